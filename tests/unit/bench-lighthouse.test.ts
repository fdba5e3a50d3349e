import { describe, expect, test } from 'vitest';
import { reportOf, type LighthouseJson } from '../../scripts/bench/lighthouse-run.ts';
import { brokenIn } from '../../scripts/bench/lighthouse.ts';

const audit = (score: number, more: object = {}) => ({ score, title: '', ...more });

/** An answer of Lighthouse where all is well but for what is given. */
const answer = ({
  scores = {},
  audits = {},
}: {
  scores?: Record<string, number>;
  audits?: LighthouseJson['audits'];
}): LighthouseJson => ({
  categories: Object.fromEntries(
    ['performance', 'accessibility', 'best-practices', 'seo'].map((id) => [
      id,
      { score: scores[id] ?? 1, auditRefs: id === 'seo' ? [{ id: 'is-crawlable', weight: 1 }] : [] },
    ]),
  ),
  audits: {
    'first-contentful-paint': audit(1, { numericValue: 900 }),
    'cumulative-layout-shift': audit(1, { numericValue: 0 }),
    'is-crawlable': audit(scores.seo === undefined ? 1 : 0),
    'render-blocking-insight': audit(1, { details: { items: [] } }),
    ...audits,
  },
});
const brokenOf = (given: Parameters<typeof answer>[0], indexed = true): string[] =>
  brokenIn({ name: 'a page', page: { path: '', kind: '', indexed }, report: reportOf(answer(given)) });

describe('what Lighthouse says', () => {
  test('is read as points of 100, with times', () => {
    const { scores, firstPaint, faults } = reportOf(answer({ scores: { performance: 0.994 } }));
    expect(scores).toEqual({ performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 });
    expect(firstPaint).toBe(900);
    expect(faults).toEqual([]);
  });

  test('is an error where it saw no page', () =>
    expect(() => reportOf({ ...answer({}), runtimeError: { message: 'no page' } })).toThrow('no page'));

  test('breaks nothing where all is well', () => expect(brokenOf({})).toEqual([]));

  test('breaks a promise where points are missing, with the reason', () =>
    expect(brokenOf({ scores: { seo: 0.9 } })).toEqual(['a page has seo 90 (is-crawlable)']));

  test('is not asked for search where a page is not to be found', () =>
    expect(brokenOf({ scores: { seo: 0.5 } }, false)).toEqual([]));

  test.each([
    ['accessibility', 0.97],
    ['performance', 0.99],
    ['best-practices', 0.96],
  ])('is asked for %s there too', (category, score) =>
    expect(brokenOf({ scores: { [category]: score } }, false)).toHaveLength(1),
  );

  test('breaks a promise where anything moves, or holds up the first paint', () => {
    const shift = { 'cumulative-layout-shift': audit(1, { numericValue: 0.004 }) };
    expect(brokenOf({ audits: shift })).toEqual(['the layout of a page shifts by 0.004']);
    const blocking = { 'render-blocking-insight': audit(0, { details: { items: [{ url: '/a.js' }] } }) };
    expect(brokenOf({ audits: blocking })).toEqual(['a page paints nothing before /a.js']);
  });
});
