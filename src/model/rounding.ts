/** How many digits of a derived figure may be printed: never more than its interval allows. */
import Fraction from 'fraction.js';
import {
  intervalOf,
  isExact,
  lastPlace,
  midpoint,
  orderOf,
  powerOfTen,
  width,
  type Interval,
} from './interval.ts';

/** A decimal with its digits, or the two ends of a range, both as decimals. */
export type Rounded = string | [string, string];

/**
 * The digits of a derived figure: exact values whole; else one value at the smallest power of ten that is at
 * least the interval's width, if that leaves two significant digits; else a range rounded outward to the order
 * of the width. An interval that is itself what a decimal's rounding leaves open is printed as that decimal:
 * 108 % less 100 is 8 %, known as well as the 108.
 */
export const roundedFigure = (interval: Interval): Rounded => {
  if (isExact(interval)) return exactDecimal(interval.lo.at) ?? unending(interval.lo.at);
  const spread = width(interval);
  const place = placeAtLeast(spread);
  const restated = restatedDecimal(interval, place);
  if (restated !== undefined) return restated;
  const value = nearest(midpoint(interval), place);
  if (value.abs().gte(powerOfTen(place + 1))) return toDecimal(value, place);
  const order = spread.equals(powerOfTen(place)) ? place : place - 1;
  return outward(interval, order);
};

/** The range of the interval, rounded outward to a power of ten. */
export const outward = ({ lo, hi }: Interval, place: number): [string, string] => {
  const unit = powerOfTen(place);
  return [
    toDecimal(unit.mul(lo.at.div(unit).floor()), place),
    toDecimal(unit.mul(hi.at.div(unit).ceil()), place),
  ];
};

/** Two decimals, or two significant digits of what is smaller. */
const unending = (value: Fraction): string => toDecimal(value, Math.min(-2, orderOf(value) - 1));

/** The smallest power of ten that is at least `spread` (> 0). */
const placeAtLeast = (spread: Fraction): number => {
  const place = orderOf(spread);
  return powerOfTen(place).equals(spread) ? place : place + 1;
};

const restatedDecimal = (interval: Interval, place: number): string | undefined => {
  if (!width(interval).equals(powerOfTen(place)) || place > 0) return undefined;
  const decimal = exactDecimal(midpoint(interval));
  if (decimal === undefined || lastPlace(decimal) < place) return undefined;
  const printed = toDecimal(midpoint(interval), place);
  const { lo, hi } = intervalOf({ value: printed });
  return lo.at.equals(interval.lo.at) && hi.at.equals(interval.hi.at) ? printed : undefined;
};

const nearest = (value: Fraction, place: number): Fraction => {
  const unit = powerOfTen(place);
  return unit.mul(value.div(unit).round());
};

/** Decimal digits to a power of ten: toDecimal(2/3, −1) is "0.7", toDecimal(3641, 2) is "3600". */
export const toDecimal = (value: Fraction, place: number): string => {
  const rounded = nearest(value, place);
  const decimals = Math.max(0, -place);
  return withPoint(rounded.abs().mul(powerOfTen(decimals)).round().toFraction(), decimals, rounded.lt(0));
};

/** All digits of a fraction that ends within thirty decimals, undefined for one that does not (2/3). */
export const exactDecimal = ({ s: sign, n: numerator, d: denominator }: Fraction): string | undefined => {
  const decimals = decimalsOf(denominator);
  if (decimals === undefined) return undefined;
  return withPoint(String((numerator * 10n ** BigInt(decimals)) / denominator), decimals, sign < 0n);
};

/** How many decimals a fraction in lowest terms takes: it ends only if its denominator divides a power of ten. */
const decimalsOf = (denominator: bigint): number | undefined => {
  let power = 1n;
  for (let decimals = 0; decimals <= 30; decimals += 1, power *= 10n)
    if (power % denominator === 0n) return decimals;
  return undefined;
};

const withPoint = (digits: string, decimals: number, isNegative: boolean): string => {
  const all = digits.padStart(decimals + 1, '0');
  const whole = (isNegative ? '-' : '') + all.slice(0, all.length - decimals);
  return decimals === 0 ? whole : `${whole}.${all.slice(-decimals)}`;
};
