/** Files of charts and of reports as a reader's programs find them. */
import { createHash } from 'node:crypto';
import { csvParse } from 'd3';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { chartData, type ChartData } from '../../src/files/chart-data.ts';
import { csvOf } from '../../src/files/csv.ts';
import type { FileData } from '../../src/files/file-data.ts';
import { jsonOf } from '../../src/files/json.ts';
import { xlsxOf } from '../../src/files/xlsx.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { chartsOf } from '../../src/model/charts.ts';
import type { ReportModel } from '../../src/model/model.ts';
import type { Chart } from '../../src/model/schema.ts';
import { publishedReports } from './real-data.ts';

export const address = 'https://example.org/charts/';

/** Every chart of every published report, in each language. */
export const everyChart = () =>
  publishedReports().flatMap((model) =>
    chartsOf(model).flatMap(({ chart }) =>
      languageCodes.map((code) => ({
        ...{ name: `${model.id} ${chart.id} ${code}`, code, chart, model },
        data: chartData(chart, model, languages[code], address),
      })),
    ),
  );

/** A chart of the given facts; "cards" takes them all. */
export const chartOfFacts = (facts: string[], kind: 'cards' | 'units' = 'cards'): Chart => ({
  ...{ id: 'example', kind, facts },
  title: { vi: 'Ví dụ', en: 'Example' },
  summary: { vi: 'Một ví dụ.', en: 'An example.' },
});
export const dataOfFacts = (model: ReportModel, facts: string[], kind?: 'cards' | 'units'): ChartData =>
  chartData(chartOfFacts(facts, kind), model, languages.vi, address);

type Values = Record<string, CellValue | null>;

/** The rows of the three files in one shape: numbers as numbers, nothing as null. */
export const readBack = async (
  data: FileData,
): Promise<{ csv: Values[]; json: Values[]; xlsx: Values[] }> => ({
  csv: csvParse(csvOf(data)).map((row) => shaped(data, ({ id, type }) => fieldValue(String(row[id]), type))),
  json: (JSON.parse(jsonOf(data)) as { rows: Values[] }).rows,
  xlsx: (await sheetsOf(data)).data.slice(1).map((row) => shaped(data, (_, index) => row[index] ?? null)),
});

const shaped = (
  { columns }: FileData,
  valueOf: (column: FileData['columns'][number], index: number) => CellValue | null,
): Values => Object.fromEntries(columns.map((column, index) => [column.id, valueOf(column, index)]));

const fieldValue = (field: string, type: 'text' | 'number' | 'boolean'): CellValue | null => {
  if (field === '') return null;
  if (type === 'text') return unguarded(field);
  return type === 'number' ? Number(field) : field === 'true';
};

/** Without the apostrophe that keeps a text from being a formula. */
export const unguarded = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '');

/** The rows of both sheets of the workbook, as they stand. */
export const sheetsOf = (data: FileData): Promise<Sheets> => {
  const sheets = read.get(data) ?? readSheets(data);
  read.set(data, sheets);
  return sheets;
};

type Sheets = { names: string[]; data: (CellValue | null)[][]; notes: (CellValue | null)[][] };
const read = new WeakMap<FileData, Promise<Sheets>>();

const readSheets = async (data: FileData): Promise<Sheets> => {
  const [first, second, ...others] = await readWorkbook(Buffer.from(await xlsxOf(data)));
  if (!first || !second || others.length > 0) throw new Error('a workbook has two sheets');
  return { names: [first.sheet, second.sheet], data: first.data, notes: second.data };
};

/** One digest of every byte of every file of every chart. */
export const digestOfAll = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const { data } of everyChart()) hash.update(csvOf(data) + jsonOf(data)).update(await xlsxOf(data));
  return hash.digest('hex');
};
