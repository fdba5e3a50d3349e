/**
 * What is known of a printed number, as an exact interval, and arithmetic on such intervals.
 * All arithmetic is on fractions: no binary rounding ever reaches a bound.
 */
import Fraction from 'fraction.js';

export type Bound = { at: Fraction; closed: boolean };
/** The true value lies between `lo` and `hi`; a closed bound may itself be the value. */
export type Interval = { lo: Bound; hi: Bound };
type Hedge = 'about' | 'over' | 'nearly';
type Printed = { value: string | [string, string]; hedge?: Hedge | undefined };

const fraction = (text: string | number): Fraction => new Fraction(text);
const bound = (at: Fraction, closed: boolean): Bound => ({ at, closed });
/** 10 to the given power, which may be negative: powerOfTen(-2) is 1/100. */
export const powerOfTen = (exponent: number): Fraction => {
  const power = powers.get(exponent) ?? fraction(10).pow(exponent);
  powers.set(exponent, power);
  return power;
};
const powers = new Map<number, Fraction>();
/** The largest power of ten that is at most a value's magnitude (> 0): 0.05 → −2, 97 → 1. */
export const orderOf = (value: Fraction): number => {
  // Counted in digits: a binary logarithm overflows where whole numbers do not.
  const guess = String(value.n).length - String(value.d).length;
  return value.abs().gte(powerOfTen(guess)) ? guess : guess - 1;
};

export const exactly = (at: Fraction): Interval => ({ lo: bound(at, true), hi: bound(at, true) });

/**
 * The interval of a printed figure. `whole`: its unit counts whole things, so that unhedged it is exact.
 *
 * - no hedge: ± half a unit of the last printed place, half-up: "65.9" is [65.85 ; 65.95)
 * - about v: v ± half a unit of its rounding place: about "2400" is [2350 ; 2450]
 * - over v: [v ; v + unit), nearly v: (v − unit ; v]
 * - a range: from its lower to its upper end, both as printed; a hedge moves each end as it would alone
 */
export const intervalOf = ({ value, hedge }: Printed, whole = false): Interval => {
  if (Array.isArray(value)) {
    const [lo, hi] = fraction(value[0]).lte(value[1]) ? value : [value[1], value[0]];
    if (!hedge) return { lo: bound(fraction(lo), true), hi: bound(fraction(hi), true) };
    return { lo: intervalOf({ value: lo, hedge }).lo, hi: intervalOf({ value: hi, hedge }).hi };
  }
  const magnitude = hedge ? hedged(value, hedge) : whole ? exactly(absolute(value)) : rounded(value);
  return value.startsWith('-') ? mirrored(magnitude) : magnitude;
};

const absolute = (value: string): Fraction => fraction(value).abs();
const mirrored = ({ lo, hi }: Interval): Interval => ({
  lo: bound(hi.at.neg(), hi.closed),
  hi: bound(lo.at.neg(), lo.closed),
});

const rounded = (value: string): Interval => {
  const half = powerOfTen(lastPlace(value)).div(2);
  const at = absolute(value);
  return { lo: bound(at.sub(half), true), hi: bound(at.add(half), false) };
};

const hedged = (value: string, hedge: Hedge): Interval => {
  const at = absolute(value);
  const unit = powerOfTen(hedgePlace(value));
  if (hedge === 'over') return { lo: bound(at, true), hi: bound(at.add(unit), false) };
  if (hedge === 'nearly') return { lo: bound(at.sub(unit), false), hi: bound(at, true) };
  return { lo: bound(at.sub(unit.div(2)), true), hi: bound(at.add(unit.div(2)), true) };
};

/** Power of ten of the last printed digit: "65.9" → −1, "2400" → 0. */
export const lastPlace = (value: string): number => {
  const point = value.indexOf('.');
  return point < 0 ? 0 : point + 1 - value.length;
};

/**
 * Power of ten a hedged figure is rounded to: the place of its last non-zero digit, no coarser than its second
 * significant digit and no finer than the last printed one: "2400" → 2, "13" → 0, "5000" → 2, "3" → 0.
 */
export const hedgePlace = (value: string): number => {
  const last = lastPlace(value);
  const digits = value.replace(/^-/, '').replace('.', '');
  const lastNonZero = digits.search(/0*$/) - 1;
  if (lastNonZero < 0) return last;
  const second = digits.search(/[1-9]/) + 1;
  const placeOf = (index: number) => last + digits.length - 1 - index;
  return Math.max(Math.min(placeOf(lastNonZero), placeOf(second)), last);
};

/**
 * A formula's interval: its extremes over the corners of its inputs, exact where it is monotone in each.
 * Undefined where it is not defined at some corner (division by zero).
 */
export const evaluate = (
  formula: (...values: Fraction[]) => Fraction,
  inputs: readonly Interval[],
): Interval | undefined => {
  const corners: Bound[] = [];
  for (const corner of cornersOf(inputs)) {
    const at = attempt(() => formula(...corner.map((side) => side.at)));
    if (!at) return undefined;
    corners.push(
      bound(
        at,
        corner.every((side) => side.closed),
      ),
    );
  }
  return hull(corners);
};

const cornersOf = (inputs: readonly Interval[]): Bound[][] =>
  inputs.reduce<Bound[][]>(
    (corners, { lo, hi }) =>
      corners.flatMap((corner) => [
        [...corner, lo],
        [...corner, hi],
      ]),
    [[]],
  );

const attempt = (compute: () => Fraction): Fraction | undefined => {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Error && error.message.includes('Division by Zero')) return undefined;
    throw error;
  }
};

const hull = (bounds: readonly Bound[]): Interval | undefined => {
  const [first] = bounds;
  if (!first) return undefined;
  const extreme = (beyond: (a: Fraction, b: Fraction) => boolean) =>
    bounds.reduce((best, next) =>
      beyond(next.at, best.at) || (next.at.equals(best.at) && next.closed) ? next : best,
    );
  return { lo: extreme((a, b) => a.lt(b)), hi: extreme((a, b) => a.gt(b)) };
};

export const width = ({ lo, hi }: Interval): Fraction => hi.at.sub(lo.at);
export const midpoint = ({ lo, hi }: Interval): Fraction => lo.at.add(hi.at).div(2);
export const scaled = ({ lo, hi }: Interval, by: Fraction): Interval => {
  const [a, b] = by.lt(0) ? [hi, lo] : [lo, hi];
  return { lo: bound(a.at.mul(by), a.closed), hi: bound(b.at.mul(by), b.closed) };
};

const below = (a: Bound, b: Bound): boolean =>
  a.at.lt(b.at) || (a.at.equals(b.at) && !(a.closed && b.closed));
export const overlap = (a: Interval, b: Interval): boolean => !below(a.hi, b.lo) && !below(b.hi, a.lo);
export const contains = (interval: Interval, at: Fraction): boolean => overlap(interval, exactly(at));
export const isExact = (interval: Interval): boolean => interval.lo.at.equals(interval.hi.at);

/** Where the interval lies against a value: wholly above or below, or not decided. */
export const sideOf = (interval: Interval, at: Fraction): 'above' | 'below' | 'equal' | 'undecided' => {
  if (isExact(interval) && interval.lo.at.equals(at)) return 'equal';
  if (below(exactly(at).hi, interval.lo)) return 'above';
  if (below(interval.hi, exactly(at).lo)) return 'below';
  return 'undecided';
};

/**
 * The part of an interval within limits: a share cannot exceed one. Undefined where no part is.
 */
export const limited = (
  { lo, hi }: Interval,
  lowest: Fraction,
  highest: Fraction | undefined,
): Interval | undefined => {
  const within = {
    lo: lo.at.lt(lowest) ? bound(lowest, true) : lo,
    hi: highest && hi.at.gt(highest) ? bound(highest, true) : hi,
  };
  return below(within.hi, within.lo) ? undefined : within;
};

/** The only whole number in the interval, "none" where there is none, "several" where there are more. */
export const wholeNumberIn = (interval: Interval): Fraction | 'none' | 'several' => {
  const up = interval.lo.at.ceil();
  const first = contains(interval, up) ? up : up.add(1);
  if (!contains(interval, first)) return 'none';
  return contains(interval, first.add(1)) ? 'several' : first;
};
