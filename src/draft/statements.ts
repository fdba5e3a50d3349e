/** What each figure of a sentence says of what: phrases, the words between them, and the times around them. */
import { normalisePhrase } from '../language/normalise.ts';
import type { Span } from '../language/sentences.ts';
import { reconsidered } from './afterthoughts.ts';
import { Clock, timeSet } from './clock.ts';
import { doubtAround, subjectDoubt, type Around } from './doubts.ts';
import type { Dimensions, Doubt, Finding, Statement } from './draft.ts';
import { gapOf, tailOf, type Gap } from './gap.ts';
import { phrasesIn, type Phrase } from './phrases-in.ts';
import { printedSpan, sentenceOf, spanOfTokens, type Sentence } from './sentence.ts';
import { joinShared } from './shared-phrases.ts';
import type { Course } from './course.ts';
import { subjectAt, type Found } from './subjects.ts';
import type { Time } from './times.ts';
import { toldOf, type Told } from './told.ts';
import { ruleIn, textOf } from './words.ts';

/** What a sentence inherits from those before it in its paragraph. */
export type Context = {
  /** The report's period. */
  report: string;
  /** The time that was set before. */
  time?: Time | undefined;
  /** What the sentence before told of, for "trong đó". */
  told?: readonly Told[];
  /** The article has come to what is ahead. */
  isAhead?: boolean;
};

/** Places are those of the sentence's text. */
export type ReadSentence = { findings: Finding[]; notFigures: Span[]; context: Context };

export const readSentence = (text: string, context: Context): ReadSentence => {
  const sentence = sentenceOf(text);
  const isAhead = context.isAhead === true || ruleIn('ahead', sentence.source.text) !== undefined;
  if (!/\p{Nd}/u.test(text))
    return {
      findings: [],
      notFigures: [],
      context: { ...context, isAhead, told: [], time: timeSet(sentence, context.report) ?? context.time },
    };
  const phrases = phrasesIn(sentence);
  const spans = phrases.map((phrase) => spanOfTokens(sentence, phrase));
  const reader = new SentenceReader(sentence, phrases, { ...context, isAhead });
  const findings = phrases.map((phrase, index) => reader.findingOf(phrase, index));
  return {
    findings: reconsidered(joinShared(sentence, phrases, findings)).map(findingIn),
    notFigures: apart(
      sentence.labels.filter(
        (label) => !spans.some((span) => span.start <= label.start && label.end <= span.end),
      ),
    ).map((label) => printedSpan(sentence, label)),
    context: { ...context, isAhead, ...reader.left() },
  };
};

/** Without what was only of use to think about it. */
const findingIn = ({ span, confidence, doubt, statement }: Thought): Finding => ({
  ...{ span, confidence },
  ...(doubt && { doubt }),
  ...(statement && { statement }),
});

/** Of stretches that overlap, one. */
const apart = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return kept;
};

/** A finding with what later thoughts about it need. */
export type Thought = Finding & {
  phrase: Phrase;
  gap: Gap;
  told?: Told | undefined;
  isSame: boolean;
  /** What is counted is not said more of, and a list goes on. */
  isBare: boolean;
};

class SentenceReader {
  readonly #sentence: Sentence;
  readonly #phrases: readonly Phrase[];
  readonly #context: Context;
  readonly #clock: Clock;
  readonly #outer: (Told | undefined)[] = [];
  readonly #thoughts: Thought[] = [];
  #course: Course;

  constructor(sentence: Sentence, phrases: readonly Phrase[], context: Context) {
    this.#sentence = sentence;
    this.#phrases = phrases;
    this.#context = context;
    const spans = phrases.map((phrase) => spanOfTokens(sentence, phrase));
    this.#clock = new Clock(sentence, spans, context.report, context.time);
    this.#course = { all: [], earlier: context.told ?? [], isBracketed: false };
  }

  /** What the sentence leaves to the next one. */
  left(): Pick<Context, 'time' | 'told'> {
    return { time: this.#clock.setting(), told: this.#course.all };
  }

  findingOf(phrase: Phrase, index: number): Thought {
    const { tokens } = this.#sentence;
    const [before, next] = [this.#phrases[index - 1], this.#phrases[index + 1]];
    const gap = gapOf(tokens, before, phrase);
    this.#pass(gap.brackets);
    const tail = tailOf(tokens, phrase, next);
    const behind = tokens.slice(phrase.end, next?.start);
    const found = subjectAt(this.#sentence, { gap, phrase, before, next, tail, behind }, this.#course);
    const clause = { start: clauseStart(gap, phrase), end: clauseEnd(tail, behind, phrase) };
    const time = this.#clock.at({
      phrase,
      clause,
      isSame: found.isSame,
      isFirst: index === 0,
      separator: gap.separator,
    });
    const told = this.#toldBy(found, phrase, clause);
    const around = {
      gap,
      tail,
      behind,
      phrase,
      next,
      told,
      isSame: found.isSame,
      words: found.words,
      isAhead: this.#context.isAhead === true,
    };
    const doubt = this.#doubtOf(around, found, time);
    this.#keep(found, told, phrase, doubt);
    const finding = this.#finding(phrase, found, told, time, doubt);
    const isBare = found.noun?.isBare === true && phrase.reading?.type === 'level';
    const thought = { ...finding, phrase, gap, told, isSame: found.isSame, isBare };
    this.#spoil(found);
    this.#thoughts.push(thought);
    return thought;
  }

  /** Behind a bracket what stood before it is spoken of again. */
  #pass(brackets: readonly string[]): void {
    this.#clock.pass(brackets);
    for (const bracket of brackets)
      if (bracket === '(') this.#outer.push(this.#course.current);
      else if (this.#outer.length > 0) this.#course = { ...this.#course, current: this.#outer.pop() };
    this.#course = { ...this.#course, isBracketed: this.#outer.length > 0 };
  }

  /** What is told of, with its prices and why its figures may have to be left. */
  #toldBy({ told, isSame, words, doubt }: Found, { reading }: Phrase, clause: Span): Told | undefined {
    if (!told) return undefined;
    const mark = this.#sentence.prices.find(({ start, end }) => start >= clause.start && end <= clause.end);
    const prices = mark ? pricesOf(mark.groups.year, mark.rule.meaning) : told.prices;
    const own = isSame
      ? undefined
      : (subjectDoubt(words, normalisePhrase(told.subject.name) !== textOf(words)) ?? doubt);
    const now: Told = { ...told, ...(prices && { prices }), doubt: told.doubt ?? own };
    return reading && 'unit' in reading ? toldOf(now, reading) : now;
  }

  #doubtOf(around: Around, { doubt, told: spoken }: Found, time: Time): Doubt | undefined {
    const { phrase, told } = around;
    return (
      phrase.doubt ??
      this.#inherited(around) ??
      spoken?.doubt ??
      told?.doubt ??
      doubtAround(this.#sentence, around, this.#course.current) ??
      doubt ??
      (time.dimensions ? undefined : time.doubt)
    );
  }

  /** "thêm 20 xã và 109 khu dân cư": what changes the first of a list holds for the rest of it. */
  #inherited({ gap, isSame, words, phrase }: Around): Doubt | undefined {
    const last = this.#thoughts.at(-1);
    const isList =
      !isSame && words.length === 0 && gap.separator === 'soft' && phrase.reading?.type === 'level';
    return isList && last?.doubt && last.confidence === 'unsure' && shared.has(last.doubt.id)
      ? last.doubt
      : undefined;
  }

  #keep(
    { isSame, course }: Found,
    told: Told | undefined,
    { reading }: Phrase,
    doubt: Doubt | undefined,
  ): void {
    const { current, all } = this.#course;
    // An estimate that stands apart, or a share that could not be read, leaves open what is measured by it.
    const open = told && doubt && !isSame ? { ...told, isOpen: true } : told;
    const spoilt = open && doubt && spoils(doubt, reading) ? { ...open, doubt } : open;
    const isNew = spoilt !== undefined && !isSame;
    this.#course = {
      ...this.#course,
      ...course,
      current:
        spoilt ??
        (course && 'current' in course ? course.current : reading?.type === 'level' ? undefined : current),
      all: isNew ? [...all, spoilt] : all.map((each) => (each.subject === spoilt?.subject ? spoilt : each)),
    };
  }

  #spoil({ spoilsBefore }: Found): void {
    const last = this.#thoughts.at(-1);
    if (!spoilsBefore || last?.phrase.reading?.type !== 'level') return;
    last.confidence = 'unsure';
    last.doubt = { id: 'words-behind', part: last.phrase.printed };
    delete last.statement;
  }

  #finding(
    phrase: Phrase,
    found: Found,
    told: Told | undefined,
    time: Time,
    doubt: Doubt | undefined,
  ): Finding {
    const span = printedSpan(this.#sentence, spanOfTokens(this.#sentence, phrase));
    const { reading } = phrase;
    if (doubt || !reading || !told || !time.dimensions)
      return { span, confidence: 'unsure', doubt: doubt ?? { id: 'no-subject' } };
    const dimensions: Dimensions = {
      ...time.dimensions,
      ...(told.prices !== undefined && { prices: told.prices }),
      ...found.dimensions,
    };
    const status = reading.status ?? (reading.type === 'comparison' ? told.status : undefined);
    const statement: Statement = {
      reading,
      printed: phrase.printed,
      subject: told.subject,
      dimensions,
      ...(status && { status }),
    };
    const look = found.look ?? contextLook(told) ?? time.doubt ?? this.#unclearPrices(told);
    return look
      ? { span, confidence: 'likely', doubt: look, statement }
      : { span, confidence: 'certain', statement };
  }

  /** "giá so sánh", without its year. */
  #unclearPrices({ prices }: Told): Doubt | undefined {
    const mark = this.#sentence.prices.find(({ rule }) => rule.meaning.endsWith('not said'));
    return mark && prices === undefined ? { id: 'prices', part: 'giá so sánh' } : undefined;
  }
}

const shared = new Set([
  'words-around',
  'status-apart',
  'ahead',
  'elsewhere',
  'each',
  'pronoun',
  'time',
  'of-the-plan',
]);

const spoils = ({ id }: Doubt, reading: Phrase['reading']): boolean =>
  id === 'status-apart' ||
  (reading === undefined
    ? id === 'unreadable'
    : 'unit' in reading && reading.unit === 'percent' && id === 'words-behind');

const contextLook = ({ context }: Told): Doubt | undefined =>
  context && { id: 'context', part: context.subject.name };

const pricesOf = (year: string | undefined, meaning: string): Dimensions['prices'] =>
  year === undefined ? (meaning.startsWith('current') ? 'current' : undefined) : `constant-${year}`;

const clauseStart = ({ head, separator }: Gap, phrase: Phrase): number =>
  separator === 'start' ? 0 : (head[0]?.start ?? phrase.endAt);

const clauseEnd = (tail: Span[], behind: Span[], { endAt }: Phrase): number => {
  const last = tail.at(-1)?.end ?? endAt;
  const bracket = behind[0];
  return Math.max(
    last,
    bracket && 'text' in bracket && bracket.text === '(' && tail[0] !== bracket
      ? (tail[0]?.start ?? last)
      : last,
  );
};
