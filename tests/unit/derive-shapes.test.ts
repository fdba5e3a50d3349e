import { describe, expect, test } from 'vitest';
import { planPanel } from '../../src/charts/kinds/plan-panel.ts';
import { languages } from '../../src/language/languages.ts';
import { change, counted, difference, figureOf, level, plan, ratio, samePeriod, saidOf } from './facts.ts';
import { derivedShown, modelOfFacts, modelOfTopic, topicOf } from './figures.ts';

describe('against a plan', () => {
  test('12% beyond it: how much of it, what it was, how much beyond', () => {
    const model = modelOfFacts({ level: level('1120'), plan: change('12', plan) });
    expect(derivedShown(model)).toEqual({
      'output.plan.completion': '[111.5 ; 112.5)',
      'output.plan.implied': '(8956/9 ; 224100/223)',
      'output.plan.amount': '[51497/446 ; 124.5)',
    });
    expect(saidOf(model, 'output.plan.completion')).toEqual([
      'bằng 112% kế hoạch năm 2023',
      '112% of the 2023 plan',
    ]);
    // Beyond a plan is no rise.
    expect(saidOf(model, 'output.plan.amount')).toEqual([
      'vượt 120 tấn so với kế hoạch năm 2023',
      '120 tonnes beyond the 2023 plan',
    ]);
  });

  test('a difference from it', () => {
    const model = modelOfFacts({ level: level('950'), plan: difference('-50', plan) });
    expect(derivedShown(model)['output.plan.implied']).toBe('[999 ; 1001)');
    expect(saidOf(model, 'output.plan')[0]).toBe('thấp hơn 50 tấn so với kế hoạch năm 2023');
    expect(saidOf(model, 'output.plan.change')[0]).toBe('thấp hơn 5,0% so với kế hoạch năm 2023');
  });

  test('its own amount beside a level', () => {
    const model = modelOfFacts({
      level: level('950'),
      target: { ...level('1000'), type: 'target', word: 'plan' },
    });
    expect(derivedShown(model)).toEqual({ 'output.target.completion': '(63300/667 ; 190100/1999)' });
    expect(saidOf(model, 'output.target.completion')).toEqual([
      'bằng 95% kế hoạch năm 2023',
      '95% of the 2023 plan',
    ]);
  });

  test.each([
    ['of nothing', '0'],
    ['that may be nothing', ['-1', '1']],
  ])('an amount %s is no divisor', (_, value) => {
    const model = modelOfFacts({
      level: level('5'),
      target: { ...level(value), type: 'target', word: 'plan' },
    });
    expect(derivedShown(model)).toEqual({});
  });

  test('a range as its amount', () => {
    const model = modelOfFacts({
      level: level('40'),
      target: { ...level(['40', '50']), type: 'target', word: 'plan' },
    });
    expect(derivedShown(model)).toEqual({ 'output.target.completion': '[79 ; 101.25)' });
  });

  test('several plans for one level', () => {
    const resolution = { type: 'plan', word: 'resolution' };
    const model = modelOfFacts({
      level: level('60'),
      plan: ratio('50'),
      resolution: ratio('60', resolution),
    });
    expect(saidOf(model, 'output.plan.implied')[0]).toBe('kế hoạch năm 2023 là 120 tấn');
    expect(saidOf(model, 'output.resolution.implied')[0]).toBe('nghị quyết năm 2023 là 100 tấn');
  });

  test('times a plan', () => {
    const model = modelOfFacts({ level: level('60'), plan: ratio('1.2', plan, { unit: 'times' }) });
    expect(derivedShown(model)).toMatchObject({ 'output.plan.excess': '[15 ; 25)' });
    expect(saidOf(model, 'output.plan')).toEqual([
      'gấp 1,2 lần kế hoạch năm 2023',
      '1.2 times the 2023 plan',
    ]);
  });
});

describe('against an earlier period', () => {
  test('a fall', () => {
    const model = modelOfFacts({ level: level('950'), before: change('-5') });
    expect(saidOf(model, 'output.before')).toEqual([
      'giảm 5% so với cùng kỳ năm 2022',
      'down 5% on the same period of 2022',
    ]);
    expect(saidOf(model, 'output.before.amount')).toEqual([
      expect.stringContaining('giảm ') as string,
      expect.stringContaining('down ') as string,
    ]);
  });

  test('a difference of amounts, and of counts', () => {
    const model = modelOfFacts({ level: level('12'), before: difference('4') }, counted);
    expect(derivedShown(model)).toEqual({
      'output.before.implied': '[8 ; 8]',
      'output.before.change': '[50 ; 50]',
    });
  });

  test('points of a share: no percentage of a percentage', () => {
    const model = modelOfFacts({ level: level('61.5'), before: difference('1.5') }, { unit: 'percent' });
    expect(derivedShown(model)).toEqual({ 'output.before.implied': '(59.9 ; 60.1)' });
    expect(saidOf(model, 'output.before')[0]).toBe('tăng 1,5 điểm phần trăm so với cùng kỳ năm 2022');
  });

  test('shares differ by points, never by percent', () => {
    const model = modelOfFacts(
      { level: level('60'), before: change('20'), plan: ratio('80.0') },
      { unit: 'percent' },
    );
    expect(saidOf(model, 'output.before.amount')[0]).toBe('tăng 10 điểm phần trăm so với cùng kỳ năm 2022');
    expect(saidOf(model, 'output.plan.remaining')[0]).toBe(
      'còn 15 điểm phần trăm nữa mới bằng kế hoạch năm 2023',
    );
  });

  test('a range from a fall to a rise is not called level', () => {
    const model = modelOfFacts({ level: level('50'), before: ratio(['60', '110'], samePeriod) });
    expect(Object.keys(derivedShown(model))).toEqual(['output.before.implied']);
    expect(saidOf(modelOfFacts({ before: ratio('100', samePeriod) }), 'output.before.change')[0]).toBe(
      'gần như bằng cùng kỳ năm 2022',
    );
  });

  test('an earlier share is within nothing and all', () => {
    const model = modelOfFacts({ level: level('3'), before: difference('3') }, { unit: 'percent' });
    expect(derivedShown(model)).toEqual({ 'output.before.implied': '[0 ; 1)' });
    const whole = modelOfFacts({ level: level('99'), before: difference('-1') }, { unit: 'percent' });
    expect(derivedShown(whole)).toEqual({ 'output.before.implied': '[99 ; 100]' });
  });

  test('an earlier level below nothing is none', () => {
    const model = modelOfFacts({ level: level('5'), before: difference('7') }, counted);
    expect(derivedShown(model)).toEqual({});
  });

  test('a place in an order has no percentage', () => {
    const model = modelOfFacts(
      { level: level('5', { of: '63' }), before: difference('3', samePeriod, { unit: 'places-up' }) },
      { unit: 'rank' },
    );
    expect(derivedShown(model)).toEqual({ 'output.before.implied': '[8 ; 8]' });
    expect(saidOf(model, 'output.before.implied')[0]).toBe('mức cùng kỳ năm 2022 là thứ 8');
  });

  test('times as much', () => {
    const model = modelOfFacts({ level: level('50'), before: ratio('2.5', samePeriod, { unit: 'times' }) });
    expect(derivedShown(model)).toMatchObject({ 'output.before.change': '[145 ; 155)' });
  });

  test('as much as nothing gives no base', () => {
    expect(derivedShown(modelOfFacts({ level: level('0'), before: ratio('0', samePeriod) }))).toEqual({});
    expect(derivedShown(modelOfFacts({ level: level('0'), before: change('-100') }))).toEqual({});
  });

  test('a period that is not named: its level has no name either', () => {
    const unnamed = { type: 'period', period: null };
    const model = modelOfFacts({
      level: level('950'),
      ratio: ratio('95', unnamed),
      change: change('-5', unnamed),
    });
    expect(Object.keys(derivedShown(model))).toEqual([
      'output.ratio.change',
      'output.ratio.amount',
      'output.change.amount',
    ]);
    expect(saidOf(model, 'output.ratio')).toEqual([
      'bằng 95% (báo cáo không nêu)',
      expect.stringMatching(/^95% of \(.+\)$/) as string,
    ]);
    expect(saidOf(model, 'output.ratio.change')[0]).toBe('giảm 5%');
  });

  test('a month beside all months: each has its own base', () => {
    const model = modelOfFacts({
      level: level('800'),
      month: level('90', { clock: 'month' }),
      before: change('10'),
      'month-before': { ...change('-10'), clock: 'month' },
    });
    expect(figureOf(model, 'output.before.implied')).toMatchObject({ inputs: [{ ref: 'output.level' }, {}] });
    expect(figureOf(model, 'output.month-before.implied')).toMatchObject({
      inputs: [{ ref: 'output.month' }, {}],
    });
  });
});

describe('shapes by themselves', () => {
  test('nothing follows from a spread over members', () => {
    const spread = { ...level(['40', '60']), spread: true };
    expect(derivedShown(modelOfFacts({ level: spread, plan: ratio('50') }))).toEqual({});
  });

  test.each([
    ['8 months', '2023-01/2023-08', 'school-year', '2022/2023'],
    ['a school year', '2022/2023', 'school-year', '2022/2023'],
    ['8 months', '2023-01/2023-08', 'stock', '2023-08'],
    ['8 months', '2023-01/2023-08', 'month', '2023-08'],
    ['8 months', '2023-01/2023-08', 'season', '2023'],
    ['an end that is not stated', '2023-01/..', 'stock', '2023-01/..'],
    ['an end that is not stated', '2023-01/..', 'month', '2023-01/..'],
    ['an end that is not stated', '2023-01/..', 'year', '2023'],
  ])('%s (%s) by the clock %s', (_, period, clock, expected) => {
    const model = modelOfFacts({ level: level('5') }, { clock }, period);
    expect(model.reported[0]?.dimensions.period).toBe(expected);
  });

  test('a part is not above its whole, and the rest not below nothing', () => {
    const model = modelOfFacts({ part: level('1200', { of: '1200', hedge: 'about' }) }, counted);
    expect(derivedShown(model)).toEqual({ 'output.part.rest': '[0 ; 50]' });
  });

  test('a name that names what is compared with itself ends', () => {
    const model = modelOfTopic(
      topicOf({
        output: {
          name: { vi: 'sản lượng {output.share}' },
          facts: { share: ratio('50', { type: 'indicator', id: 'output' }) },
        },
      }),
    );
    expect(saidOf(model, 'output.share')[0]).toBe('bằng 50% sản lượng …');
  });

  test('an issuer that is not in the list is left out, whatever it is called', () => {
    const model = modelOfFacts({ plan: ratio('50', { ...plan, issuer: 'constructor' }) });
    expect(saidOf(model, 'output.plan')[0]).toBe('bằng 50% kế hoạch năm 2023');
  });

  test('a ratio in times is drawn in percent', () => {
    const model = modelOfFacts({ plan: ratio('1.2', plan, { unit: 'times' }) });
    const chart = {
      id: 'c',
      kind: 'plan-panel',
      facts: ['output.plan'],
      title: { vi: '' },
      summary: { vi: '' },
    };
    expect(planPanel.rows({ ...chart, kind: 'plan-panel' }, model, languages.vi)).toMatchObject([
      { value: 120, lo: 115, hi: 125 },
    ]);
  });
});
