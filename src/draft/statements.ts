/** What each figure of a sentence says of what: phrases, the words between them, and the times around them. */
import type { PhraseReading } from '../language/phrase.ts';
import type { Token } from '../language/phrase-tokens.ts';
import { readPhrase } from '../language/read-phrase.ts';
import { UnreadablePhrase } from '../language/phrase.ts';
import type { Span } from '../language/sentences.ts';
import type { Dimensions, Doubt, Finding, Statement, Subject } from './draft.ts';
import { normalisePhrase } from '../language/normalise.ts';
import type { UnitId } from '../model/units.ts';
import { doubtAround, subjectDoubt, type CarriedKind } from './doubts.ts';
import { phrasesIn, type Phrase } from './phrases-in.ts';
import { yearOf } from '../model/period.ts';
import { overlaps, printedSpan, sentenceOf, type Mark, type Sentence } from './sentence.ts';
import { subjectAt, type Carried, type Found } from './subjects.ts';
import { isSetting, timeOf, type Time } from './times.ts';
import { ruleIn, textOf } from './words.ts';

/** What a sentence inherits from those before it in its paragraph. */
export type Context = {
  /** The report's period. */
  report: string;
  /** A time other than the report's own that was set before. */
  time?: Time | undefined;
  /** What was last spoken of, for "trong đó". */
  subject?: Subject | undefined;
  /** The article has come to what is ahead. */
  isAhead?: boolean;
};

/** Places are those of the sentence's text. */
export type ReadSentence = { findings: Finding[]; notFigures: Span[]; context: Context };

export const readSentence = (text: string, context: Context): ReadSentence => {
  const sentence = sentenceOf(text);
  const phrases = phrasesIn(sentence);
  const isAhead = context.isAhead === true || ruleIn('ahead', sentence.source.text) !== undefined;
  const reader = new SentenceReader(sentence, phrases, { ...context, isAhead });
  const findings = phrases.map((phrase, index) => reader.findingOf(phrase, index));
  return {
    findings: joinShared(sentence, phrases, findings),
    notFigures: sentence.labels
      .filter((label) => !isWithin(sentence, phrases, label))
      .map((label) => printedSpan(sentence, label)),
    context: { ...context, isAhead, ...reader.left() },
  };
};

const spanOf = ({ tokens }: Sentence, { start, end }: { start: number; end: number }): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
const isWithin = (sentence: Sentence, phrases: readonly Phrase[], label: Span): boolean =>
  phrases.some((phrase) => {
    const { start, end } = spanOf(sentence, phrase);
    return start <= label.start && label.end <= end;
  });

class SentenceReader {
  readonly #sentence: Sentence;
  readonly #phrases: readonly Phrase[];
  readonly #context: Context;
  #carried: Carried = {};
  #time: Time | undefined;
  #estimate: Statement['status'];
  #setting: Time | undefined;

  constructor(sentence: Sentence, phrases: readonly Phrase[], context: Context) {
    this.#sentence = sentence;
    this.#phrases = phrases;
    this.#context = context;
    if (context.subject) this.#carried = { before: context.subject };
  }

  /** What the sentence leaves to the next one. */
  left(): Pick<Context, 'time' | 'subject'> {
    return {
      time: this.#setting ?? this.#context.time,
      subject: this.#carried.main ?? this.#carried.subject ?? this.#context.subject,
    };
  }

  findingOf(phrase: Phrase, index: number): Finding {
    const { tokens } = this.#sentence;
    const span = printedSpan(this.#sentence, spanOf(this.#sentence, phrase));
    const [before, after] = [this.#phrases[index - 1], this.#phrases[index + 1]];
    const gap = tokens.slice(before?.end ?? 0, phrase.start);
    const behind = tokens.slice(phrase.end, after?.start ?? tokens.length);
    this.#passBrackets(gap);
    const found = subjectAt(this.#sentence, {
      gap,
      behind,
      phrase,
      before,
      carried: this.#carried,
      isFirst: index === 0,
    });
    this.#carried = found.carried;
    const time = this.#timeAt(phrase, before, after, found.isSame);
    const isCarried =
      found.isSame ||
      found.look?.id === 'part' ||
      (found.subject !== undefined && found.subject === this.#subject);
    const spoken = isCarried ? this.#spoilt : undefined;
    this.#subject = found.subject ?? this.#subject;
    const bySubject = spoken ?? subjectDoubt(found.words);
    this.#spoilt = bySubject;
    const doubt =
      phrase.doubt ??
      bySubject ??
      doubtAround(this.#sentence, {
        ...{
          gap,
          head: found.head,
          behind: found.behind,
          phrase,
          subject: found.words,
          isAhead: this.#context.isAhead === true,
          next: after,
        },
        carried: this.#kind(found),
      }) ??
      found.doubt ??
      (time.dimensions ? undefined : time.doubt);
    const { reading } = phrase;
    this.#told(reading, found.isSame);
    const prices = this.#pricesAt(phrase, before, after, found.isSame);
    if (doubt || !reading || !found.subject || !time.dimensions)
      return { span, confidence: 'unsure', doubt: doubt ?? { id: 'no-subject' } };
    const dimensions: Dimensions = { ...time.dimensions, ...prices, ...found.dimensions };
    const statement: Statement = {
      ...{ reading, printed: phrase.printed, subject: found.subject, dimensions },
      ...this.#status(reading, found.isSame),
    };
    const look: Doubt | undefined = found.look ?? time.doubt;
    return look
      ? { span, confidence: 'likely', doubt: look, statement }
      : { span, confidence: 'certain', statement };
  }

  readonly #outer: (Time | undefined)[] = [];
  #prices: Pick<Dimensions, 'prices'> = {};
  /** Why figures of the subject at hand are left to the editor. */
  #spoilt: Doubt | undefined;
  #subject: Subject | undefined;
  #level: UnitId | undefined;
  #isShare = false;

  /** Behind a bracket the time before it holds again. */
  #passBrackets(gap: readonly Token[]): void {
    for (const { text } of gap) {
      if (text === '(') this.#outer.push(this.#time);
      if (text === ')' && this.#outer.length > 0) this.#time = this.#outer.pop();
    }
  }

  #kind({ subject, isSame }: Found): CarriedKind {
    const counted = subject?.counted === undefined ? undefined : normalisePhrase(subject.counted);
    return {
      subject,
      isSame,
      counted,
      level: isSame ? this.#level : undefined,
      isShare: isSame && this.#isShare,
    };
  }

  #told(reading: PhraseReading | undefined, isSame: boolean): void {
    if (!isSame) [this.#level, this.#isShare] = [undefined, false];
    if (!reading || !('unit' in reading)) return;
    if (reading.type === 'level') this.#level = reading.unit;
    this.#isShare ||=
      reading.unit === 'percent' &&
      (reading.type === 'level' || (reading.type === 'comparison' && reading.base.type === 'indicator'));
  }

  /** A figure's own time, else that of its chain, else that of the sentence's opening, else what was set before. */
  #timeAt(phrase: Phrase, before: Phrase | undefined, next: Phrase | undefined, isSame: boolean): Time {
    const { from, to } = this.#clause(phrase, before, next);
    const inClause = this.#sentence.times.filter(({ start, end }) => start >= from && end <= to);
    const behind = this.#sentence.tokens[phrase.end - 1]?.end ?? 0;
    const own = inClause.filter(
      (mark) =>
        isSetting(mark.rule) && !this.#isInPhrase(mark) && !(mark.start > behind + 1 && this.#isNamed(mark)),
    );
    const seasons = inClause.filter(({ rule }) => !isSetting(rule));
    const times = own.map((mark) => timeOf(mark, this.#sentence, this.#context.report));
    const named = this.#onlyOne(times, own);
    if (named) {
      if (!before) this.#setting = named;
      this.#time = named;
    } else if (!isSame || !this.#time) this.#time = this.#setting ?? this.#inherited();
    const time = this.#time ?? { dimensions: {} };
    if (seasons.length > 0 && time.dimensions && Object.keys(time.dimensions).length === 0)
      this.#time = { dimensions: { clock: 'season' } };
    return this.#time ?? time;
  }

  #inherited(): Time | undefined {
    const { time } = this.#context;
    if (!time) return { dimensions: {} };
    const isOwn = time.dimensions !== undefined && Object.keys(time.dimensions).length === 0;
    return isOwn
      ? time
      : { doubt: { id: 'time', ...(time.doubt?.part !== undefined && { part: time.doubt.part }) } };
  }

  /** Several words for one time agree, or the figure is left to the editor. */
  #onlyOne(times: Time[], marks: readonly { start: number; end: number }[]): Time | undefined {
    const [first, ...others] = times;
    if (!first) return undefined;
    const key = ({ dimensions }: Time) => JSON.stringify(dimensions);
    const different = others.filter((each) => key(each) !== key(first));
    if (different.length === 0) return times.find(({ doubt }) => doubt) ?? first;
    // "lũy kế 9 tháng", "trong tháng 9 năm 2023": what says nothing of its own gives way.
    const telling = times.filter(({ dimensions }) => !dimensions || Object.keys(dimensions).length > 0);
    const [only, ...more] = telling;
    if (only && more.every((each) => key(each) === key(only)) && times.length === telling.length) return only;
    const part = marks.map(({ start, end }) => this.#sentence.source.text.slice(start, end)).join(' · ');
    return { doubt: { id: 'time', part } };
  }

  #isInPhrase(span: Span): boolean {
    return (
      this.#phrases.some((phrase) => overlaps(spanOf(this.#sentence, phrase), span)) || this.#isBase(span)
    );
  }

  /** "phiếu đăng ký OCOP năm 2023": the report's own year in a name. */
  #isNamed({ rule, groups }: Mark<'time'>): boolean {
    return rule.frame === 'year' && Number(groups.year) === yearOf(this.#context.report);
  }

  /** "so với năm 2022" where the phrase could not take it in. */
  #isBase({ start }: Span): boolean {
    return /(?:so với|so|cùng kỳ|bằng|kế hoạch|dự toán|chỉ tiêu|nghị quyết) $/u.test(
      this.#sentence.source.text.slice(0, start),
    );
  }

  /** Said once, prices hold for all that is told of a subject. */
  #pricesAt(
    phrase: Phrase,
    before: Phrase | undefined,
    next: Phrase | undefined,
    isSame: boolean,
  ): Pick<Dimensions, 'prices'> {
    const { from, to } = this.#clause(phrase, before, next);
    const mark = this.#sentence.prices.find(({ start, end }) => start >= from && end <= to);
    if (!mark) return isSame ? this.#prices : (this.#prices = {});
    const { year } = mark.groups;
    const isCurrent = mark.rule.meaning.startsWith('current');
    return (this.#prices =
      year === undefined ? (isCurrent ? { prices: 'current' } : {}) : { prices: `constant-${year}` });
  }

  /** From the separator before a figure to the one behind it; brackets without figures are passed over. */
  #clause(
    phrase: Phrase,
    before: Phrase | undefined,
    next: Phrase | undefined,
  ): { from: number; to: number } {
    const { tokens } = this.#sentence;
    const head = before ? tokens.slice(before.end, phrase.start) : [];
    const opening = head.findIndex((token) => isEnd(token) || ['(', 'với'].includes(token.text));
    const start = before ? (head[opening]?.start ?? head.at(-1)?.end ?? phrase.endAt) : 0;
    let at = phrase.end;
    const stop = next?.start ?? tokens.length;
    while (at < stop && !isEnd(tokens[at])) {
      const close =
        tokens[at]?.text === '(' ? tokens.findIndex(({ text }, index) => index > at && text === ')') : at;
      if (close < 0 || close >= stop) break;
      at = close + 1;
    }
    return { from: start, to: tokens[at]?.start ?? Infinity };
  }

  /** What is measured by an estimate is one. */
  #status(reading: PhraseReading, isSame: boolean): Pick<Statement, 'status'> {
    if (!isSame || reading.type === 'level')
      this.#estimate = reading.type === 'level' ? reading.status : undefined;
    const status = reading.status ?? (reading.type === 'comparison' ? this.#estimate : undefined);
    return status ? { status } : {};
  }
}

/** Whether a clause ends here; a bracket need not end it. */
const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'soft' ||
  (token.kind === 'hard' && token.text !== '(') ||
  token.text === ':';

/** "lên 53 HTX và 01 chi nhánh HTX": the verb of the first is that of the second. */
const joinShared = (sentence: Sentence, phrases: readonly Phrase[], findings: Finding[]): Finding[] => {
  const joined = [...findings];
  phrases.forEach((phrase, index) => {
    const [before, one, other] = [phrases[index - 1], joined[index - 1], joined[index]];
    if (!before || !one?.statement || !other?.statement || !/^lên /u.test(before.printed)) return;
    if (textOf(sentence.tokens.slice(before.end, phrase.start)) !== 'và') return;
    const span = { start: one.span.start, end: other.span.end };
    const { source } = sentence;
    const printed = source.printed.slice(span.start, span.end);
    if (!readsAs(printed, [one.statement.reading, other.statement.reading])) return;
    joined[index - 1] = { ...one, span, statement: { ...one.statement, printed } };
    joined[index] = { ...other, span, statement: { ...other.statement, printed } };
  });
  return joined;
};

const readsAs = (printed: string, [one, other]: [PhraseReading, PhraseReading]): boolean => {
  try {
    const { readings } = readPhrase(printed);
    const values = readings.map((reading) => ('value' in reading ? reading.value : undefined));
    return (
      JSON.stringify(values) ===
      JSON.stringify([one, other].map((reading) => ('value' in reading ? reading.value : undefined)))
    );
  } catch (error) {
    if (error instanceof UnreadablePhrase) return false;
    throw error;
  }
};
