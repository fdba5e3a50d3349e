/**
 * Figures that follow from the reported ones. Each knows its formula, its reported inputs and the interval that
 * follows from theirs: the whole formula is evaluated at the corners of what was reported, never in steps.
 */
import Fraction from 'fraction.js';
import {
  inBaseUnit,
  inUnit,
  isMeasuredFigure,
  isSpread,
  type IndicatorNode,
  type MeasuredFigure,
  type Reported,
} from './figures.ts';
import { identityInterval, levelNamed } from './identity.ts';
import { evaluate, exactly, limited, sideOf, wholeNumberIn, type Interval } from './interval.ts';
import { paceShare, type Clock } from './period.ts';
import { roundedFigure, type Rounded } from './rounding.ts';
import type { Base, Identity, Topic } from './schema.ts';
import { unitOf, type UnitId } from './units.ts';

export const derivedIds = [
  'implied',
  'remaining',
  'excess',
  'completion',
  'change',
  'amount',
  'gap',
  'pace',
  'pace-needed',
  'pace-ratio',
  'rest',
  'derived',
  'since',
  'year-on-year',
] as const;
export type DerivedId = (typeof derivedIds)[number];
export const formulas = [
  'level-by-ratio',
  'level-by-change',
  'level-less-difference',
  'remaining',
  'excess',
  'completion-of-change',
  'level-by-target',
  'change-of-ratio',
  'change-of-difference',
  'amount-of-ratio',
  'amount-of-change',
  'gap',
  'pace',
  'pace-needed',
  'pace-ratio',
  'rest',
  'sum',
  'product',
  'quotient',
  'level-less-earlier',
  'level-by-earlier',
] as const;
export type Formula = (typeof formulas)[number];

/** A figure that follows from reported ones. `per: month`: points a month. */
export type Derived = {
  kind: 'derived';
  ref: string;
  id: DerivedId;
  formula: Formula;
  node: IndicatorNode;
  /** The statement it hangs on; absent for an identity's total. */
  of?: Reported;
  inputs: readonly Reported[];
  unit: UnitId;
  per?: 'month';
  interval: Interval;
  /** Digits that may be printed. */
  printed: Rounded;
  /** True where the unit counts whole things and exactly one whole number fits. */
  wholeNumber?: true;
};
export type Figure = Reported | Derived;

/** The statements of the report that a figure rests on: itself, or what it is worked out from. */
export const statementsBehind = (figure: Figure): readonly Reported[] =>
  figure.kind === 'derived' ? figure.inputs : [figure];

/** The report that a figure is of; of one that follows from two, the later. */
export const reportOf = (figure: Figure): string | undefined => statementsBehind(figure)[0]?.report;

const zero = new Fraction(0);
const one = new Fraction(1);
type Compute = (...values: Fraction[]) => Fraction;
type Made = {
  id: DerivedId;
  formula: Formula;
  unit: UnitId;
  per?: 'month';
  inputs: MeasuredFigure[];
  compute: Compute;
};

/** Everything that follows from one statement and the level it speaks of. */
export const derivedOf = (
  figure: Reported,
  level: MeasuredFigure | undefined,
  clock: Clock | undefined,
): Derived[] => {
  if (!isMeasuredFigure(figure) || isSpread(figure)) return [];
  const made = [...byShape(figure, level), ...(clock ? paceOf(figure, clock) : [])];
  return made.flatMap((part) => finished(part, figure, part.id) ?? []);
};

const byShape = (figure: MeasuredFigure, level: MeasuredFigure | undefined): Made[] => {
  const { said } = figure;
  if (said.type === 'level') return restOf(figure);
  if (said.type === 'target')
    return level && isPositive(inBaseUnit(figure)) && !isRank(figure)
      ? [make('completion', 'level-by-target', 'percent', [level, figure], (l, t) => l.div(t))]
      : [];
  if (said.form === 'difference') return level ? fromDifference(figure, level) : [];
  const ratio = said.form === 'ratio' ? (value: Fraction) => value : (value: Fraction) => value.add(one);
  if (!ratio(inBaseUnit(figure).lo.at).gt(0)) return [];
  return said.form === 'ratio' ? fromRatio(figure, level) : fromChange(figure, level);
};

/** The unit two levels differ by: shares differ by points, never by percent. */
export const apartIn = (unit: UnitId): UnitId =>
  unitOf(unit).dimension === 'share' ? 'percentage-point' : unit;
export const isPositive = ({ lo }: Interval): boolean => lo.at.gt(0);
/** A place in an order is no amount: it has neither a percentage nor a ratio. */
export const isRank = ({ unit }: { unit: UnitId }): boolean => unitOf(unit).dimension === 'rank';
/** Whether there are words for the level a comparison implies: one of an unnamed period has none. */
const isNamed = (base: Base): boolean => base.type !== 'period' || base.period !== null;

const fromRatio = (figure: MeasuredFigure, level: MeasuredFigure | undefined): Made[] => {
  const base = baseOf(figure);
  const made: Made[] = [];
  if (level && isNamed(base))
    made.push(make('implied', 'level-by-ratio', level.unit, [level, figure], (l, r) => l.div(r)));
  if (base.type === 'plan') {
    const side = sideOf(inBaseUnit(figure), one);
    if (level && side === 'below')
      made.push(
        make('remaining', 'remaining', apartIn(level.unit), [level, figure], (l, r) => l.div(r).sub(l)),
      );
    if (side === 'above') made.push(make('excess', 'excess', 'percent', [figure], (r) => r.sub(one)));
  }
  if (base.type === 'period') {
    made.push(make('change', 'change-of-ratio', 'percent', [figure], (r) => r.sub(one)));
    if (level)
      made.push(
        make('amount', 'amount-of-ratio', apartIn(level.unit), [level, figure], (l, r) => l.sub(l.div(r))),
      );
  }
  return made;
};

const fromChange = (figure: MeasuredFigure, level: MeasuredFigure | undefined): Made[] => {
  const made: Made[] = [];
  if (baseOf(figure).type === 'plan')
    made.push(make('completion', 'completion-of-change', 'percent', [figure], (c) => c.add(one)));
  if (!level) return made;
  if (isNamed(baseOf(figure)))
    made.push(make('implied', 'level-by-change', level.unit, [level, figure], (l, c) => l.div(c.add(one))));
  const amount: Compute = (l, c) => l.mul(c).div(c.add(one));
  made.push(make('amount', 'amount-of-change', apartIn(level.unit), [level, figure], amount));
  return made;
};

const fromDifference = (figure: MeasuredFigure, level: MeasuredFigure): Made[] => {
  const before = (l: Fraction, d: Fraction) => l.sub(d);
  const made = isNamed(baseOf(figure))
    ? [make('implied', 'level-less-difference', level.unit, [level, figure], before)]
    : [];
  // Where points of a share were said, a change in percent would only confuse.
  const earlier = evaluate(before, [inBaseUnit(level), inBaseUnit(figure)]);
  const isAmount = unitOf(figure.unit).dimension !== 'points' && !isRank(figure);
  if (isAmount && earlier && isPositive(earlier))
    made.push(make('change', 'change-of-difference', 'percent', [level, figure], (l, d) => d.div(l.sub(d))));
  return made;
};

const restOf = (figure: MeasuredFigure): Made[] => {
  const { said } = figure;
  if (said.type !== 'level' || said.of === undefined || unitOf(figure.unit).dimension !== 'count') return [];
  const whole = new Fraction(said.of);
  return [make('rest', 'rest', figure.unit, [figure], (part) => whole.sub(part))];
};

/** Whether a straight line through the year is arguable for a share of a plan: its plan is the year's own. */
export const isPaced = ({ said, node, dimensions }: Reported): boolean =>
  said.type === 'comparison' &&
  said.form === 'ratio' &&
  said.base.type === 'plan' &&
  said.base.horizon === undefined &&
  node.indicator.pace === true &&
  dimensions.clock === 'to-date';

const paceOf = (figure: MeasuredFigure, { done, all }: Clock): Made[] => {
  if (!isPaced(figure)) return [];
  const left = all - done;
  const part = (id: 'gap' | 'pace' | 'pace-needed', compute: Compute): Made => ({
    ...make(id, id, 'percentage-point', [figure], compute),
    ...(id === 'gap' ? {} : { per: 'month' as const }),
  });
  const made = [part('gap', (r) => r.sub(paceShare({ done, all }))), part('pace', (r) => r.div(done))];
  if (left === 0 || sideOf(inBaseUnit(figure), one) !== 'below') return made;
  made.push(part('pace-needed', (r) => one.sub(r).div(left)));
  if (isPositive(inBaseUnit(figure)))
    made.push(
      make('pace-ratio', 'pace-ratio', 'times', [figure], (r) => one.sub(r).div(left).div(r.div(done))),
    );
  return made;
};

const make = (
  id: DerivedId,
  formula: Formula,
  unit: UnitId,
  inputs: MeasuredFigure[],
  compute: Compute,
): Made => ({
  id,
  formula,
  unit,
  inputs,
  compute,
});

const baseOf = ({ said }: Reported): Base => (said as { base: Base }).base;

const finished = (made: Made, of: Reported, suffix: string): Derived | undefined => {
  const found = evaluate(made.compute, made.inputs.map(inBaseUnit));
  const interval = found && made.id === 'implied' ? possibleLevel(found, made.unit) : found;
  if (!interval || (isRange(of) && hasNoSide(made.id, interval))) return undefined;
  return complete({ ...made, kind: 'derived', ref: `${of.ref}.${suffix}`, node: of.node, of }, interval);
};

const isRange = ({ said }: Reported): boolean => 'value' in said && Array.isArray(said.value);
/** A printed range that runs from a fall to a rise is neither, and "about level" would be said of all of it. */
const hasNoSide = (id: DerivedId, interval: Interval): boolean =>
  ['change', 'amount', 'gap'].includes(id) && sideOf(interval, zero) === 'undecided';

/** A level is not below nothing, a share not above all; undefined where the statements allow no such level. */
const possibleLevel = (interval: Interval, unit: UnitId): Interval | undefined =>
  limited(interval, zero, unitOf(unit).dimension === 'share' ? one : undefined);

/** Cuts the interval to whole numbers where only those are possible, and decides which digits may be printed. */
export const complete = (made: Omit<Derived, 'interval' | 'printed'>, inBase: Interval): Derived => {
  const { kind, ref, id, formula, node, of, inputs, unit, per } = made;
  const found = inUnit(inBase, unit);
  const whole = unitOf(unit).whole ? wholeNumberIn(found) : 'several';
  const solved = whole instanceof Fraction;
  const interval = solved ? exactly(whole) : found;
  return {
    ...{ kind, ref, id, formula, node, inputs, unit, interval, printed: roundedFigure(interval) },
    ...(of && { of }),
    ...(per && { per }),
    ...(solved && { wholeNumber: true as const }),
  };
};

/** The totals that identities give indicators which have no level of their own. */
export const derivedTotals = (
  topics: Iterable<Topic>,
  indicators: ReadonlyMap<string, IndicatorNode>,
  reported: readonly Reported[],
): Derived[] =>
  [...topics].flatMap(({ identities = [] }) =>
    identities.flatMap((identity) => {
      const total = indicators.get(identity.total);
      if (!total || levelNamed(identity.total, reported)) return [];
      const parts = identity.parts.map((part) => levelNamed(part, reported));
      return parts.every((part) => part !== undefined) ? totalOf(identity, total, parts) : [];
    }),
  );

const totalOf = (identity: Identity, total: IndicatorNode, parts: readonly MeasuredFigure[]): Derived[] => {
  const interval = identityInterval(identity.op, parts.map(inBaseUnit));
  if (!interval || identity.partial) return [];
  const made = { kind: 'derived', ref: `${total.id}.derived`, id: 'derived', formula: identity.op } as const;
  return [complete({ ...made, node: total, inputs: parts, unit: total.indicator.unit }, interval)];
};
