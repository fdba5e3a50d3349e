/** What the parts of an identity make together, and which levels they are. */
import Fraction from 'fraction.js';
import { isLevel, isMeasuredFigure, isSpread, type MeasuredFigure, type Reported } from './figures.ts';
import { evaluate, type Interval } from './interval.ts';
import type { Identity } from './schema.ts';

/** What the parts of an identity make, all in base units; undefined where a divisor may be 0 or the corners are too many. */
export const identityInterval = (
  op: Identity['op'],
  intervals: readonly Interval[],
): Interval | undefined => {
  const compute: Record<Identity['op'], (...values: Fraction[]) => Fraction> = {
    sum: (...values) => values.reduce((sum, value) => sum.add(value)),
    product: (...values) => values.reduce((product, value) => product.mul(value)),
    quotient: (first = new Fraction(1), ...rest) =>
      rest.reduce((quotient, value) => quotient.div(value), first),
  };
  if (op === 'quotient' && intervals.slice(1).some(({ lo }) => lo.at.lte(0))) return undefined;
  // A sum's corners are its two ends: all low, all high. Trying every corner would double with each part.
  if (op === 'sum') return sumOf(intervals);
  return intervals.length > 12 ? undefined : evaluate(compute[op], intervals);
};

const sumOf = (intervals: readonly Interval[]): Interval => ({
  lo: sumOfBounds(intervals.map(({ lo }) => lo)),
  hi: sumOfBounds(intervals.map(({ hi }) => hi)),
});
const sumOfBounds = (bounds: readonly Interval['lo'][]): Interval['lo'] => ({
  at: bounds.reduce((sum, { at }) => sum.add(at), new Fraction(0)),
  closed: bounds.every(({ closed }) => closed),
});

/** The level an identity's part or total names: "indicator" or "indicator.fact". */
export const levelNamed = (ref: string, all: readonly Reported[]): MeasuredFigure | undefined => {
  const named = all.filter((figure) => figure.ref === ref || (figure.node.id === ref && isLevel(figure)));
  return named.filter(isMeasuredFigure).find((figure) => !isSpread(figure));
};
