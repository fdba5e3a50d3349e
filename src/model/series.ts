/** One fact over several reports: where it goes on, where it misses, and where it becomes another. */
import { isMeasuredFigure, isSpread, type MeasuredFigure, type Reported } from './figures.ts';
import type { ReportModel } from './model.ts';
import { endOf, startOf } from './period.ts';
import { unitOf } from './units.ts';

/** What keeps two figures of one fact from being compared; `declared`: the report itself says so. */
export type BreakKind = 'definition' | 'area' | 'prices' | 'plan' | 'declared';

/** How a point hangs together with the one before: a line leads to it, or there is none, and why. */
export type Link = 'first' | 'line' | 'gap' | 'new-year' | 'break';
export type Point = {
  figure: MeasuredFigure;
  /** Its last month, counted from the year 0. */
  at: number;
  link: Link;
  /** Of a break, what changed. */
  change: BreakKind | undefined;
};

/** Points in the order of time; `step`: months from one report's turn to the next. */
export type Series = { points: Point[]; step: number };

/**
 * A fact of a report and of those before it, one point for each month its figures end in; what a later report says
 * of the same month holds. Undefined where there is but one.
 */
export const seriesOf = (ref: string, model: ReportModel): Series | undefined => {
  const known = kept.get(model) ?? new Map<string, Series | undefined>();
  kept.set(model, known);
  if (!known.has(ref)) known.set(ref, read(ref, model));
  return known.get(ref);
};

/** Words, drawings and files all ask for it; it goes with the report. */
const kept = new WeakMap<ReportModel, Map<string, Series | undefined>>();

const read = (ref: string, model: ReportModel): Series | undefined => {
  const reports = [...model.earlier, model];
  const now = figureIn(ref, model);
  if (!now) return undefined;
  const byMonth = new Map<number, MeasuredFigure>();
  for (const report of reports) {
    const figure = figureIn(ref, report);
    const at = figure && endOf(figure.dimensions.period);
    if (figure && at !== undefined && isOneSeries(figure, now)) byMonth.set(at, figure);
  }
  if (byMonth.size < 2) return undefined;
  const step = stepOf(now, reports);
  const months = [...byMonth].sort(([a], [b]) => a - b);
  return {
    step,
    points: months.map(([at, figure], index) => {
      const before = months[index - 1];
      return before ? linked(before, [at, figure], step) : { figure, at, link: 'first', change: undefined };
    }),
  };
};

/** Whether two figures are of one series: the same kind of statement, in units that can be told in one another. */
export const isOneSeries = (before: Reported, now: Reported): boolean =>
  kindOf(before) === kindOf(now) && dimensionOf(before) === dimensionOf(now);

/** What changed between two figures of a series, so that they cannot be compared. */
export const breakBetween = (before: Reported, now: Reported): BreakKind | undefined => {
  if (now.fact.status === 'B') return 'declared';
  if (definitionOf(before) !== definitionOf(now)) return 'definition';
  if (before.dimensions.area !== now.dimensions.area) return 'area';
  if (before.dimensions.prices !== now.dimensions.prices) return 'prices';
  return planOf(before) === planOf(now) ? undefined : 'plan';
};

/** The same between a figure and its like in the first of some reports before; also what changed in one of the others. */
export const breakSince = (
  now: Reported,
  before: Reported,
  between: readonly ReportModel[],
): BreakKind | undefined => {
  const isDeclared = between.some((each) =>
    each.statementsOf(now.ref).some(({ fact }) => fact.status === 'B'),
  );
  return isDeclared ? 'declared' : breakBetween(before, now);
};

/**
 * Whether a later figure goes on where an earlier one ends: what is summed up begins anew with its span. Where neither
 * says when its span ends, the order of the reports tells.
 */
export const runsOn = (before: Reported, now: Reported): boolean => {
  const [earlier, later] = [endOf(before.dimensions.period), endOf(now.dimensions.period)];
  const areOpen = earlier === undefined && later === undefined && before.report !== now.report;
  const isLater = areOpen || (earlier !== undefined && later !== undefined && earlier < later);
  const isAnew = startOf(before.dimensions.period) !== startOf(now.dimensions.period);
  return isLater && !(now.dimensions.clock === 'to-date' && isAnew);
};

/** What is counted, in words and in what dimension. */
const definitionOf = ({ node: { indicator } }: Reported): string =>
  `${unitOf(indicator.unit).dimension} ${indicator.definition.vi}`;

/** What a figure says, but for its value and its time: two of one kind can stand on one scale. */
const kindOf = ({ said, dimensions }: Reported): string => {
  if (said.type !== 'comparison') return `${said.type} ${dimensions.clock}`;
  const { base, form } = said;
  const of = base.type === 'plan' ? '' : base.type === 'period' ? base.period : base.id;
  return `${form} ${base.type} ${of ?? ''} ${dimensions.clock}`;
};

const dimensionOf = ({ unit }: Reported): string => (unit ? unitOf(unit).dimension : '');

/** The plan a figure is measured by, but for its year: that the year's plan is another is not a break. */
const planOf = ({ said }: Reported): string => {
  const plan = said.type === 'comparison' ? said.base : said;
  return 'word' in plan ? `${plan.word ?? ''} ${plan.issuer ?? ''}` : '';
};

const figureIn = (ref: string, { figures }: ReportModel): MeasuredFigure | undefined => {
  const figure = figures.get(ref);
  if (figure?.kind !== 'reported' || figure.reading !== undefined) return undefined;
  return isMeasuredFigure(figure) && !isSpread(figure) ? figure : undefined;
};

const yearly = ['year', 'season', 'school-year'];

/** Months from one report's turn to the next: the shortest there was. What is of whole years comes once a year. */
const stepOf = ({ dimensions }: Reported, reports: readonly ReportModel[]): number => {
  if (yearly.includes(dimensions.clock)) return 12;
  const ends = reports.flatMap(({ report }) => endOf(report.period) ?? []);
  const steps = ends.slice(1).map((end, index) => end - (ends[index] ?? end));
  return Math.min(...steps.filter((months) => months > 0), 12);
};

type Month = readonly [at: number, figure: MeasuredFigure];

const linked = ([earlier, before]: Month, [at, figure]: Month, step: number): Point => {
  const change = breakBetween(before, figure);
  return { figure, at, change, link: change ? 'break' : linkOf(before, figure, at - earlier > step) };
};

const linkOf = (before: MeasuredFigure, now: MeasuredFigure, isLate: boolean): Link => {
  if (!runsOn(before, now)) return 'new-year';
  return isLate ? 'gap' : 'line';
};
