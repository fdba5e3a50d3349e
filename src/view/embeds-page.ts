/** Every chart of a report, to be found and embedded. */
import type { Language } from '../language/language.ts';
import { languageCodes, languages } from '../language/languages.ts';
import { chartsInOrder } from '../model/charts.ts';
import { sayText } from '../model/prose.ts';
import { chartAddress } from './addresses.ts';
import { snippetsIn, type Snippet } from './chart-page.ts';
import { reportModel } from './reports.ts';
import { previewAt } from './sharing.ts';

export type EmbedEntry = {
  id: string;
  title: string;
  summary: string;
  /** What it can be found by: its words in every language, and its id. */
  words: string;
  page: string;
  /** The frame as an article would have it. */
  frame: string;
  snippets: Snippet[];
};

/** In the order of the report's page. */
export const embedEntries = (report: string, language: Language): EmbedEntry[] => {
  const model = reportModel(report);
  return chartsInOrder(model).map(({ chart }): EmbedEntry => {
    const at = { report, chart: chart.id, code: language.code };
    return {
      id: chart.id,
      title: sayText(chart.title, language, model).text,
      summary: sayText(chart.summary, language, model).text,
      words: [
        chart.id,
        ...languageCodes.flatMap((code) =>
          [chart.title, chart.summary].map((text) => sayText(text, languages[code], model).text),
        ),
      ].join(' '),
      page: chartAddress(at),
      frame: previewAt(at),
      snippets: snippetsIn(at, language),
    };
  });
};
