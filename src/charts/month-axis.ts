/** Months along a drawing: where each stands, its number, and where years meet. */
import { extent } from 'd3';
import { lineHeights, type Size } from '../styles/tokens.ts';
import type { Block, Label, Piece } from './pieces.ts';
import { textWidth } from './text-width.ts';

/** `at`: the middle of a month, counted from the year 0, in px; `step`: px from one to the next. */
export type MonthScale = { at: (month: number) => number; step: number; first: number; last: number };

/** A month is no wider than this: two reports need not fill a page. */
const widest = 96;

export const monthScale = (
  rows: readonly { from: number; at: number }[],
  { left, right }: { left: number; right: number },
): MonthScale => {
  const [first = 0, last = first] = extent(rows.flatMap(({ from, at }) => [from, at]));
  const step = Math.min(widest, (right - left) / (last - first + 1));
  return { at: (month) => left + (month - first + 0.5) * step, step, first, last };
};

/** Between one December and the next January. */
export const yearLines = ({ at, step, first, last }: MonthScale, height: number): Piece[] =>
  years(first, last)
    .filter((year) => year * 12 > first)
    .map((year) => {
      const x = at(year * 12) - step / 2;
      return { type: 'line', role: 'guide', x1: x, x2: x, y1: 0, y2: height };
    });

/** The numbers of months, as many as there is room for, the last always; below them the years. */
export const monthAxis = (scale: MonthScale, { fontSize }: Size): Block => {
  const lineHeight = fontSize * lineHeights.label;
  return {
    height: 2 * lineHeight,
    at: (top) => [
      ...numbers(scale, fontSize).map((label) => ({ ...label, y: top + lineHeight / 2 })),
      ...yearNames(scale, fontSize).map((label) => ({ ...label, y: top + 1.5 * lineHeight })),
    ],
  };
};

const years = (first: number, last: number): number[] => {
  const [from, to] = [Math.floor(first / 12), Math.floor(last / 12)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

const numbers = ({ at, step, first, last }: MonthScale, fontSize: number): Label[] => {
  const room = widthOf('12', fontSize) + 6;
  const end = at(last) + step / 2;
  const every = [1, 2, 3, 6, 12].find((months) => months * step >= room) ?? 24;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((month) => (last - month) % every === 0)
    .map((month) => {
      const text = String((month % 12) + 1);
      // Where months are narrow, the last one's number is wider than they are.
      return label(Math.min(at(month), end - widthOf(text, fontSize) / 2), text, fontSize);
    });
};

/** In the middle of the year's months where there is room, else behind the year before. */
const yearNames = ({ at, step, first, last }: MonthScale, fontSize: number): Label[] => {
  const end = at(last) + step / 2;
  let taken = -Infinity;
  return years(first, last).flatMap((year) => {
    const half = widthOf(String(year), fontSize) / 2;
    const [from, to] = [Math.max(first, year * 12), Math.min(last, year * 12 + 11)];
    const x = Math.max((at(from) + at(to)) / 2, taken + half + 6);
    if (x + half > end) return [];
    taken = x + half;
    return [label(x, String(year), fontSize)];
  });
};

const widthOf = (text: string, size: number): number => textWidth(text, { size, weight: 'regular' });

const label = (x: number, words: string, fontSize: number): Label => ({
  type: 'label',
  ...{ x, y: 0, text: words, anchor: 'middle', bold: false, colour: 'context', fontSize },
});
