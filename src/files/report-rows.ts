/** The rows of charts of the whole report: what is set against what, and what is stated at all. */
import type { CompletenessRow } from '../charts/kinds/completeness.ts';
import type { LimitsRow, StatementRow } from '../charts/kinds/limits.ts';
import type { Language } from '../language/language.ts';
import { statementsBehind, type Figure } from '../model/derive.ts';
import type { ReportModel } from '../model/model.ts';
import { sayInterval } from '../model/words.ts';
import { listCell, textCell } from './cells.ts';
import type { Cell, CompletenessColumn, DataRow, LimitsColumn } from './columns.ts';
import { hedgeOf, statusOf } from './figure-rows.ts';

export const limitsRow = (
  { limits, figures, directions, note }: LimitsRow,
  chart: string,
  model: ReportModel,
  language: Language,
): DataRow<LimitsColumn> => {
  const shown = figures.flatMap(({ ref }) => model.figures.get(ref) ?? []);
  return {
    report: model.id,
    chart,
    limits: listCell(limits.map(({ id }) => id)),
    limits_text: sentences(limits),
    limits_paragraphs: paragraphs(limits, model),
    figures: listCell(figures.map(({ ref }) => ref)),
    figures_text: listCell(figures.map(({ name, said }) => `${name}: ${said}`)),
    directions: listCell(directions.map(({ id }) => id)),
    directions_text: sentences(directions),
    directions_paragraphs: paragraphs(directions, model),
    note: textCell(note?.text),
    ...sourceCells(shown, model),
    ...knowledgeCells(shown, language),
  };
};

/** What is known of each figure, in their order; a place stays empty where there is nothing to say. */
const knowledgeCells = (figures: readonly Figure[], language: Language) => {
  const each = (of: (figure: Figure) => Cell | undefined): Cell => {
    const cells = figures.map((figure) => of(figure) ?? '');
    return cells.every((cell) => cell === '') ? null : textCell(cells.join('; '));
  };
  return {
    known: each((figure) => sayInterval(figure, language)),
    hedge: each(hedgeOf),
    status: each(statusOf),
    printed: each((figure) => listCell(statementsBehind(figure).map(({ fact }) => fact.printed))),
    paragraphs: each((figure) => listCell(statementsBehind(figure).map(({ fact }) => fact.paragraph))),
  };
};

export const completenessRow = (
  { id, label, level, plan, period }: CompletenessRow,
  chart: string,
  model: ReportModel,
): DataRow<CompletenessColumn> => ({
  report: model.id,
  chart,
  indicator: id,
  indicator_name: textCell(label),
  level_stated: stated(level),
  plan_stated: stated(plan),
  period_stated: stated(period),
  ...sourceCells(
    model.reported.filter(({ node }) => node.id === id),
    model,
  ),
});

const sentences = (statements: readonly StatementRow[]) =>
  textCell(statements.map(({ text }) => text.text).join(' '));

const paragraphs = (statements: readonly StatementRow[], { overview }: ReportModel) =>
  listCell(statements.map(({ id }) => overview.statements[id]?.paragraph ?? undefined));

const stated = (isStated: boolean | 'disputed'): string =>
  isStated === 'disputed' ? 'disputed' : isStated ? 'yes' : 'no';

/** Of these figures, or of the statements, which are the first source's. */
const sourceCells = (figures: readonly Figure[], model: ReportModel) => {
  const sources = model.sourcesOf(figures);
  return {
    publisher: listCell(sources.map(({ publisher }) => publisher)),
    source_title: listCell(sources.map(({ title }) => title)),
  };
};
