/** What follows from two reports: how much came in between, and since a year before. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { contains } from '../../src/model/interval.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { isNeverFiner, isSaidPlainly } from './derived-rules.ts';
import { counted, figureOf, knownOf, level, plan, ratio, saidOf } from './facts.ts';
import { derivedIn, modelOfTopic, plain, shown, topicOf } from './figures.ts';
import { manner, print, truth } from './printings.ts';

type Loose = Record<string, unknown>;
type Report = { period: string; facts: Loose; indicator?: Loose };

/** Reports of one indicator, "output", each knowing those before it; the last. */
const lastOf = (...reports: [Report, Report, ...Report[]]): ReportModel => {
  const models: ReportModel[] = [];
  for (const { period, facts, indicator = {} } of reports) {
    const topic = topicOf({ output: { ...indicator, facts } });
    models.push(modelOfTopic(topic, period, { id: period.slice(-7), earlier: [...models] }));
  }
  const last = models.at(-1);
  if (!last) throw new Error('no report');
  return last;
};
const acrossIn = (model: ReportModel): string[] =>
  derivedIn(model).flatMap(({ ref, inputs }) =>
    new Set(inputs.map((each) => each.report)).size > 1 ? ref : [],
  );

const eight = {
  period: '2023-01/2023-08',
  facts: { level: level('2400', { hedge: 'about' }), plan: ratio('65.9') },
};
const nine = {
  period: '2023-01/2023-09',
  facts: { level: level('2750', { hedge: 'about' }), plan: ratio('74.2') },
};

describe('a report after another', () => {
  const model = lastOf(eight, nine);

  test('tells what came to a level and to a part of a plan, with the doubt of both figures', () => {
    expect(knownOf(model, 'output.level.since')).toBe('từ 295 đến 405 tấn');
    expect(saidOf(model, 'output.level.since')).toEqual([
      'thêm từ 200 đến 500 tấn so với báo cáo 8 tháng năm 2023',
      '200 to 500 tonnes more than in the report on the first 8 months of 2023',
    ]);
    expect(knownOf(model, 'output.plan.since')).toBe('trên 8,2 đến dưới 8,4 điểm phần trăm');
  });

  test('names both statements it rests on by their reports', () => {
    const figure = figureOf(model, 'output.level.since');
    expect(figure.kind === 'derived' && figure.inputs.map(({ report }) => report)).toEqual([
      '2023-09',
      '2023-08',
    ]);
  });

  test('does not say that a sum fell where rounding alone could make it so', () => {
    const next = lastOf(eight, { ...nine, facts: { level: level('2400', { hedge: 'about' }) } });
    expect(knownOf(next, 'output.level.since')).toBe('từ 0 đến 100 tấn');
    expect(saidOf(next, 'output.level.since')[0]).toMatch(/^thêm từ 0 đến 100 tấn/);
  });

  test('says that a sum was put right where it fell for certain', () => {
    const next = lastOf(eight, { ...nine, facts: { level: level('2000') } });
    expect(saidOf(next, 'output.level.since')[0]).toMatch(/^bớt từ 300 đến 500 tấn/);
  });
});

test.each<[string, Report, Report]>([
  ['a new year, in which a sum begins anew', eight, { ...nine, period: '2024-01/2024-02' }],
  ['the same period', eight, { ...nine, period: '2023-01/2023-08' }],
  ['another definition', eight, { ...nine, indicator: { definition: { vi: 'cách tính khác' } } }],
  ['other prices', eight, { ...nine, indicator: { prices: 'constant-2010' } }],
  ['another area', eight, { ...nine, indicator: { area: 'ward' } }],
  ['another clock', eight, { ...nine, indicator: { clock: 'month' } }],
  ['another dimension', eight, { ...nine, indicator: { unit: 'hectare' } }],
  [
    'a break that the report tells of',
    eight,
    { ...nine, facts: { level: level('2750', { status: 'B' }), plan: ratio('74.2', plan, { status: 'B' }) } },
  ],
  [
    'another kind of plan, and a range over a group',
    eight,
    {
      ...nine,
      facts: {
        level: level(['2000', '2500'], { spread: true }),
        plan: ratio('74.2', { type: 'plan', word: 'budget-estimate' }),
      },
    },
  ],
  [
    'parts of a whole',
    { ...eight, facts: { level: level('13', { of: '16' }) } },
    { ...nine, facts: { level: level('14', { of: '16' }) } },
  ],
  [
    'a place in an order',
    { ...eight, indicator: { unit: 'rank' }, facts: { level: level('5') } },
    { ...nine, indicator: { unit: 'rank' }, facts: { level: level('3') } },
  ],
])('nothing follows across %s', (_, before, now) => {
  expect(acrossIn(lastOf(before, now))).toEqual([]);
});

test('what neither report says the end of goes by the order of the reports', () => {
  const open = { period: '2023-01/..', unit: 'percent' };
  const model = lastOf(
    { ...eight, indicator: open, facts: { level: level('61.89') } },
    { ...nine, indicator: open, facts: { level: level('63.02') } },
  );
  expect(knownOf(model, 'output.level.since')).toBe('trên 1,12 đến dưới 1,14 điểm phần trăm');
});

test('levels in units of one dimension are compared, stocks also over a new year', () => {
  const stock = { clock: 'stock', unit: 'billion-dong' };
  const model = lastOf(
    { period: '2023-01/2023-12', indicator: stock, facts: { level: level('950') } },
    {
      period: '2024-01/2024-01',
      indicator: stock,
      facts: { level: level('1.2', { unit: 'trillion-dong' }) },
    },
  );
  expect(knownOf(model, 'output.level.since')).toBe('trên 0,1995 đến dưới 0,3005 nghìn tỷ đồng');
});

describe('a report a year after another', () => {
  const year = (period: string, value: string, more: Loose = {}): Report => ({
    period,
    facts: { level: level(value, more) },
    indicator: counted,
  });

  test('tells the change of a level in per cent, by what was reported then', () => {
    const model = lastOf(year('2023-01/2023-08', '200'), year('2024-01/2024-08', '250'));
    expect(saidOf(model, 'output.level.year-on-year')).toEqual([
      'tăng 25% so với cùng kỳ năm 2023 theo báo cáo của kỳ đó',
      'up 25% on the same period of 2023 as reported then',
    ]);
  });

  test('tells the change of a part of a plan in points', () => {
    const model = lastOf({ ...eight }, { ...eight, period: '2024-01/2024-08', facts: { plan: ratio('70') } });
    expect(plain(saidOf(model, 'output.plan.year-on-year')[0] ?? '')).toMatch(/điểm phần trăm/);
  });

  test('tells nothing where a break lies in between, though neither of both has one', () => {
    const model = lastOf(
      year('2023-01/2023-08', '200'),
      year('2024-01/2024-01', '20', { status: 'B' }),
      year('2024-01/2024-08', '250'),
    );
    expect(acrossIn(model)).toEqual(['output.level.since']);
  });

  test('tells nothing of a base of nothing but the difference', () => {
    const model = lastOf(year('2023-01/2023-08', '0'), year('2024-01/2024-08', '4'));
    expect(saidOf(model, 'output.level.year-on-year')[0]).toMatch(/^tăng 4 hợp tác xã/);
  });
});

test('what follows from two reports holds the truth, however both were printed, and is not printed finer', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      truth(100_000),
      fc.integer({ min: 1000, max: 3000 }),
      manner,
      manner,
      (before, ratioOf, one, other) => {
        const now = before.mul(ratioOf).div(1000);
        const last = (period: string, earlier: string) =>
          lastOf(
            { period: earlier, facts: { level: level('', print(before, one)) } },
            { period, facts: { level: level('', print(now, other)) } },
          );
        const truths = {
          since: now.sub(before),
          'year-on-year': now.div(before).sub(1).mul(100),
        };
        for (const model of [
          last('2023-01/2023-09', '2023-01/2023-08'),
          last('2024-01/2024-08', '2023-01/2023-08'),
        ])
          for (const figure of derivedIn(model)) {
            seen.add(figure.id);
            const expected: Fraction | undefined = truths[figure.id as keyof typeof truths];
            const message = `${figure.ref} ${shown(figure.interval)} ${expected.toFraction()}`;
            expect(contains(figure.interval, expected), message).toBe(true);
            expect(isNeverFiner(figure), message).toBe(true);
            expect(isSaidPlainly(figure, model), message).toBe(true);
          }
      },
    ),
    { numRuns: process.env.FULL ? 5000 : 300 },
  );
  expect([...seen].sort()).toEqual(['since', 'year-on-year']);
});
