/** What the address of a file asks for. */
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { absolute, chartAddress } from '../view/addresses.ts';
import { chartOf } from '../view/chart-paths.ts';
import { chartData, type ChartData } from './chart-data.ts';

/** Shapes as `chartPaths` gives them, as far as files need them. */
type Asked = { params: Record<string, string | undefined>; props: Record<string, unknown> };

/** The chart's data with its own address, in the language of its words. */
export const requested = ({ params: { report = '', chart: id = '' }, props }: Asked): ChartData => {
  const code = props.code as LanguageCode;
  const { chart, model } = chartOf(report, id);
  return chartData(chart, model, languages[code], absolute(chartAddress({ report, chart: id, code })));
};
