/** One report as its page shows it, composed from the model; components only lay it out. */
import type { ChartFigure } from '../charts/figure.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { languages, languageCodes } from '../language/languages.ts';
import { indicatorIn } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { plainWords, sayText, type Said } from '../model/prose.ts';
import type { Chart } from '../model/schema.ts';
import { keptFigure } from './chart-figures.ts';
import { sinceSentence } from './comparison.ts';
import { indicatorRows, type IndicatorRows } from './fact-table.ts';
import { newMeanings, type Meaning } from './meanings.ts';

/** A paragraph, the terms that are met in it for the first time in its section, and the charts that follow it. */
export type Paragraph = { said: Said; meanings: Meaning[]; charts: ChartFigure[] };
export type Section = {
  id: string;
  title: Said;
  paragraphs: Paragraph[];
  indicators: IndicatorRows[];
  /** How many figures the table of the section shows. */
  counts: { reported: number; derived: number };
  /** What changed since the report before; undefined where there is none. */
  since: Said | undefined;
  /** Its charts over time, which have pages of their own. */
  lines: { id: string; title: string }[];
};
/** A section as the contents and the links at the ends of sections name it. */
export type Heading = { id: string; title: Said };
export type ReportPage = {
  title: Said;
  lead: Said[];
  /** The main picture comes first. */
  charts: ChartFigure[];
  sections: Section[];
  /** Every section of the page in its order: the topics, what crosses them, and what explains them. */
  headings: Heading[];
};

export const reportPage = (model: ReportModel, language: Language): ReportPage => {
  const { overview, topics } = model;
  const say = (text: Parameters<typeof sayText>[0]) => sayText(text, language, model);
  const lead = overview.lead.map(say);
  const sections = [...topics.keys()].map((id) => topicSection(id, model, language));
  return {
    title: say(overview.title),
    lead,
    charts: overview.charts.map((chart) => keptFigure(chart, model, language)),
    sections,
    headings: [...sections.map(({ id, title }) => ({ id, title })), ...otherHeadings(model, language)],
  };
};

const topicSection = (id: string, model: ReportModel, language: Language): Section => {
  const topic = model.topics.get(id);
  if (!topic) throw new Error(`unknown topic: ${id}`);
  const say = (text: Parameters<typeof sayText>[0]) => sayText(text, language, model);
  const met = new Set<string>();
  const paragraphs = topic.paragraphs.map(say);
  const places = (topic.charts ?? []).map((chart) => placeOf(chart, paragraphs));
  return {
    id,
    title: say(topic.title),
    paragraphs: paragraphs.map((said, index) => ({
      said,
      meanings: newMeanings(said, met, model, language),
      charts: (topic.charts ?? [])
        .filter((_, chart) => places[chart] === index)
        .map((chart) => keptFigure(chart, model, language)),
    })),
    indicators: indicatorRows(id, model, language),
    counts: countsOf(id, model),
    since: sinceSentence(id, model, language),
    lines: model.overTime.flatMap(({ topic: at, chart }) =>
      at === id ? { id: chart.id, title: model.say(chart.title, language) } : [],
    ),
  };
};

/**
 * A chart stands after the last paragraph that names its indicators, and after those that go on without naming
 * another; one whose indicators no paragraph names stands last.
 */
const placeOf = (chart: Chart, paragraphs: readonly Said[]): number => {
  const drawn = new Set('facts' in chart ? chart.facts.map(indicatorIn) : []);
  const named = paragraphs.map(({ segments }) => segments.flatMap(({ figure }) => figure?.node.id ?? []));
  const last = named.findLastIndex((ids) => ids.some((id) => drawn.has(id)));
  const next = named.findIndex((ids, index) => index > last && ids.length > 0);
  return last === -1 || next === -1 ? paragraphs.length - 1 : next - 1;
};

/** A disputed figure is printed once, however it is read; a direction is no figure. */
const countsOf = (topic: string, model: ReportModel): Section['counts'] => {
  const printed = model.reported.filter(({ node, interval }) => node.topic === topic && interval);
  const figures = [...model.figures.values()];
  return {
    reported: new Set(printed.map(({ node, factId }) => `${node.id}.${factId}`)).size,
    derived: figures.filter(({ kind, node }) => kind === 'derived' && node.topic === topic).length,
  };
};

const otherHeadings = (model: ReportModel, language: Language): Heading[] => {
  const { page, code } = language;
  const plain = (text: string) => plainWords(text, code);
  return [
    ...(model.overview.charts.length > 1 ? [{ id: 'across', title: plain(page.site.across.title) }] : []),
    { id: 'statements', title: plain(page.statements) },
    { id: 'method', title: plain(page.method.title) },
    { id: 'glossary', title: plain(page.glossary) },
    { id: 'source', title: plain(page.source.title) },
  ];
};

export type SourceLine = { label: string; value: string; lang?: LanguageCode };

/** The source card, line by line. The article's own words stay in its language. */
export const sourceCard = (model: ReportModel, { page, period, day }: Language): SourceLine[] => {
  const { report } = model;
  const [source] = report.sources;
  const { source: labels } = page;
  if (!source) return [];
  return [
    { label: labels.article, value: source.title, lang: 'vi' },
    { label: labels.publisher, value: source.publisher, lang: 'vi' },
    { label: labels.byline, value: source.byline ?? labels.unknown },
    { label: labels.published, value: source.published === null ? labels.unknown : day(source.published) },
    { label: labels.address, value: source.address ?? labels.unknown },
    { label: labels.period, value: period(report.period) },
    { label: labels.cutOff, value: report.cutOff === null ? labels.unknown : day(report.cutOff) },
  ];
};

export const otherLanguages = ({ code }: Language): Language[] =>
  languageCodes.filter((other) => other !== code).map((other) => languages[other]);
