/** A figure over several reports: a line that breaks where nothing leads on, and what came in between. */
import type { ChartWords } from '../../language/chart-words.ts';
import type { Size } from '../../styles/tokens.ts';
import { drawGroups } from '../groups.ts';
import type { Kind, Table } from '../kind.ts';
import { monthAxis, monthScale } from '../month-axis.ts';
import { overTimeRows, type OverTimeRow } from '../over-time-rows.ts';
import { nameAndValue, nameOf, space, stack, text, type Block } from '../pieces.ts';
import { figureTable } from '../table.ts';
import {
  alonePanel,
  domainOf,
  isKnown,
  labelRoom,
  linePanel,
  type Frame,
  type Known,
} from '../time-panels.ts';

export const overTime: Kind<OverTimeRow> = {
  rows: overTimeRows,
  draw: (rows, size, words) => drawGroups(rows, (group) => lineBlock(group, size, words)),
  table: (rows, words) => tableOf(rows, words),
};

/** Of a month without a figure there is no more to say than that. */
const tableOf = (rows: readonly OverTimeRow[], words: ChartWords): Table => {
  const table = figureTable(rows, words);
  return {
    ...table,
    rows: table.rows.map((cells, index) =>
      rows[index]?.value === null ? cells.map((cell, at) => (at < 2 ? cell : words.noMark)) : cells,
    ),
    figures: rows.map(({ figure, value }) => (value === null ? undefined : figure)),
  };
};

const lineBlock = (rows: readonly OverTimeRow[], size: Size, words: ChartWords): Block => {
  const known = rows.filter(({ role }) => role === 'level').filter(isKnown);
  const alone = rows.filter(({ role }) => role === 'since').filter(isKnown);
  const column = { x: 0, width: size.width };
  const latest = known.at(-1);
  const domain = domainOf(known);
  const left = Math.max(
    labelRoom(domain, rows, size, words),
    alone.length > 0 ? labelRoom(domainOf(alone, true), rows, size, words) : 0,
  );
  const frame = { x: monthScale(rows, { left, right: size.width }), left, size, words };
  const note = (said: string): Block => text(said, column, size, { colour: 'context' });
  return stack(
    [
      ...(latest ? [nameAndValue(nameOf(latest, words), latest.valueText, column, size)] : []),
      ...(latest?.unit ? [note(words.scaleUnit(latest.unit))] : []),
      linePanel(known, domain, frame),
      monthAxis(frame.x, size),
      ...aloneBlocks(alone, frame),
      ...notesOf(known, domain, words).map(note),
    ],
    6,
  );
};

const aloneBlocks = (alone: readonly Known[], frame: Frame): Block[] => {
  const { x, size, words } = frame;
  if (alone.length === 0) return [];
  const title = words.aloneTitle(alone.every(({ from, at }) => from === at));
  return [
    space(4),
    text(title, { x: 0, width: size.width }, size, { bold: true }),
    alonePanel(alone, domainOf(alone, true), frame),
    monthAxis(x, size),
  ];
};

const notesOf = (known: readonly Known[], [from]: [number, number], words: ChartWords): string[] => [
  ...known.flatMap(({ breakText }) => breakText ?? []),
  ...(known.some(({ mark }) => mark !== null) ? [words.timeMarks] : []),
  ...(from > 0 ? [words.cutAxis] : []),
];
