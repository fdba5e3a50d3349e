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
    const windows = likeliest(stretches, words).flatMap(({ stretch, first }) =>
      [-1, 0, 1].flatMap((more) => windowAt(stretch, first, words.length + more)),
    );
    let [best, closest]: [Span | undefined, number] = [undefined, near];
    for (const window of windows) {
      const passage = text.slice(window.start, window.end);
      const likeness = 1 - distance(phrase, passage) / Math.max(phrase.length, passage.length);
      if (likeness > closest) [best, closest] = [window, likeness];
    }
    return best;
  };
};

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

const windowAt = (stretch: readonly Word[], first: number, length: number): Span[] => {
  const [from, to] = [stretch[first], stretch[Math.min(first + length, stretch.length) - 1]];
  return from && to && length > 0 ? [{ start: from.start, end: to.end }] : [];
};
