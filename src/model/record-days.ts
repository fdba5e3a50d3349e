/** When something that was published last changed, by the record. Days as ISO 8601, which sort as text. */
import { indicatorIn } from './figures.ts';
import type { PublishedReport } from './published.ts';

type Dated = { first: string; changed?: string | undefined; gone?: string | undefined };

/** The last day on which a report, or a chart or fact of it, was put on record or changed. */
export const lastDay = (report: PublishedReport): string =>
  latest([report, ...Object.values(report.charts), ...Object.values(report.facts)]);

/** The same for one chart and what it draws; undefined for one that is not on record. */
export const lastDayOfChart = (report: PublishedReport, id: string): string | undefined => {
  const chart = Object.hasOwn(report.charts, id) ? report.charts[id] : undefined;
  if (!chart?.facts) return chart && lastDay(report);
  const drawn = new Set(chart.facts.map(indicatorIn));
  const facts = Object.entries(report.facts).filter(([ref]) => drawn.has(indicatorIn(ref)));
  return latest([chart, ...facts.map(([, fact]) => fact)]);
};

const latest = (all: readonly Dated[]): string =>
  all
    .flatMap(({ first, changed, gone }) => [first, changed ?? first, gone ?? first])
    .reduce((last, day) => (day > last ? day : last));
