/** The data of a chart or a report as JSON: what it is, whose it is, columns, and rows by the ids of the columns. */
import { languages } from '../language/languages.ts';
import { isSafeNumber } from './cells.ts';
import type { FileData } from './file-data.ts';
import type { Cell, Column } from './columns.ts';

export const jsonOf = ({ columns, rows, ...about }: FileData): string =>
  JSON.stringify(
    {
      ...about,
      columns: columns.map(({ id, type, unit }) => ({
        ...{ id, type, ...(unit && { unit }) },
        title: languages[about.language].page.files.columns[id].title,
      })),
      rows: rows.map((row) =>
        Object.fromEntries(columns.map((column) => [column.id, member(row[column.id] ?? null, column)])),
      ),
    },
    null,
    2,
  ) + '\n';

const member = (cell: Cell, { type }: Column): unknown =>
  type === 'number' && typeof cell === 'string' && isSafeNumber(cell) ? rawJSON(cell) : cell;

/** Writes a number with its own digits: 12.50 stays 12.50. Node has it, the library of TypeScript not yet. */
const { rawJSON } = JSON as unknown as { rawJSON: (text: string) => unknown };
