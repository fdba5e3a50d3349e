/** A level before and now, with what is known of each, and the change between them. */
import { extent, scaleLinear } from 'd3';
import type { Language } from '../../language/language.ts';
import type { Figure } from '../../model/derive.ts';
import type { ReportModel } from '../../model/model.ts';
import { sayPeriod } from '../../model/words.ts';
import type { Size } from '../../styles/tokens.ts';
import type { ChartWords } from '../../language/chart-words.ts';
import { drawGroups } from '../groups.ts';
import type { Kind } from '../kind.ts';
import { nameAndValue, nameOf, stack, text, type Block, type Piece } from '../pieces.ts';
import { baseName, derivedFrom, emptyRow, rowOf, type Row } from '../rows.ts';
import { figureTable } from '../table.ts';
import { known } from './share-bar.ts';

/** Height of the line a dot stands on, with the whisker around it. */
const lineHeight = 22;
/** From one line to the next, with the arrow between. */
const between = 36;
/** A whisker that hides under its dot says nothing. */
const dotWidth = 16;

export const periodChange: Kind<Row> = {
  rows: (chart, model, language) =>
    chart.facts.flatMap((ref) => {
      const figure = model.figures.get(ref);
      return figure ? rowsOf(figure, model, language) : [emptyRow(ref, model, language)];
    }),
  draw: (rows, size, words) => drawGroups(rows, (group) => groupBlock(group, size, words)),
  table: figureTable,
};

/** The level before, which follows from the level now and the change; the level now; the change; how it was put. */
const rowsOf = (figure: Figure, model: ReportModel, language: Language): Row[] => {
  const { chart } = language.page;
  const before = derivedFrom(figure.ref, 'implied', model);
  const now = before?.inputs.find(({ said }) => said.type === 'level');
  const derived = derivedFrom(figure.ref, 'change', model);
  const row = (from: Figure | undefined, role: Row['role'], label: string): Row[] =>
    from ? [rowOf(from, { role, label, group: figure.ref }, model, language)] : [];
  return [
    ...row(before, 'base', before ? baseName(before, model, language) : ''),
    ...row(now, 'level', now ? sayPeriod(now, language) : ''),
    ...row(derived ?? figure, 'change', chart.change),
    ...row(derived && figure, 'share', chart.asPrinted),
  ];
};

type KnownRow = Row & { value: number };

const groupBlock = (rows: readonly Row[], size: Size, words: ChartWords): Block => {
  const levels = rows.filter(({ role }) => role === 'base' || role === 'level');
  const change = rows.find(({ role }) => role === 'change');
  const printed = rows.find(({ role }) => role === 'share');
  const column = { x: 0, width: size.width };
  const knownLevels = levels.filter((row): row is KnownRow => row.value !== null);
  const [lo = 0, hi = 1] = extent(knownLevels.flatMap((row) => [row.lo ?? row.value, row.hi ?? row.value]));
  const pad = (hi - lo || Math.abs(hi) || 1) * 0.25;
  const scale = scaleLinear([lo - pad, hi + pad], [8, size.width - 8]);
  const [before, now] = levels;
  const name = (row: Row) => nameAndValue(nameOf(row, words), row.valueText, column, size);
  return stack(
    [
      ...(before ? [name(before)] : []),
      ...(knownLevels.length > 0 ? [dumbbell(knownLevels, scale, size.width)] : []),
      ...(now ? [name(now)] : []),
      ...(change ? [changeBlock(change, size, words)] : []),
      ...(printed ? [text(`${printed.label}: ${printed.saidText}`, column, size)] : []),
      ...(knownLevels.length > 0 ? [text(words.cutAxis, column, size, { colour: 'context' })] : []),
    ],
    4,
  );
};

/** The level before on a line of its own above the level now; between both, an arrow from the one to the other. */
const dumbbell = (levels: readonly KnownRow[], scale: (value: number) => number, width: number): Block => ({
  height: lineHeight + between * (levels.length - 1),
  at: (top) => {
    const y = (index: number) => top + lineHeight / 2 + index * between;
    const [before, now] = levels.map(({ value }) => scale(value));
    return [
      ...levels.map((_, index): Piece => {
        return { type: 'line', role: 'guide', ...{ x1: 0, x2: width, y1: y(index), y2: y(index) } };
      }),
      ...(before !== undefined && now !== undefined ? arrow(before, now, y(0) + between / 2) : []),
      ...levels.flatMap((row, index) => pointOf(row, y(index), scale)),
    ];
  },
});

/** Level, so that a fall does not look like a rise; none where there is no room for its head. */
const arrow = (from: number, to: number, y: number): Piece[] => {
  const sign = Math.sign(to - from);
  if (Math.abs(to - from) < 10) return [];
  const line = (x1: number, y1: number): Piece => ({ type: 'line', role: 'link', x1, x2: to, y1, y2: y });
  return [line(from, y), line(to - sign * 6, y - 5), line(to - sign * 6, y + 5)];
};

const pointOf = (row: KnownRow, y: number, scale: (value: number) => number): Piece[] => {
  const isWide = row.lo !== null && row.hi !== null && scale(row.hi) - scale(row.lo) > dotWidth;
  return [...(isWide ? known(row, scale, y) : []), { type: 'dot', look: row.look, x: scale(row.value), y }];
};

/** The change in words, behind an arrow whose direction says the same. */
const changeBlock = (row: Row, size: Size, words: ChartWords): Block => {
  const sign = Math.sign(row.value ?? 0);
  const indent = sign === 0 ? 0 : 22;
  const said = text(
    nameOf({ label: row.saidText, look: row.look }, words),
    { x: indent, width: size.width - indent },
    size,
    { bold: true },
  );
  return {
    height: said.height + 6,
    at: (top) => [...(sign === 0 ? [] : upOrDown(7, top + 6, size.fontSize, sign)), ...said.at(top + 6)],
  };
};

const upOrDown = (x: number, top: number, height: number, sign: number): Piece[] => {
  const [tail, head] = sign > 0 ? [top + height + 2, top + 3] : [top + 3, top + height + 2];
  const barb = head + sign * 5;
  const line = (x2: number, y1: number): Piece => ({ type: 'line', role: 'arrow', x1: x, x2, y1, y2: y1 });
  return [
    { ...line(x, tail), y2: head } as Piece,
    { ...line(x - 5, head), y2: barb } as Piece,
    { ...line(x + 5, head), y2: barb } as Piece,
  ];
};
