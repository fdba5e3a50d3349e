/** Shares of plans on one scale, the highest first; a tick of time where that comparison is arguable. */
import { descending } from 'd3';
import type { ChartWords } from '../../language/chart-words.ts';
import type { Size } from '../../styles/tokens.ts';
import type { Kind } from '../kind.ts';
import { drawingOf, nameAndValue, nameOf, space, stack, type Block } from '../pieces.ts';
import { rowsOfFacts, type Row } from '../rows.ts';
import { figureTable } from '../table.ts';
import { markLabel, shareAxis, shareBar, shareScale, type ShareScale } from './share-bar.ts';

const rowGap = 14;

export const planPanel: Kind<Row> = {
  rows: (chart, model, language) =>
    rowsOfFacts(chart, model, language, { role: 'share', unit: 'percent' }).sort((a, b) =>
      descending(a.value ?? -Infinity, b.value ?? -Infinity),
    ),
  draw: (rows, size, words) => {
    const scale = shareScale(rows, { x: 1, width: size.width - 2 });
    const firstMarked = rows.find(({ mark }) => mark !== null);
    const blocks = rows.map((row) => rowBlock(row, scale, size, words, row === firstMarked));
    return drawingOf(stack([...blocks, shareAxis(scale, size, words)], rowGap));
  },
  table: figureTable,
};

/** The tick is named once, over the first row that has it. */
const rowBlock = (row: Row, scale: ShareScale, size: Size, words: ChartWords, namesMark: boolean): Block => {
  const label = namesMark ? markLabel(row, scale, size) : undefined;
  return stack(
    [
      nameAndValue(nameOf(row, words), row.valueText, { x: 0, width: size.width }, size),
      ...(label ? [label, space(2)] : [space(1)]),
      shareBar(row, scale),
    ],
    2,
  );
};
