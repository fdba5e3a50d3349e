import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aligned } from '../../src/review/align.ts';
import { wordDiff } from '../../src/review/word-diff.ts';

const shown = (was: string, is: string): string =>
  wordDiff(was, is)
    .map(({ type, text }) => ({ same: text, was: `[-${text}]`, is: `[+${text}]` })[type])
    .join('');

describe('words', () => {
  test.each([
    ['the same', 'đạt 44,9% dự toán', 'đạt 44,9% dự toán', 'đạt 44,9% dự toán'],
    ['a figure with its sign', 'đạt 44,9% dự toán', 'đạt 45,2% dự toán', 'đạt [-44,9% ][+45,2% ]dự toán'],
    ['a figure with its separators', '2.400 tỷ', '2.410 tỷ', '[-2.400 ][+2.410 ]tỷ'],
    ['a mark behind a word stays apart', 'một, hai', 'một; hai', 'một[-, ][+; ]hai'],
    ['words that came', 'một hai', 'một và hai', 'một [+và ]hai'],
    ['words that went', 'một và hai', 'một hai', 'một [-và ]hai'],
    ['from nothing', '', 'một', '[+một]'],
    ['to nothing', 'một', '', '[-một]'],
  ])('%s', (_, was, is, expected) => {
    expect(shown(was, is)).toBe(expected);
  });

  test('give both texts back', () => {
    const words = fc.array(fc.constantFrom('một', 'hai', '2,5%', '3.600', ',', 'và'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [was, is] = [before.join(' '), after.join(' ')];
        const runs = wordDiff(was, is);
        const joined = (type: string) =>
          runs
            .filter((run) => run.type === 'same' || run.type === type)
            .map(({ text }) => text)
            .join('');
        expect([joined('was'), joined('is')]).toEqual([was, is]);
      }),
    );
  });
});

test('what is alike goes together, what stands between first with first', () => {
  const pairs = aligned(['a', 'b', 'c', 'd'], ['x', 'a', 'y', 'c', 'd', 'e'], (item) => item);
  expect(pairs.map(({ was = '', is = '' }) => `${was}–${is}`)).toEqual([
    '–x',
    'a–a',
    'b–y',
    'c–c',
    'd–d',
    '–e',
  ]);
});
