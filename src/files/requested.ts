/** What the address of a file asks for. */
import { languages } from '../language/languages.ts';
import { absolute, chartAddress } from '../view/addresses.ts';
import { askedChart, chartOf } from '../view/chart-paths.ts';
import { keptOfChart } from '../charts/kept.ts';
import { chartData, type ChartData } from './chart-data.ts';

/** The chart's data with its own address, in the language of its words. */
export const requested = (asked: { props: Record<string, unknown> }): ChartData => {
  const at = askedChart(asked);
  const { chart, model } = chartOf(at.report, at.chart);
  return keptData(chart, model, languages[at.code]);
};

/** All its files hold the same. */
const keptData = keptOfChart((chart, model, language) => {
  const address = absolute(chartAddress({ report: model.id, chart: chart.id, code: language.code }));
  return chartData(chart, model, language, address);
});
