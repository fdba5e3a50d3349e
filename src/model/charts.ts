/** The charts of a report, wherever its page shows them. */
import type { ReportModel } from './model.ts';
import type { Chart, Overview } from './schema.ts';

/** A chart and where it is declared; `topic` is undefined for what crosses topics, `index` its place in the list. */
export type ChartPlace = { chart: Chart; topic: string | undefined; index: number };

/** In the order of the files: the overview's first. */
export const chartsOf = ({ overview, topics }: Pick<ReportModel, 'overview' | 'topics'>): ChartPlace[] => [
  ...placed(overview.charts, undefined),
  ...[...topics].flatMap(([topic, { charts = [] }]) => placed(charts, topic)),
];

/** In the order of the page: the overview's first chart opens it, its others look back over all topics. */
export const chartsInOrder = (model: Pick<ReportModel, 'overview' | 'topics'>): ChartPlace[] => {
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

const placed = (charts: readonly Chart[], topic: string | undefined): ChartPlace[] =>
  charts.map((chart, index) => ({ chart, topic, index }));
