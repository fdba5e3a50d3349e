import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import {
  contains,
  evaluate,
  exactly,
  hedgePlace,
  intervalOf,
  isExact,
  lastPlace,
  limited,
  orderOf,
  overlap,
  powerOfTen,
  scaled,
  sideOf,
  wholeNumberIn,
} from '../../src/model/interval.ts';
import { interval, shown } from './figures.ts';
import { printedWithTruth } from './printings.ts';

describe('what is known of a printed figure', () => {
  test.each([
    ['one decimal', '65.9', '[65.85 ; 65.95)'],
    ['two decimals', '92.75', '[92.745 ; 92.755)'],
    ['a trailing zero is a digit', '12.50', '[12.495 ; 12.505)'],
    ['an integer', '29', '[28.5 ; 29.5)'],
    ['zeros before the point are digits too', '2400', '[2399.5 ; 2400.5)'],
    ['nothing', '0', '[-0.5 ; 0.5)'],
    ['nothing, to a tenth', '0.0', '[-0.05 ; 0.05)'],
    ['negative: away from zero is where the rounding stops', '-7.25', '(-7.255 ; -7.245]'],
    [
      'more digits than binary numbers hold',
      '9007199254740993.1',
      '[9007199254740993.05 ; 9007199254740993.15)',
    ],
  ])('no hedge, %s', (_, value, expected) => {
    expect(shown(intervalOf({ value }))).toBe(expected);
  });

  test.each([
    ['17', '[17 ; 17]'],
    ['1110', '[1110 ; 1110]'],
    ['-3', '[-3 ; -3]'],
    ['0', '[0 ; 0]'],
  ])('a count is exact: %s', (value, expected) => {
    expect(shown(intervalOf({ value }, true))).toBe(expected);
  });

  test.each([
    ['about', '2400', '[2350 ; 2450]'],
    ['about', '5000', '[4950 ; 5050]'],
    ['about', '2', '[1.5 ; 2.5]'],
    ['about', '12.5', '[12.45 ; 12.55]'],
    ['about', '12.50', '[12.45 ; 12.55]'],
    ['about', '-2400', '[-2450 ; -2350]'],
    ['about', '0', '[-0.5 ; 0.5]'],
    ['over', '13', '[13 ; 14)'],
    ['over', '1.7', '[1.7 ; 1.8)'],
    ['over', '5300', '[5300 ; 5400)'],
    ['over', '5000', '[5000 ; 5100)'],
    ['over', '1000000', '[1000000 ; 1100000)'],
    ['over', '0.05', '[0.05 ; 0.06)'],
    ['over', '-5', '(-6 ; -5]'],
    ['nearly', '20', '(19 ; 20]'],
    ['nearly', '100', '(90 ; 100]'],
    ['nearly', '1.70', '(1.6 ; 1.7]'],
    ['nearly', '-5', '[-5 ; -4)'],
  ] as const)('%s %s', (hedge, value, expected) => {
    expect(shown(intervalOf({ value, hedge }))).toBe(expected);
  });

  test('a hedged count is not exact', () => {
    expect(shown(intervalOf({ value: '360', hedge: 'over' }, true))).toBe('[360 ; 370)');
  });

  test.each([
    ['as printed', ['5', '6.5'], undefined, '[5 ; 6.5]'],
    ['both ends negative', ['-5', '-3'], undefined, '[-5 ; -3]'],
    ['in the wrong order', ['6', '5'], undefined, '[5 ; 6]'],
    ['about: a hedge is never dropped', ['2000', '2400'], 'about', '[1950 ; 2450]'],
    ['over', ['5', '6'], 'over', '[5 ; 7)'],
    ['nearly', ['5', '6'], 'nearly', '(4 ; 6]'],
    ['over, negative', ['-6', '-5'], 'over', '(-7 ; -5]'],
  ] as const)('a range, %s', (_, [from, to], hedge, expected) => {
    expect(shown(intervalOf({ value: [from, to], hedge }))).toBe(expected);
  });

  test('a true value lies in the interval of every way to print it', () => {
    fc.assert(
      fc.property(printedWithTruth, ({ value, hedge, truth }) => {
        expect(contains(intervalOf({ value, hedge }), truth)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a hedge is never narrower than the printed digits alone', () => {
    fc.assert(
      fc.property(printedWithTruth, ({ value, hedge }) => {
        const { lo, hi } = intervalOf({ value, hedge });
        expect(hi.at.sub(lo.at).gte(powerOfTen(lastPlace(value)))).toBe(true);
      }),
    );
  });
});

describe('the place of a hedge', () => {
  test.each([
    ['2400', 2],
    ['13', 0],
    ['5000', 2],
    ['3', 0],
    ['30', 0],
    ['300', 1],
    ['1.7', -1],
    ['1.70', -1],
    ['2.00', -1],
    ['0.05', -2],
    ['0.050', -3],
    ['1904', 0],
    ['5300', 2],
    ['-5300', 2],
    ['0', 0],
    ['0.00', -2],
    ['10000000', 6],
  ])('%s: 10^%i', (value, place) => {
    expect(hedgePlace(value)).toBe(place);
  });
});

describe('a formula over intervals', () => {
  const of = (compute: Parameters<typeof evaluate>[0], ...texts: string[]) => {
    const found = evaluate(compute, texts.map(interval));
    return found && shown(found);
  };

  test.each([
    ['rising in both', of((a, b) => a.add(b), '[1 ; 2)', '[10 ; 20]'), '[11 ; 22)'],
    ['falling in the second', of((a, b) => a.div(b), '[1 ; 2]', '[4 ; 5)'), '(0.2 ; 0.5]'],
    ['negative factors', of((a, b) => a.mul(b), '[-2 ; 3]', '[-5 ; 7)'), '[-15 ; 21)'],
    [
      'an end reached from two corners is closed if one is',
      of((a, b) => a.mul(b), '[0 ; 1]', '(2 ; 3]'),
      '[0 ; 3]',
    ],
    ['nothing put in', of(() => new Fraction(7)), '[7 ; 7]'],
    ['division by nothing at a corner', of((a, b) => a.div(b), '[1 ; 2]', '[0 ; 1]'), undefined],
    ['division by nothing exact', of((a, b) => a.div(b), '[1 ; 2]', '[0 ; 0]'), undefined],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test('an error that is not a division by nothing is not swallowed', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => evaluate(broken, [])).toThrow('broken');
  });
});

describe('two intervals', () => {
  test.each([
    ['[1 ; 2]', '[2 ; 3]', true],
    ['[1 ; 2)', '[2 ; 3]', false],
    ['[1 ; 2]', '(2 ; 3]', false],
    ['[1 ; 2)', '(2 ; 3]', false],
    ['[1 ; 5]', '[2 ; 3]', true],
    ['[1 ; 1]', '[1 ; 1]', true],
    ['[1 ; 2)', '[1 ; 1]', true],
    ['(1 ; 2)', '[1 ; 1]', false],
    ['[1 ; 2]', '[2.0001 ; 3]', false],
  ])('%s and %s overlap: %s', (a, b, expected) => {
    expect(overlap(interval(a), interval(b))).toBe(expected);
    expect(overlap(interval(b), interval(a))).toBe(expected);
  });

  test.each([
    ['(1 ; 2]', 'above'],
    ['[1 ; 2]', 'undecided'],
    ['[0 ; 1)', 'below'],
    ['[0 ; 1]', 'undecided'],
    ['[1 ; 1]', 'equal'],
    ['[0 ; 2]', 'undecided'],
  ])('%s lies %s one', (text, side) => {
    expect(sideOf(interval(text), new Fraction(1))).toBe(side);
  });
});

describe('within limits', () => {
  const within = (text: string, lowest: number, highest?: number) => {
    const found = limited(
      interval(text),
      new Fraction(lowest),
      highest === undefined ? undefined : new Fraction(highest),
    );
    return found && shown(found);
  };

  test.each([
    ['a share is not over all of it', within('[99.5 ; 100.5)', 0, 100), '[99.5 ; 100]'],
    ['nor under nothing', within('[-0.5 ; 0.5)', 0, 100), '[0 ; 0.5)'],
    ['no upper limit', within('[-0.5 ; 200)', 0), '[0 ; 200)'],
    ['an open end at the limit stays open', within('[99 ; 100)', 0, 100), '[99 ; 100)'],
    ['touching with a closed end', within('[100 ; 101)', 0, 100), '[100 ; 100]'],
    ['touching with an open end', within('(100 ; 101)', 0, 100), undefined],
    ['wholly outside: never an interval that runs backwards', within('[149.5 ; 150.5)', 0, 100), undefined],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test('a negative scale turns an interval round', () => {
    expect(shown(scaled(interval('[1 ; 3)'), new Fraction(-2)))).toBe('(-6 ; -2]');
  });
});

describe('the whole number in an interval', () => {
  test.each([
    ['[4/2.005 ; 4/1.995]', '[1.995 ; 2.005]', '2'],
    ['dossiers', '(3323.85 ; 3324.85]', '3324'],
    ['a closed end counts', '[3 ; 3.5]', '3'],
    ['an open one does not', '(3 ; 3.5]', 'none'],
    ['an open one above does not either', '[2.5 ; 3)', 'none'],
    ['two', '[3 ; 4]', 'several'],
    ['one of two ends', '(3 ; 4]', '4'],
    ['exact', '[7 ; 7]', '7'],
    ['exact and no whole number', '[7.5 ; 7.5]', 'none'],
    ['negative', '[-1.5 ; -0.5]', '-1'],
    ['nothing', '(-0.5 ; 0.5)', '0'],
  ])('%s', (_, text, expected) => {
    expect(wholeNumberIn(interval(text)).toString()).toBe(expected);
  });
});

describe('orders of magnitude', () => {
  test.each([
    ['1', 0],
    ['9.99', 0],
    ['10', 1],
    ['0.1', -1],
    ['0.099', -2],
    ['-250', 2],
    [`1${'0'.repeat(400)}`, 400],
    [`1/1${'0'.repeat(400)}`, -400],
  ])('%s', (value, order) => {
    expect(orderOf(new Fraction(value))).toBe(order);
  });

  test('exact is one value, whichever it is', () => {
    expect(isExact(exactly(new Fraction('2/3')))).toBe(true);
    expect(isExact(interval('[1 ; 1.0001]'))).toBe(false);
  });
});
