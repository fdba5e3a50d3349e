/** A sentence that others can print as it stands: whose figures they are, with their hedges, for what span. */
import { figuresOf } from '../charts/rows.ts';
import { periodsOf, type ChartFigure } from '../charts/figure.ts';
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Figure } from '../model/derive.ts';
import type { ReportModel } from '../model/model.ts';
import type { Chart } from '../model/schema.ts';
import { sayFigure } from '../model/words.ts';
import { siteNameIn } from './sharing.ts';

/** Of a chart's reported figures; of what is worked out only where it shows nothing else. */
export const quoteOf = (chart: Chart, { code, title, summary }: ChartFigure, model: ReportModel): string => {
  const language = languages[code];
  const { embed } = language.page;
  const publisher = model.report.sources[0]?.publisher ?? '';
  const period = periodsOf(chart, model, language);
  const figures = quotedFigures(chart, model);
  const reported = figures.filter(({ kind }) => kind === 'reported');
  const clauses = (of: readonly Figure[]) => [
    ...new Set(of.map((figure) => clauseOf(figure, model, language))),
  ];
  if (reported.length > 0) return embed.attributed(publisher, clauses(reported), period);
  const worked =
    figures.length > 0 ? clauses(figures) : [`${title.text}. ${summary.text.replace(/\.$/, '')}`];
  return embed.workedOut(siteNameIn(model, code), publisher, worked, period);
};

const quotedFigures = (chart: Chart, model: ReportModel): Figure[] => {
  const facts = 'facts' in chart ? chart.facts : model.overview.matrix.flatMap((row) => row.facts);
  if (chart.kind === 'completeness') return [];
  return figuresOf({ facts }, model).filter((figure) => figure !== undefined);
};

/** A phrase that can be read in several ways is quoted as printed. */
const clauseOf = (figure: Figure, model: ReportModel, language: Language): string => {
  const name = model.name(figure.node, language);
  return figure.kind === 'reported' && figure.reading !== undefined
    ? language.page.embed.disputedClause(name, figure.fact.printed)
    : `${name} ${sayFigure(figure, 'said', language, model)}`;
};
