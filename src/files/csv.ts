/** The data of a chart or a report as CSV (RFC 4180 with LF): for programs, so the same ids, decimal points and no words as head. */
import { csvFormatRows } from 'd3';
import type { FileData } from './file-data.ts';
import type { Cell, Column } from './columns.ts';

/** Ends with a line break, as text files do. */
export const csvOf = ({ columns, rows }: Pick<FileData, 'columns' | 'rows'>): string =>
  csvFormatRows([
    columns.map(({ id }) => id),
    ...rows.map((row) => columns.map((column) => field(row[column.id] ?? null, column))),
  ]) + '\n';

const field = (cell: Cell, { type }: Column): string =>
  type === 'text' ? guarded(String(cell ?? '')) : String(cell ?? '');

/** A spreadsheet would work out a text that begins like a formula; an apostrophe before it keeps it text. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
