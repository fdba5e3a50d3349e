/** What takes long to make of a chart is made once, for all pages and files that show it. */
import type { Language, LanguageCode } from '../language/language.ts';
import type { ReportModel } from '../model/model.ts';
import type { Chart } from '../model/schema.ts';

/** Keeps what is made of each chart in each language; it goes with the report's model, so that memory stays bounded. */
export const keptOfChart = <Value>(
  make: (chart: Chart, model: ReportModel, language: Language) => Value,
): typeof make => {
  const kept = new WeakMap<ReportModel, Map<Chart, Map<LanguageCode, Value>>>();
  return (chart, model, language) => {
    const ofModel = kept.get(model) ?? new Map<Chart, Map<LanguageCode, Value>>();
    const ofChart = ofModel.get(chart) ?? new Map<LanguageCode, Value>();
    const value = ofChart.get(language.code) ?? make(chart, model, language);
    kept.set(model, ofModel.set(chart, ofChart.set(language.code, value)));
    return value;
  };
};
