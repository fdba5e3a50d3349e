/** The charts that have addresses of their own, for every page and file made of one chart. */
import type { LanguageCode } from '../language/language.ts';
import { chartsOf } from '../model/charts.ts';
import type { ReportModel } from '../model/model.ts';
import { redirectsOf } from '../model/redirects.ts';
import type { Chart } from '../model/schema.ts';
import type { ChartAddress } from './addresses.ts';
import { remembered } from './remembered.ts';
import { builtReports, reportModel, shownReports, siteFacts } from './reports.ts';
import { inEveryLanguage } from './routes.ts';

/** A chart of a report, by their ids. */
type ChartId = { report: string; chart: string };

/**
 * Every address of a chart in each language, as `getStaticPaths` wants them: those of the charts there are, and
 * those that once were given out, with the chart that stands for each now.
 */
export const chartPaths = () => {
  const own = builtReports().flatMap((report) =>
    chartIds(report).map((chart) => ({ asked: { report, chart }, at: { report, chart } })),
  );
  // A draft that is shown while developing may have the address still.
  const moved = movedCharts().filter(({ asked }) => !hasChart(asked.report, asked.chart));
  return inEveryLanguage([...own, ...moved].map(({ asked, at }) => ({ params: asked, props: { at } })));
};

/** The same for pictures, which `PICTURES=none` leaves out: the build of a thousand reports is measured without. */
export const picturePaths = (): ReturnType<typeof chartPaths> =>
  process.env.PICTURES === 'none' ? [] : chartPaths();

/** The chart that an address of `chartPaths` stands for. */
export const askedChart = ({ props }: { props: Record<string, unknown> }): ChartAddress => ({
  ...(props.at as ChartId),
  code: props.code as LanguageCode,
});

/** One chart with the report it belongs to; `report` and `id` as in `chartPaths`. */
export const chartOf = (report: string, id: string): { chart: Chart; model: ReportModel } => {
  const model = reportModel(report);
  const place = chartsOf(model).find(({ chart }) => chart.id === id);
  if (!place) throw new Error(`no chart ${id} in the report ${report}`);
  return { chart: place.chart, model };
};

/** Whether a report has a chart of this id. */
export const hasChart = (report: string, chart: string): boolean =>
  shownReports().includes(report) && chartIds(report).includes(chart);

/** Where reports went that had an address once: from one id to another; not those that are shown still, as drafts. */
export const movedReports = (): { from: string; to: string }[] => {
  const standing = shownReports();
  return redirectsOf(siteFacts()).flatMap(({ from, to }) =>
    from.chart === undefined && !standing.includes(from.report) ? [{ from: from.report, to: to.report }] : [],
  );
};

/** Every address of a report in each language: of those there are, and of those that once were given out. */
export const reportPaths = () => {
  const own = builtReports().map((report) => ({ from: report, to: report }));
  return inEveryLanguage(
    [...own, ...movedReports()].map(({ from, to }) => ({ params: { report: from }, props: { to } })),
  );
};

/** Every route asks for the charts of a report, which has to be read for it. */
const chartIds = (report: string): readonly string[] => {
  const ids = known().get(report) ?? chartsOf(reportModel(report)).map(({ chart }) => chart.id);
  known().set(report, ids);
  return ids;
};
const known = remembered(() => new Map<string, readonly string[]>());

/** The check asks for a redirect of every chart that was given out, also where its whole report went elsewhere. */
const movedCharts = (): { asked: ChartId; at: ChartId }[] =>
  redirectsOf(siteFacts()).flatMap(({ from, to }) =>
    from.chart !== undefined && to.chart !== undefined
      ? [{ asked: { report: from.report, chart: from.chart }, at: { report: to.report, chart: to.chart } }]
      : [],
  );
