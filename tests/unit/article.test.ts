/** Where phrases stand in a text, and the passage nearest to one that does not. */
import { describe, expect, test } from 'vitest';
import { articleOf, lineAt, occurrencesOf, sentenceFinder } from '../../src/model/article.ts';
import { passageFinder } from '../../src/model/passages.ts';

describe('a phrase', () => {
  const count = (phrase: string, text: string): number => occurrencesOf(articleOf(text), phrase).length;

  test.each([
    ['đạt 5%', 'Thu đạt 5%, chi đạt 5%.', 2],
    ['5 xã', '(5 xã)', 1],
    ['5 xã', '“5 xã”', 1],
    ['5 xã', 'Có: 5 xã; 5 xã/phường', 2],
    ['5 xã', '-5 xã', 1],
    ['5 xã', '- 5 xã', 1],
    ['lên 5', 'lên 5.', 1],
    ['lên 5', 'lên 5, rồi', 1],
    ['a a', 'a a a', 2],
  ])('“%s” stands in “%s” %d times', (phrase, text, times) => {
    expect(count(phrase, text)).toBe(times);
  });

  test.each([
    ...[
      ['5 xã', '15 xã'],
      ['5 xã', '1,5 xã'],
      ['5 xã', '1.005 xã'],
      ['5 xã', '3-5 xã'],
      ['5 xã', '3–5 xã'],
      ['5 xã', '3/5 xã'],
    ],
    ...[
      ['5 xã', 'giảm -5 xã'],
      ['5 xã', '(−5 xã)'],
      ['5 xã', '5 xãx'],
      ['5 xã', 'x5 xã'],
      ['xã 5', 'xã 5a'],
    ],
    ...[
      ['lên 5', 'lên 5,5'],
      ['lên 5', 'lên 5.000'],
      ['lên 5', 'lên 50'],
      ['lên 5', 'lên 5/6'],
      ['lên 5', 'lên 5-6'],
    ],
    ...[
      ['lên 5', 'lên 5%'],
      ['lên 5', 'lên 5 %'],
      ['lên 5', 'lên 5‰'],
      ['5 xã', '5 Xã'],
      ['hoá', 'hóa'],
      ['5 xã', '5\nxã'],
    ],
    ['', 'a'],
  ])('“%s” does not stand in “%s”', (phrase, text) => {
    expect(count(phrase, text)).toBe(0);
  });
});

test('lines are counted as editors count them', () => {
  const article = articleOf('a\r\nb\rc\n\n d\u2028e');
  const at = (letter: string): number => lineAt(article, article.text.indexOf(letter));
  expect(['a', 'b', 'c', 'd', 'e'].map(at)).toEqual([1, 2, 3, 5, 5]);
});

test('a sentence is found from any place in it', () => {
  const article = articleOf('Mở đầu\n\nMột. Hai hai!  Ba');
  const sentenceAt = sentenceFinder(article);
  const found = Array.from(article.text, (_, at) => sentenceAt(at));
  const texts = found.map(({ span }) => article.text.slice(span.start, span.end));
  expect(new Set(texts)).toEqual(new Set(['Mở đầu', '', 'Một.', 'Hai hai!', 'Ba']));
  expect(sentenceAt(article.text.indexOf('hai!'))).toMatchObject({ line: 3, sentence: 2 });
  expect(sentenceAt(0)).toMatchObject({ line: 1, sentence: 1 });
});

describe('the nearest passage', () => {
  const nearest = (phrase: string, text: string, taken = '') => {
    const article = articleOf(text);
    const start = taken === '' ? -1 : article.text.indexOf(taken);
    const isTaken = (at: number) => start <= at && at < start + taken.length;
    const span = passageFinder(article, isTaken)(phrase);
    return span && article.text.slice(span.start, span.end);
  };

  test.each([
    ['another figure', 'đạt 29% kế hoạch', 'Nay thu đạt 92% kế hoạch, chi thì không.', 'đạt 92% kế hoạch'],
    ['a word more', 'đạt 29% kế hoạch', 'Nay thu đạt được 29% kế hoạch năm.', 'đạt được 29% kế hoạch'],
    ['a word less', 'đạt khoảng 29% kế hoạch', 'Thu đạt 29% kế hoạch.', 'đạt 29% kế hoạch'],
    ['capitals', 'đạt 29% kế hoạch', 'Đạt 29% kế hoạch!', 'Đạt 29% kế hoạch'],
    ['the nearer of two', 'đạt 29% kế hoạch', 'Đạt 92% dự toán; đạt 28% kế hoạch.', 'đạt 28% kế hoạch'],
    ['a bracket and a quote about it', '5 xã vùng cao', 'Có (“6 xã vùng cao”).', '6 xã vùng cao'],
    ['a figure in other words', '17 thửa', 'Bán nốt hôm qua 12 thửa hôm nay.', '12 thửa'],
    [
      'the one with a figure of many',
      '1.904 tấn',
      `${'Vài tấn gạo. '.repeat(200)}Được 1.905 tấn.`,
      '1.905 tấn',
    ],
  ])('is found: %s', (_, phrase, text, passage) => {
    expect(nearest(phrase, text)).toBe(passage);
  });

  test('is none where nothing is like it', () => {
    expect(nearest('đạt 29% kế hoạch', 'Hôm nay trời nắng đẹp.')).toBeUndefined();
    expect(nearest('đạt 29% kế hoạch', '')).toBeUndefined();
    expect(nearest('…', 'a')).toBeUndefined();
  });

  test('does not reach over a line, nor into what is taken', () => {
    expect(nearest('đạt 29% kế hoạch', 'Nay đạt 28% kế\nhoạch')).toBe('đạt 28% kế');
    expect(nearest('đạt 29% kế hoạch', 'Đạt 28% kế hoạch, đạt 2 kế hoạch', 'Đạt 28% kế hoạch')).toBe(
      'đạt 2 kế hoạch',
    );
    expect(nearest('đạt 29% kế hoạch', 'Đạt 28% kế hoạch', 'Đạt 28% kế hoạch')).toBeUndefined();
  });
});
