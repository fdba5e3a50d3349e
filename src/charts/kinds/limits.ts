/** What the report calls slow or short, beside its figures and its directions; the gaps are the finding. */
import type { Language } from '../../language/language.ts';
import type { Reported } from '../../model/figures.ts';
import type { ReportModel } from '../../model/model.ts';
import { sayText, type Said } from '../../model/prose.ts';
import type { Chart, Statement } from '../../model/schema.ts';
import { sayFigure } from '../../model/words.ts';
import type { Kind } from '../kind.ts';

export type StatementRow = { id: string; text: Said; paragraph: string };
export type LimitsRow = {
  limits: StatementRow[];
  figures: { ref: string; name: string; said: string }[];
  directions: StatementRow[];
  note: Said | undefined;
};

/** Words beside words: a table is its drawing. */
export const limits: Kind<LimitsRow, Chart> = {
  rows: (_chart, model, language) => limitsRows(model, language),
  table: (rows, { matrix }) => ({
    head: [matrix.limit, matrix.figure, matrix.direction],
    rows: rows.map((row) =>
      [
        row.limits.map(({ text }) => text.text),
        [...row.figures.map(({ name, said }) => `${name}: ${said}`), ...(row.note ? [row.note.text] : [])],
        row.directions.map(({ text }) => text.text),
      ].map((cell) => cell.join(' ') || matrix.none),
    ),
  }),
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
  said: sayFigure(figure, 'said', language, model) + (figure.reading ? ` (${language.page.disputed})` : ''),
});
