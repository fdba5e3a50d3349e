/** Where the sentences of a Vietnamese paragraph begin and end. */

/** A stretch of a text, as for `slice`. */
export type Span = { start: number; end: number };

/**
 * The sentences of one paragraph in order, without the spaces between them.
 * "TP. Bắc Kạn có 2.400 hộ. Giá 1,5 tỷ..." has two.
 */
export const sentenceSpans = (paragraph: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const span = trimmed(paragraph, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (const { 0: mark, index } of paragraph.matchAll(marks)) {
    const end = endAfter(paragraph, index + mark.length);
    if (end !== undefined && !(mark === '.' && isWithin(paragraph, start, index))) cut(end);
  }
  cut(paragraph.length);
  return spans;
};

/** A run of marks that may end a sentence: ".", "?!", "...", "./.". Runs are bounded, for texts of nothing else. */
const marks = /[.!?…](?:[.!?…]|\/\.){0,19}/g;

/** What closes with the sentence, and what the next one begins with: a capital, a figure or an opening quote. */
const nextSentence =
  /(?<closing>["'”’»)\]]{0,5})(?:\s+(?:["'“‘«([*•+–—-]\s?){0,5}[\p{Lu}\p{Lt}\p{N}]|(?<=[\p{Ll}%)][.!?…])\p{Lu}\p{Ll}|\s*$)/uy;

/** Where a sentence ends whose last mark is before `at`; undefined where it goes on. */
const endAfter = (text: string, at: number): number | undefined => {
  nextSentence.lastIndex = at;
  const closing = nextSentence.exec(text)?.groups?.closing;
  return closing === undefined ? undefined : at + closing.length;
};

/** Shortened words before names and figures, in small letters: "TP. Bắc Kạn", "ThS. Lan", "tr. 5". */
const abbreviations = new Set(
  'tp tx tt p q ql tl đ/c ths ts pgs gs bs ks cn nxb đh mr mrs ms dr st tr stt tel đt'.split(' '),
);

/** Whether the full stop at `at` belongs to the word before it: an abbreviation, an initial, the number of a list. */
const isWithin = (text: string, start: number, at: number): boolean => {
  const before = text.slice(Math.max(start, at - longest), at);
  const [word = ''] = /[\p{L}\p{M}/]+$/u.exec(before) ?? [];
  return abbreviations.has(word.toLowerCase()) || initial.test(before) || listNumber.test(before.trim());
};
const longest = 24;

/** "V. A. Nguyễn", "Nguyễn Văn A."; but "loại A." ends its sentence. */
const initial = /(?:^|\p{Lu}\.|(?<!\p{L})\p{Lu}\p{L}*\.? )\p{Lu}$/u;
/** "1.", "2.1.", "IV.", "a." where a sentence begins. */
const listNumber = /^(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*|[IVX]+|\p{L})$/u;

const trimmed = (text: string, start: number, end: number): Span => {
  const part = text.slice(start, end);
  return { start: start + (part.length - part.trimStart().length), end: start + part.trimEnd().length };
};
