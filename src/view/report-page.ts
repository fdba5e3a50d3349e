/** One report as its page shows it, composed from the model; components only lay it out. */
import { chartFigure, type ChartFigure } from '../charts/figure.ts';
import type { Language } from '../language/language.ts';
import { languages, languageCodes } from '../language/languages.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText, type Said } from '../model/prose.ts';
import { indicatorRows, type IndicatorRows } from './fact-table.ts';

export type Section = {
  id: string;
  title: Said;
  paragraphs: Said[];
  indicators: IndicatorRows[];
  charts: ChartFigure[];
};
export type ReportPage = {
  title: Said;
  description: string;
  lead: Said[];
  charts: ChartFigure[];
  sections: Section[];
};

export const reportPage = (model: ReportModel, language: Language): ReportPage => {
  const { overview, topics } = model;
  const say = (text: Parameters<typeof sayText>[0]) => sayText(text, language, model);
  const charts = (list: typeof overview.charts) => list.map((chart) => chartFigure(chart, model, language));
  const lead = overview.lead.map(say);
  return {
    title: say(overview.title),
    description: lead.map(({ text }) => text).join(' '),
    lead,
    charts: charts(overview.charts),
    sections: [...topics].map(([id, topic]) => ({
      id,
      title: say(topic.title),
      paragraphs: topic.paragraphs.map(say),
      indicators: indicatorRows(id, model, language),
      charts: charts(topic.charts ?? []),
    })),
  };
};

/** The label and value pairs of the source card. */
export const sourceCard = (model: ReportModel, { page, period, day }: Language): [string, string][] => {
  const { report } = model;
  const [source] = report.sources;
  const { source: labels } = page;
  if (!source) return [];
  return [
    [labels.article, source.title],
    [labels.publisher, source.publisher],
    [labels.byline, source.byline ?? labels.unknown],
    [labels.published, source.published === null ? labels.unknown : day(source.published)],
    [labels.address, source.address ?? labels.unknown],
    [labels.period, period(report.period)],
    [labels.cutOff, report.cutOff === null ? labels.unknown : day(report.cutOff)],
  ];
};

export const otherLanguages = ({ code }: Language): Language[] =>
  languageCodes.filter((other) => other !== code).map((other) => languages[other]);
