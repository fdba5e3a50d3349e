/** What the report calls slow or short, beside its figures and its directions; the gaps are the finding. */
import type { Language } from '../../language/language.ts';
import type { Reported } from '../../model/figures.ts';
import type { ReportModel } from '../../model/model.ts';
import { sayText, type Said } from '../../model/prose.ts';
import type { Chart, Statement } from '../../model/schema.ts';
import { sayFigure, withStatus } from '../../model/words.ts';
import type { ChartWords } from '../../language/chart-words.ts';
import type { Size } from '../../styles/tokens.ts';
import type { Kind } from '../kind.ts';
import { beside, drawingOf, space, stack, text, type Block, type Piece } from '../pieces.ts';
import { textWidth } from '../text-width.ts';
import type { Column } from './share-bar.ts';

export type StatementRow = { id: string; text: Said; paragraph: string };
export type LimitsRow = {
  limits: StatementRow[];
  figures: { ref: string; name: string; said: string }[];
  directions: StatementRow[];
  note: Said | undefined;
};

/** Words beside words: a page shows it as a table; the drawing is for frames and pictures. */
export const limits: Kind<LimitsRow, Chart> = {
  rows: (_chart, model, language) => limitsRows(model, language),
  draw: (rows, size, words) => {
    const heads = headsOf(words);
    if (size.width < 600)
      return drawingOf(
        stack(
          lined(
            rows.map((row) => record(row, heads, size, words)),
            size,
          ),
          12,
        ),
      );
    const columns = heads.map((_, index) => columnAt(index, size));
    const head = beside(
      heads.map((name, index) => text(name, columnAt(index, size), size, { colour: 'context' })),
    );
    const lines = rows.map((row) =>
      beside(
        cellsOf(row).map((cell, index) => cellBlock(cell, columns[index] ?? columnAt(0, size), size, words)),
      ),
    );
    return drawingOf(stack([head, ...lined(lines, size)], 10));
  },
  table: (rows, words) => ({
    head: headsOf(words),
    rows: rows.map((row) => cellsOf(row).map((cell) => cell.join(' ') || words.matrix.none)),
  }),
};

const headsOf = ({ matrix }: ChartWords): string[] => [matrix.limit, matrix.figure, matrix.direction];

/** The texts of each column. */
const cellsOf = (row: LimitsRow): string[][] => [
  row.limits.map(({ text }) => text.text),
  [...row.figures.map(({ name, said }) => `${name}: ${said}`), ...(row.note ? [row.note.text] : [])],
  row.directions.map(({ text }) => text.text),
];

const columnGap = 24;
const columnAt = (index: number, { width }: Size): Column => {
  const each = (width - 2 * columnGap) / 3;
  return { x: index * (each + columnGap), width: each };
};

/** A line above each. */
const lined = (blocks: readonly Block[], { width }: Size): Block[] =>
  blocks.flatMap((block) => [
    { height: 1, at: (y): Piece[] => [{ type: 'line', role: 'guide', x1: 0, x2: width, y1: y, y2: y }] },
    block,
  ]);

/** The columns of a row below each other, each under its name. */
const record = (row: LimitsRow, heads: readonly string[], size: Size, words: ChartWords): Block => {
  const column = { x: 0, width: size.width };
  const parts = cellsOf(row).map((cell, index) =>
    stack(
      [text(heads[index] ?? '', column, size, { colour: 'context' }), cellBlock(cell, column, size, words)],
      2,
    ),
  );
  return stack(parts, 8);
};

const cellBlock = (texts: readonly string[], column: Column, size: Size, { matrix }: ChartWords): Block =>
  texts.length === 0
    ? emptyCell(matrix.none, column, size)
    : stack(
        texts.map((each) => text(each, column, size)),
        6,
      );

/** Not stated: an empty place, and the words for it. */
const emptyCell = (words: string, { x, width }: Column, size: Size): Block => {
  const inner = text(words, { x: x + 8, width: width - 16 }, size, { colour: 'context' });
  const right = x + Math.min(width, 16 + textWidth(words, { size: size.fontSize, weight: 'regular' })) - 1;
  const height = inner.height + 8;
  return {
    height,
    at: (top) => [
      { type: 'bar', look: 'empty', x1: x + 1, x2: right, y1: top, y2: top + height },
      ...stack([space(4), inner], 0)
        .at(top)
        .map((piece): Piece => (piece.type === 'label' ? { ...piece, inside: true } : piece)),
    ],
  };
};

/** The rows of the matrix, each with what the report sets against a limit, a figure or a direction. */
export const limitsRows = (model: ReportModel, language: Language): LimitsRow[] => {
  const { statements, matrix } = model.overview;
  const rowsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => (statements[id] ? [statementRow(id, statements[id], model, language)] : []));
  return matrix.map((row) => ({
    limits: rowsOf(row.limits),
    directions: rowsOf(row.directions),
    figures: row.facts.flatMap((ref) =>
      model.statementsOf(ref).map((figure) => figureCell(figure, model, language)),
    ),
    note: row.note && sayText(row.note, language, model),
  }));
};

/** A statement in a language, with the paragraph it stands in. */
export const statementRow = (
  id: string,
  { text, paragraph }: Statement,
  model: ReportModel,
  language: Language,
): StatementRow => ({
  id,
  text: sayText(text, language, model),
  paragraph: language.page.paragraph(paragraph),
});

const figureCell = (figure: Reported, model: ReportModel, language: Language) => ({
  ref: figure.ref,
  name: model.name(figure.node, language),
  said:
    withStatus(sayFigure(figure, 'said', language, model), figure, language) +
    (figure.reading ? ` (${language.page.disputed})` : ''),
});
