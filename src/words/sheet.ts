/** All that the site says, page by page and section by section, each sentence once, with the place to change it. */
import type { ChartFigure } from '../charts/figure.ts';
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { sheetWords } from '../language/sheet-words.ts';
import { correctionRows } from '../model/correction-rows.ts';
import type { ReportModel } from '../model/model.ts';
import { entryOf } from '../model/published.ts';
import { sharedTextsOf, textsOf, type PrintedText } from '../model/texts-of.ts';
import { inEach } from '../review/views.ts';
import { chartPage } from '../view/chart-page.ts';
import { comparisonPage, pairsOf, type Pair } from '../view/comparison.ts';
import { reportDataset, siteDataset } from '../view/dataset.ts';
import { entriesOf } from '../view/feed.ts';
import { figureTable } from '../view/figure-table.ts';
import { allMeanings } from '../view/meanings.ts';
import { methodPage } from '../view/method-page.ts';
import { reportPage, sourceCard } from '../view/report-page.ts';
import { publishedRecord, reportModel } from '../view/reports.ts';
import { siteNameIn } from '../view/sharing.ts';
import { sourcePage } from '../view/source-page.ts';
import { statementRows } from '../view/statements.ts';
import { wordsIn, type Words } from './collect.ts';
import { languageWords, placeOfText, placingOf, type Placing } from './places.ts';

export type Row = Omit<Words, 'ref'> & { place: string };
export type Part = { title: string; rows: Row[] };
/** A page of the site, or a file of the language. */
export type SheetPage = { title: string; parts: Part[] };

/** The sheet of some reports, drafts too where they are named; the pages about all are told with the last. */
export const sheetOf = (folder: string, reports: readonly string[]): SheetPage[] => {
  const met = new Set<string>();
  const latest = reports.at(-1);
  return [
    ...reports.flatMap((report) => reportSheets(folder, reportModel(report), met)),
    ...(latest === undefined ? [] : [siteSheet(folder, reportModel(latest), met)]),
    ...languageSheets(),
  ].map(({ title, parts }) => ({ title, parts: parts.filter(({ rows }) => rows.length > 0) }));
};

/** What some words are in each language. */
type InEach = (language: Language) => unknown;

/** A part of a page: each sentence that stood nowhere before it. */
const partOf = (title: string, of: InEach, { place, met }: Writing): Part => ({
  title,
  rows: wordsIn(of(languages.vi), of(languages.en)).flatMap(({ ref, ...words }) => {
    const key = `${words.vi}\n${words.en}`;
    if (met.has(key)) return [];
    met.add(key);
    return [{ ...words, place: place({ ...words, ...(ref !== undefined && { ref }) }) }];
  }),
});

type Writing = { place: Placing; met: Set<string> };

const reportSheets = (folder: string, model: ReportModel, met: Set<string>): SheetPage[] => {
  const texts = textsOf(model);
  const writing = { met, place: placingOf(folder, [...texts, ...sharedTextsOf(model)], model) };
  const part = (title: string, of: InEach) => partOf(title, of, writing);
  const { report } = sheetWords;
  return [
    { title: report(model.id), parts: reportParts(model, writing) },
    {
      title: `${report(model.id)} · ${sheetWords.source}`,
      parts: [part(sheetWords.source, (language) => sourcePage(model, language))],
    },
    {
      title: `${report(model.id)} · ${sheetWords.data}`,
      parts: [
        part(sheetWords.data, (language) => dataWords(model, language)),
        part(sheetWords.shared, (language) => sharedWords(model, language)),
        restOf(sheetWords.others, { folder, texts, met }),
      ],
    },
    ...pairsOf(model).map((pair) => ({
      title: sheetWords.comparison(pair.report, pair.other),
      parts: [
        part(sheetWords.comparison(pair.report, pair.other), (language) => comparedWords(pair, language)),
      ],
    })),
  ];
};

/** Lines over time are told with their topics. */
const comparedWords = (pair: Pair, language: Language): unknown => {
  const { topics, ...words } = comparisonPage(pair, language);
  return [words, topics.map(({ title, sentence, rows }) => [title, sentence, rows])];
};

/** A chart by its id and its title in words. */
type Named = { id: string; title: string };
const named = ({ id, title }: ChartFigure): Named => ({ id, title: title.text });

const reportParts = (model: ReportModel, writing: Writing): Part[] => {
  const part = (title: string, of: InEach) => partOf(title, of, writing);
  const pages = inEach((language) => reportPage(model, language));
  const page = ({ code }: Language) => pages[code];
  const { sections, charts } = pages.vi;
  // A chart is told where it stands, its words before those that only its own page has.
  const withCharts = (title: string, of: InEach, figures: readonly Named[]): Part[] => [
    part(title, of),
    ...figures.map(({ id, title: text }) =>
      part(sheetWords.chart(text), (language) => chartWords(model, id, language)),
    ),
  ];
  return [
    ...withCharts(
      sheetWords.opening,
      (language) => [page(language).title, page(language).lead, page(language).charts[0]],
      charts.slice(0, 1).map(named),
    ),
    ...sections.flatMap(({ title, paragraphs, lines }, index) =>
      withCharts(title.text, (language) => page(language).sections[index], [
        ...paragraphs.flatMap((paragraph) => paragraph.charts.map(named)),
        ...lines,
      ]),
    ),
    ...withCharts(
      sheetWords.across,
      (language) => [page(language).headings, page(language).charts.slice(1)],
      charts.slice(1).map(named),
    ),
    part(sheetWords.statements, (language) =>
      (['progress', 'limit', 'direction'] as const).map((kind) => statementRows(kind, model, language)),
    ),
    part(sheetWords.glossary, (language) => allMeanings(model, language)),
    part(sheetWords.card, (language) => sourceCard(model, language)),
  ];
};

/** What stands beside a chart on its own page and in its embed. */
const chartWords = (model: ReportModel, chart: string, language: Language): unknown => {
  const { figure, indicators, corrections, meanings, quote, citation } = chartPage({
    ...{ report: model.id, chart, code: language.code },
  });
  const made = languages[figure.code].page.embed.by(siteNameIn(model, figure.code));
  return [figure, quote, citation, made, indicators, corrections, meanings];
};

const dataWords = (model: ReportModel, language: Language): unknown => {
  const { report } = language.page.data;
  return [
    report.title(language.period(model.report.period)),
    report.intro(model.say(model.overview.title, language)),
    figureTable(model, language),
  ];
};

/** What other sites and programs are told of a report. */
const sharedWords = (model: ReportModel, language: Language): unknown => {
  const { name, description, keywords } = reportDataset(model, language);
  const recorded = entryOf(publishedRecord().reports, model.id);
  const entries = recorded ? entriesOf(model, recorded, language) : [];
  return [
    ...[name, description, keywords],
    ...entries.map(({ title, summary, category }) => [title, summary, category.label]),
  ];
};

type Rest = { folder: string; texts: readonly PrintedText[]; met: ReadonlySet<string> };

/** Texts of the data that only stand within others, or that only some readers' programs show. */
const restOf = (title: string, { folder, texts, met }: Rest): Part => ({
  title,
  rows: texts
    .filter(({ said }) => !met.has(`${said.vi}\n${said.en ?? said.vi}`))
    .map((text) => ({ vi: text.said.vi, en: text.said.en ?? '', place: placeOfText(folder, text) })),
});

const siteSheet = (folder: string, model: ReportModel, met: Set<string>): SheetPage => {
  const texts = sharedTextsOf(model);
  const writing = { met, place: placingOf(folder, texts, model) };
  return {
    title: sheetWords.site,
    parts: [
      partOf(sheetWords.method, (language) => methodPage(model, language), writing),
      partOf(sheetWords.corrections, (language) => correctionRows(model, language), writing),
      partOf(sheetWords.shared, (language) => datasetWords(language), writing),
      restOf(sheetWords.files, { folder, texts, met: new Set() }),
    ],
  };
};

const datasetWords = (language: Language): unknown => {
  const { name, description, keywords } = siteDataset(language);
  return [name, description, keywords];
};

const languageSheets = (): SheetPage[] => [
  {
    title: sheetWords.language,
    parts: [...Map.groupBy(languageWords(), ({ file }) => file)].map(([title, rows]) => ({ title, rows })),
  },
];
