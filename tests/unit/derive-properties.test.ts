import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { formulas, type Formula } from '../../src/model/derive.ts';
import { contains } from '../../src/model/interval.ts';
import { change, counted, difference, level, plan, ratio, samePeriod } from './facts.ts';
import { derivedIn, modelOfTopic, shown, topicOf } from './figures.ts';
import { isNeverFiner, isSaidPlainly } from './derived-rules.ts';
import { manner, print, truth, type Manner } from './printings.ts';

/** What is true, and how an author printed it. */
type World = {
  level: Fraction;
  base: Fraction;
  parts: [Fraction, Fraction];
  part: { count: number; whole: number };
  isCount: boolean;
  horizonMonths: number;
  printed: { level: Manner; base: Manner; comparison: Manner };
};

const world: fc.Arbitrary<World> = fc
  .record({
    base: truth(100_000),
    ratio: fc.integer({ min: 20, max: 3000 }),
    parts: fc.tuple(truth(1000), truth(1000)),
    part: fc.record({ count: fc.nat(500), whole: fc.integer({ min: 1, max: 1000 }) }),
    isCount: fc.boolean(),
    horizonMonths: fc.integer({ min: 1, max: 12 }),
    printed: fc.record({ level: manner, base: manner, comparison: manner }),
  })
  .map(({ base, ratio: share, ...more }) => {
    const whole = (value: Fraction) => (more.isCount ? value.ceil() : value);
    return { ...more, base: whole(base), level: whole(base.mul(share).div(1000)) };
  });

/** Of two reports: their test is in derive-across.test.ts. */
type Across = 'level-less-earlier' | 'level-by-earlier';

/** What each formula has to find, in the unit its figure is printed in. */
const truths = ({
  level: l,
  base: b,
  parts: [x, y],
  part,
  horizonMonths,
}: World): Record<Exclude<Formula, Across>, Fraction> => {
  const share = l.div(b);
  const left = 12 - horizonMonths;
  const needed = left === 0 ? new Fraction(0) : new Fraction(1).sub(share).div(left);
  const percent = (value: Fraction) => value.mul(100);
  return {
    'level-by-ratio': b,
    'level-by-change': b,
    'level-less-difference': b,
    remaining: b.sub(l),
    excess: percent(share.sub(1)),
    'completion-of-change': percent(share),
    'level-by-target': percent(share),
    'change-of-ratio': percent(share.sub(1)),
    'change-of-difference': percent(share.sub(1)),
    'amount-of-ratio': l.sub(b),
    'amount-of-change': l.sub(b),
    gap: percent(share.sub(new Fraction(horizonMonths).div(12))),
    pace: percent(share).div(horizonMonths),
    'pace-needed': percent(needed),
    'pace-ratio': needed.div(share.div(horizonMonths)),
    rest: new Fraction(part.whole - Math.min(part.count, part.whole)),
    sum: x.add(y),
    product: x.mul(y),
    // Tonnes to the hectare, printed in quintals.
    quotient: x.div(y).mul(10),
  };
};

const modelOfWorld = (of: World) => {
  const { level: l, base: b, parts, part, isCount, horizonMonths, printed } = of;
  // A count that is not hedged is printed whole.
  const amount = (value: Fraction, how: Manner) =>
    print(value, isCount && !how.hedge ? exact : how, isCount ? 0 : -6);
  const percent = (value: Fraction) => print(value.mul(100), printed.comparison, -3);
  const share = percent(l.div(b));
  const more = percent(l.div(b).sub(1));
  const facts = {
    level: level('', amount(l, printed.level)),
    target: { ...level('', amount(b, printed.base)), type: 'target', word: 'scenario' },
    plan: ratio('', plan, share),
    beyond: { ...change('', plan), ...more },
    before: ratio('', samePeriod, share),
    change: { ...change(''), ...more },
    difference: difference('', samePeriod, amount(l.sub(b), printed.comparison)),
  };
  const [x, y] = parts.map((value) => level('', print(value, printed.level)));
  const whole = { part: level(String(Math.min(part.count, part.whole)), { of: String(part.whole) }) };
  const identity = (op: string, parts: string[]) => ({ total: op, op, parts });
  return modelOfTopic(
    topicOf(
      {
        output: { pace: true, ...(isCount && counted), facts },
        part: { ...counted, facts: whole },
        x: { facts: { level: x } },
        y: { facts: { level: y } },
        area: { unit: 'hectare', facts: { level: x } },
        grown: { unit: 'tonnes-per-hectare', facts: { level: y } },
        surface: { unit: 'hectare', facts: { level: y } },
        sum: { facts: {} },
        product: { facts: {} },
        quotient: { unit: 'quintals-per-hectare', facts: {} },
      },
      [
        identity('sum', ['x', 'y']),
        identity('product', ['area', 'grown']),
        identity('quotient', ['x', 'surface']),
      ],
    ),
    `2023-01/2023-${String(horizonMonths).padStart(2, '0')}`,
  );
};
const exact: Manner = { digits: 30, hedge: undefined };

test(
  'what is derived holds the truth, however it was printed, and is not printed finer',
  { timeout: 120_000 },
  () => {
    const seen = new Set<Formula>();
    fc.assert(
      fc.property(world, (of) => {
        const expected: Partial<Record<Formula, Fraction>> = truths(of);
        const model = modelOfWorld(of);
        for (const figure of derivedIn(model)) {
          seen.add(figure.formula);
          const truth = expected[figure.formula];
          if (!truth) throw new Error(`${figure.formula} needs a truth`);
          const message = `${figure.ref} ${shown(figure.interval)} ${truth.toFraction()} ${figure.printed.toString()}`;
          expect(contains(figure.interval, truth), message).toBe(true);
          expect(isNeverFiner(figure), message).toBe(true);
          expect(isSaidPlainly(figure, model), message).toBe(true);
        }
      }),
      { numRuns: process.env.FULL ? 5000 : 500 },
    );
    const across: readonly Formula[] = ['level-less-earlier', 'level-by-earlier'] satisfies Across[];
    expect([...seen].sort()).toEqual(formulas.filter((formula) => !across.includes(formula)).sort());
  },
);
