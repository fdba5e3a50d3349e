/** What crosses topics: limits beside figures and directions, and what the report states of each indicator. */
import type { Language } from '../language/language.ts';
import type { Reported } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText, type Said } from '../model/prose.ts';
import type { Statement } from '../model/schema.ts';
import { sayFigure } from '../model/words.ts';

export type StatementRow = { id: string; text: Said; paragraph: string };
export type MatrixRow = {
  limits: StatementRow[];
  figures: { ref: string; name: string; said: string }[];
  directions: StatementRow[];
  note: Said | undefined;
};
export type CompletenessRow = { id: string; name: string; level: boolean; plan: boolean; period: boolean };

export const matrixRows = (model: ReportModel, language: Language): MatrixRow[] => {
  const { statements, matrix } = model.overview;
  const rowsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => (statements[id] ? [statementRow(id, statements[id], model, language)] : []));
  return matrix.rows.map(({ limits, facts, directions, note }) => ({
    limits: rowsOf(limits),
    directions: rowsOf(directions),
    figures: facts.flatMap((ref) =>
      figuresOf(ref, model).map((figure) => figureCell(figure, model, language)),
    ),
    note: note && sayText(note, language, model),
  }));
};

/** Statements of one kind, in the order of the file. */
export const statementRows = (
  kind: Statement['kind'],
  model: ReportModel,
  language: Language,
): StatementRow[] =>
  Object.entries(model.overview.statements)
    .filter(([, statement]) => statement.kind === kind)
    .map(([id, statement]) => statementRow(id, statement, model, language));

/** Which of level, plan and period comparison the report states, for every indicator it gives a figure or a name. */
export const completenessRows = (model: ReportModel, language: Language): CompletenessRow[] => {
  const reported = Map.groupBy(model.reported, ({ node }) => node.id);
  return [...model.indicators.values()].map(({ id, indicator }) => {
    const facts = reported.get(id) ?? [];
    const compared = (type: string) =>
      facts.some(({ said }) => said.type === 'comparison' && said.base.type === type);
    return {
      id,
      name: model.say(indicator.name, language),
      level: facts.some(({ said }) => said.type === 'level'),
      plan: compared('plan') || facts.some(({ said }) => said.type === 'target'),
      period: compared('period'),
    };
  });
};

const statementRow = (
  id: string,
  { text, paragraph }: Statement,
  model: ReportModel,
  language: Language,
): StatementRow => ({
  id,
  text: sayText(text, language, model),
  paragraph: language.page.paragraph(paragraph),
});

/** A fact, or each reading of a disputed one. */
const figuresOf = (ref: string, model: ReportModel): Reported[] =>
  model.reported.filter(({ node, factId }) => `${node.id}.${factId}` === ref);

const figureCell = (figure: Reported, model: ReportModel, language: Language) => ({
  ref: figure.ref,
  name: model.name(figure.node, language),
  said: sayFigure(figure, 'said', language, model) + (figure.reading ? ` (${language.page.disputed})` : ''),
});
