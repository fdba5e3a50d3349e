/** What leaves a figure to the editor although it could be read: the words around it. */
import type { PhraseReading } from '../language/phrase.ts';
import type { Token } from '../language/phrase-tokens.ts';
import { normalisePhrase } from '../language/normalise.ts';
import { unitOf, type UnitId } from '../model/units.ts';
import type { Doubt } from './draft.ts';
import { isSeparator, type Gap } from './gap.ts';
import type { Phrase } from './phrases-in.ts';
import { rulesOf } from './rules.ts';
import type { Where } from './rules/rule.ts';
import type { Sentence } from './sentence.ts';
import type { Told } from './told.ts';
import { cutBack, cutFront, syllables, textOf, withoutAsides } from './words.ts';

export type Around = {
  gap: Gap;
  /** What follows it closely, and all up to the next figure. */
  tail: readonly Token[];
  behind: readonly Token[];
  phrase: Phrase;
  next: Phrase | undefined;
  /** What it is of, with what was said of that. */
  told: Told | undefined;
  isSame: boolean;
  /** The subject's own words. */
  words: readonly Token[];
  isAhead: boolean;
};

/** The first doubt that the rules raise; undefined where there is none. `before`: what was told until here. */
export const doubtAround = (
  sentence: Sentence,
  around: Around,
  before: Told | undefined,
): Doubt | undefined => {
  const { source } = sentence;
  const end = around.tail.at(-1)?.end ?? around.phrase.endAt;
  return firstOf([
    () => (around.isAhead ? { id: 'ahead' } : undefined),
    () => byRules('sentence', source.text),
    () => byRules('onward', source.text.slice(0, end)),
    () => byGap(around),
    () => byTail(sentence, around),
    () => byBase(sentence, around),
    () => byPlan(around),
    () => byMeaning(around, before),
  ]);
};

const firstOf = (asked: readonly (() => Doubt | undefined)[]): Doubt | undefined => {
  for (const ask of asked) {
    const doubt = ask();
    if (doubt) return doubt;
  }
  return undefined;
};

/** What makes a subject unfit, for every figure of it. */
export const subjectDoubt = (words: readonly Token[], isCounted: boolean): Doubt | undefined =>
  byRules('subject', textOf(words)) ?? (isCounted ? undefined : byRules('bare', textOf(words)));

const byRules = (where: Where, text: string): Doubt | undefined => {
  for (const rule of rulesOf('doubt')) {
    if (rule.where !== where) continue;
    const [found] = text.match(rule.pattern) ?? [];
    if (found !== undefined) return { id: rule.doubt, part: found.trim() };
  }
  return undefined;
};

const hedged = /^(?:hơn|trên|gần|khoảng|chừng|xấp xỉ|có) /iu;

const byGap = ({ gap, phrase }: Around): Doubt | undefined => {
  const text = textOf(gap.tokens);
  const isNumberFirst = /^\P{L}/u.test(phrase.printed) || hedged.test(phrase.printed);
  return firstOf([
    () => byRules('gap', textOf(gap.head)),
    () => byRules('denied', text),
    () => (isBeside(gap, phrase) ? { id: 'complement', part: phrase.printed } : undefined),
    () => (isNumberFirst ? byRules('before', text) : undefined),
  ]);
};

/** "điều chỉnh với 500 tỷ đồng", "(-0,74%)", "phong trào làm giảm 5%" */
const isBeside = ({ tokens }: Gap, { printed, reading }: Phrase): boolean => {
  const [before, last] = tokens.slice(-2).map(({ text }) => text);
  const word = last ?? before;
  if (word === 'với') return !(reading && 'noun' in reading);
  if (word === 'làm' || word === 'khiến') return !isCount(reading);
  return last !== undefined && before === '(' && ['-', '+', '±'].includes(last) && /^\d/.test(printed);
};

const isCount = (reading: PhraseReading | undefined): boolean =>
  reading?.type === 'level' && reading.noun !== undefined;

/** Behind a comparison nothing may stand that is not known; behind a level, what says more of it. */
const byTail = (sentence: Sentence, { tail, behind, phrase, next }: Around): Doubt | undefined => {
  const found = byRules('behind', textOf(cutFront(tail, ['closing'])));
  if (found) return found;
  const isNamed = namesMore(phrase.reading);
  // "tăng 5% năm 2023": when, or on what?
  const rest = cutBack(isNamed ? withoutAsides(sentence, tail) : tail, ['closing']);
  const isTooMuch = !isNamed || syllables(rest) > mostSaid || rest.some(({ kind }) => kind === 'slash');
  if (rest.length > 0 && isTooMuch) return { id: 'words-behind', part: textOf(rest) };
  if (isCount(phrase.reading)) return byList(rest, behind, next);
  // "gói 62 tỷ đồng đã chi": of a measured amount a verb tells something else.
  const isToldOf = phrase.reading?.type === 'level' && isVerb(tail[0]);
  return isToldOf ? { id: 'words-behind', part: textOf(rest) } : undefined;
};
const isVerb = (token: Token | undefined): boolean => token?.kind === 'filler' || token?.kind === 'verb';

/** Whether words behind a figure can say more of what it is of. */
const namesMore = (reading: PhraseReading | undefined): boolean =>
  reading?.type === 'level' && (reading.unit !== 'percent' || reading.noun !== undefined);

const mostSaid = 20;

const opensClause =
  /^(?:góp phần|nâng|đưa|trong|bảo đảm|đảm bảo|tạo|giúp|đáp ứng|chủ yếu|tập trung|đồng thời|qua đó|nhất là|đặc biệt|vượt|đạt|tăng|giảm|bằng|so|cao|thấp|với|của|tại|ở|do|gồm|bao gồm|riêng|còn|chiếm|xếp|đứng|dẫn|lũy kế|thu hút|không|có|đã|được|hoàn thành|tổng|theo|từ|trị giá|ước|đến|nhờ|vì|mà|nhưng|tuy|song|khi|để|nhằm|hiện|cụ thể|kết quả|phấn đấu)(?= |$)/u;

/** "1.812 cán bộ, công chức cấp xã": what is counted goes on behind the comma. */
const byList = (
  rest: readonly Token[],
  behind: readonly Token[],
  next: Phrase | undefined,
): Doubt | undefined => {
  const goesOn = listBehind(behind, next !== undefined);
  const isSaid = rest.length > 0 && next === undefined;
  return goesOn && !isSaid ? { id: 'subject-unclear', part: `, ${textOf(goesOn)}` } : undefined;
};

/** The piece behind the first comma, where it only goes on with a list of names. */
export const listBehind = (behind: readonly Token[], isFigureNext: boolean): Token[] | undefined => {
  const at = behind.findIndex(isSeparator);
  const separator = behind[at];
  if (!separator || (separator.text !== ',' && separator.text !== 'và')) return undefined;
  const after = behind.slice(at + 1);
  const end = after.findIndex((token) => isSeparator(token) || token.text === 'với');
  const piece = end < 0 ? after : after.slice(0, end);
  const text = textOf(piece);
  // The words before the next figure are its own, but for "vụ cháy, nổ làm 1 người chết".
  const isOther = (isFigureNext && end < 0 && !/ (?:làm|khiến)$/u.test(text)) || opensClause.test(text);
  return isOther || piece[0]?.kind !== 'word' ? undefined : piece;
};

/** "So với cùng kỳ, thu tăng 5%, chi tăng 3%": the base stands before both. */
const byBase = ({ source }: Sentence, { phrase: { reading, printed } }: Around): Doubt | undefined => {
  if (reading?.type !== 'comparison' || reading.base.type !== 'period' || reading.base.period !== null)
    return undefined;
  return /(?:^|[,;.] )so (?:với )?[^,;]{1,60},/u.test(source.text)
    ? { id: 'words-around', part: printed }
    : undefined;
};

/** Fractions and goals whose lower or only number is a plan's. */
const byPlan = ({ phrase, tail, next, told }: Around): Doubt | undefined => {
  const { reading, printed } = phrase;
  if (!reading) return undefined;
  if (isOfPlan(reading, tail, next)) return { id: 'fraction-or-plan', part: printed };
  if (isPlanFirst.test(printed)) return { id: 'of-the-plan', part: printed };
  const isGoal = reading.type === 'target' && reading.unit === 'percent' && told?.isShare !== true;
  if (isGoal) return { id: 'of-the-plan', part: printed };
  return undefined;
};

/** "07/10 HTX, đạt 70% kế hoạch": the lower number is the plan, and no whole. */
const isOfPlan = (reading: PhraseReading, tail: readonly Token[], next: Phrase | undefined): boolean => {
  if (reading.type !== 'level' || reading.of === undefined || reading.unit === 'rank') return false;
  if (/kế hoạch|mục tiêu|dự toán/u.test(textOf(tail)) && !/(?:đạt|vượt|hoàn thành)/u.test(textOf(tail)))
    return true;
  const then = next?.reading;
  if (then?.type !== 'comparison' || then.base.type !== 'plan' || then.form !== 'ratio') return false;
  return Math.abs((100 * Number(reading.value)) / Number(reading.of) - Number(then.value)) < 1;
};

/** "thấp hơn mục tiêu 8,5%": by that much, or is that the goal? */
const isPlanFirst =
  /^(?:thấp|cao|nhiều|ít|lớn|vượt)\P{N}*(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu|nghị quyết)\P{N}*\d/iu;

/** Measured in per cent, so that a change may be in points. */
const shares =
  /^(?:tỷ (?:lệ|trọng|suất)|tốc độ|(?:độ |tỷ lệ )?che phủ|mức độ|hệ số|công suất|cơ cấu|độ bao phủ|hiệu suất)/u;
const rates = new RegExp(`${shares.source}|^(?:chỉ số|mức tăng|số (?:hộ|người|xã|trường|dân))`, 'u');

/** Figures whose meaning hangs on what they are of. */
const byMeaning = (around: Around, before: Told | undefined): Doubt | undefined => {
  const { reading, printed } = around.phrase;
  if (!reading || !('unit' in reading)) return undefined;
  const text = ownName(around);
  if (reading.type === 'comparison') return byComparison(around, before, reading, text);
  if (reading.type === 'level' && reading.unit === 'percent') return byShare(around, reading, text);
  const isBare = ['day', 'score-point', 'metre'].includes(reading.unit) && /^\d/.test(printed);
  const leads = ['filler', 'verb', 'relation'].includes(around.gap.tokens.at(-1)?.kind ?? '');
  return isBare && !leads ? { id: 'bare-number', part: printed } : undefined;
};

/** The subject's own words, of a part its last. */
const ownName = ({ words, told }: Around): string => {
  const name = words.length > 0 ? textOf(words) : normalisePhrase(told?.subject.name ?? '');
  return name.slice(name.lastIndexOf(':') + 1).trim();
};

type Measured<T extends PhraseReading['type']> = Extract<PhraseReading, { type: T; unit: UnitId }>;

const byComparison = (
  around: Around,
  before: Told | undefined,
  reading: Measured<'comparison'>,
  text: string,
): Doubt | undefined => {
  const part = around.phrase.printed;
  const isOfShare = shares.test(text) || (around.isSame && before?.isShare === true);
  if (reading.form === 'change' && reading.base.type !== 'plan')
    return isOfShare ? { id: 'points-or-percent', part } : undefined;
  if (reading.form !== 'difference') return undefined;
  if (/^tăng thêm/iu.test(part) && text.includes('vốn')) return { id: 'words-around', part };
  return isOfKind(reading, around, text) ? undefined : { id: 'other-unit', part };
};

/** "giảm 29 vụ" tells nothing of people, and "giảm 5 người" not which of several. */
const isOfKind = (
  { unit, noun }: Measured<'comparison'>,
  { told, isSame, words }: Around,
  text: string,
): boolean => {
  if (unit === 'percentage-point') return shares.test(text);
  // An index is ranked whatever it is measured in.
  if (unit === 'places-up' && /chỉ số|thứ hạng|xếp hạng/u.test(text)) return true;
  if (!told) return true;
  if (noun === undefined) return isOfDimension(told, unit);
  return isSame ? told.noun !== undefined && `${told.noun} `.startsWith(`${noun} `) : words.length > 0;
};
const isOfDimension = ({ unit: level }: Told, unit: UnitId): boolean =>
  level === undefined || unitOf(level).dimension === unitOf(unit).dimension;

/** "giải ngân đạt 65%": of what is not said; "tỷ lệ hộ nghèo còn 5%" says it. */
const byShare = ({ phrase, words }: Around, { noun }: Measured<'level'>, text: string): Doubt | undefined => {
  const part = phrase.printed;
  if (noun === undefined) return rates.test(text) ? undefined : { id: 'share-of-what', part };
  return words.length > 0 || /^(?:đạt|bằng|hoàn thành)/iu.test(part)
    ? { id: 'share-of-what', part }
    : undefined;
};
