/** The passage of an article that is nearest to a phrase it does not hold. */
import { distance } from 'fastest-levenshtein';
import type { Span } from '../language/sentences.ts';
import type { Article } from './article.ts';

/** A word of a text without the marks around it. */
type Word = Span & { key: string };

/** How many windows are compared letter by letter. */
const compared = 100;
/** Below this share of equal letters, nothing is near. */
const near = 0.5;

/**
 * Looks for passages in what is not `taken`: each stretch of a line between taken places is searched by itself.
 * The finder gives undefined where nothing is like the phrase.
 */
export const passageFinder = (
  { text }: Article,
  isTaken: (at: number) => boolean,
): ((phrase: string) => Span | undefined) => {
  const stretches = stretchesOf(text, isTaken);
  return (phrase) => {
    const words = wordsIn(phrase);
    let [best, most]: [Span | undefined, number] = [undefined, 0];
    for (const { stretch, first } of likeliest(stretches, words))
      for (const [from, to] of slack) {
        const window = stretch.slice(first + from, first + words.length + to);
        const span = { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0 };
        const likeness = likenessOf(phrase, text.slice(span.start, span.end));
        const rank = likeness + (endsOf(window) === endsOf(words) ? sameEnds : 0);
        if (likeness > near && rank > most) [best, most] = [span, rank];
      }
    return best;
  };
};

/** How much earlier or later a window may begin and end than the words it was chosen for. */
const slack = [0, 1].flatMap((from) => [-1, 0, 1].map((to) => [from, to] as const));

/** Weighs as much as this share of the letters: a passage is best quoted from its first word to its last. */
const sameEnds = 0.2;

/** The share of equal letters. */
const likenessOf = (one: string, other: string): number =>
  1 - distance(one, other) / Math.max(one.length, other.length);

const endsOf = (words: readonly Word[]): string => `${words[0]?.key ?? ''} ${words.at(-1)?.key ?? ''}`;

const stretchesOf = (text: string, isTaken: (at: number) => boolean): Word[][] => {
  const stretches: Word[][] = [[]];
  let lineEnd = text.indexOf('\n');
  for (const word of wordsIn(text)) {
    if (lineEnd >= 0 && word.start > lineEnd) {
      stretches.push([]);
      lineEnd = text.indexOf('\n', word.start);
    }
    if (isTaken(word.start) || isTaken(word.end - 1)) stretches.push([]);
    else stretches.at(-1)?.push(word);
  }
  return stretches.filter((words) => words.length > 0);
};

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[^ \n]+/g)].flatMap(({ 0: word, index }) => {
    const start = word.search(/[\p{L}\p{N}]/u);
    if (start < 0) return [];
    const inner = word.slice(start).replace(/[.,;:!?…"'”’»)\]]+$/, '');
    // One figure is as good as another: it is most often the figure that differs.
    const key = /\p{Nd}/u.test(inner) ? '0' : inner;
    return [{ start: index + start, end: index + start + inner.length, key }];
  });

type Candidate = { stretch: readonly Word[]; first: number };

/** The windows that share most words with the phrase, by a count that moves along with the window. */
const likeliest = (stretches: readonly Word[][], words: readonly Word[]): Candidate[] => {
  const wanted = new Set(words.map(({ key }) => key));
  const byShared: Candidate[][] = words.map(() => []);
  for (const stretch of stretches) {
    let shared = 0;
    for (let next = 0; next < stretch.length; next++) {
      const [comes, goes] = [stretch[next], stretch[next - words.length]];
      if (comes && wanted.has(comes.key)) shared += 1;
      if (goes && wanted.has(goes.key)) shared -= 1;
      const alike = byShared[shared - 1];
      if (alike && alike.length < compared)
        alike.push({ stretch, first: Math.max(0, next - words.length + 1) });
    }
  }
  return byShared.reverse().flat().slice(0, compared);
};
