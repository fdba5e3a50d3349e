/** The key of a drawing: what its looks mean, for those it holds. */
import type { ChartWords } from '../language/chart-words.ts';
import type { SizeName } from '../styles/tokens.ts';
import { drawingOf, type Block, type Drawing, type Line, type Piece } from './pieces.ts';

/** Looks that need a word; what has its own label in the drawing does not. */
export const keyed = [
  'reported',
  'estimated',
  'beyond',
  'derived',
  'disputed',
  'track',
  'rest',
  'known',
  'open-up',
  'open-down',
] as const;
export type Keyed = (typeof keyed)[number];
/** `only`: the size whose drawing alone has this look. */
export type KeyEntry = { look: Keyed; text: string; only: SizeName | undefined };

/** Entries for what is drawn; none where all is of one look, which the labels tell. */
export const keyOf = (drawings: Record<SizeName, Drawing>, words: ChartWords): KeyEntry[] => {
  const [narrow, wide] = [looksOf(drawings.narrow), looksOf(drawings.wide)];
  const looks = keyed.filter((look) => narrow.has(look) || wide.has(look));
  if (looks.length < 2) return [];
  return looks.map((look) => ({
    look,
    text: words.key[look],
    only: !narrow.has(look) ? 'wide' : !wide.has(look) ? 'narrow' : undefined,
  }));
};

const looksOf = ({ pieces }: Drawing): ReadonlySet<unknown> =>
  new Set(pieces.map((piece) => (piece.type === 'line' ? piece.role : 'look' in piece && piece.look)));

export const swatchSize = { width: 28 };

/** A sample of a look as it is drawn. */
export const swatch = (look: Keyed): Drawing => drawingOf(sample(look));

const sample = (look: Keyed): Block => ({
  height: 14,
  at: () => {
    if (look === 'known')
      return [line('known', 2, 7, 26, 7), line('known', 2, 3, 2, 11), line('known', 26, 3, 26, 11)];
    if (look === 'open-up')
      return [bar('reported', 1, 14), line(look, 17, 2, 23, 7), line(look, 17, 12, 23, 7)];
    if (look === 'open-down')
      return [bar('reported', 14, 27), line(look, 11, 2, 5, 7), line(look, 11, 12, 5, 7)];
    return [bar(look, 1, 27)];
  },
});

const bar = (look: Exclude<Keyed, Line['role']>, x1: number, x2: number): Piece => ({
  type: 'bar',
  ...{ look, x1, x2, y1: 2, y2: 12 },
});
const line = (role: Line['role'], x1: number, y1: number, x2: number, y2: number): Piece => ({
  type: 'line',
  ...{ role, x1, y1, x2, y2 },
});
