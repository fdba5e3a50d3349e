/** Brings the spellings of a printed phrase to one: "bằng 29% KH  năm." becomes "bằng 29% kế hoạch năm". */

/** A phrase as it is matched, and for each of its characters the stretch of `printed` it came from. */
export type Normalised = { printed: string; text: string; from: number[]; to: number[] };

/** One spelling, for matching and never for quotes: "04 HTX Thuỷ sản;" is "04 hợp tác xã thủy sản". */
export const normalisePhrase = (text: string): string => traceNormalised(text).text;

/** The same, still knowing where each character was printed. */
export const traceNormalised = (phrase: string): Normalised => {
  const printed = phrase.replace(invisible, '').normalize('NFC');
  const from = Array.from({ length: printed.length }, (_, index) => index);
  const start = { printed, text: printed, from, to: from.map((index) => index + 1) };
  return trimmed(rules.reduce(rewrite, start));
};

/** The printed words behind a stretch of the normalised text: behind "hợp tác xã" may stand "HTX". */
export const printedPart = ({ printed, from, to }: Normalised, start: number, end: number): string =>
  end > start ? printed.slice(from[start], to[end - 1]).trim() : '';

/** Soft hyphens, joiners, marks of direction: nothing is seen where they stand. */
export const invisible = /\u00AD|[\u200B-\u200F\u2060\uFEFF]/g;

const abbreviations: Record<string, string> = {
  bhxh: 'bảo hiểm xã hội',
  bhyt: 'bảo hiểm y tế',
  ccn: 'cụm công nghiệp',
  ck: 'cùng kỳ',
  clb: 'câu lạc bộ',
  gpmb: 'giải phóng mặt bằng',
  hđnd: 'hội đồng nhân dân',
  htx: 'hợp tác xã',
  kcn: 'khu công nghiệp',
  kh: 'kế hoạch',
  mtqg: 'mục tiêu quốc gia',
  mttq: 'mặt trận tổ quốc',
  nq: 'nghị quyết',
  ntm: 'nông thôn mới',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  tp: 'thành phố',
  tw: 'trung ương',
  ubnd: 'ủy ban nhân dân',
  xklđ: 'xuất khẩu lao động',
};
/** Words spelt with i or y. */
const letters: Record<string, string> = { kì: 'kỳ', mĩ: 'mỹ', quí: 'quý', tỉ: 'tỷ' };

/** Where none of the letters of a word stands behind: an abbreviation may follow a figure closely, "5HTX". */
const wholeWords = (words: Record<string, string>): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${Object.keys(words).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/;
const toneFirst = (first = '', second = ''): string => {
  const parts = second.normalize('NFD');
  const tone = toneMarks.exec(parts)?.[0] ?? '';
  return (first + tone).normalize('NFC') + parts.replace(tone, '');
};

type Rule = [RegExp, string | ((...parts: string[]) => string)];
/** In order: what a rule makes may be read by those after it. */
const rules: Rule[] = [
  [/\s+/gu, ' '],
  [/[\p{Lu}\p{Lt}]/gu, (letter = '') => letter.toLocaleLowerCase('vi')],
  [/[‐‑‒–—―−]/gu, '-'],
  [/(?<=m)[²³]/gu, (power) => (power === '²' ? '2' : '3')],
  // "hoá" and "hóa", "uỷ" and "ủy"; but "quý" has no other spelling, and "hoán" keeps its tone on the a.
  [/(o)([áàảãạéèẻẽẹ])(?!\p{L})/gu, (_, first, second) => toneFirst(first, second)],
  [/(?<!q)(u)([ýỳỷỹỵ])(?!\p{L})/gu, (_, first, second) => toneFirst(first, second)],
  [wholeWords(letters), (word = '') => letters[word] ?? word],
  [/(?<!\p{L})đ\/c(?!\p{L})/gu, 'đồng chí'],
  [/(?<!\p{L})tr\.? ?(?:đồng|đ)(?!\p{L})/gu, ' triệu đồng'],
  [/(?<=(?<!\p{L})(?:nghìn|ngàn|triệu|tỷ))[ .]?đ(?!\p{L})/gu, ' đồng'],
  [/(?<=\d) ?đ(?!\p{L})/gu, ' đồng'],
  [/(?<!\p{L})đô-?la(?!\p{L})/gu, 'đô la'],
  [/(?<!\p{L})tp\./gu, 'thành phố '],
  [wholeWords(abbreviations), (word = '') => abbreviations[word] ?? word],
  [/ {2,}/g, ' '],
];

/** Everything a rule writes comes from all that it replaced. */
const rewrite = (before: Normalised, [pattern, replacement]: Rule): Normalised => {
  const after: Normalised = { printed: before.printed, text: '', from: [], to: [] };
  let at = 0;
  const keepUntil = (end: number): void => {
    after.text += before.text.slice(at, end);
    for (; at < end; at++) append(after, before.from[at], before.to[at]);
  };
  for (const match of before.text.matchAll(pattern)) {
    keepUntil(match.index);
    const written = typeof replacement === 'string' ? replacement : replacement(...match);
    at = match.index + match[0].length;
    after.text += written;
    while (after.from.length < after.text.length) append(after, before.from[match.index], before.to[at - 1]);
  }
  keepUntil(before.text.length);
  return after;
};

const append = ({ from, to }: Normalised, start = 0, end = 0): void => {
  from.push(start);
  to.push(end);
};

/** Without the spaces around it and the punctuation behind it. */
const trimmed = ({ printed, text, from, to }: Normalised): Normalised => {
  let end = text.length;
  while (end > 0 && ' .,;:!?…'.includes(text.charAt(end - 1))) end--;
  const start = text.startsWith(' ') && end > 0 ? 1 : 0;
  return { printed, text: text.slice(start, end), from: from.slice(start, end), to: to.slice(start, end) };
};
