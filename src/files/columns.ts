/**
 * The columns of a chart's files and of a report's. Ids and their order are a public contract: an id never changes its name or meaning,
 * and a new column comes last.
 */
import type { ChartKind } from '../model/schema.ts';
import type { UnitId } from '../model/units.ts';

/** `unit`: of a column whose numbers all have one; `width`: in characters of a spreadsheet. */
export type Column = {
  id: ColumnId;
  type: 'text' | 'number' | 'boolean';
  unit?: UnitId;
  width: number;
};
/** Numbers are kept as decimal strings, in the digits they are known by; null where there is nothing to say. */
export type Cell = string | boolean | null;
export type DataRow<Id extends ColumnId = ColumnId> = Record<Id, Cell>;

export type FigureColumn = (typeof figureColumns)[number]['id'];
export type ReportColumn = (typeof reportColumns)[number]['id'];
export type LimitsColumn = (typeof limitsColumns)[number]['id'];
export type CompletenessColumn = (typeof completenessColumns)[number]['id'];
export type ColumnId = FigureColumn | ReportColumn | LimitsColumn | CompletenessColumn;

export const columnsOf = (kind: ChartKind): readonly Column[] => {
  if (kind === 'limits') return limitsColumns;
  return kind === 'completeness' ? completenessColumns : figureColumns;
};

/** Of a figure wherever it stands: what it says and what is known of it. */
const ofFigure = [
  { id: 'form', type: 'text', width: 12 },
  { id: 'said', type: 'text', width: 52 },
  { id: 'value', type: 'number', width: 12 },
  { id: 'unit', type: 'text', width: 16 },
  { id: 'unit_name', type: 'text', width: 22 },
  { id: 'of', type: 'number', width: 10 },
  { id: 'known_from', type: 'number', width: 14 },
  { id: 'known_to', type: 'number', width: 14 },
  { id: 'known', type: 'text', width: 34 },
  { id: 'hedge', type: 'text', width: 10 },
  { id: 'status', type: 'text', width: 11 },
  { id: 'derived', type: 'boolean', width: 10 },
  { id: 'formula', type: 'text', width: 34 },
  { id: 'inputs', type: 'text', width: 34 },
  { id: 'reading', type: 'text', width: 12 },
  { id: 'period', type: 'text', width: 17 },
  { id: 'period_name', type: 'text', width: 28 },
  { id: 'compared_with', type: 'text', width: 28 },
] as const;

/** Where a figure is from. */
const ofSource = [
  { id: 'printed', type: 'text', width: 40 },
  { id: 'paragraphs', type: 'text', width: 8 },
  { id: 'note', type: 'text', width: 40 },
  { id: 'publisher', type: 'text', width: 16 },
  { id: 'source_title', type: 'text', width: 40 },
] as const;

/** One row is one figure that the chart draws. */
const figureColumns = [
  { id: 'report', type: 'text', width: 9 },
  { id: 'chart', type: 'text', width: 26 },
  { id: 'ref', type: 'text', width: 34 },
  { id: 'indicator', type: 'text', width: 24 },
  { id: 'indicator_name', type: 'text', width: 40 },
  { id: 'role', type: 'text', width: 12 },
  { id: 'label', type: 'text', width: 40 },
  ...ofFigure,
  { id: 'time_gone', type: 'number', unit: 'percent', width: 12 },
  ...ofSource,
] as const;

/** One row is one figure of the report, stated or derived. */
export const reportColumns = [
  { id: 'report', type: 'text', width: 9 },
  { id: 'topic', type: 'text', width: 14 },
  { id: 'ref', type: 'text', width: 34 },
  { id: 'indicator', type: 'text', width: 24 },
  { id: 'indicator_name', type: 'text', width: 40 },
  ...ofFigure,
  ...ofSource,
] as const;

/** One row is one row of the matrix; several ids in a cell are parted by "; ". */
const limitsColumns = [
  { id: 'report', type: 'text', width: 9 },
  { id: 'chart', type: 'text', width: 26 },
  { id: 'limits', type: 'text', width: 26 },
  { id: 'limits_text', type: 'text', width: 52 },
  { id: 'limits_paragraphs', type: 'text', width: 12 },
  { id: 'figures', type: 'text', width: 34 },
  { id: 'figures_text', type: 'text', width: 52 },
  { id: 'directions', type: 'text', width: 26 },
  { id: 'directions_text', type: 'text', width: 52 },
  { id: 'directions_paragraphs', type: 'text', width: 12 },
  { id: 'note', type: 'text', width: 40 },
  { id: 'publisher', type: 'text', width: 16 },
  { id: 'source_title', type: 'text', width: 40 },
  { id: 'known', type: 'text', width: 34 },
  { id: 'hedge', type: 'text', width: 10 },
  { id: 'status', type: 'text', width: 11 },
  { id: 'printed', type: 'text', width: 40 },
  { id: 'paragraphs', type: 'text', width: 8 },
] as const;

/** One row is one indicator that the report gives a figure of. */
const completenessColumns = [
  { id: 'report', type: 'text', width: 9 },
  { id: 'chart', type: 'text', width: 26 },
  { id: 'indicator', type: 'text', width: 24 },
  { id: 'indicator_name', type: 'text', width: 44 },
  { id: 'level_stated', type: 'text', width: 14 },
  { id: 'plan_stated', type: 'text', width: 14 },
  { id: 'period_stated', type: 'text', width: 14 },
  { id: 'publisher', type: 'text', width: 16 },
  { id: 'source_title', type: 'text', width: 40 },
] as const;
