/** How well two statements about one quantity go together, by the intervals of the figures they rest on. */
import Fraction from 'fraction.js';
import { inBaseUnit, type MeasuredFigure } from './figures.ts';
import { exactly, intervalOf, overlap, scaled, type Interval } from './interval.ts';
import { unitOf } from './units.ts';

/**
 * `as-printed`: the printed digits already agree; `rounding`, `hedge`: they agree only within what rounding, or a
 * hedge, leaves open; `none`: they cannot both be true.
 */
export type Agreement = 'as-printed' | 'rounding' | 'hedge' | 'none';

/** What some figures make together, in base units; undefined where it is not defined for them. */
export type Side = {
  figures: readonly MeasuredFigure[];
  of: (intervals: readonly Interval[]) => Interval | undefined;
};

/** Undefined where a side says nothing. */
export const agreementOf = (left: Side, right: Side): Agreement | undefined => {
  const [a, b] = [known(left), known(right)];
  if (!a || !b) return undefined;
  if (!overlap(a, b)) return 'none';
  const [p, q] = [digits(left), digits(right)];
  if (p && q && overlap(p, q)) return 'as-printed';
  return [...left.figures, ...right.figures].some(isHedged) ? 'hedge' : 'rounding';
};

export const known = ({ figures, of }: Side): Interval | undefined => of(figures.map(inBaseUnit));

/** By the printed digits alone: one figure is rounded at its last digit, several are worked with as they stand. */
const digits = ({ figures, of }: Side): Interval | undefined =>
  of(figures.map((figure) => printedDigits(figure, figures.length === 1)));

const printedDigits = ({ said: { value }, unit, interval }: MeasuredFigure, isAlone: boolean): Interval => {
  const scale = new Fraction(unitOf(unit).scale);
  if (Array.isArray(value)) return scaled(interval, scale);
  return scaled(isAlone ? intervalOf({ value }) : exactly(new Fraction(value)), scale);
};

const isHedged = ({ said }: MeasuredFigure): boolean => said.hedge !== undefined;
