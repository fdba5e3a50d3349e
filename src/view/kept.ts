/** What takes long to make of a chart is made once, for all pages and files that show it. */
import type { Language } from '../language/language.ts';
import type { ReportModel } from '../model/model.ts';
import type { Chart } from '../model/schema.ts';

/** Keeps what is made of each chart in each language; it goes with the report's model, so that memory stays bounded. */
export const keptOfChart = <Value>(
  make: (chart: Chart, model: ReportModel, language: Language) => Value,
): typeof make => {
  const kept = new WeakMap<ReportModel, Map<string, Value>>();
  return (chart, model, language) => {
    const ofModel = kept.get(model) ?? new Map<string, Value>();
    kept.set(model, ofModel);
    const key = `${language.code}/${chart.id}`;
    const value = ofModel.get(key) ?? make(chart, model, language);
    ofModel.set(key, value);
    return value;
  };
};
