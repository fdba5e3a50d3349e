/** The charts that come by themselves: a fact of a report and of those before it as a line. */
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { isComparable } from './derive-across.ts';
import type { IndicatorNode, MeasuredFigure } from './figures.ts';
import type { ReportModel } from './model.ts';
import type { OverTimeChart, Text } from './schema.ts';
import { seriesOf, type Series } from './series.ts';

/** What the ids of these charts end in, and of no others. */
export const overTimeEnding = '-over-time';

/** A chart and the topic it belongs to. */
export type OverTimePlace = { chart: OverTimeChart; topic: string };

/** One for each indicator: of its level, else of what is first of its plans. None without reports before it. */
export const overTimeCharts = (model: ReportModel): OverTimePlace[] =>
  model.earlier.length === 0
    ? []
    : [...model.indicators.values()].flatMap((node) => {
        for (const figure of candidates(node, model)) {
          const series = seriesOf(figure.ref, model);
          if (series) return [{ topic: node.topic, chart: chartOf(figure, series, model) }];
        }
        return [];
      });

/** Levels first: what was reached says more than how much of a plan that is. */
const candidates = (node: IndicatorNode, { reported }: ReportModel): MeasuredFigure[] => {
  const figures = reported.filter((figure) => figure.node.id === node.id).filter(isComparable);
  const isLevel = ({ said }: MeasuredFigure) => said.type === 'level';
  return [...figures.filter(isLevel), ...figures.filter((figure) => !isLevel(figure))];
};

const chartOf = (figure: MeasuredFigure, series: Series, model: ReportModel): OverTimeChart => ({
  id: `${figure.node.id}-${figure.factId}${overTimeEnding}`,
  kind: 'over-time',
  facts: [figure.ref],
  title: inEach(figure.node.indicator.name, ({ page }, name) => page.overTime.title(name, shown(figure))),
  summary: inEach(figure.node.indicator.name, (language) => summaryOf(figure, series, model, language)),
});

/** In the languages the indicator has a name in. */
const inEach = (name: Text, words: (language: Language, name: string) => string): Text => ({
  vi: words(languages.vi, name.vi),
  ...(name.en === undefined ? {} : { en: words(languages.en, name.en) }),
});

/** The figure as a template names it: a level without its verb. */
const shown = ({ said, ref }: MeasuredFigure): string =>
  said.type === 'level' ? `{${ref}|value}` : `{${ref}}`;

const summaryOf = (
  figure: MeasuredFigure,
  { points }: Series,
  { report }: ReportModel,
  { page, period }: Language,
): string => {
  const [first] = points;
  const has = (link: string) => points.some((point) => point.link === link);
  return page.overTime.summary({
    from: period(first?.figure.dimensions.period ?? report.period),
    to: period(figure.dimensions.period),
    isSum: figure.dimensions.clock === 'to-date',
    hasNewYear: has('new-year'),
    hasGap: has('gap'),
    hasBreak: has('break'),
  });
};
