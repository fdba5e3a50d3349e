import { describe, expect, test } from 'vitest';
import { anchorsOf, linesOf, type Placed } from '../../src/model/anchors.ts';
import { randomFrom } from './random.ts';

const placed = (...pairs: [line: number, paragraph: number][]): Placed[] =>
  pairs.map(([line, paragraph]) => ({ line, paragraph }));

describe('the anchors', () => {
  test.each([
    ['nothing', placed(), placed()],
    ['one', placed([5, 2]), placed([5, 2])],
    ['what rises, in any order', placed([9, 4], [5, 2], [5, 2], [7, 3]), placed([5, 2], [7, 3], [9, 4])],
    ['the more votes on a line', placed([5, 3], [5, 2], [5, 2]), placed([5, 2])],
    ['the more votes for a paragraph', placed([5, 2], [7, 2], [7, 2]), placed([7, 2])],
    ['many votes against a chain of few', placed([5, 9], [5, 9], [5, 9], [6, 1], [7, 2]), placed([5, 9])],
    [
      'a longer chain against fewer votes',
      placed([5, 9], [5, 9], [6, 1], [7, 2], [8, 3]),
      placed([6, 1], [7, 2], [8, 3]),
    ],
    ['the first of equals', placed([5, 3], [5, 2]), placed([5, 2])],
  ])('of %s', (_, given, anchors) => {
    expect(anchorsOf(given)).toEqual(anchors);
  });

  test('agree with as many phrases as any rising choice does', () => {
    const { below } = randomFrom(3);
    const upTo = (most: number): number => 1 + below(most);
    for (let round = 0; round < 300; round++) {
      const given = Array.from({ length: upTo(9) }, (): Placed => ({ line: upTo(5), paragraph: upTo(5) }));
      const anchors = anchorsOf(given);
      expect(rises(anchors)).toBe(true);
      const votes = (chosen: readonly Placed[]): number =>
        given.filter((pair) => isAmong(pair, chosen)).length;
      const most = Math.max(...choices(given).filter(rises).map(votes));
      expect(votes(anchors), JSON.stringify(given)).toBe(most);
    }
  });
});

const isAmong = ({ line, paragraph }: Placed, chosen: readonly Placed[]): boolean =>
  chosen.some((other) => other.line === line && other.paragraph === paragraph);

/** Every choice of different pairs, in the order of their lines. */
const choices = (given: readonly Placed[]): Placed[][] => {
  const pairs = given
    .filter((pair, index) => !isAmong(pair, given.slice(0, index)))
    .sort((a, b) => a.line - b.line);
  return pairs.reduce<Placed[][]>((all, pair) => [...all, ...all.map((chosen) => [...chosen, pair])], [[]]);
};

const rises = (chosen: readonly Placed[]): boolean =>
  chosen.every((pair, index) => {
    const before = chosen[index - 1];
    return !before || (before.line < pair.line && before.paragraph < pair.paragraph);
  });

test('a paragraph is its own line, or the lines strictly between its neighbours', () => {
  const anchors = placed([5, 2], [9, 4], [20, 8]);
  expect(linesOf(anchors, 4)).toEqual({ from: 9, to: 9 });
  expect(linesOf(anchors, 3)).toEqual({ from: 6, to: 8 });
  expect(linesOf(anchors, 6)).toEqual({ from: 10, to: 19 });
  expect(linesOf(anchors, 1)).toEqual({ from: 1, to: 4 });
  expect(linesOf(anchors, 9)).toEqual({ from: 21, to: Infinity });
  expect(linesOf([], 9)).toEqual({ from: 1, to: Infinity });
});
