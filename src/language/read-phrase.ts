/** The Vietnamese figure parser: a printed phrase in, what it says out. What it cannot read is an error, never a guess. */
import type { UnitId } from '../model/units.ts';
import { normalisePhrase } from './normalise.ts';
import { readNumber, type PhraseNumber } from './phrase-numbers.ts';
import { isCountable, readCompound, readUnit } from './phrase-units.ts';
import { readMeaning, type Meaning } from './phrase-words.ts';
import {
  UnreadablePhrase,
  type Hedge,
  type PhraseBase,
  type PhraseReading,
  type PhraseReadings,
  type PhraseWarning,
} from './phrase.ts';

/** Every figure and every relation in words of a phrase, in its order. Throws UnreadablePhrase. */
export const readPhrase = (phrase: string): PhraseReadings => {
  const text = normalisePhrase(phrase);
  const readings: PhraseReading[] = [];
  const warnings: PhraseWarning[] = [];
  let at = 0;
  let before: Clause | undefined;
  while (at < text.length) {
    const clause = readClause(text, at);
    // "tăng 84 hộ, 20 con": whether the second one rose too is not said.
    if (clause.isBare && before?.direction !== undefined)
      throw new UnreadablePhrase('ambiguous', text.slice(at, clause.end));
    readings.push(readingOf(clause, text.slice(at, clause.end).trim()));
    warnings.push(...(clause.number?.warnings ?? []));
    at = separatorEnd(text, clause.end);
    before = clause;
  }
  if (readings.length === 0) throw new UnreadablePhrase('no-figure', phrase);
  return { readings, warnings };
};

type Direction = Extract<Meaning, { is: 'direction' }>['direction'];
/** What stands between two separators. */
type Clause = {
  number?: PhraseNumber;
  unit?: UnitId;
  noun?: string;
  direction?: Direction;
  base?: Exclude<PhraseBase, { type: 'indicator' }>;
  /** The base stands before the figure and nothing says that it is compared with. */
  baseLeads?: true;
  against?: true;
  reached?: true;
  set?: true;
  aim?: true;
  rank?: true;
  status?: 'E' | 'P' | 'F';
  hedge?: Hedge;
  /** No word but the figure itself. */
  isBare: boolean;
  end: number;
};

const separator = /\s?[,;]\s?|\s(?:và)\s|\s*$/uy;

const separatorEnd = (text: string, at: number): number => {
  separator.lastIndex = at;
  if (separator.test(text)) return separator.lastIndex;
  throw new UnreadablePhrase('unknown-word', nextWord(text, at));
};

const nextWord = (text: string, at: number): string => /\S+/.exec(text.slice(at))?.[0] ?? '';
const skipSpace = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);

const readClause = (text: string, start: number): Clause => {
  const clause: Clause = { isBare: true, end: start };
  readWords(text, clause, false);
  const number = readNumber(text, skipSpace(text, clause.end));
  if (!number) return clause;
  clause.number = number;
  clause.end = number.end;
  readUnitOf(text, clause, number);
  readWords(text, clause, true);
  return clause;
};

/** Takes in the known words at the clause's end; before a figure, an unknown one is refused. */
const readWords = (text: string, clause: Clause, behind: boolean): void => {
  for (;;) {
    const at = skipSpace(text, clause.end);
    const found = at < text.length ? readMeaning(text, at) : undefined;
    if (!found || (behind && !belongsBehind(found.meaning))) {
      const next = text.slice(at);
      if (!behind && next !== '' && !/^\d|^[,;]|^và /.test(next))
        throw new UnreadablePhrase('unknown-word', nextWord(text, at));
      return;
    }
    take(clause, found.meaning, text.slice(at, found.end), behind);
    clause.end = found.end;
  }
};

/** Behind a figure only what it is compared with may stand. */
const belongsBehind = ({ is }: Meaning): boolean => is === 'against' || is === 'base';

const take = (clause: Clause, meaning: Meaning, words: string, behind: boolean): void => {
  if (!behind) clause.isBare = false;
  const once = <K extends 'direction' | 'base' | 'hedge' | 'status'>(key: K, value: Clause[K]) => {
    if (clause[key] !== undefined) throw new UnreadablePhrase('ambiguous', words);
    clause[key] = value;
  };
  if (meaning.is === 'direction') once('direction', meaning.direction);
  else if (meaning.is === 'hedge') once('hedge', meaning.hedge);
  else if (meaning.is === 'status') once('status', meaning.status);
  else if (meaning.is === 'base') {
    once('base', meaning.base);
    if (!behind && !clause.against) clause.baseLeads = true;
  } else if (meaning.is === 'reach') {
    // "đạt kế hoạch 500": reached it, or the plan is 500?
    if (!clause.baseLeads) clause.reached = true;
  } else if (meaning.is !== 'verb') clause[meaning.is] = true;
};

const readUnitOf = (text: string, clause: Clause, number: PhraseNumber): void => {
  if (clause.rank) {
    clause.unit = 'rank';
    return;
  }
  const compound = readCompound(text, clause.end);
  if (compound) {
    if (Array.isArray(number.value) || number.value.includes('.'))
      throw new UnreadablePhrase('number', text.slice(0, compound.end));
    number.value = `${number.value}.${compound.decimals}`;
    clause.unit = compound.unit;
    clause.end = compound.end;
    return;
  }
  const unit = readUnit(text, clause.end);
  if (unit && /^ ?\d/.test(text.slice(unit.end)))
    throw new UnreadablePhrase('number', text.slice(clause.end, unit.end + 4).trim());
  clause.unit = unit?.unit ?? 'count';
  clause.end = unit?.end ?? clause.end;
  if (takesNoun(clause)) readNoun(text, clause, unit === undefined);
};

const counts: UnitId[] = ['count', 'thousand-count', 'million-count'];
const takesNoun = ({ unit, direction }: Clause): boolean =>
  unit !== undefined &&
  (counts.includes(unit) || (unit === 'percent' && (direction === undefined || direction === 'equal')));

/** What is counted: the words up to the next separator or relation. A comma before no new figure is part of it. */
const readNoun = (text: string, clause: Clause, isPlainCount: boolean): void => {
  const start = skipSpace(text, clause.end);
  let end = start;
  while (end < text.length && !startsRelation(text, end)) {
    const step = /[^\s,;]*(?:\s*[,;]?\s*)/uy;
    step.lastIndex = end;
    step.test(text);
    const gap = /(?:\s?[,;]\s?|\s)$/.exec(text.slice(end, step.lastIndex))?.[0] ?? '';
    if (startsFigure(text, step.lastIndex, gap)) {
      end = step.lastIndex - gap.length;
      break;
    }
    end = step.lastIndex > end ? step.lastIndex : end + 1;
  }
  const noun = text.slice(start, end).trim();
  const isCount = clause.unit !== 'percent';
  if (isCount && !isCountable(noun))
    throw new UnreadablePhrase('unit', text.slice(Math.max(0, clause.end - 12), end + 8).trim());
  if (!isCount && noun !== '' && !isCountable(noun)) throw new UnreadablePhrase('unknown-word', noun);
  if (noun !== '') {
    clause.noun = noun;
    clause.end = start + noun.length;
  }
  void isPlainCount;
};

/** A relation's words end a noun wherever they stand. */
const startsRelation = (text: string, at: number): boolean => {
  const found = readMeaning(text, at);
  return found !== undefined && (found.meaning.is === 'against' || found.meaning.is === 'base');
};

/** After a comma or "và", whether a new figure begins; after a plain space, whether "và" and a figure do. */
const startsFigure = (text: string, at: number, gap: string): boolean => {
  const and = /và /uy;
  and.lastIndex = at;
  const joined = and.test(text);
  if (!joined && !/[,;]/.test(gap)) return false;
  const next = joined ? at + 3 : at;
  return /\d/.test(text[next] ?? '') || readMeaning(text, next) !== undefined;
};

const readingOf = (clause: Clause, text: string): PhraseReading => {
  const { number, unit, status } = clause;
  const common = { text, ...(status && { status }) };
  if (!number || !unit) return inWords(clause, common);
  const figure = {
    value: number.value,
    unit,
    ...(clause.hedge && { hedge: clause.hedge }),
    ...(clause.noun !== undefined && { noun: clause.noun }),
  };
  if (clause.set || clause.rank) return levelOf(clause, { ...common, ...figure });
  if (unit === 'percent' || unit === 'per-mille') return shareOf(clause, { ...common, ...figure });
  if (unit === 'times') return timesOf(clause, { ...common, ...figure });
  return amountOf(clause, { ...common, ...figure });
};

type Common = { text: string; status?: 'E' | 'P' | 'F' };
type Figure = Common & { value: string | [string, string]; unit: UnitId; hedge?: Hedge; noun?: string };

const ambiguous = ({ text }: Common): UnreadablePhrase => new UnreadablePhrase('ambiguous', text);

/** A relation said in words only: "vượt kế hoạch". */
const inWords = (clause: Clause, common: Common): PhraseReading => {
  const { direction, base, reached } = clause;
  if (!base || (direction === undefined && !reached)) throw new UnreadablePhrase('no-figure', common.text);
  if (direction === 'times' || direction === 'share' || clause.hedge || clause.set) throw ambiguous(common);
  const value =
    direction === undefined || direction === 'equal'
      ? 'equal'
      : direction === 'down' || direction === 'short'
        ? 'below'
        : 'above';
  return { ...common, type: 'comparison', form: 'direction', base, value };
};

const levelOf = (clause: Clause, figure: Figure): PhraseReading => {
  if (clause.base || clause.direction) throw ambiguous(figure);
  return { ...figure, type: 'level', ...(clause.number?.of !== undefined && { of: clause.number.of }) };
};

const signed = (value: Figure['value'], direction: Direction | undefined): Figure['value'] => {
  if (direction !== 'down') return value;
  return Array.isArray(value) ? [`-${value[1]}`, `-${value[0]}`] : `-${value}`;
};

const notStated: PhraseBase = { type: 'period', period: null };
const noPlan: PhraseBase = { type: 'plan', word: null };

const shareOf = (clause: Clause, figure: Figure): PhraseReading => {
  const { direction, base, number } = clause;
  if (number?.of !== undefined || direction === 'times' || direction === 'short') throw ambiguous(figure);
  if (direction === 'up' || direction === 'down')
    return {
      ...figure,
      type: 'comparison',
      form: 'change',
      base: base ?? notStated,
      value: signed(figure.value, direction),
    };
  if (direction === 'exceed') {
    if (base?.type === 'period') throw ambiguous(figure);
    return { ...figure, type: 'comparison', form: 'change', base: base ?? noPlan };
  }
  if (direction === 'share') {
    if (base) throw ambiguous(figure);
    return { ...figure, type: 'comparison', form: 'ratio', base: { type: 'indicator' } };
  }
  if (!base)
    return {
      ...figure,
      type: clause.aim ? 'target' : 'level',
      ...(clause.aim && { word: 'plan' }),
    } as PhraseReading;
  if (clause.baseLeads) return targetOf(clause, figure);
  return { ...figure, type: 'comparison', form: 'ratio', base };
};

const timesOf = (clause: Clause, figure: Figure): PhraseReading => {
  const { direction, base } = clause;
  // "tăng 3 lần" is three times as much to some and four to others.
  if ((direction !== 'times' && direction !== 'equal') || clause.number?.of !== undefined || clause.baseLeads)
    throw ambiguous(figure);
  return { ...figure, type: 'comparison', form: 'ratio', base: base ?? notStated };
};

const amountOf = (clause: Clause, figure: Figure): PhraseReading => {
  const { direction, base, number } = clause;
  const isChange = direction === 'up' || direction === 'down' || direction === 'exceed';
  if (direction !== undefined && !isChange && direction !== 'equal') throw ambiguous(figure);
  if (isChange) {
    if (number?.of !== undefined) throw ambiguous(figure);
    if (direction === 'exceed' && base?.type === 'period') throw ambiguous(figure);
    const against = base ?? (direction === 'exceed' ? noPlan : notStated);
    return {
      ...figure,
      type: 'comparison',
      form: 'difference',
      base: against,
      value: signed(figure.value, direction),
    };
  }
  if (figure.unit === 'percentage-point' || figure.unit === 'places-up') throw ambiguous(figure);
  if (clause.aim || (base && clause.baseLeads)) return targetOf(clause, figure);
  if (base) throw ambiguous(figure);
  return { ...figure, type: 'level', ...(number?.of !== undefined && { of: number.of }) };
};

/** "kế hoạch là 2 HTX": the plan's own amount. */
const targetOf = (clause: Clause, figure: Figure): PhraseReading => {
  const { base, reached, direction, number } = clause;
  if (
    (reached && !clause.aim) ||
    direction !== undefined ||
    number?.of !== undefined ||
    base?.type === 'period'
  )
    throw ambiguous(figure);
  if (!base) return { ...figure, type: 'target', word: 'plan' };
  if (base.word === null) throw ambiguous(figure);
  return {
    ...figure,
    type: 'target',
    word: base.word,
    ...(base.issuer !== undefined && { issuer: base.issuer }),
    ...(base.year !== undefined && { year: base.year }),
  };
};
