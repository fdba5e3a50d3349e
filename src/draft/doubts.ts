/** What leaves a figure to the editor although it could be read: the words around it. */
import type { Token } from '../language/phrase-tokens.ts';
import { unitOf, type UnitId } from '../model/units.ts';
import type { Doubt, Subject } from './draft.ts';
import type { Phrase } from './phrases-in.ts';
import { rulesOf, type Where } from './rules.ts';
import type { Sentence } from './sentence.ts';
import { cutBack, cutFront, syllables, textOf, withoutAsides } from './words.ts';

type Around = {
  gap: readonly Token[];
  behind: readonly Token[];
  phrase: Phrase;
  subject: readonly Token[];
  isAhead: boolean;
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
  byRules('subject', textOf(around.subject)) ??
  byRules('denied', textOf(around.gap)) ??
  (/^\p{L}/u.test(around.phrase.printed) && !/^(?:hơn|trên|gần|khoảng|chừng|xấp xỉ|có) /iu.test(around.phrase.printed)
    ? undefined
    : byRules('before', textOf(around.gap))) ??
  byTail(sentence, around) ??
  byKind(around);

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

const rates = /^(?:tỷ (?:lệ|trọng|suất)|tốc độ|(?:độ |tỷ lệ )?che phủ|mức độ|hệ số|công suất|chỉ số|cơ cấu|độ bao phủ|hiệu suất|số (?:hộ|người|xã|trường|dân))/u;

/** Figures whose meaning hangs on what they are of. */
const byKind = ({ gap, phrase, subject, carried }: Around): Doubt | undefined => {
  const { reading, printed } = phrase;
  if (!reading || !('unit' in reading)) return undefined;
  const text = subject.length > 0 ? textOf(subject) : (carried.subject?.keys[0] ?? '');
  const isRate = rates.test(text);
  if (isPlanFirst.test(printed)) return { id: 'of-the-plan', part: printed };
  if (reading.type === 'comparison') {
    const isChange = reading.form === 'change' && reading.base.type !== 'plan';
    if (isChange && (isRate || carried.isShare)) return { id: 'points-or-percent', part: printed };
    if (reading.form === 'difference' && !isOfKind(reading, carried, subject)) return { id: 'other-unit', part: printed };
  }
  if (reading.type === 'level' && reading.unit === 'percent') {
    // "giải ngân đạt 65%": of what is not said; "tỷ lệ hộ nghèo còn 5%" says it.
    if (reading.noun === undefined && !isRate) return { id: 'share-of-what', part: printed };
    if (reading.noun !== undefined && subject.length > 0) return { id: 'share-of-what', part: printed };
  }
  if (reading.type === 'level' && bareUnits.includes(reading.unit) && !hasLead(phrase, gap)) return { id: 'bare-number', part: printed };
  return undefined;
};

/** "thấp hơn mục tiêu 8,5%": by that much, or is that the goal? */
const isPlanFirst = /^(?:thấp|cao|nhiều|ít|lớn|vượt)\P{N}*(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu|nghị quyết)/iu;

/** "giảm 29 vụ" tells nothing of people. */
const isOfKind = (
  { unit, noun }: { unit: UnitId; noun?: string },
  { counted, level, isSame }: CarriedKind,
  subject: readonly Token[],
): boolean => {
  if (noun !== undefined) return isSame ? counted !== undefined && alike(counted, noun) : subject.length > 0;
  return level === undefined || unitOf(level).dimension === unitOf(unit).dimension;
};
const alike = (one: string, other: string): boolean => `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);

const bareUnits: readonly string[] = ['count', 'day', 'score-point', 'rank', 'metre'];

/** A count needs a word that leads to it: in "thôn 5 xã A" the number is a name. */
const hasLead = ({ printed, reading }: Phrase, gap: readonly Token[]): boolean => {
  if (!/^\d/.test(printed) || /^0\d|^\d{1,3}\.\d{3}/.test(printed) || reading?.type !== 'level' || reading.of !== undefined) return true;
  const before = gap.at(-1);
  if (!before || ['soft', 'hard', 'filler', 'verb', 'relation'].includes(before.kind) || [':', '-'].includes(before.text)) return true;
  return /(?:gồm|cho|xảy ra|khoảng|chết|bị thương|trên địa bàn|bắt|xử lý|phát hiện|hỗ trợ|kết nạp|xây dựng|mở|đào tạo|đón|trao|tặng|công nhận|cấp|xây|sửa|khám|tiêm|khởi tố|điều tra|lập|tiếp nhận|thu hút)$/u.test(textOf(gap));
};
