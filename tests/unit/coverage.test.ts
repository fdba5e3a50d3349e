/** Which figures of a text are held to be told of by no fact. */
import { describe, expect, test } from 'vitest';
import { notFigures } from '../../src/language/not-figures.ts';
import { articleOf, occurrencesOf } from '../../src/model/article.ts';
import { coverageOf } from '../../src/model/coverage.ts';

/** The figures left of a text, of which phrases and names are told. */
const left = (text: string, { phrases = [], names = [] }: { phrases?: string[]; names?: string[] } = {}) => {
  const article = articleOf(text);
  const spans = phrases.flatMap((phrase) => occurrencesOf(article, phrase).slice(0, 1));
  return coverageOf(article, { phrases: spans, others: [], names }).uncovered.flatMap(({ figures }) =>
    figures.map(({ start, end }) => article.text.slice(start, end)),
  );
};

describe('what is no figure', () => {
  test.each(notFigures)('$meaning: $example', ({ example, pattern }) => {
    expect(/\d/.test(example)).toBe(true);
    expect(example.replace(pattern, '')).not.toMatch(/\d/);
    for (const text of [example, `(${example})`, `Xong.\n${example}\nHết.`])
      expect(left(text), text).toEqual([]);
  });

  test.each([
    ...[
      'Trong 8 tháng của năm 2023, thành phố',
      'Qua 6 tháng đầu năm, thu',
      '9 tháng năm 2023',
      '4 tháng cuối năm',
    ],
    ...[
      'năm học 2022–2023',
      'Năm học 2022/2023',
      'năm 2023',
      'cùng kỳ 2022',
      'giai đoạn 2021 - 2025',
      'năm 2022-23',
    ],
    ...[
      'tháng 8/2023',
      'tháng 08 năm 2023',
      'Tháng 8, thành phố',
      'hết tháng 12.',
      'Đến hết tháng 8',
      'quý IV năm 2023',
      'quý 3/2023',
    ],
    ...['ngày 25/10/2022', '25.10.2022', '25-10-2022', 'ngày 25 tháng 10 năm 2022', 'ngày 5/8', 'chiều 30/9'],
    ...[
      'Thứ Tư, 25/10/2022 | 07:30 GMT+7',
      'số 29-NQ/TU',
      '30/2020/NĐ-CP',
      'số 1567/QĐ-UBND',
      '59/2020/QH14',
    ],
    ...['Quyết định số 15 của tỉnh', '0:00 / 0:00', '0:00', '0:00 / 12:34', 'tính bằng km2', 'từng m3 đất'],
  ])('%s', (text) => {
    expect(left(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['mỗi tháng 8 triệu đồng', ['8']],
    ['mỗi tháng 8, có khi hơn', ['8']],
    ['tháng 5,6 triệu đồng', ['5,6']],
    ['thi công 8 tháng', ['8']],
    ['trẻ 8 tháng tuổi', ['8']],
    ['trong 5 năm', ['5']],
    ['năm 20235', ['20235']],
    ['năm 2023 - 15 hộ', ['15']],
    ['2023 hộ', ['2023']],
    ['13/16 phiếu', ['13', '16']],
    ['mỗi ngày 25 lượt', ['25']],
    ['ngày 13/16', ['13', '16']],
    ['quý 3 tỷ đồng', ['3']],
    ['kế hoạch 3.640 tỷ đồng', ['3.640']],
    ['kế hoạch giao 29-30 ha', ['29', '30']],
    ['lúc 7:30 sáng có 3:10', ['7', '30', '3', '10']],
    ['5 m2', ['5']],
    ['5 m²', ['5']],
    ['½ số hộ', ['½']],
  ])('but not: %s', (text, figures) => {
    expect(left(text)).toEqual(figures);
  });
});

describe('a name', () => {
  test.each([
    ['năm nhuận 2022–2023', 'theo năm nhuận 2022-2023 thì'],
    ['năm nhuận 2022–2023', 'theo năm nhuận 2022 — 2023 thì'],
    ['kinh tế - xã hội 5', 'về kinh tế-xã hội 5.'],
    ['Đề án 06', 'Đề\u00a0án\t06'],
    ['nước C (5+)', 'nước C (5+)'],
  ])('“%s” covers “%s”', (name, text) => {
    expect(left(text)).not.toEqual([]);
    expect(left(text, { names: [name] })).toEqual([]);
  });

  test('covers nothing inside another number or word', () => {
    expect(left('mức độ 12', { names: ['mức độ 1'] })).toEqual(['12']);
  });
});

test('a phrase covers the figures in it, and none elsewhere', () => {
  expect(left('Có 13/16 phiếu và 13 phiếu.', { phrases: ['13/16 phiếu'] })).toEqual(['13']);
  expect(left('Đạt 5% ở xã. Nay đạt 5% ở xã.', { phrases: ['5% ở xã'] })).toEqual(['5']);
});

test('figures are told by sentence, with its line', () => {
  const article = articleOf('Mở đầu.\n\nCó 3 xã. Có 4 huyện, 5 tỉnh.');
  const { uncovered, figures } = coverageOf(article, {
    phrases: occurrencesOf(article, '3 xã'),
    others: [],
    names: [],
  });
  expect(figures).toBe(1);
  expect(uncovered.map(({ line, sentence, figures }) => ({ line, sentence, count: figures.length }))).toEqual(
    [{ line: 3, sentence: 2, count: 2 }],
  );
});
