/** The charts that have addresses of their own, for every page and file made of one chart. */
import type { LanguageCode } from '../language/language.ts';
import { chartsOf } from '../model/charts.ts';
import type { ReportModel } from '../model/model.ts';
import type { Chart } from '../model/schema.ts';
import type { ChartAddress } from './addresses.ts';
import { reportModel, shownReports } from './reports.ts';
import { inEveryLanguage } from './routes.ts';

/** Every chart of every shown report in each language, as `getStaticPaths` wants them. */
export const chartPaths = () =>
  inEveryLanguage(
    shownReports().flatMap((report) =>
      chartsOf(reportModel(report)).map(({ chart }) => ({ params: { report, chart: chart.id }, props: {} })),
    ),
  );

/** One chart with the report it belongs to; `report` and `id` as in `chartPaths`. */
export const chartOf = (report: string, id: string): { chart: Chart; model: ReportModel } => {
  const model = reportModel(report);
  const place = chartsOf(model).find(({ chart }) => chart.id === id);
  if (!place) throw new Error(`no chart ${id} in the report ${report}`);
  return { chart: place.chart, model };
};

/** The chart that an address built from `chartPaths` asks for. */
export const askedChart = ({
  params: { report = '', chart = '' },
  props,
}: {
  params: Record<string, string | undefined>;
  props: Record<string, unknown>;
}): ChartAddress => ({ report, chart, code: props.code as LanguageCode });
