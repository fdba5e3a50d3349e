/** The charts of a report, wherever its page shows them. */
import type { ReportModel } from '../model/model.ts';
import type { Chart } from '../model/schema.ts';

/** In the order of the page; `topic` is undefined for what crosses topics. */
export const chartsOf = ({
  overview,
  topics,
}: ReportModel): { chart: Chart; topic: string | undefined }[] => [
  ...overview.charts.map((chart) => ({ chart, topic: undefined })),
  ...[...topics].flatMap(([topic, { charts = [] }]) => charts.map((chart) => ({ chart, topic }))),
];
