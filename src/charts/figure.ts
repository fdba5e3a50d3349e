/** A chart as everything that shows it needs it: words, drawings at each size, and the table of the same rows. */
import type { Language, LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText } from '../model/prose.ts';
import type { Chart, ChartKind } from '../model/schema.ts';
import { planPanel } from './kinds/plan-panel.ts';
import { planRows } from './plan-rows.ts';
import { render } from './render.ts';
import { sizeNames, sizes, type SizeName } from './theme.ts';

export type Table = { head: string[]; rows: string[][] };
export type ChartFigure = {
  id: string;
  code: LanguageCode;
  title: string;
  summary: string;
  source: string;
  drawings: { size: SizeName; svg: string }[];
  table: Table;
};
type Drawn = Pick<ChartFigure, 'drawings' | 'table'>;
type Kind = (
  chart: Chart,
  model: ReportModel,
  language: Language,
  words: { title: string; description: string },
) => Drawn;

const kinds: Record<ChartKind, Kind> = {
  'plan-panel': (chart, model, language, words) => {
    const rows = planRows(chart, model, language);
    const { chart: labels } = language.page;
    const markLabel = labels.markLabel(model.mark());
    return {
      drawings: sizeNames.map((size) => ({
        size,
        svg: render(planPanel(rows, sizes[size], markLabel), { id: `${chart.id}-${size}`, ...words }),
      })),
      table: {
        head: [labels.indicator, labels.value, labels.known, labels.mark],
        rows: rows.map(({ indicator, saidText, knownText, mark }) => [
          indicator,
          saidText,
          knownText,
          mark === null ? labels.noMark : model.markShare(language),
        ]),
      },
    };
  },
};

/** A report's chart in a language. */
export const chartFigure = (chart: Chart, model: ReportModel, wanted: Language): ChartFigure => {
  const { text: title, code } = sayText(chart.title, wanted, model);
  const summary = model.say(chart.summary, wanted);
  const language = languages[code];
  const [source] = model.report.sources;
  return {
    id: chart.id,
    code,
    title,
    summary,
    source: language.page.chart.source(source?.publisher ?? ''),
    ...kinds[chart.kind](chart, model, language, { title, description: summary }),
  };
};
