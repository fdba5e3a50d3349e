/** What the report says without a figure. */
import { statementRow, type StatementRow } from '../charts/kinds/limits.ts';
import type { Language } from '../language/language.ts';
import type { ReportModel } from '../model/model.ts';
import type { Statement } from '../model/schema.ts';

/** Statements of one kind, in the order of the file. */
export const statementRows = (
  kind: Statement['kind'],
  model: ReportModel,
  language: Language,
): StatementRow[] =>
  Object.entries(model.overview.statements)
    .filter(([, statement]) => statement.kind === kind)
    .map(([id, statement]) => statementRow(id, statement, model, language));
