/** Phrases as socio-economic reports print them, with every field that is read. */
import { expect, test } from 'vitest';
import type { PhraseBase } from '../../src/language/phrase.ts';
import { readPhrase } from '../../src/language/read-phrase.ts';

const readingsOf = (phrase: string): object[] =>
  readPhrase(phrase).readings.map(({ text, ...rest }) => {
    expect(phrase).toContain(text);
    return rest;
  });

const level = (value: string, unit: string, more = {}) => ({ type: 'level', value, unit, ...more });
const target = (value: string, unit: string, word: string, more = {}) => ({
  type: 'target',
  word,
  value,
  unit,
  ...more,
});
const compared = (form: string, value: string, unit: string, base: PhraseBase, more = {}) => ({
  type: 'comparison',
  form,
  base,
  value,
  unit,
  ...more,
});
const inWords = (value: string, base: PhraseBase) => ({ type: 'comparison', form: 'direction', base, value });

const plan: PhraseBase = { type: 'plan', word: 'plan' };
const samePeriod: PhraseBase = { type: 'period', period: 'same-period' };
const unstated: PhraseBase = { type: 'period', period: null };

const rows: [string, string, object[]][] = [
  ['so without với', 'tăng 3% so cùng kỳ', [compared('change', '3', 'percent', samePeriod)]],
  ['so with CK', 'tăng 3% so với CK', [compared('change', '3', 'percent', samePeriod)]],
  ['so with KH', 'tăng 3% so với KH', [compared('change', '3', 'percent', plan)]],
  ['of the plan, so', 'đạt 70% so kế hoạch', [compared('ratio', '70', 'percent', plan)]],
  ['all of the plan', 'đạt 100% KH', [compared('ratio', '100', 'percent', plan)]],
  ['a share by its rate', 'chiếm tỷ lệ 35%', [compared('ratio', '35', 'percent', { type: 'indicator' })]],
  [
    'part of a whole and its rise',
    'đạt 45/50 xã nông thôn mới, tăng 2 xã so với đầu năm',
    [
      level('45', 'count', { of: '50', noun: 'xã nông thôn mới' }),
      compared('difference', '2', 'count', { type: 'period', period: 'start-of-year' }, { noun: 'xã' }),
    ],
  ],
  [
    'three statements on one amount',
    'ước đạt 525 triệu USD, đạt 70% kế hoạch, tăng 16,98% so với cùng kỳ',
    [
      level('525', 'million-usd', { status: 'E' }),
      compared('ratio', '70', 'percent', plan),
      compared('change', '16.98', 'percent', samePeriod),
    ],
  ],
  [
    'against plan and an earlier year',
    'bằng 104% kế hoạch và tăng 3% so với năm 2009',
    [
      compared('ratio', '104', 'percent', plan),
      compared('change', '3', 'percent', { type: 'period', period: '2009' }),
    ],
  ],
  [
    'against plan and period with one verb',
    'bằng 98% kế hoạch và 95% cùng kỳ',
    [compared('ratio', '98', 'percent', plan), compared('ratio', '95', 'percent', samePeriod)],
  ],
  [
    'a level and its plan in brackets',
    'đạt 450 tấn (kế hoạch 500 tấn)',
    [level('450', 'tonne'), target('500', 'tonne', 'plan')],
  ],
  [
    'a level and its rise in brackets',
    'đạt 32% kế hoạch (tăng 5%)',
    [compared('ratio', '32', 'percent', plan), compared('change', '5', 'percent', unstated)],
  ],
  [
    'a rise, then what is left',
    'giảm 12 hộ, còn 84 hộ',
    [compared('difference', '-12', 'count', unstated, { noun: 'hộ' }), level('84', 'count', { noun: 'hộ' })],
  ],
  [
    'a rise, then another act',
    'tăng 5%, trồng mới 20 ha',
    [compared('change', '5', 'percent', unstated), level('20', 'hectare')],
  ],
  [
    'up and down',
    'tăng 84 hộ và giảm 20 con',
    [
      compared('difference', '84', 'count', unstated, { noun: 'hộ' }),
      compared('difference', '-20', 'count', unstated, { noun: 'con' }),
    ],
  ],
  [
    'a rise and a plan in another unit',
    'tăng 5%, kế hoạch 500 tấn',
    [compared('change', '5', 'percent', unstated), target('500', 'tonne', 'plan')],
  ],
  [
    'an estimate of the centre',
    'đạt 59,9% so với dự toán Trung ương giao',
    [compared('ratio', '59.9', 'percent', { type: 'plan', word: 'budget-estimate', issuer: 'trung ương' })],
  ],
  [
    'a resolution as put forward',
    'đạt 51,8% so với nghị quyết đề ra',
    [compared('ratio', '51.8', 'percent', { type: 'plan', word: 'resolution' })],
  ],
  ['a place in a noun', '5 hộ trên địa bàn', [level('5', 'count', { noun: 'hộ trên địa bàn' })]],
  ['a level in a noun', '45 xã đạt chuẩn', [level('45', 'count', { noun: 'xã đạt chuẩn' })]],
  ['visitors', '1,2 triệu lượt khách', [level('1.2', 'million-count', { noun: 'lượt khách' })]],
  ['a post office is no score', '5 điểm bưu điện', [level('5', 'count', { noun: 'điểm bưu điện' })]],
  ['nearly three times', 'gấp gần 3 lần', [compared('ratio', '3', 'times', unstated, { hedge: 'nearly' })]],
  [
    'points down',
    'giảm 0,5 điểm phần trăm so với cùng kỳ',
    [compared('difference', '-0.5', 'percentage-point', samePeriod)],
  ],
  [
    'higher than a period by an amount',
    'cao hơn cùng kỳ 5 tấn',
    [compared('difference', '5', 'tonne', samePeriod)],
  ],
  ['higher than the plan by a share', 'cao hơn kế hoạch 5%', [compared('change', '5', 'percent', plan)]],
  [
    'a period first, with its verb',
    'so với cùng kỳ tăng 3%',
    [compared('change', '3', 'percent', samePeriod)],
  ],
  ['a plan first, with its verb', 'so với kế hoạch đạt 95%', [compared('ratio', '95', 'percent', plan)]],
  ['completed beyond', 'hoàn thành vượt kế hoạch', [inWords('above', plan)]],
  ['not attained', 'chưa đạt kế hoạch', [inWords('below', plan)]],
  ['forecast not to be attained', 'dự kiến không đạt kế hoạch', [{ status: 'F', ...inWords('below', plan) }]],
  ['lower by words', 'thấp hơn so với cùng kỳ', [inWords('below', samePeriod)]],
  ['a target on strive', 'phấn đấu còn 5%', [target('5', 'percent', 'plan')]],
];

test.each(rows)('%s: %s', (_, phrase, expected) => {
  expect(readingsOf(phrase)).toEqual(expected);
  expect(readPhrase(phrase.normalize('NFD')).readings).toEqual(readPhrase(phrase).readings);
});
