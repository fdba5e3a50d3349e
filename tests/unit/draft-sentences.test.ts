/** What is read of single sentences of the genre, and how much of them. */
import { describe, expect, test } from 'vitest';
import { compared, entriesIn, notationOf, type Entry } from './draft-corpus.ts';

const own = entriesIn('sentences');

/** Of all that is said for certain, the part that is read. */
const recallOf = (entries: readonly Entry[]): number => {
  const said = entries.flatMap((entry) => entry.said.filter(({ isSure }) => isSure));
  const found = entries.flatMap((entry) => compared(entry).found.filter(({ isSure }) => isSure));
  return found.length / said.length;
};

test('there are sentences of every shape, enough of them', () => {
  expect(own.length).toBeGreaterThanOrEqual(120);
  expect(new Set(own.map(({ file }) => file)).size).toBe(12);
});

describe('nothing else is read than what a sentence says', () => {
  test.each(own.map((entry) => [`${entry.file} ${entry.name}`, entry] as const))('%s', (_, entry) => {
    expect(compared(entry).wrong.map((each) => `${each.subject.name} | ${notationOf(each)}`)).toEqual([]);
  });
});

test('most of what they say for certain is read', () => {
  expect(recallOf(own)).toBeGreaterThan(0.87);
});

describe.each([
  ['first.txt', 60, 0.82],
  ['second.txt', 50, 0.86],
])('sentences written without sight of the rules: %s', (file, count, recall) => {
  const unseen = entriesIn('unseen-sentences', file);

  test('are all there', () => {
    expect(unseen).toHaveLength(count);
  });

  test('are read without anything else than they say', () => {
    const wrong = unseen.flatMap((entry) =>
      compared(entry).wrong.map((each) => `${entry.name}: ${each.subject.name} | ${notationOf(each)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('are read for the most part', () => {
    expect(recallOf(unseen)).toBeGreaterThan(recall);
  });
});
