/** The plain text of an article, with every spelling of a space as one, and where phrases stand in it. */
import { invisible } from '../language/normalise.ts';
import { sentenceSpans, type Span } from '../language/sentences.ts';

/** Line and sentence (within its line), both from 1. */
export type Place = { line: number; sentence: number };

export type Article = {
  /** The lines as they are compared, with "\n" between them. */
  readonly text: string;
  /** Where each line begins in `text`. */
  readonly lineStarts: readonly number[];
};

/** Normal form C, no invisible characters, every run of spaces one space. No letter is changed. */
export const plainLine = (line: string): string =>
  line.replace(invisible, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** A text as a regular expression finds it. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Reads a text whose lines end in any way. */
export const articleOf = (text: string): Article => {
  const lines = text.split(/\r\n|\r|\n/).map(plainLine);
  let at = 0;
  const lineStarts = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
  return { text: lines.join('\n'), lineStarts };
};

/** The line (from 1) that a place of the text is on. */
export const lineAt = ({ lineStarts }: Article, at: number): number =>
  lastUpTo(lineStarts, at, (start) => start) + 1;

/** The stretch of a line, from 1. */
export const lineSpan = ({ text, lineStarts }: Article, line: number): Span => ({
  start: lineStarts[line - 1] ?? text.length,
  end: (lineStarts[line] ?? text.length + 1) - 1,
});

/** Finds the sentence at a place of the text; a line is taken apart once while one asks for no other. */
export const sentenceFinder = (article: Article): ((at: number) => Place & { span: Span }) => {
  let last = { line: 0, spans: [] as Span[] };
  return (at) => {
    const line = lineAt(article, at);
    const { start, end } = lineSpan(article, line);
    if (line !== last.line)
      last = { line, spans: sentenceSpans(article.text.slice(start, end)).map(movedBy(start)) };
    const index = Math.max(
      0,
      lastUpTo(last.spans, at, (span) => span.start),
    );
    return { line, sentence: index + 1, span: last.spans[index] ?? { start, end } };
  };
};

const movedBy =
  (by: number) =>
  ({ start, end }: Span): Span => ({ start: start + by, end: end + by });

/** Every place where a phrase stands, overlapping ones too. */
export const occurrencesOf = ({ text }: Article, phrase: string): Span[] => {
  const found: Span[] = [];
  if (phrase === '') return found;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const span = { start: at, end: at + phrase.length };
    if (standsAlone(text, span)) found.push(span);
  }
  return found;
};

/** Whether a stretch neither begins nor ends inside a word or a number: "13" does not stand in "13,5" or "113". */
export const standsAlone = (text: string, { start, end }: Span): boolean =>
  !isInside(text, start) && !isInside(text, end);

/** Between two letters or digits; between digits with a mark, a slash or a dash; before a per cent; after a minus. */
const inside =
  /(?<=[\p{L}\p{M}\p{N}])(?=[\p{L}\p{M}\p{N}])|(?<=\p{Nd}[.,/–-])(?=\p{Nd})|(?<=\p{Nd})(?=[.,/–-]\p{Nd}| ?[%‰])|(?<=[ (][-−+])(?=\p{Nd})/uy;

const isInside = (text: string, at: number): boolean => {
  inside.lastIndex = at;
  return inside.test(text);
};

/** The index of the last item whose number is not above `at`, the numbers rising; -1 before the first. */
const lastUpTo = <T>(items: readonly T[], at: number, numberOf: (item: T) => number): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(items[middle] as T) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
