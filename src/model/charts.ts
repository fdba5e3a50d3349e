/** The charts of a report, wherever its page shows them. */
import type { ReportModel } from './model.ts';
import type { Chart, DeclaredChart, Overview } from './schema.ts';

/** A chart and where it is declared; `topic` is undefined for what crosses topics, `index` its place in the list. */
export type ChartPlace<C = Chart> = { chart: C; topic: string | undefined; index: number };

type Files = Pick<ReportModel, 'overview' | 'topics'>;
/** What charts are made from; `overTime` is missing where a report is looked at by itself. */
export type Charted = Files & Partial<Pick<ReportModel, 'overTime'>>;

/** Those that the files declare, in their order: the overview's first. */
export const declaredCharts = ({ overview, topics }: Files): ChartPlace<DeclaredChart>[] => [
  ...placed(overview.charts, undefined),
  ...[...topics].flatMap(([topic, { charts = [] }]) => placed(charts, topic)),
];

/** Those, and after each topic's own its lines over time. */
export const chartsOf = ({ overview, topics, overTime = [] }: Charted): ChartPlace[] => [
  ...placed<Chart>(overview.charts, undefined),
  ...[...topics].flatMap(([topic, { charts = [] }]) =>
    placed<Chart>([...charts, ...overTime.flatMap((at) => (at.topic === topic ? at.chart : []))], topic),
  ),
];

/** In the order of the page: the overview's first chart opens it, its others look back over all topics. */
export const chartsInOrder = (model: Charted): ChartPlace[] => {
  const places = chartsOf(model);
  const isAcross = ({ topic, index }: ChartPlace) => topic === undefined && index > 0;
  return [...places.filter((place) => !isAcross(place)), ...places.filter(isAcross)];
};

/** The facts a chart names, if any; a chart of limits has them from the overview's matrix. */
export const namedIn = (chart: Chart, { matrix }: Overview): { facts?: string[]; highlight?: string } => {
  if (chart.kind === 'limits') return { facts: [...new Set(matrix.flatMap(({ facts }) => facts))] };
  if (!('facts' in chart)) return {};
  const { facts, highlight } = chart;
  return { facts, ...(highlight === undefined ? {} : { highlight }) };
};

const placed = <C>(charts: readonly C[], topic: string | undefined): ChartPlace<C>[] =>
  charts.map((chart, index) => ({ chart, topic, index }));
