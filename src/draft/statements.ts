/** What each figure of a sentence says of what: phrases, the words between them, and the times around them. */
import type { PhraseReading } from '../language/phrase.ts';
import { readPhrase } from '../language/read-phrase.ts';
import { UnreadablePhrase } from '../language/phrase.ts';
import type { Span } from '../language/sentences.ts';
import type { Dimensions, Doubt, Finding, Statement, Subject } from './draft.ts';
import { normalisePhrase } from '../language/normalise.ts';
import type { UnitId } from '../model/units.ts';
import { doubtAround, type CarriedKind } from './doubts.ts';
import { phrasesIn, type Phrase } from './phrases-in.ts';
import { overlaps, printedSpan, sentenceOf, type Sentence } from './sentence.ts';
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
    notFigures: sentence.labels.filter((label) => !isWithin(sentence, phrases, label)).map((label) => printedSpan(sentence, label)),
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
    return { time: this.#setting ?? this.#context.time, subject: this.#carried.main ?? this.#carried.subject ?? this.#context.subject };
  }

  findingOf(phrase: Phrase, index: number): Finding {
    const { tokens } = this.#sentence;
    const span = printedSpan(this.#sentence, spanOf(this.#sentence, phrase));
    const [before, after] = [this.#phrases[index - 1], this.#phrases[index + 1]];
    const gap = tokens.slice(before?.end ?? 0, phrase.start);
    const behind = tokens.slice(phrase.end, after?.start ?? tokens.length);
    const found = subjectAt(this.#sentence, { gap, behind, phrase, before, carried: this.#carried, isFirst: index === 0 });
    this.#carried = found.carried;
    const time = this.#timeAt(phrase, before, after, found.isSame);
    const doubt =
      phrase.doubt ??
      doubtAround(this.#sentence, {
        ...{ gap, behind: found.behind, phrase, subject: found.words, isAhead: this.#context.isAhead === true },
        carried: this.#kind(found),
      }) ??
      found.doubt ??
      (time.dimensions ? undefined : time.doubt);
    const { reading } = phrase;
    this.#told(reading, found.isSame);
    if (doubt || !reading || !found.subject || !time.dimensions)
      return { span, confidence: 'unsure', doubt: doubt ?? { id: 'no-subject' } };
    const dimensions: Dimensions = { ...time.dimensions, ...this.#prices(phrase, before, after), ...found.dimensions };
    const statement: Statement = {
      ...{ reading, printed: phrase.printed, subject: found.subject, dimensions },
      ...this.#status(reading, found.isSame),
    };
    const look: Doubt | undefined = found.look ?? time.doubt;
    return look ? { span, confidence: 'likely', doubt: look, statement } : { span, confidence: 'certain', statement };
  }

  #level: UnitId | undefined;
  #isShare = false;

  #kind({ subject, isSame }: Found): CarriedKind {
    const counted = subject?.counted === undefined ? undefined : normalisePhrase(subject.counted);
    return { subject, isSame, counted, level: isSame ? this.#level : undefined, isShare: isSame && this.#isShare };
  }

  #told(reading: PhraseReading | undefined, isSame: boolean): void {
    if (!isSame) [this.#level, this.#isShare] = [undefined, false];
    if (!reading || !('unit' in reading)) return;
    if (reading.type === 'level') this.#level = reading.unit;
    this.#isShare ||= reading.unit === 'percent' && (reading.type === 'level' || (reading.type === 'comparison' && reading.base.type === 'indicator'));
  }

  /** A figure's own time, else that of its chain, else that of the sentence's opening, else what was set before. */
  #timeAt(phrase: Phrase, before: Phrase | undefined, after: Phrase | undefined, isSame: boolean): Time {
    const { tokens } = this.#sentence;
    const from = before ? (tokens[before.end - 1]?.end ?? 0) : 0;
    const to = after ? (tokens[after.start]?.start ?? Infinity) : Infinity;
    const stops = (tokens.slice(phrase.end).find(({ kind }) => kind === 'soft' || kind === 'hard')?.start ?? Infinity);
    const splits = before ? (tokens.slice(before.end, phrase.start).find(({ kind, text }) => kind === 'soft' || kind === 'hard' || text === 'với' || text === ':')?.start ?? from) : 0;
    const marks = this.#sentence.times.filter((mark) => isSetting(mark.rule) && !this.#isInPhrase(mark));
    const own = marks.filter(({ start, end }) => start >= splits && end <= Math.min(to, stops));
    const seasons = this.#sentence.times.filter(({ rule, start, end }) => !isSetting(rule) && start >= splits && end <= Math.min(to, stops));
    const times = own.map((mark) => timeOf(mark, this.#sentence, this.#context.report));
    const named = this.#onlyOne(times, own);
    if (named) {
      if (!before) this.#setting = named;
      else if (!this.#setting) this.#setting = undefined;
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
    return isOwn ? time : { doubt: { id: 'time', ...(time.doubt?.part !== undefined && { part: time.doubt.part }) } };
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
    return this.#phrases.some((phrase) => overlaps(spanOf(this.#sentence, phrase), span)) || this.#isBase(span);
  }

  /** "so với năm 2022" where the phrase could not take it in. */
  #isBase({ start }: Span): boolean {
    return /(?:so với|so|cùng kỳ|bằng|kế hoạch|dự toán|chỉ tiêu|nghị quyết) $/u.test(this.#sentence.source.text.slice(0, start));
  }

  #prices(phrase: Phrase, before: Phrase | undefined, after: Phrase | undefined): Pick<Dimensions, 'prices'> {
    const { tokens, prices } = this.#sentence;
    const from = before ? (tokens[before.end - 1]?.end ?? 0) : 0;
    const to = after ? (tokens[after.start]?.start ?? Infinity) : Infinity;
    const mark = prices.find(({ start, end }) => start >= from && end <= to);
    if (!mark) return {};
    const { year } = mark.groups;
    if (year !== undefined) return { prices: `constant-${year}` };
    return mark.rule.meaning.startsWith('current') ? { prices: 'current' } : {};
  }

  /** What is measured by an estimate is one. */
  #status(reading: PhraseReading, isSame: boolean): Pick<Statement, 'status'> {
    if (!isSame || reading.type === 'level') this.#estimate = reading.type === 'level' ? reading.status : undefined;
    const status = reading.status ?? (reading.type === 'comparison' ? this.#estimate : undefined);
    return status ? { status } : {};
  }
}

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
    return JSON.stringify(values) === JSON.stringify([one, other].map((reading) => ('value' in reading ? reading.value : undefined)));
  } catch (error) {
    if (error instanceof UnreadablePhrase) return false;
    throw error;
  }
};
