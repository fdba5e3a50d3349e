/** The two panels of a line over time: its points, and what came from one to the next. */
import { extent, scaleLinear, ticks, type ScaleLinear } from 'd3';
import type { ChartWords } from '../language/chart-words.ts';
import type { Size } from '../styles/tokens.ts';
import { yearLines, type MonthScale } from './month-axis.ts';
import type { OverTimeRow } from './over-time-rows.ts';
import { placed, type Block, type Piece } from './pieces.ts';
import { textWidth } from './text-width.ts';

/** A row that has a figure. */
export type Known = OverTimeRow & { value: number };
type Scale = ScaleLinear<number, number>;
/** What both panels share: where a month stands, and where the scale's labels end. */
export type Frame = { x: MonthScale; left: number; size: Size; words: ChartWords };

export const isKnown = (row: OverTimeRow): row is Known => row.value !== null;

/** From nothing on, unless that would press a line that hardly moves against the top. */
export const domainOf = (rows: readonly Known[], fromZero = false): [number, number] => {
  const [lo = 0, hi = 1] = extent(
    rows.flatMap((row) => [row.lo ?? row.value, row.hi ?? row.value, row.mark?.at ?? row.value]),
  );
  if (hi === lo) return lo < 0 ? [lo * 1.2, 0] : [0, hi * 1.2 || 1];
  const isFlat = lo > 0 && (hi - lo) / hi < 0.25 && !fromZero;
  if (!isFlat) return [Math.min(0, lo), Math.max(0, hi)];
  const pad = (hi - lo) * 0.2;
  return [lo - pad, hi + pad];
};

const tickCount = 3;
const tickLabel = (value: number, isShare: boolean, words: ChartWords): string => {
  const sign = value < 0 ? '−' : '';
  const rounded = Number(Math.abs(value).toPrecision(6));
  return sign + (isShare ? words.percent(rounded) : words.number(rounded));
};

/** Room for the widest label of the scale. */
export const labelRoom = (
  domain: [number, number],
  rows: readonly OverTimeRow[],
  size: Size,
  words: ChartWords,
): number =>
  Math.max(
    ...ticks(...domain, tickCount).map((value) =>
      textWidth(tickLabel(value, isShare(rows), words), { size: size.fontSize, weight: 'regular' }),
    ),
  ) + 8;

const isShare = ([first]: readonly OverTimeRow[]): boolean => first?.unit === null;

const panelHeight = ({ width }: Size): { line: number; alone: number } =>
  width >= 600 ? { line: 200, alone: 110 } : { line: 160, alone: 96 };

export const linePanel = (rows: readonly Known[], domain: [number, number], frame: Frame): Block =>
  panel(rows, domain, panelHeight(frame.size).line, frame, (y, height) => [
    ...rows.flatMap((row, index) => joint(row, rows[index - 1], frame.x, y, height)),
    ...rows.flatMap((row) => pointOf(row, frame.x, y)),
  ]);

export const alonePanel = (rows: readonly Known[], domain: [number, number], frame: Frame): Block =>
  panel(rows, domain, panelHeight(frame.size).alone, frame, (y) =>
    rows.map((row) => spanBar(row, frame.x, y)),
  );

/** Marks over the lines of the scale and of the years. */
const panel = (
  rows: readonly Known[],
  domain: [number, number],
  height: number,
  frame: Frame,
  marks: (y: Scale, height: number) => Piece[],
): Block => {
  const y = scaleLinear(domain, [height - edge, edge]);
  const pieces = [...gridOf(y, isShare(rows), frame), ...yearLines(frame.x, height), ...marks(y, height)];
  return placed({ height, pieces }, 0);
};

/** Room for half a dot or half a label at the ends of a scale. */
const edge = 10;

const gridOf = (y: Scale, share: boolean, { left, size, words }: Frame): Piece[] =>
  ticks(...(y.domain() as [number, number]), tickCount).flatMap((value): Piece[] => [
    { type: 'line', role: 'guide', x1: left, x2: size.width, y1: y(value), y2: y(value) },
    {
      type: 'label',
      ...{ x: left - 6, y: y(value), text: tickLabel(value, share, words), anchor: 'end', bold: false },
      ...{ colour: 'context', fontSize: size.fontSize },
    },
  ]);

/** The line from the point before, or where the way of counting changed, an upright one between both. */
const joint = (row: Known, before: Known | undefined, x: MonthScale, y: Scale, height: number): Piece[] => {
  if (!before) return [];
  if (row.link === 'break') {
    const middle = (x.at(before.at) + x.at(row.at)) / 2;
    return [{ type: 'line', role: 'break', x1: middle, x2: middle, y1: edge, y2: height - edge }];
  }
  return row.link === 'line'
    ? [
        {
          type: 'line',
          role: 'series',
          x1: x.at(before.at),
          x2: x.at(row.at),
          y1: y(before.value),
          y2: y(row.value),
        },
      ]
    : [];
};

const pointOf = (row: Known, x: MonthScale, y: Scale): Piece[] => {
  const radius = x.step >= 22 ? 6 : 3.5;
  const at = x.at(row.at);
  return [
    ...(row.mark ? [markOf(y(row.mark.at), at, x.step)] : []),
    ...whisker(row, at, y, radius),
    { type: 'dot', look: row.look, x: at, y: y(row.value), radius },
  ];
};

const markOf = (y: number, at: number, step: number): Piece => {
  const half = Math.min(9, step / 2 - 1);
  return { type: 'line', role: 'mark', x1: at - half, x2: at + half, y1: y, y2: y };
};

/** What is known, where the dot does not cover it; an end left open by a hedge has no cap. */
const whisker = ({ lo, hi, open }: Known, at: number, y: Scale, radius: number): Piece[] => {
  if (lo === null || hi === null || y(lo) - y(hi) <= 2 * radius + 4) return [];
  const cap = (end: number): Piece => ({
    type: 'line',
    role: 'known',
    x1: at - radius,
    x2: at + radius,
    y1: y(end),
    y2: y(end),
  });
  return [
    { type: 'line', role: 'known', x1: at, x2: at, y1: y(lo), y2: y(hi) },
    ...(open === 'down' ? [] : [cap(lo)]),
    ...(open === 'up' ? [] : [cap(hi)]),
  ];
};

/** What came in between lies somewhere in the bar. */
const spanBar = (row: Known, x: MonthScale, y: Scale): Piece => {
  const [x1, x2] = [x.at(row.from) - x.step / 2, x.at(row.at) + x.step / 2];
  const inset = Math.max(1, (x2 - x1 - 48) / 2);
  const [top, bottom] = [y(row.hi ?? row.value), y(row.lo ?? row.value)];
  const thin = Math.max(0, (4 - (bottom - top)) / 2);
  return { type: 'bar', look: row.look, x1: x1 + inset, x2: x2 - inset, y1: top - thin, y2: bottom + thin };
};
