/** The figures of a report: what it states, each with what is known of it, and the look-up by reference. */
import Fraction from 'fraction.js';
import { intervalOf, limited, scaled, type Interval } from './interval.ts';
import { isSchoolYear, spanOf } from './period.ts';
import { canonical } from './canonical.ts';
import type { Corrected, Fact, Indicator, Level, Measured, Said, SaidFact, Target, Topic } from './schema.ts';
import { unitOf, type UnitId } from './units.ts';

/** An indicator where it stands. */
export type IndicatorNode = { id: string; topic: string; indicator: Indicator };

/** When, where and at what prices a figure holds; facts of one indicator with equal dimensions belong together. */
export type Dimensions = { clock: string; period: string; area: string; prices: string };

/** One statement of the report. A disputed fact gives one figure for each of its readings. */
export type Reported<S extends Said = Said> = {
  kind: 'reported';
  /** The id of the report that states it. */
  report: string;
  /** "retail-sales.level", or "online-dossiers.plan.of-all" for a reading. */
  ref: string;
  node: IndicatorNode;
  factId: string;
  /** As it holds now: where the source was wrong, with the figure, words and source that put it right. */
  fact: Fact;
  /** The fact as the source printed it, where another source put it right. */
  original?: SaidFact;
  reading?: string;
  said: S;
  dimensions: Dimensions;
  /** Absent for a direction said in words only. */
  unit?: UnitId;
  /** What is known, in `unit`. Absent for a direction. */
  interval?: Interval;
};
export type MeasuredFigure = Reported<Measured> & { unit: UnitId; interval: Interval };

/** The fact a statement is of, in the data's own words: "online-dossiers.plan" of every reading of it. */
export const factRefOf = ({ node, factId }: { node: { id: string }; factId: string }): string =>
  `${node.id}.${factId}`;

/** The indicator that a reference begins with: "retail-sales" of "retail-sales.plan.gap". */
export const indicatorIn = (ref: string): string => ref.split('.')[0] ?? '';

/** Every indicator of every topic, by id. */
export const indicatorNodes = (topics: ReadonlyMap<string, Topic>): Map<string, IndicatorNode> =>
  new Map(
    [...topics].flatMap(([topic, { indicators }]) =>
      Object.entries(indicators).map(([id, indicator]) => [id, { id, topic, indicator }]),
    ),
  );

/** The report that the figures are of. */
export type ReportFrame = { id: string; period: string };

/** Every statement of every topic, in the order of the files. */
export const reportedFigures = (topics: ReadonlyMap<string, Topic>, frame: ReportFrame): Reported[] => {
  const figures: Reported[] = [];
  for (const [topic, { indicators }] of topics)
    for (const [id, indicator] of Object.entries(indicators))
      figures.push(...figuresOf({ id, topic, indicator }, frame));
  return figures;
};

const figuresOf = (node: IndicatorNode, frame: ReportFrame): Reported[] =>
  Object.entries(node.indicator.facts).flatMap(([factId, fact]) => {
    const ref = `${node.id}.${factId}`;
    const common = { kind: 'reported' as const, report: frame.id, node, factId, fact };
    if (fact.type !== 'disputed') {
      const now = inForce(fact);
      const corrected = now === fact ? {} : { fact: now, original: fact };
      return [withInterval({ ...common, ...corrected, ref, said: now }, frame)];
    }
    return Object.entries(fact.readings).map(([reading, said]) =>
      withInterval({ ...common, ref: `${ref}.${reading}`, reading, said }, frame),
    );
  });

/** A correction of the source holds for the very value it was made for, and no longer. */
export const isInForce = ({ of }: Corrected, value: Measured['value']): boolean =>
  canonical(of) === canonical(value);

/** Hedge, status and place in the text are those of the words that put it right. */
const inForce = (fact: SaidFact): SaidFact => {
  if (!('corrected' in fact) || !fact.corrected || !isInForce(fact.corrected, fact.value)) return fact;
  const { value, printed, source, hedge, status } = fact.corrected;
  const now: SaidFact = { ...fact, value, printed, source };
  delete now.hedge;
  delete now.status;
  delete now.paragraph;
  delete now.sentence;
  return { ...now, ...(hedge && { hedge }), ...(status && { status }) };
};

/** A figure as each of its sources printed it: of one that was put right, as it was before too. */
export const asPrinted = (figure: Reported): Reported[] => {
  const { original, ...statement } = figure;
  return original ? [{ ...statement, fact: original, said: original }, figure] : [figure];
};

const withInterval = (figure: Omit<Reported, 'dimensions'>, frame: ReportFrame): Reported => {
  const dimensions = dimensionsOf(figure, frame);
  const { said, node } = figure;
  if (!isMeasured(said)) return { ...figure, dimensions };
  const unit = unitOfSaid(said, node.indicator);
  return { ...figure, dimensions, unit, interval: knownInterval(said, unit) };
};

export const isMeasured = (said: Said): said is Measured => !('form' in said && said.form === 'direction');
export const isMeasuredFigure = (figure: Reported): figure is MeasuredFigure => figure.interval !== undefined;
export const isLevel = (figure: Reported): figure is MeasuredFigure & Reported<Level> =>
  figure.said.type === 'level';
export const isTarget = (figure: Reported): figure is MeasuredFigure & Reported<Target> =>
  figure.said.type === 'target';
export const isSpread = ({ said }: Reported): boolean => 'spread' in said && said.spread === true;

/** The unit a figure is printed in: its own, or what its form implies. */
const unitOfSaid = (said: Measured, indicator: Indicator): UnitId => {
  if (said.unit) return said.unit;
  if (said.type !== 'comparison') return indicator.unit;
  if (said.form !== 'difference') return 'percent';
  return unitOf(indicator.unit).dimension === 'share' ? 'percentage-point' : indicator.unit;
};

const knownInterval = (said: Measured, unit: UnitId): Interval => {
  const { scale, dimension, whole } = unitOf(unit);
  const of = said.type === 'level' ? said.of : undefined;
  const interval = intervalOf(said, whole === true || of !== undefined);
  const isAmount = said.type !== 'comparison' || said.form === 'ratio';
  if (!isAmount || [said.value].flat().some((value) => value.startsWith('-'))) return interval;
  // What is printed without a minus is not below nothing, a share not above all, a part not above its whole.
  const all = of ?? (said.type === 'level' && dimension === 'share' ? new Fraction(1).div(scale) : undefined);
  // Where nothing is left, the printed figure itself is impossible: that is for the check to tell.
  return limited(interval, new Fraction(0), all === undefined ? undefined : new Fraction(all)) ?? interval;
};

/** A figure's interval in the base unit of its dimension. */
export const inBaseUnit = ({ interval, unit }: { interval: Interval; unit: UnitId }): Interval =>
  scaled(interval, new Fraction(unitOf(unit).scale));
/** An interval in base units, in the given unit. */
export const inUnit = (interval: Interval, unit: UnitId): Interval =>
  scaled(interval, new Fraction(1).div(unitOf(unit).scale));

const dimensionsOf = ({ said, fact, node }: Omit<Reported, 'dimensions'>, frame: ReportFrame): Dimensions => {
  const pick = <K extends 'clock' | 'period' | 'area' | 'prices'>(key: K) =>
    (key in said ? (said as Record<K, string | undefined>)[key] : undefined) ??
    fact[key] ??
    node.indicator[key];
  const clock = pick('clock') ?? 'to-date';
  return {
    clock,
    period: pick('period') ?? periodByClock(clock, frame.period),
    area: pick('area') ?? '',
    prices: pick('prices') ?? '',
  };
};

const periodByClock = (clock: string, period: string): string => {
  const { start, end } = spanOf(period);
  // Where the report's end is not stated, neither is its last month.
  if (!end && (clock === 'month' || clock === 'stock')) return period;
  const last = end ?? start;
  const month = `${last.year}-${String(last.month).padStart(2, '0')}`;
  if (clock === 'month' || clock === 'stock') return month;
  if (clock === 'year' || clock === 'season') return String(last.year);
  if (clock === 'school-year') return isSchoolYear(period) ? period : `${last.year - 1}/${last.year}`;
  return period;
};

/** Equal for facts that belong together: one indicator, one clock, period, area and price basis. */
export const keyOf = ({ node, dimensions: { clock, period, area, prices } }: Reported): string =>
  [node.id, clock, period, area, prices].join(' ');

/** The level that other facts of its key speak of: the first that is not spread over a group. */
export const levelsByKey = (reported: readonly Reported[]): Map<string, MeasuredFigure> => {
  const levels = new Map<string, MeasuredFigure>();
  for (const figure of reported)
    if (isLevel(figure) && !isSpread(figure) && !figure.reading && !levels.has(keyOf(figure)))
      levels.set(keyOf(figure), figure);
  return levels;
};
