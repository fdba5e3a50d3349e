import type { ColumnId } from '../files/columns.ts';

/** The words of the files that the data of a chart or a report can be taken away in. */
export type FileWords = {
  /** Names of the sheets of a workbook; at most 31 characters and none of []/\:*? */
  sheets: { data: string; notes: string };
  title: string;
  summary: string;
  licence: string;
  chartAddress: string;
  reportTitle: string;
  reportAddress: string;
  columnTitle: string;
  columnId: string;
  columnMeaning: string;
  columns: Record<ColumnId, { title: string; meaning: string }>;
};
