/** One chart as its own page shows it, composed from the model; components only lay it out. */
import { correctionsShown, periodsOf, type ChartFigure } from '../charts/figure.ts';
import { figuresNamed } from '../charts/rows.ts';
import { snippetNames, type SnippetName } from '../language/embed-words.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { languageCodes, languages } from '../language/languages.ts';
import { chartsInOrder, namedIn } from '../model/charts.ts';
import type { CorrectionRow } from '../model/correction-rows.ts';
import { statementsBehind } from '../model/derive.ts';
import { indicatorIn } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText, type Said } from '../model/prose.ts';
import type { Chart } from '../model/schema.ts';
import {
  absolute,
  chartAddress,
  fileAddress,
  fileTypes,
  type ChartAddress,
  type FileType,
} from './addresses.ts';
import { chartOf } from './chart-paths.ts';
import { indicatorRows, type IndicatorRows } from './fact-table.ts';
import { usedMeanings, type Meaning } from './meanings.ts';
import { quoteOf } from './quote.ts';
import { figureAt, siteNameIn, snippetsAt } from './sharing.ts';

/** A way of embedding, ready to copy. */
export type Snippet = { name: SnippetName; title: string; use: string; text: string };
export type File = { type: FileType; address: string; name: string };
export type Neighbour = { address: string; title: string };
export type ChartPage = {
  figure: ChartFigure;
  /** Of every indicator the chart draws, names or works figures out from, how its figures are known. */
  indicators: IndicatorRows[];
  corrections: CorrectionRow[];
  meanings: Meaning[];
  snippets: { code: LanguageCode; language: string; snippets: Snippet[] }[];
  files: File[];
  /** None where the chart shows no figure. */
  quote: string | undefined;
  citation: string;
  before: Neighbour | undefined;
  after: Neighbour | undefined;
};

export const chartPage = (at: ChartAddress): ChartPage => {
  const { chart, model } = chartOf(at.report, at.chart);
  const language = languages[at.code];
  const figure = figureAt(at);
  const indicators = indicatorsOf(chart, figure, model, language);
  return {
    figure,
    indicators,
    corrections: correctionsShown(chart, figure, model, language),
    meanings: meaningsOf(figure, indicators, model, language),
    snippets: languageCodes.map((code) => ({
      code,
      language: languages[code].page.languageName,
      snippets: snippetsIn({ ...at, code }, language),
    })),
    files: fileTypes.map((type) => ({
      type,
      address: fileAddress(at, type),
      name: language.page.embed.chartPage.files.names[type],
    })),
    quote: quoteOf(chart, model, languages[figure.code]),
    citation: citationOf(chart, figure, model, at),
    ...neighboursOf(at, model, language),
  };
};

/** Each way of embedding the chart of `at`, explained in `language`. */
export const snippetsIn = (at: ChartAddress, { page }: Language): Snippet[] => {
  const texts = snippetsAt(at);
  return snippetNames.map((name) => ({ name, text: texts[name], ...page.embed.chartPage.snippets[name] }));
};

const indicatorsOf = (
  chart: Chart,
  { title, summary }: ChartFigure,
  model: ReportModel,
  language: Language,
): IndicatorRows[] => {
  const named = [title, summary].flatMap(({ segments }) => segments.flatMap(({ figure }) => figure ?? []));
  const drawn = chart.kind === 'completeness' ? model.reported : figuresNamed(chart, model);
  const figures = [...drawn, ...named].flatMap((figure) => [figure, ...statementsBehind(figure)]);
  const { facts = [] } = namedIn(chart, model.overview);
  // What a draft has still to fill has no figure, but its indicator.
  const ids = new Set([...facts.map(indicatorIn), ...figures.map(({ node }) => node.id)]);
  const nodes = [...ids].flatMap((id) => model.indicators.get(id) ?? []);
  const topics = [...new Set(nodes.map(({ topic }) => topic))];
  return topics.flatMap((topic) => indicatorRows(topic, model, language)).filter(({ id }) => ids.has(id));
};

const meaningsOf = (
  { title, summary, matrix = [] }: ChartFigure,
  indicators: readonly IndicatorRows[],
  model: ReportModel,
  language: Language,
): Meaning[] => {
  const said: (Said | undefined)[] = [
    title,
    summary,
    ...matrix.flatMap(({ limits, directions, note }) => [
      ...[...limits, ...directions].map(({ text }) => text),
      note,
    ]),
    ...indicators.flatMap(({ name, definition, note, facts }) => [
      name,
      definition,
      note,
      ...facts.map((fact) => fact.note),
    ]),
  ];
  return usedMeanings(said, model, language);
};

const citationOf = (
  chart: Chart,
  { code, title, isDerived }: ChartFigure,
  model: ReportModel,
  at: ChartAddress,
): string => {
  const language = languages[code];
  return language.page.embed.citation({
    siteName: siteNameIn(model, code),
    title: title.text,
    publisher: model.publishersOf(figuresNamed(chart, model), language),
    period: periodsOf(chart, model, language),
    isDerived,
    address: absolute(chartAddress(at)),
  });
};

const neighboursOf = (at: ChartAddress, model: ReportModel, language: Language) => {
  const charts = chartsInOrder(model).map(({ chart }) => chart);
  const place = charts.findIndex(({ id }) => id === at.chart);
  const neighbour = (chart: Chart | undefined): Neighbour | undefined =>
    chart && {
      address: chartAddress({ ...at, chart: chart.id }),
      title: sayText(chart.title, language, model).text,
    };
  return { before: neighbour(charts[place - 1]), after: neighbour(charts[place + 1]) };
};
