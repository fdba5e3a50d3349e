import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import articleRuns from '../fixtures/article-runs.json' with { type: 'json' };
import claims from '../fixtures/claims.json' with { type: 'json' };
import { checkFolder } from '../../src/model/check.ts';
import { textsIn } from '../../src/model/check-texts.ts';
import { languages } from '../../src/language/languages.ts';
import { sayText } from '../../src/model/prose.ts';
import { modelOf, realData } from './real-data.ts';
import { shingles } from './shingles.ts';

const model = modelOf('2023-08');

describe('the first report', () => {
  test('has no problems', () => {
    expect(checkFolder(realData)).toEqual([]);
  });

  test('has all twenty-five claims and no other figure', () => {
    expect(new Set(claims.map(({ claim }) => claim)).size).toBe(25);
    expect(model.reported.map(({ ref }) => ref).sort()).toEqual(claims.map(({ ref }) => ref).sort());
  });

  test.each(claims)('$ref has its interval, hedge and status', ({ ref, interval, hedge, status }) => {
    const figure = model.figures.get(ref);
    if (figure?.kind !== 'reported') throw new Error(`${ref} is not reported`);
    const ends = figure.interval && [figure.interval.lo.at, figure.interval.hi.at];
    expect(ends?.map((end) => end.toFraction()) ?? null).toEqual(
      interval?.map((end) => new Fraction(end).toFraction()) ?? null,
    );
    expect('hedge' in figure.said ? figure.said.hedge : undefined).toBe(hedge);
    expect(figure.fact.status).toBe(status);
  });

  test('quotes the newspaper for less than 15 % of the article, never more than 12 words on end', () => {
    const phrases = new Set(model.reported.map(({ fact }) => fact.printed));
    const words = [...phrases].map((phrase) => phrase.split(/\s+/).length);
    const total = words.reduce((sum, count) => sum + count, 0);
    expect(total / (model.report.sources[0]?.wordCount ?? 0)).toBeLessThan(0.15);
    expect(Math.max(...words)).toBeLessThanOrEqual(12);
  });

  // The article is the newspaper's and not in this repository; digests of its runs of words are enough to compare.
  test('says nothing in thirteen words of the article on end', () => {
    const runs = new Set(articleRuns);
    const texts = [...textsIn([...model.topics.values(), model.overview], [])].filter(
      ({ path }) => path.at(-1) === 'vi',
    );
    const copied = texts.filter(({ text }) =>
      shingles(sayText({ vi: text }, languages.vi, model).text).some((shingle) => runs.has(shingle)),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(copied).toEqual([]);
  });
});
