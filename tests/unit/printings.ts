import fc from 'fast-check';
import Fraction from 'fraction.js';
import { orderOf, powerOfTen } from '../../src/model/interval.ts';
import { toDecimal } from '../../src/model/rounding.ts';

export type Hedge = 'about' | 'over' | 'nearly';
export type Printed = { value: string; hedge?: Hedge };
/** How a true value is printed: how many of its digits, and how it is hedged. */
export type Manner = { digits: number; hedge: Hedge | undefined };

/** Prints a true value as an author would: to some digits, half up, or cut down or up where a hedge says so. */
export const print = (truth: Fraction, { digits, hedge }: Manner, finest = -6): Printed => {
  const size = truth.abs();
  const highest = size.equals(0) ? 0 : orderOf(size);
  // Who hedges gives two digits at least: the reading of a hedge goes no coarser.
  const place = Math.max(finest, highest + 1 - (hedge ? Math.max(2, digits) : digits));
  const shownPlace = hedge ? place : Math.min(0, place);
  const unit = powerOfTen(shownPlace);
  const parts = size.div(unit);
  const cut = hedge === 'over' ? parts.floor() : hedge === 'nearly' ? parts.ceil() : parts.add('1/2').floor();
  const value = toDecimal(cut.mul(unit), Math.min(0, shownPlace));
  return { value: truth.lt(0) ? `-${value}` : value, ...(hedge && { hedge }) };
};

export const manner: fc.Arbitrary<Manner> = fc.record({
  digits: fc.integer({ min: 1, max: 6 }),
  hedge: fc.constantFrom(undefined, undefined, 'about', 'over', 'nearly'),
});

/** A true value that rarely ends in the printed digits. */
export const truth = (most: number): fc.Arbitrary<Fraction> =>
  fc
    .tuple(fc.integer({ min: 1, max: most * 1000 }), fc.constantFrom(1, 7, 100, 1000, 1000))
    .map(([n, d]) => new Fraction(n, d));

export const printedWithTruth = fc
  .record({ size: truth(10_000_000), how: manner, isNegative: fc.boolean() })
  .map(({ size, how, isNegative }) => {
    const value = isNegative ? size.neg() : size;
    return { truth: value, hedge: undefined, ...print(value, how) };
  });
