/** A sentence that others can print as it stands: whose figures they are, with their hedges, for what span. */
import { rowsOf } from '../charts/kinds.ts';
import { completeness } from '../charts/kinds/completeness.ts';
import { figuresOf } from '../charts/rows.ts';
import type { Language } from '../language/language.ts';
import { lowerFirst } from '../language/numbers.ts';
import { statementsBehind, type Figure } from '../model/derive.ts';
import { namedIn } from '../model/charts.ts';
import type { ReportModel } from '../model/model.ts';
import type { Chart } from '../model/schema.ts';
import { unitOf } from '../model/units.ts';
import { sayFigure, sayPeriod, withStatus } from '../model/words.ts';
import { siteNameIn } from './sharing.ts';

/** Of a chart's reported figures; of what is worked out only where it shows nothing else. None where it has no figure. */
export const quoteOf = (chart: Chart, model: ReportModel, language: Language): string | undefined => {
  const { embed } = language.page;
  const figures = quotedFigures(chart, model, language);
  const reported = figures.filter(({ kind }) => kind === 'reported');
  const publisher = model.publishersOf(reported.length > 0 ? reported : figures, language);
  if (reported.length > 0) return embed.attributed(publisher, statementOf(reported, model, language));
  if (figures.length === 0 && chart.kind !== 'completeness') return undefined;
  const worked =
    figures.length > 0 ? statementOf(figures, model, language) : statedOf(chart, model, language);
  return embed.workedOut(siteNameIn(model, language.code), publisher, worked);
};

/** What a chart names, and the levels it draws beside that, which come first. */
const quotedFigures = (chart: Chart, model: ReportModel, language: Language): Figure[] => {
  if (chart.kind === 'completeness') return [];
  const { facts = [] } = namedIn(chart, model.overview);
  const drawn = 'facts' in chart ? rowsOf(chart, model, language) : [];
  const figures = new Set([
    ...figuresOf({ facts }, model),
    ...(drawn as { ref: string }[])
      .map(({ ref }) => model.figures.get(ref))
      .filter((figure) => figure?.kind === 'reported'),
  ]);
  return [...figures]
    .filter((figure) => figure !== undefined)
    .sort((a, b) => Number(isLevel(b)) - Number(isLevel(a)));
};

const isLevel = (figure: Figure): boolean => figure.kind === 'reported' && figure.said.type === 'level';

/** What is said of each thing, in the order of the things; with each span, which holds for all before it. */
const statementOf = (figures: readonly Figure[], model: ReportModel, language: Language): string => {
  const spans = Map.groupBy(figures, (figure) => spanOf(figure, language));
  return [...spans]
    .map(([span, of]) => `${clausesOf(of, model, language).join('; ')} (${lowerFirst(span)})`)
    .join('; ');
};

const spanOf = (figure: Figure, language: Language): string =>
  [...new Set(statementsBehind(figure).map((of) => sayPeriod(of, language)))].join('; ');

const clausesOf = (figures: readonly Figure[], model: ReportModel, language: Language): string[] =>
  [...Map.groupBy(figures, ({ node }) => node)].map(([node, of]) => {
    const said = new Set(of.map((figure) => saidOf(figure, model, language)));
    const name = model.name(node, language);
    // "53 cooperatives" says by itself what it counts: a verb between would say it twice.
    return lowerFirst(
      of.some(isCount) ? `${name}: ${[...said].join(', ')}` : language.page.embed.clause(name, [...said]),
    );
  });

/** A figure that is said with the noun of what it counts. */
const isCount = (figure: Figure): boolean =>
  (isLevel(figure) || figure.kind === 'derived') &&
  (figure.node.indicator.counted !== undefined ||
    (figure.unit !== undefined && unitOf(figure.unit).dimension === 'count'));

/** A phrase that can be read in several ways is quoted as printed. */
const saidOf = (figure: Figure, model: ReportModel, language: Language): string => {
  const { embed } = language.page;
  if (figure.kind === 'reported' && figure.reading !== undefined) return embed.disputed(figure.fact.printed);
  const said = sayFigure(figure, isCount(figure) ? 'value' : 'said', language, model);
  const hedged = figure.kind === 'reported' ? withStatus(said, figure, language) : said;
  const horizon = horizonRead(figure);
  return horizon === undefined
    ? hedged
    : embed.planRead(hedged, language.period(horizon), siteNameIn(model, language.code));
};

/** The span of a plan that the data state and the printed words do not: an editor read it out of the rest. */
const horizonRead = (figure: Figure): string | undefined => {
  if (figure.kind !== 'reported') return undefined;
  const { said, fact } = figure;
  const plan = said.type === 'comparison' && said.base.type === 'plan' ? said.base : said;
  const horizon = 'horizon' in plan ? plan.horizon : undefined;
  const isPrinted = horizon?.match(/\d{4}/g)?.some((year) => fact.printed.includes(year));
  return isPrinted ? undefined : horizon;
};

/** Of a chart without figures, what it counts. */
const statedOf = (chart: Chart, model: ReportModel, language: Language): string => {
  const rows = completeness.rows(chart, model, language);
  const count = (aspect: 'level' | 'plan' | 'period') => rows.filter((row) => row[aspect] === true).length;
  const counted = { of: rows.length, level: count('level'), plan: count('plan'), period: count('period') };
  const span = lowerFirst(language.period(model.report.period));
  return `${language.page.embed.stated(counted)} (${span})`;
};
