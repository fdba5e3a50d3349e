import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { contains, isExact, powerOfTen, width, type Interval } from '../../src/model/interval.ts';
import { exactDecimal, outward, roundedFigure, toDecimal, type Rounded } from '../../src/model/rounding.ts';
import { interval } from './figures.ts';

describe('the digits of a derived figure', () => {
  const between = (lo: string, hi: string): Interval => interval(`[${lo} ; ${hi})`);

  test.each<[string, Interval, Rounded]>([
    // The rule's own examples.
    ['budget against the time mark', between('-1309/60', '-1303/60'), '-21.8'],
    ['investment against the time mark', between('-229/6', '-223/6'), '-38'],
    ['the plan of retail sales', between('3563.3', '3720.6'), ['3500', '3800']],
    ['whole plan of cooperatives', interval('[2 ; 2]'), '2'],
    ['whole number of dossiers', interval('[3324 ; 3324]'), '3324'],
    // One value.
    ['a width of just a power of ten', between('12', '13'), '13'],
    ['just over it', between('1200', '1210.01'), '1200'],
    ['two digits are enough', between('9.6', '10.4'), '10'],
    ['zeros are digits', between('1999.6', '2000.4'), '2000'],
    ['negative', between('-148.98', '-148.68'), '-149'],
    ['a fraction of the unit', between('0.01201', '0.01204'), '0.0120'],
    // A range.
    ['one digit would be left', between('764.8', '823.6'), ['760', '830']],
    ['one digit would be left of a small one', between('1.2', '1.9'), ['1.2', '1.9']],
    ['the order of the width is not finer', between('0.1041', '0.1959'), ['0.10', '0.20']],
    ['a width of a power of ten', between('-0.8166', '-0.7166'), ['-0.9', '-0.7']],
    ['from nothing', between('0', '0.0625'), ['0.00', '0.07']],
    ['over nothing', between('-0.3', '0.4'), ['-0.3', '0.4']],
    ['up to nothing', between('-7/60', '-1/60'), ['-0.2', '0.0']],
    ['wide', between('1', '1000000'), ['0', '1000000']],
    // A restated decimal keeps what the printed one knew.
    ['108% less 100%', between('7.5', '8.5'), '8'],
    ['200% less 100%', between('99.5', '100.5'), '100'],
    ['92.75% less 100%', interval('(-7.255 ; -7.245]'), '-7.25'],
    ['100% less 100%', between('-0.5', '0.5'), '0'],
    ['same width, other ends', between('7.6', '8.6'), ['7', '9']],
    // Exact.
    ['all digits of a decimal', interval('[5.625 ; 5.625]'), '5.625'],
    ['a fraction that does not end', interval('[17/3 ; 17/3]'), '5.67'],
    ['a small one keeps two digits', interval('[1/7000 ; 1/7000]'), '0.00014'],
    ['negative and endless', interval('[-2/3 ; -2/3]'), '-0.67'],
  ])('%s', (_, of, printed) => {
    expect(roundedFigure(of)).toEqual(printed);
  });

  test('sizes that overflow binary numbers', () => {
    const huge = `1${'0'.repeat(400)}`;
    const [lo, hi] = roundedFigure(between(huge, `3${'0'.repeat(400)}`)) as [string, string];
    expect([lo.length, hi.length]).toEqual([401, 401]);
    expect(roundedFigure(between(`1/3${'0'.repeat(400)}`, `1/${huge}`))).toHaveLength(2);
  });
});

describe('printed digits never say more than the interval', () => {
  /** Ends within a few orders of magnitude of each other, as fractions that seldom end. */
  const end = fc
    .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom(1, 3, 8, 60, 1319, 100_000))
    .map(([n, d]) => new Fraction(n, d));
  const near = fc
    .tuple(end, fc.integer({ min: 1, max: 999 }), fc.integer({ min: -6, max: 3 }), fc.boolean())
    .map(([at, parts, place, closed]): Interval => ({
      lo: { at, closed },
      hi: { at: at.add(powerOfTen(place).mul(parts)), closed: !closed },
    }));

  test('one value is within a unit of its last place of every value; a range holds them all', () => {
    fc.assert(fc.property(near, neverFiner), { numRuns: 3000 });
  });

  const neverFiner = (of: Interval) => {
    const printed = roundedFigure(of);
    const spread = width(of);
    if (Array.isArray(printed)) {
      const [lo, hi] = printed.map((text) => new Fraction(text)) as [Fraction, Fraction];
      expect(lo.lte(of.lo.at) && hi.gte(of.hi.at)).toBe(true);
      // Outward by less than a unit of the width's own order, which is at most the width.
      expect(of.lo.at.sub(lo).lt(spread) && hi.sub(of.hi.at).lt(spread)).toBe(true);
      return;
    }
    const unit = smallestUnit(spread);
    const value = new Fraction(printed);
    expect(value.div(unit).d).toBe(1n);
    expect(value.sub(of.lo.at).abs().lte(unit) && of.hi.at.sub(value).abs().lte(unit)).toBe(true);
  };

  const smallestUnit = (atLeast: Fraction): Fraction => {
    let place = -12;
    while (powerOfTen(place).lt(atLeast)) place += 1;
    return powerOfTen(place);
  };

  test('an exact value is printed as it is, or to a hundredth', () => {
    fc.assert(
      fc.property(end, (at) => {
        const of = { lo: { at, closed: true }, hi: { at, closed: true } };
        expect(isExact(of)).toBe(true);
        const printed = new Fraction(roundedFigure(of));
        expect(printed.sub(at).abs().lte('0.005')).toBe(true);
        if (exactDecimal(at) !== undefined) expect(contains(of, printed)).toBe(true);
      }),
    );
  });
});

describe('outward', () => {
  test.each([
    ['3563.3', '3720.6', 2, ['3500', '3800']],
    ['764.8', '823.6', 1, ['760', '830']],
    ['-0.81', '-0.71', -1, ['-0.9', '-0.7']],
    ['-0.04', '0.04', -1, ['-0.1', '0.1']],
    ['1', '2', 0, ['1', '2']],
    ['0.2', '0.3', 0, ['0', '1']],
    ['4.1538', '4.3492', -2, ['4.15', '4.35']],
  ])('%s to %s at 10^%i', (lo, hi, place, expected) => {
    expect(outward(interval(`[${lo} ; ${hi}]`), place)).toEqual(expected);
  });
});

describe('decimals', () => {
  test.each([
    ['2/3', -1, '0.7'],
    ['3641', 2, '3600'],
    ['3650', 2, '3700'],
    ['-7.25', -2, '-7.25'],
    ['-0.04', -1, '0.0'],
    ['-0.06', -1, '-0.1'],
    ['5', -3, '5.000'],
    ['0', 0, '0'],
    ['0.5', 0, '1'],
    ['999.96', -1, '1000.0'],
    ['0.004', -3, '0.004'],
    ['49', 2, '0'],
    ['12345678901234567890.5', 0, '12345678901234567891'],
  ])('%s to 10^%i is %s', (value, place, expected) => {
    expect(toDecimal(new Fraction(value), place)).toBe(expected);
  });

  test.each([
    ['5.625', '5.625'],
    ['1/8', '0.125'],
    ['-1/8', '-0.125'],
    ['54', '54'],
    ['0', '0'],
    ['2/3', undefined],
    ['1/7', undefined],
    [`1/1${'0'.repeat(30)}`, `0.${'0'.repeat(29)}1`],
    [`1/1${'0'.repeat(31)}`, undefined],
  ])('all digits of %s', (value, expected) => {
    expect(exactDecimal(new Fraction(value))).toBe(expected);
  });
});
