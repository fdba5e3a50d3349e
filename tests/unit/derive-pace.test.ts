import { describe, expect, test } from 'vitest';
import { planPanel } from '../../src/charts/kinds/plan-panel.ts';
import { languages } from '../../src/language/languages.ts';
import { clockOf } from '../../src/model/period.ts';
import { knownOf, plan, ratio, saidOf } from './facts.ts';
import { derivedShown, modelOfFacts } from './figures.ts';

describe('through the year', () => {
  const paced = { pace: true };
  const refsOf = (facts: Parameters<typeof modelOfFacts>[0], period?: string) =>
    Object.keys(derivedShown(modelOfFacts(facts, paced, period)));

  test.each([
    ['2023-01/2023-08', { done: 8, all: 12 }],
    ['2023-01', { done: 1, all: 12 }],
    ['2023', { done: 12, all: 12 }],
    ['2023-01/2023-12', { done: 12, all: 12 }],
    ['2023-04/2023-06', undefined],
    ['2022-01/2023-08', undefined],
    ['2023-01/..', undefined],
    ['2022/2023', undefined],
  ])('the clock of %s', (period, clock) => {
    expect(clockOf(period)).toEqual(clock);
  });

  test('no months are left: nothing is needed', () => {
    expect(refsOf({ plan: ratio('90') }, '2023')).toEqual(['output.plan.gap', 'output.plan.pace']);
  });

  test('the plan is done: nothing is needed', () => {
    expect(refsOf({ plan: ratio('108') })).toEqual([
      'output.plan.excess',
      'output.plan.gap',
      'output.plan.pace',
    ]);
  });

  test('the report does not say when it ends', () => {
    expect(refsOf({ plan: ratio('50') }, '2023-01/..')).toEqual([]);
  });

  test.each([
    ['a plan of several years', ratio('50', { ...plan, horizon: '2021-01/2025-12' }), {}],
    ['a season', ratio('50'), { clock: 'season' }],
    ['a month alone', ratio('50'), { clock: 'month' }],
  ])('%s has neither a pace nor a time mark', (_, fact, dimensions) => {
    const model = modelOfFacts({ plan: { ...fact, ...dimensions } }, paced);
    expect(derivedShown(model)).toEqual({});
    const rows = planPanel.rows(
      { id: 'c', kind: 'plan-panel', facts: ['output.plan'], title: { vi: '' }, summary: { vi: '' } },
      model,
      languages.vi,
    );
    expect(rows).toMatchObject([{ value: 50, mark: null }]);
  });

  test('nothing done so far: no pace below nothing, and none to compare with', () => {
    const model = modelOfFacts({ plan: ratio('0') }, paced);
    expect(derivedShown(model)).toEqual({
      'output.plan.gap': '[-200/3 ; -397/6)',
      'output.plan.pace': '[0 ; 0.0625)',
      'output.plan.pace-needed': '(24.875 ; 25]',
    });
    expect(knownOf(model, 'output.plan')).toBe('từ 0 đến dưới 0,5%');
  });

  test('a gap whose range reaches nothing is said without a minus', () => {
    const model = modelOfFacts({ plan: ratio('66.6') }, paced);
    expect(saidOf(model, 'output.plan.gap')).toEqual([
      'thấp hơn mốc 8/12 là từ 0,0 đến 0,2 điểm phần trăm',
      '0.0 to 0.2 percentage points under the 8/12 mark',
    ]);
  });

  test('a printed range on both sides of the mark has no gap', () => {
    const model = modelOfFacts({ plan: ratio(['60', '70']) }, paced);
    expect(Object.keys(derivedShown(model))).not.toContain('output.plan.gap');
  });

  test('at the mark, neither above nor under it is said', () => {
    const model = modelOfFacts({ plan: ratio('66.7') }, paced);
    expect(saidOf(model, 'output.plan.gap')[0]).toBe('ngang mốc 8/12');
  });
});
