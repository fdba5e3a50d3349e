/** What the gallery shows: the charts of every report, then the awkward cases of every kind, in both schemes. */
import { chartFigure, drawn, type ChartFigure } from '../charts/figure.ts';
import { kindOf } from '../charts/kinds.ts';
import { galleryWords } from '../language/gallery-words.ts';
import type { Language } from '../language/language.ts';
import type { ReportModel } from '../model/model.ts';
import { plainWords } from '../model/prose.ts';
import { chartsOf } from '../model/charts.ts';
import { chartKinds } from '../model/schema.ts';
import { casesOf, type Case } from './cases.ts';
import { madeUpReport } from './made-up-report.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** Figures under one heading. The ids of all are unique in the page. */
export type Group = { id: string; theme: Theme; title: string; figures: ChartFigure[] };

/** Models are made one by one, so that they need not all be kept. */
export const galleryGroups = (
  reports: readonly string[],
  modelOf: (report: string) => ReportModel,
  language: Language,
): Group[] => {
  const words = galleryWords[language.code];
  const group = (theme: Theme, name: string, title: string, figures: ChartFigure[]): Group => ({
    id: `${theme}-${name}`,
    theme,
    title: `${title} (${words.themes[theme]})`,
    figures,
  });
  const ofReport = (theme: Theme, model: ReportModel, name: string, title: string): Group => {
    const figures = chartsOf(model).map(({ chart }) => ({
      ...chartFigure({ ...chart, id: `${theme}-${name}-${chart.id}` }, model, language),
      // Its drawing is what is looked at here.
      corrections: [],
      matrix: undefined,
    }));
    return group(theme, name, title, figures);
  };
  return themes.flatMap((theme) => [
    ...reports.map((report) => ofReport(theme, modelOf(report), report, words.chartsOf(report))),
    ofReport(theme, madeUpReport(), 'made-up', words.madeUp),
    ...chartKinds.map((kind) => {
      const figures = casesOf(kind).map((each) => caseFigure(each, theme, language));
      return group(theme, kind, words.casesOf(kind), figures);
    }),
  ]);
};

const caseFigure = ({ kind, name, rows }: Case, theme: Theme, language: Language): ChartFigure => {
  const words = galleryWords[language.code];
  const id = `${theme}-${kind}-${name}`;
  const title = words.caseTitle(kind, name);
  return {
    id,
    kind,
    title: plainWords(title, language.code),
    code: language.code,
    summary: plainWords(words.caseSummary, language.code),
    source: '',
    isDerived: false,
    corrections: [],
    matrix: undefined,
    ...drawn(kindOf(kind), rows(language), language, { id, title, description: words.caseSummary }),
  };
};
