/** A chart's data as every file of it holds them: what the chart is, whose figures they are, columns and rows. */
import { rowsOf } from '../charts/kinds.ts';
import type { CompletenessRow } from '../charts/kinds/completeness.ts';
import type { LimitsRow } from '../charts/kinds/limits.ts';
import { figuresNamed, type Row } from '../charts/rows.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText } from '../model/prose.ts';
import type { Chart, ChartKind, Source } from '../model/schema.ts';
import { textCell } from './cells.ts';
import { columnsOf, type Cell, type Column, type DataRow } from './columns.ts';
import { figureRow } from './figure-rows.ts';
import { completenessRow, limitsRow } from './report-rows.ts';

/** A source as files tell of it. Null where it is not known, as in the data. `published`: a day, ISO 8601. */
export type SourceFacts = {
  publisher: string;
  title: string;
  byline: string | null;
  published: string | null;
  address: string | null;
};
export type ChartData = {
  report: string;
  chart: string;
  kind: ChartKind;
  language: LanguageCode;
  title: string;
  summary: string;
  /** ISO 8601: "2023-01/2023-08". */
  period: string;
  source: SourceFacts;
  licence: { name: string; address: string };
  /** Where the chart itself can be seen. */
  address: string;
  columns: readonly Column[];
  /** By the ids of the columns, in their order. */
  rows: readonly Record<string, Cell>[];
};

/** `address`: the chart's own, absolute. What has no words in the wanted language is Vietnamese, as the chart is. */
export const chartData = (chart: Chart, model: ReportModel, wanted: Language, address: string): ChartData => {
  const title = sayText(chart.title, wanted, model);
  const language = languages[title.code];
  const { report, site } = model;
  const [source] = model.sourcesOf(figuresNamed(chart, model));
  const columns = columnsOf(chart.kind);
  const rows = rowsOf(chart, model, language).map((row) => dataRow(row, chart, model, language));
  return {
    report: model.id,
    chart: chart.id,
    kind: chart.kind,
    language: language.code,
    title: plain(title.text),
    summary: plain(sayText(chart.summary, language, model).text),
    period: report.period,
    source: sourceFacts(source),
    licence: site.licence,
    address,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map(({ id }) => [id, row[id] ?? null]))),
  };
};

export const sourceFacts = (source: Source | undefined): SourceFacts => ({
  publisher: source?.publisher ?? '',
  title: source?.title ?? '',
  byline: source?.byline ?? null,
  published: source?.published ?? null,
  address: source?.address ?? null,
});

const plain = (words: string): string => String(textCell(words) ?? '');

const dataRow = (row: unknown, { id, kind }: Chart, model: ReportModel, language: Language) => {
  const made: Partial<DataRow> =
    kind === 'limits'
      ? limitsRow(row as LimitsRow, id, model, language)
      : kind === 'completeness'
        ? completenessRow(row as CompletenessRow, id, model)
        : figureRow(row as Row, id, model, language);
  return made;
};
