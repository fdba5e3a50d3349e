/** The data of a chart or a report as a workbook: the data with numbers in number cells, and a sheet that explains them. */
import { writeXlsx, type Cell as WrittenCell, type WriteSheet } from 'hucre/xlsx';
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { isSafeNumber, textCell } from './cells.ts';
import type { SourceFacts } from './chart-data.ts';
import type { FileData } from './file-data.ts';
import type { Cell, Column } from './columns.ts';

/** The bytes of an .xlsx file: equal for equal data, whenever and wherever they are written. */
export const xlsxOf = async (data: FileData): Promise<Uint8Array<ArrayBuffer>> => {
  const language = languages[data.language];
  const written = await writeXlsx({
    sheets: [dataSheet(data, language), notesSheet(data, language)],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { created: always, modified: always },
  });
  return new Uint8Array(written);
};

/** A workbook says when it was written, which must not tell builds apart. */
const always = new Date(Date.UTC(1980, 0, 1));

/** What stands in a cell, and how. */
type Styled = Required<Pick<WrittenCell, 'value'>> & Pick<WrittenCell, 'style'>;

/** Rows of cells as the library wants them: values, and apart from them the cells that are styled. */
const sheetOf = (rows: readonly (readonly Styled[])[]): Pick<WriteSheet, 'rows' | 'cells'> => ({
  rows: rows.map((row) => row.map(({ value }) => value)),
  cells: new Map(
    rows.flatMap((row, r) =>
      row.flatMap(({ value, style }, c) => (style ? [[`${r},${c}`, { value, style }] as const] : [])),
    ),
  ),
});

const dataSheet = ({ columns, rows }: FileData, { page: { files } }: Language): WriteSheet => ({
  name: files.sheets.data,
  ...sheetOf([
    columns.map(({ id }) => bold(files.columns[id].title)),
    ...rows.map((row) => columns.map((column) => cellOf(row[column.id] ?? null, column))),
  ]),
  // Room for the head, and for the arrow of a filter.
  columns: columns.map(({ id, width }) => ({ width: Math.max(width, files.columns[id].title.length + 3) })),
  freezePane: { rows: 1 },
});

const cellOf = (cell: Cell, { type }: Column): Styled =>
  typeof cell === 'string' && type === 'number' && isSafeNumber(cell) ? number(cell) : { value: cell };

/** With the digits it was printed with; the spreadsheet sets its reader's own point and groups. */
const number = (decimal: string): Styled => {
  const decimals = decimal.split('.')[1]?.length ?? 0;
  return {
    value: Number(decimal),
    style: { numFmt: `#,##0${decimals > 0 ? '.' : ''}${'0'.repeat(decimals)}` },
  };
};

/** Whose the figures are, then what each column means. */
const notesSheet = (data: FileData, language: Language): WriteSheet => {
  const { files, source: labels, about } = language.page;
  const { licence } = data;
  const [title, address] =
    'chart' in data ? [files.title, files.chartAddress] : [files.reportTitle, files.reportAddress];
  const sources = 'chart' in data ? [data.source] : data.sources;
  const lines: [string, string][] = [
    [title, data.title],
    [files.summary, data.summary],
    [labels.period, language.period(data.period)],
    ...sources.flatMap((source) => sourceLines(source, language)),
    [files.licence, `${licence.name}, ${licence.address}`],
    [address, data.address],
    [about.title, `${about.notOfficial} ${about.articleRights}`],
  ];
  return {
    name: files.sheets.notes,
    ...sheetOf([
      ...lines.map(([label, value]) => [bold(label), note(value)]),
      [],
      [bold(files.columnTitle), bold(files.columnId), bold(files.columnMeaning)],
      ...data.columns.map(({ id }) => [
        { value: files.columns[id].title },
        { value: id },
        note(files.columns[id].meaning, { wrapText: true }),
      ]),
    ]),
    columns: [{ width: 30 }, { width: 34 }, { width: 90 }],
  };
};

const sourceLines = (source: SourceFacts, { day, page }: Language): [string, string][] => {
  const { source: labels } = page;
  return [
    [labels.article, source.title],
    [labels.publisher, source.publisher],
    [labels.byline, source.byline ?? labels.unknown],
    [labels.published, source.published === null ? labels.unknown : day(source.published)],
    [labels.address, source.address ?? labels.unknown],
  ];
};

const bold = (value: string): Styled => ({ value, style: { font: { bold: true } } });
const note = (words: string, alignment = {}): Styled => ({
  value: String(textCell(words) ?? ''),
  style: { alignment: { vertical: 'top', ...alignment } },
});
