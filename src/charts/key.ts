/** The key of a drawing: what its looks mean, for those it holds. */
import type { ChartWords } from '../language/chart-words.ts';
import { drawingOf, type Block, type Drawing, type Piece } from './pieces.ts';

/** Looks that need a word; what has its own label in the drawing does not. */
export const keyed = [
  'reported',
  'estimated',
  'beyond',
  'derived',
  'disputed',
  'track',
  'known',
  'open',
] as const;
export type Keyed = (typeof keyed)[number];
export type KeyEntry = { look: Keyed; text: string };

/** Entries for what is drawn; none where all is of one look, which the labels tell. */
export const keyOf = ({ pieces }: Drawing, words: ChartWords): KeyEntry[] => {
  const drawn = new Set(
    pieces.map((piece) => (piece.type === 'line' ? piece.role : 'look' in piece && piece.look)),
  );
  const looks = keyed.filter((look) => drawn.has(look));
  return looks.length < 2 ? [] : looks.map((look) => ({ look, text: words.key[look] }));
};

export const swatchSize = { width: 28 };

/** A sample of a look as it is drawn. */
export const swatch = (look: Keyed): Drawing => drawingOf(sample(look));

const sample = (look: Keyed): Block => ({
  height: 14,
  at: () => {
    if (look === 'known')
      return [line('known', 2, 7, 26, 7), line('known', 2, 3, 2, 11), line('known', 26, 3, 26, 11)];
    if (look === 'open')
      return [bar('reported', 1, 14), line('open', 17, 2, 23, 7), line('open', 17, 12, 23, 7)];
    return [bar(look, 1, 27)];
  },
});

const bar = (look: Exclude<Keyed, 'known' | 'open'>, x1: number, x2: number): Piece => ({
  type: 'bar',
  ...{ look, x1, x2, y1: 2, y2: 12 },
});
const line = (role: 'known' | 'open', x1: number, y1: number, x2: number, y2: number): Piece => ({
  type: 'line',
  ...{ role, x1, y1, x2, y2 },
});
