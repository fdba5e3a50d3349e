import { describe, expect, test } from 'vitest';
import { counted, figureOf, knownOf, level, ratio } from './facts.ts';
import { derivedShown, modelOfTopic, topicOf } from './figures.ts';

describe('identities', () => {
  const part = (value: string, more = {}) => ({ facts: { level: level(value) }, ...more });
  const total = (unit: string, more = {}) => ({ output: { unit, facts: {}, ...more } });
  const of = (op: string, parts: string[], more = {}) => ({ total: 'output', op, parts, ...more });

  test.each([
    ['a sum of two', 'sum', 'tonne', { a: part('1.5'), b: part('2') }, '[2.95 ; 4.05)'],
    [
      'a product: area and yield',
      'product',
      'tonne',
      { a: part('100', { unit: 'hectare' }), b: part('5.0', { unit: 'tonnes-per-hectare' }) },
      '[492.525 ; 507.525)',
    ],
    [
      'a quotient: yield in another unit',
      'quotient',
      'quintals-per-hectare',
      { a: part('500'), b: part('100', { unit: 'hectare' }) },
      '(3330/67 ; 10010/199)',
    ],
    ['counts: exactly', 'sum', 'count', { a: part('53', counted), b: part('1', counted) }, '[54 ; 54]'],
  ])('%s', (_, op, unit, parts, known) => {
    const model = modelOfTopic(topicOf({ ...parts, ...total(unit) }, [of(op, ['a', 'b'])]));
    expect(derivedShown(model)).toEqual({ 'output.derived': known });
    expect(figureOf(model, 'output.derived')).toMatchObject({ formula: op });
  });

  test.each([
    ['a part "of which" is no total', of('sum', ['a', 'b'], { partial: true }), {}],
    ['a total that is reported is not derived', of('sum', ['a', 'b']), { facts: { level: level('4') } }],
    ['a part without a figure', of('sum', ['a', 'c']), {}],
  ])('%s', (_, identity, more) => {
    const parts = { a: part('1.5'), b: part('2'), c: { facts: {} } };
    expect(derivedShown(modelOfTopic(topicOf({ ...parts, ...total('tonne', more) }, [identity])))).toEqual(
      {},
    );
  });

  test.each(['0', '0.00'])('nothing is divided by %s', (none) => {
    const model = modelOfTopic(
      topicOf({ a: part('5'), b: part(none), ...total('tonne') }, [of('quotient', ['a', 'b'])]),
    );
    expect(derivedShown(model)).toEqual({});
  });

  test('an average of counts that does not end is not called exact', () => {
    const model = modelOfTopic(
      topicOf({ a: part('17', counted), b: part('3', counted), ...total('tonne') }, [
        of('quotient', ['a', 'b']),
      ]),
    );
    expect(figureOf(model, 'output.derived')).toMatchObject({ unit: 'tonne' });
    expect(knownOf(model, 'output.derived')).toMatch(/^từ .* đến .* tấn$/);
  });

  test('what is reported keeps its reference', () => {
    const more = { facts: { derived: ratio('50') } };
    const model = modelOfTopic(
      topicOf({ a: part('1'), b: part('2'), ...total('tonne', more) }, [of('sum', ['a', 'b'])]),
    );
    expect(figureOf(model, 'output.derived').kind).toBe('reported');
  });

  test('of two sums of one total, the first is shown', () => {
    const parts = { a: part('1'), b: part('2'), c: part('1.1'), d: part('1.9') };
    const sums = [of('sum', ['a', 'b']), of('sum', ['c', 'd'])];
    const model = modelOfTopic(topicOf({ ...parts, ...total('tonne') }, sums));
    expect(derivedShown(model)).toEqual({ 'output.derived': '[2 ; 4)' });
  });
});
