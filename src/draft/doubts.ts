/** What leaves a figure to the editor although it could be read: the words around it. */
import type { Token } from '../language/phrase-tokens.ts';
import { unitOf, type UnitId } from '../model/units.ts';
import type { Doubt, Subject } from './draft.ts';
import type { Phrase } from './phrases-in.ts';
import { rulesOf } from './rules.ts';
import type { Where } from './rules/rule.ts';
import type { Sentence } from './sentence.ts';
import { cutBack, cutFront, syllables, textOf, withoutAsides } from './words.ts';

type Around = {
  gap: readonly Token[];
  /** Its part that belongs to this figure. */
  head: readonly Token[];
  behind: readonly Token[];
  phrase: Phrase;
  subject: readonly Token[];
  isAhead: boolean;
  /** The phrase behind it. */
  next: Phrase | undefined;
  carried: CarriedKind;
};

/** What was told of the subject so far. */
export type CarriedKind = {
  subject?: Subject | undefined;
  isSame: boolean;
  /** What is counted, normalised. */
  counted?: string | undefined;
  level?: UnitId | undefined;
  /** A share was told of it. */
  isShare: boolean;
};

/** The first doubt the rules raise; undefined where there is none. */
export const doubtAround = (sentence: Sentence, around: Around): Doubt | undefined =>
  (around.isAhead ? { id: 'ahead' as const } : undefined) ??
  byRules('sentence', sentence.source.text) ??
  byRules('onward', upToClause(sentence, around)) ??
  byRules('gap', textOf(around.head)) ??
  byRules('denied', textOf(around.gap)) ??
  besides(around) ??
  (/^\p{L}/u.test(around.phrase.printed) &&
  !/^(?:hơn|trên|gần|khoảng|chừng|xấp xỉ|có) /iu.test(around.phrase.printed)
    ? undefined
    : byRules('before', textOf(around.gap))) ??
  byTail(sentence, around) ??
  byKind(around);

/** What makes a subject unfit, for every figure of it. */
export const subjectDoubt = (subject: readonly Token[]): Doubt | undefined =>
  byRules('subject', textOf(subject));

const upToClause = ({ source }: Sentence, { behind, phrase }: Around): string =>
  source.text.slice(0, behind.at(-1)?.end ?? phrase.endAt);

const byRules = (where: Where, text: string): Doubt | undefined => {
  for (const rule of rulesOf('doubt')) {
    if (rule.where !== where) continue;
    const [found] = text.match(rule.pattern) ?? [];
    if (found !== undefined) return { id: rule.doubt, part: found.trim() };
  }
  return undefined;
};

/** Behind a comparison nothing may stand that is not known; behind a level, what says more of it. */
const byTail = (sentence: Sentence, { behind, phrase: { reading } }: Around): Doubt | undefined => {
  const text = textOf(cutFront(behind, ['closing']));
  const found = byRules('behind', text);
  if (found) return found;
  const isLevel = reading?.type === 'level' && (reading.unit !== 'percent' || reading.noun !== undefined);
  // "tăng 5% năm 2023": when, or on what?
  const rest = cutBack(isLevel ? withoutAsides(sentence, behind) : behind, ['closing']);
  if (rest.length === 0) return undefined;
  if (!isLevel) return { id: 'words-behind', part: textOf(rest) };
  return syllables(rest) > 20 ? { id: 'words-behind', part: textOf(rest) } : undefined;
};

/** Measured in per cent, so that a change may be in points. */
const shares =
  /^(?:tỷ (?:lệ|trọng|suất)|tốc độ|(?:độ |tỷ lệ )?che phủ|mức độ|hệ số|công suất|cơ cấu|độ bao phủ|hiệu suất)/u;
const rates =
  /^(?:tỷ (?:lệ|trọng|suất)|tốc độ|(?:độ |tỷ lệ )?che phủ|mức độ|hệ số|công suất|chỉ số|cơ cấu|độ bao phủ|hiệu suất|số (?:hộ|người|xã|trường|dân))/u;

/** Figures whose meaning hangs on what they are of. */
const byKind = ({ gap, phrase, subject, carried, behind, next }: Around): Doubt | undefined => {
  const { reading, printed } = phrase;
  if (!reading || !('unit' in reading)) return undefined;
  const text = subject.length > 0 ? textOf(subject) : (carried.subject?.keys[0] ?? '');
  const isRate = rates.test(text);
  if (isOfPlan(phrase, behind, next)) return { id: 'fraction-or-plan', part: printed };
  if (isPlanFirst.test(printed)) return { id: 'of-the-plan', part: printed };
  if (reading.type === 'comparison') {
    const isChange = reading.form === 'change' && reading.base.type !== 'plan';
    if (isChange && (shares.test(text) || carried.isShare)) return { id: 'points-or-percent', part: printed };
    const isPoints = reading.unit === 'percentage-point' && shares.test(text);
    if (reading.form === 'difference' && !isPoints && !isOfKind(reading, carried, subject))
      return { id: 'other-unit', part: printed };
  }
  if (reading.type === 'level' && reading.unit === 'percent') {
    // "giải ngân đạt 65%": of what is not said; "tỷ lệ hộ nghèo còn 5%" says it.
    if (reading.noun === undefined && !isRate) return { id: 'share-of-what', part: printed };
    if (reading.noun !== undefined && subject.length > 0) return { id: 'share-of-what', part: printed };
  }
  if (reading.type === 'level' && bareUnits.includes(reading.unit) && !hasLead(phrase, gap))
    return { id: 'bare-number', part: printed };
  return undefined;
};

/** "07/10 HTX, đạt 70% kế hoạch": the lower number is the plan, and no whole. */
const isOfPlan = ({ reading }: Phrase, behind: readonly Token[], next: Phrase | undefined): boolean => {
  if (reading?.type !== 'level' || reading.of === undefined || reading.unit === 'rank') return false;
  if (/kế hoạch|chỉ tiêu(?! chí)|mục tiêu|dự toán/u.test(textOf(behind))) return true;
  const then = next?.reading;
  if (then?.type !== 'comparison' || then.base.type !== 'plan' || then.form !== 'ratio') return false;
  return Math.abs((100 * Number(reading.value)) / Number(reading.of) - Number(then.value)) < 1;
};

/** "thấp hơn mục tiêu 8,5%": by that much, or is that the goal? */
const isPlanFirst =
  /^(?:thấp|cao|nhiều|ít|lớn|vượt)\P{N}*(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu|nghị quyết)/iu;

/** "giảm 29 vụ" tells nothing of people. */
const isOfKind = (
  { unit, noun }: { unit: UnitId; noun?: string },
  { counted, level, isSame }: CarriedKind,
  subject: readonly Token[],
): boolean => {
  if (noun !== undefined) return isSame ? counted !== undefined && alike(counted, noun) : subject.length > 0;
  return level === undefined || unitOf(level).dimension === unitOf(unit).dimension;
};
const alike = (one: string, other: string): boolean =>
  `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);

/** "điều chỉnh với 500 tỷ đồng": what that much is, is not said. */
const besides = ({ gap, phrase: { reading, printed } }: Around): Doubt | undefined =>
  gap.at(-1)?.text === 'với' && !(reading && 'noun' in reading)
    ? { id: 'complement', part: printed }
    : undefined;

const bareUnits: readonly string[] = ['day', 'score-point', 'rank', 'metre'];

/** A day or a rank needs a word that leads to it. */
const hasLead = ({ printed }: Phrase, gap: readonly Token[]): boolean =>
  !/^\d|^thứ /u.test(printed) || ['filler', 'verb', 'relation'].includes(gap.at(-1)?.kind ?? '');
