/** Small counts as squares, one for each thing counted; what is missing of a whole is outlined. */
import { max, range } from 'd3';
import { isDrawable } from '../../model/drawable.ts';
import type { Size } from '../../styles/tokens.ts';
import type { ChartWords } from '../../language/chart-words.ts';
import type { Kind } from '../kind.ts';
import {
  drawingOf,
  nameAndValue,
  nameOf,
  stack,
  text,
  type Block,
  type BarLook,
  type Piece,
} from '../pieces.ts';
import { baseName, derivedFrom, emptyRow, rowOf, rowsOfFacts, type Row } from '../rows.ts';
import { figureTable } from '../table.ts';

/** Few squares are drawn larger. */
const fewUnits = 20;
const [largeSide, smallSide] = [22, 14];
const gap = 4;
/** Squares come in tens, so that a reader can count. */
const tenGap = 8;

export const units: Kind<Row> = {
  rows: (chart, model, language) => {
    const facts = chart.facts.flatMap((ref) => {
      const plan = derivedFrom(ref, 'implied', model);
      if (plan)
        return [rowOf(plan, { role: 'base', label: baseName(plan, model, language) }, model, language)];
      // In a draft the level a plan's count follows from may be missing; its percent is no count.
      return isDrawable('units', ref, model)
        ? rowsOfFacts({ facts: [ref] }, model, language, { role: 'level' })
        : [emptyRow(ref, model, language)];
    });
    const ring = chart.highlight === undefined ? [] : [chart.highlight];
    return [...facts, ...rowsOfFacts({ facts: ring }, model, language, { role: 'highlight' })];
  },
  draw: (rows, size, words) => {
    const ringed = rows.find(({ role }) => role === 'highlight');
    const counted = rows.filter(({ role }) => role !== 'highlight');
    const most = max(counted, ({ value, of }) => Math.max(value ?? 0, of ?? 0)) ?? 0;
    const side = most <= fewUnits ? largeSide : smallSide;
    return drawingOf(
      stack(
        [
          ...counted.map((row, index) =>
            rowBlock(row, index === 0 ? (ringed?.value ?? 0) : 0, side, size, words),
          ),
          ...(ringed
            ? [
                text(words.ringed(ringed.label, ringed.valueText), { x: 0, width: size.width }, size, {
                  colour: 'accent-text',
                }),
              ]
            : []),
        ],
        16,
      ),
    );
  },
  table: figureTable,
};

const rowBlock = (row: Row, ringed: number, side: number, size: Size, words: ChartWords): Block =>
  stack(
    [
      nameAndValue(nameOf(row, words), row.valueText, { x: 0, width: size.width }, size),
      squares(row, ringed, side, size),
    ],
    6,
  );

const squares = ({ value, of, look }: Row, ringed: number, side: number, { width }: Size): Block => {
  const all = Math.max(value ?? 0, of ?? 0);
  const tens = Math.max(1, Math.floor((width + tenGap) / (10 * (side + gap) - gap + tenGap)));
  const perLine = tens * 10;
  const lines = Math.max(1, Math.ceil(all / perLine));
  const place = (index: number, top: number) => {
    const column = index % perLine;
    const x = 1 + column * (side + gap) + Math.floor(column / 10) * (tenGap - gap);
    const y = top + Math.floor(index / perLine) * (side + gap);
    return { x1: x, x2: x + side, y1: y, y2: y + side };
  };
  const lookAt = (index: number): BarLook => (index < (value ?? 0) ? look : 'rest');
  return {
    height: lines * (side + gap) - gap + 2,
    at: (top) => [
      ...range(all).map((index): Piece => {
        const square = place(index, top + 1);
        return { type: 'bar', look: lookAt(index), ...(index < ringed ? within(square) : square) };
      }),
      ...range(Math.min(ringed, all)).flatMap((index) => ring(place(index, top + 1))),
      ...(value === null ? [{ type: 'bar', look: 'empty', ...place(0, top + 1) } satisfies Piece] : []),
    ],
  };
};

type Square = { x1: number; x2: number; y1: number; y2: number };

/** A ring and what it rings may be equally light, so paper stands between them. */
const within = ({ x1, x2, y1, y2 }: Square): Square => ({ x1: x1 + 3, x2: x2 - 3, y1: y1 + 3, y2: y2 - 3 });

const ring = ({ x1, x2, y1, y2 }: Square): Piece[] => {
  const line = (from: [number, number], to: [number, number]): Piece => ({
    type: 'line',
    role: 'ring',
    ...{ x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
  });
  return [
    line([x1 - 1, y1], [x2 + 1, y1]),
    line([x2, y1], [x2, y2]),
    line([x2 + 1, y2], [x1 - 1, y2]),
    line([x1, y2], [x1, y1]),
  ];
};
