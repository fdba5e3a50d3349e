/** The rows of charts of the whole report: what is set against what, and what is stated at all. */
import type { CompletenessRow } from '../charts/kinds/completeness.ts';
import type { LimitsRow, StatementRow } from '../charts/kinds/limits.ts';
import type { ReportModel } from '../model/model.ts';
import { listCell, textCell } from './cells.ts';
import type { CompletenessColumn, DataRow, LimitsColumn } from './columns.ts';

export const limitsRow = (
  { limits, figures, directions, note }: LimitsRow,
  chart: string,
  model: ReportModel,
): DataRow<LimitsColumn> => ({
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
  ...sourceCells(model),
});

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
  ...sourceCells(model),
});

const sentences = (statements: readonly StatementRow[]) =>
  textCell(statements.map(({ text }) => text.text).join(' '));

const paragraphs = (statements: readonly StatementRow[], { overview }: ReportModel) =>
  listCell(statements.map(({ id }) => overview.statements[id]?.paragraph));

const stated = (isStated: boolean | 'disputed'): string =>
  isStated === 'disputed' ? 'disputed' : isStated ? 'yes' : 'no';

const sourceCells = ({ report: { sources } }: ReportModel) => ({
  publisher: textCell(sources[0]?.publisher),
  source_title: textCell(sources[0]?.title),
});
