/** The data of a chart or a report as a workbook: the data with numbers in number cells, and a sheet that explains them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { isSafeNumber, textCell } from './cells.ts';
import type { SourceFacts } from './chart-data.ts';
import type { FileData } from './file-data.ts';
import type { Cell, Column } from './columns.ts';

/** The bytes of an .xlsx file: equal for equal data, whenever and wherever they are written. */
export const xlsxOf = async (data: FileData): Promise<Uint8Array<ArrayBuffer>> => {
  const language = languages[data.language];
  const { sheets } = language.page.files;
  const written = await writeExcelFile(
    [
      {
        sheet: sheets.data,
        data: dataSheet(data, language),
        columns: data.columns.map(({ id, width }) => ({
          // Room for the head, and for the arrow of a filter.
          width: Math.max(width, language.page.files.columns[id].title.length + 3),
        })),
        stickyRowsCount: 1,
      },
      { sheet: sheets.notes, data: notesSheet(data, language), columns: notesWidths },
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  return atFixedTime(written);
};

const notesWidths = [{ width: 30 }, { width: 34 }, { width: 90 }];

const dataSheet = ({ columns, rows }: FileData, { page }: Language): SheetData => [
  columns.map(({ id }) => bold(page.files.columns[id].title)),
  ...rows.map((row) => columns.map((column) => cellOf(row[column.id] ?? null, column))),
];

const cellOf = (cell: Cell, { type }: Column): CellObject | null => {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  return type === 'number' && isSafeNumber(cell) ? number(cell) : text(cell);
};

/** With the digits it was printed with; the spreadsheet sets its reader's own point and groups. */
const number = (decimal: string): CellObject => {
  const decimals = decimal.split('.')[1]?.length ?? 0;
  return {
    type: Number,
    value: Number(decimal),
    format: `#,##0${decimals > 0 ? '.' : ''}${'0'.repeat(decimals)}`,
  };
};

/** Whose the figures are, then what each column means. */
const notesSheet = (data: FileData, language: Language): SheetData => {
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
  return [
    ...lines.map(([label, value]) => [bold(label), note(value)]),
    [],
    [bold(files.columnTitle), bold(files.columnId), bold(files.columnMeaning)],
    ...data.columns.map(({ id }) => [
      text(files.columns[id].title),
      text(id),
      { ...note(files.columns[id].meaning), wrap: true },
    ]),
  ];
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

/** The library finds equal texts by a plain object's keys, where "constructor" is there before any text. */
const mark = '\ue000';
const text = (words: string): CellObject => ({ type: String, value: words + mark });
const note = (words: string): CellObject => ({
  ...text(String(textCell(words) ?? '')),
  alignVertical: 'top',
});
const bold = (words: string): CellObject => ({ ...text(words), fontWeight: 'bold' });

/** A zip notes when each of its files was written, by the clock on the wall: here it always says the same. */
const atFixedTime = (written: Uint8Array): Uint8Array<ArrayBuffer> => {
  const files = unzipSync(new Uint8Array(written));
  const strings = files['xl/sharedStrings.xml'];
  if (strings) files['xl/sharedStrings.xml'] = strToU8(strFromU8(strings).replaceAll(mark, ''));
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12), level: 9 });
};
