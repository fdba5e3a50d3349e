/** Shares as bars on tracks that show the whole: what plan panels, paces and single shares are drawn with. */
import { max, min, range, scaleLinear, type ScaleLinear } from 'd3';
import { lineHeights, type Size } from '../../styles/tokens.ts';
import type { ChartWords } from '../../language/chart-words.ts';
import { textWidth } from '../text-width.ts';
import { text, type Bar, type Block, type Label, type Line, type Piece } from '../pieces.ts';
import type { Row } from '../rows.ts';

export const barHeight = 18;
export type Column = { x: number; width: number };
export type ShareScale = ScaleLinear<number, number>;

/** Percent to px; the whole is always in it, and what goes beyond. */
export const shareScale = (rows: readonly Row[], { x, width }: Column): ShareScale => {
  const most = max(rows, ({ hi }) => hi ?? 0) ?? 0;
  const least = min(rows, ({ lo }) => lo ?? 0) ?? 0;
  const step = Math.max(20, 20 * Math.ceil((most - least) / 200));
  const end = most > 100 ? Math.ceil(most / step) * step : 100;
  return scaleLinear([Math.min(0, Math.floor(least / step) * step), end], [x, x + width]);
};

/** The bar on its track, the plan's line where it goes beyond, the tick of time, and what is known under it. */
export const shareBar = (row: Row, scale: ShareScale): Block => {
  const hasKnown = isWide(row, scale);
  return {
    height: barHeight + (hasKnown ? 10 : 0),
    at: (top) => [
      ...barsOf(row, scale, top),
      ...upright('plan', (row.value ?? 0) > 100 ? scale(100) : undefined, top - 3, top + barHeight + 3),
      ...upright('mark', row.mark ? scale(row.mark.at) : undefined, top - 4, top + barHeight + 4),
      ...(hasKnown ? known(row, scale, top + barHeight + 6) : []),
    ],
  };
};

/** Labels of the scale, as many as there is room for. */
export const shareAxis = (scale: ShareScale, size: Size, words: ChartWords): Block => {
  const step = tickStep(scale, textWidth(words.percent(100), { size: size.fontSize, weight: 'regular' }) * 2);
  const [from = 0, to = 100] = scale.domain();
  const height = size.fontSize * lineHeights.label;
  return {
    height,
    at: (top) =>
      range(Math.ceil(from / step) * step, to + 1, step).map((value): Piece => ({
        type: 'label',
        x: scale(value),
        y: top + height / 2,
        text: `${value < 0 ? '−' : ''}${words.percent(Math.abs(value))}`,
        anchor: anchorAt(scale(value), scale),
        bold: false,
        colour: 'context',
        fontSize: size.fontSize,
      })),
  };
};

/** The smallest round step whose labels stand apart by `room` px. */
const tickStep = (scale: ShareScale, room: number): number => {
  const perPercent = scale(1) - scale(0);
  return [20, 50, 100, 200, 500].find((step) => step * perPercent >= room) ?? 1000;
};

/** A label at the end of the scale stands inside it. */
const anchorAt = (x: number, scale: ShareScale): Label['anchor'] => {
  const [left = 0, right = 0] = scale.range();
  if (x - left < 12) return 'start';
  return right - x < 12 ? 'end' : 'middle';
};

/** The tick's words over it, kept within the column. */
export const markLabel = ({ mark }: Row, scale: ShareScale, size: Size): Block | undefined => {
  if (!mark) return undefined;
  const [left = 0, right = 0] = scale.range();
  const half = textWidth(mark.text, { size: size.fontSize, weight: 'bold' }) / 2;
  const x = Math.min(Math.max(scale(mark.at), left + half), right - half) - half;
  return text(mark.text, { x, width: 2 * half + 1 }, size, { bold: true, colour: 'accent-text' });
};

/** An upright line, where there is one. */
export const upright = (role: Line['role'], x: number | undefined, y1: number, y2: number): Line[] =>
  x === undefined ? [] : [{ type: 'line', role, x1: x, x2: x, y1, y2 }];

/** What is known, from cap to cap; an end left open by a hedge has none. */
export const known = ({ lo, hi, open }: Row, scale: (value: number) => number, y: number): Line[] => {
  if (lo === null || hi === null) return [];
  const [x1, x2] = [scale(lo), scale(hi)];
  return [
    { type: 'line', role: 'known', x1, x2, y1: y, y2: y },
    ...upright('known', open === 'down' ? undefined : x1, y - 4, y + 4),
    ...upright('known', open === 'up' ? undefined : x2, y - 4, y + 4),
  ];
};

/** A whisker shorter than its own caps is a blot; the words beside the drawing tell it. */
const isWide = ({ lo, hi }: Row, scale: ShareScale): boolean =>
  lo !== null && hi !== null && scale(hi) - scale(lo) >= 3;

const barsOf = ({ value, look }: Row, scale: ShareScale, top: number): Bar[] => {
  const bar = (of: Bar['look'], from: number, to: number): Bar => ({
    type: 'bar',
    look: of,
    x1: scale(Math.min(from, to)),
    x2: scale(Math.max(from, to)),
    y1: top,
    y2: top + barHeight,
  });
  const track = bar('track', 0, 100);
  if (value === null) return [{ ...track, look: 'empty' }];
  if (value < 100) return [track, bar(look, 0, value)];
  if (value === 100 || look !== 'reported') return [bar(look, 0, value)];
  return [bar(look, 0, 100), bar('beyond', 100, value)];
};
