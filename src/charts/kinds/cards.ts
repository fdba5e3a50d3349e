/** Numbers with nothing to compare: each large, with what it counts, what is known, and what is not stated. */
import type { Size } from '../../styles/tokens.ts';
import type { ChartWords } from '../../language/chart-words.ts';
import type { Kind } from '../kind.ts';
import { beside, drawingOf, nameOf, stack, text, type Block, type Look, type Piece } from '../pieces.ts';
import { rowsOfFacts, type Row } from '../rows.ts';
import { figureTable } from '../table.ts';
import { textWidth } from '../text-width.ts';
import type { Column } from './share-bar.ts';

const largest = 34;
const columnGap = 32;

export const cards: Kind<Row> = {
  rows: (chart, model, language) => rowsOfFacts(chart, model, language, { role: 'level' }),
  draw: (rows, size, words) => {
    const abreast = size.width >= 600 ? Math.min(2, rows.length) : 1;
    const width = (size.width - (abreast - 1) * columnGap) / Math.max(1, abreast);
    const blocks = rows.map((row, index) =>
      card(row, { x: (index % Math.max(1, abreast)) * (width + columnGap), width }, size, words),
    );
    const lines = blocks.flatMap((_, index) =>
      index % abreast === 0 ? [beside(blocks.slice(index, index + abreast))] : [],
    );
    return drawingOf(stack(lines, 24));
  },
  table: figureTable,
};

const card = (row: Row, column: Column, size: Size, words: ChartWords): Block => {
  const fontSize = fitting(row.valueText, column.width - 2);
  return stack(
    [
      text(row.valueText, column, { fontSize }, { bold: true, colour: 'ink' }),
      labelBlock(row, column, size, words),
      text(noteOf(row, words), column, size, { colour: 'context' }),
    ].filter(({ height }) => height > 0),
    4,
  );
};

/** Large, but no larger than one line holds; a long one is wrapped at a readable size. */
const fitting = (value: string, width: number): number => {
  const at = textWidth(value, { size: largest, weight: 'bold' });
  return Math.max(20, Math.min(largest, Math.floor((largest * width) / Math.max(1, at))));
};

/** What it counts, behind a swatch of how the figure came about; open where a hedge leaves it open. */
const labelBlock = (row: Row, { x, width }: Column, size: Size, words: ChartWords): Block => {
  const { look, value, open } = row;
  const indent = value === null ? 0 : open === null ? 24 : 36;
  const label = text(nameOf(row, words), { x: x + indent, width: width - indent }, size);
  const left = x + (open === 'down' ? 13 : 1);
  return {
    height: label.height,
    at: (top) => [
      ...(value === null ? [] : swatch(look, left, top)),
      ...(value === null || open === null ? [] : openEnd(open === 'up' ? left + 16 : left, top + 10, open)),
      ...label.at(top),
    ],
  };
};

const swatch = (look: Look, x: number, top: number): Piece[] => [
  { type: 'bar', look, x1: x, x2: x + 16, y1: top + 4, y2: top + 16 },
];

/** An arrow head: from here on. */
const openEnd = (x: number, y: number, open: 'up' | 'down'): Piece[] => {
  const direction = open === 'up' ? 1 : -1;
  const tip = x + direction * 10;
  const line = (y1: number): Piece => ({
    type: 'line',
    role: `open-${open}`,
    x1: x + direction * 4,
    x2: tip,
    y1,
    y2: y,
  });
  return [line(y - 5), line(y + 5)];
};

const noteOf = ({ missing, value }: Row, { notStated }: ChartWords): string => {
  if (value === null) return '';
  const [first, second] = missing;
  if (first && second) return notStated.both;
  return first ? notStated[first] : '';
};
