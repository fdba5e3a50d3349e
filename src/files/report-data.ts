/** All figures of a report as its files hold them: what the report is, whose its figures are, columns and rows. */
import type { Language, LanguageCode } from '../language/language.ts';
import type { Figure } from '../model/derive.ts';
import type { ReportModel } from '../model/model.ts';
import { textCell } from './cells.ts';
import { sourceFacts, type SourceFacts } from './chart-data.ts';
import { reportColumns, type Cell, type Column } from './columns.ts';
import { reportFigureRow } from './figure-rows.ts';

export type ReportData = {
  report: string;
  language: LanguageCode;
  title: string;
  summary: string;
  /** ISO 8601: "2023-01/2023-08". */
  period: string;
  sources: SourceFacts[];
  licence: { name: string; address: string };
  /** Where the report itself can be read. */
  address: string;
  columns: readonly Column[];
  /** By the ids of the columns, in their order. */
  rows: readonly Record<string, Cell>[];
};

/** `address`: the report's own, absolute. A text that has no words in the language is Vietnamese. */
export const reportData = (model: ReportModel, language: Language, address: string): ReportData => {
  const { report, overview, site } = model;
  return {
    report: model.id,
    language: language.code,
    title: plain(model.say(overview.title, language)),
    summary: plain(overview.lead.map((text) => model.say(text, language)).join(' ')),
    period: report.period,
    sources: report.sources.map(sourceFacts),
    licence: site.licence,
    address,
    columns: reportColumns,
    rows: figuresInOrder(model).map((figure) => reportFigureRow(figure, model, language)),
  };
};

/** Every figure once, in the order of the topics: each statement, then what follows from it. */
export const figuresInOrder = (model: ReportModel): Figure[] => {
  const derived = [...model.figures.values()].filter((figure) => figure.kind === 'derived');
  const following = Map.groupBy(derived, ({ of, node }) => of?.ref ?? node.id);
  const stated = Map.groupBy(model.reported, ({ node }) => node.id);
  return [...model.indicators.keys()].flatMap((id) => [
    ...(stated.get(id) ?? []).flatMap((figure) => [figure, ...(following.get(figure.ref) ?? [])]),
    ...(following.get(id) ?? []),
  ]);
};

const plain = (words: string): string => String(textCell(words) ?? '');
