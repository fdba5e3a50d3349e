/** What would be read wrongly if one of its words were skipped: each is refused, with its reason and its part. */
import { describe, expect, test } from 'vitest';
import { UnreadablePhrase } from '../../src/language/phrase.ts';
import { readPhrase } from '../../src/language/read-phrase.ts';

const refusal = (phrase: string): string => {
  try {
    return JSON.stringify(readPhrase(phrase).readings);
  } catch (error) {
    if (!(error instanceof UnreadablePhrase)) throw error;
    return `${error.reason}: ${error.part}`;
  }
};

describe('a noun that is the rest of a number or a unit', () => {
  test.each([
    ['tens of thousands', '5 vạn người', 'unit: 5 vạn người'],
    ['hundreds', '5 trăm hộ', 'unit: 5 trăm hộ'],
    ['tens', '5 chục', 'unit: 5 chục'],
    ['and a half', '5 triệu rưỡi', 'unit: 5 triệu rưỡi'],
    ['tenths', '5 phần mười', 'unit: 5 phần mười'],
    ['an area that is not of the list', '5 sào', 'unit: 5 sào'],
    ['an age', '10 tuổi', 'unit: 10 tuổi'],
    ['another currency', '5 euro', 'unit: 5 euro'],
    ['a half of them', 'đạt 1/2 số xã', 'ambiguous: đạt 1/2 số xã'],
    ['two thirds of the people', '2/3 dân số', 'ambiguous: 2/3 dân số'],
    ['a third of the area', '1/3 diện tích', 'ambiguous: 1/3 diện tích'],
    ['half the plan', 'đạt 1/2 kế hoạch', 'ambiguous: đạt 1/2 kế hoạch'],
  ])('%s: %s', (_, phrase, expected) => {
    expect(refusal(phrase)).toBe(expected);
  });
});

describe('a noun that says more than a name', () => {
  test.each([
    ['each year', 'tăng 5 hộ mỗi năm', 'unknown-word: mỗi'],
    ['a share each year', '5% mỗi năm', 'unknown-word: mỗi'],
    ['yearly', '5% hằng năm', 'unknown-word: hằng'],
    ['on average', '5 xã bình quân', 'unknown-word: bình quân'],
    ['either', '5 xã hoặc phường', 'unknown-word: hoặc'],
    ['among them', '5 hộ trong đó có hộ nghèo', 'unknown-word: trong đó'],
    ['out of', '5 xã trên tổng số xã', 'unknown-word: trên'],
    ['more than before', '5 xã hơn trước', 'unknown-word: hơn'],
    ['nearly', '5 xã gần đạt', 'unknown-word: gần'],
    ['left', '5 hộ còn lại', 'unknown-word: còn'],
    ['still', '5 hộ còn nghèo', 'unknown-word: còn'],
    ['more of them', '5 hộ nữa', 'unknown-word: nữa'],
    ['to be', '5 xã sẽ về đích', 'unknown-word: sẽ'],
    ['by a year to come', '5 xã đến năm 2025', 'unknown-word: đến năm'],
    ['by a plan', '5 xã theo kế hoạch', 'unknown-word: theo'],
    ['not yet', '10 hộ chưa có nhà', 'unknown-word: chưa'],
    ['not', '5 hộ không nghèo', 'unknown-word: không'],
    ['and more', '5 xã trở lên', 'unknown-word: trở lên'],
    ['a share and more', '50% trở lên', 'unknown-word: trở lên'],
    ['a share and more of a plan', 'đạt 95% kế hoạch trở lên', 'unknown-word: trở lên'],
    ['some attain and some surpass', '13/16 chỉ tiêu đạt và vượt kế hoạch', 'unknown-word: đạt'],
    ['another figure', '5 hộ có 3 lao động', 'number: 5 hộ có 3'],
    ['another figure behind a comma', '5 xã, kinh phí 3 tỷ', 'number: 5 xã, kinh phí 3'],
  ])('%s: %s', (_, phrase, expected) => {
    expect(refusal(phrase)).toBe(expected);
  });
});

describe('a figure that may belong to the one before', () => {
  test.each([
    ['hedged', 'tăng 84 hộ, khoảng 20 con', 'ambiguous: tăng 84 hộ, khoảng 20 con'],
    ['there are', 'tăng 84 hộ, có 20 con', 'ambiguous: tăng 84 hộ, có 20 con'],
    ['with', 'tăng 84 hộ, với 20 con', 'ambiguous: tăng 84 hộ, với 20 con'],
    ['estimated', 'tăng 5%, ước 20 con', 'ambiguous: tăng 5%, ước 20 con'],
    ['in brackets', 'tăng 84 hộ (20 con)', 'ambiguous: tăng 84 hộ (20 con'],
    ['a relation in words', 'tăng so với cùng kỳ, 20 con', 'ambiguous: tăng so với cùng kỳ, 20 con'],
    ['planned to rise by', 'tăng 5%, kế hoạch 6%', 'ambiguous: tăng 5%, kế hoạch 6%'],
    ['one aim or two', 'phấn đấu 5 hộ, 3 xã', 'ambiguous: phấn đấu 5 hộ, 3 xã'],
  ])('%s: %s', (_, phrase, expected) => {
    expect(refusal(phrase)).toBe(expected);
  });
});

describe('a base that may own the figure', () => {
  test.each([
    ['of that period itself', 'cùng kỳ tăng 3%', 'ambiguous: cùng kỳ tăng 3%'],
    ['planned to rise', 'kế hoạch tăng 5%', 'ambiguous: kế hoạch tăng 5%'],
    ['the plan was raised', 'tăng kế hoạch 5%', 'ambiguous: tăng kế hoạch 5%'],
    ['the plan was cut', 'giảm 5% kế hoạch', 'ambiguous: giảm 5% kế hoạch'],
    ['a plan of, or by', 'cao hơn kế hoạch 500 tấn', 'ambiguous: cao hơn kế hoạch 500 tấn'],
    ['a planned share', 'so với kế hoạch 95%', 'ambiguous: so với kế hoạch 95%'],
    ['without its verb', '5% so với cùng kỳ', 'ambiguous: 5% so với cùng kỳ'],
    ['a level of that period', 'cùng kỳ 32%', 'ambiguous: cùng kỳ 32%'],
    ['striven for as a rise', 'phấn đấu tăng 5%', 'ambiguous: phấn đấu tăng 5%'],
    ['striven for of a plan', 'phấn đấu đạt 100% kế hoạch', 'ambiguous: phấn đấu đạt 100% kế hoạch'],
    ['a base that is missing', 'tăng 5% so với', 'ambiguous: so với'],
    ['a plan of five years', 'đạt 32% kế hoạch nhiệm kỳ', 'unknown-word: nhiệm kỳ'],
    ['a plan of last year', 'đạt 32% kế hoạch năm trước', 'ambiguous: đạt 32% kế hoạch năm trước'],
  ])('%s: %s', (_, phrase, expected) => {
    expect(refusal(phrase)).toBe(expected);
  });
});

describe('limits, signs, steps and numbers', () => {
  test.each([
    ['at least', 'đạt tối thiểu 5%', 'unknown-word: tối thiểu'],
    ['minus in a word', 'âm 3%', 'unknown-word: âm'],
    ['minus as a sign', 'đạt -3%', 'unknown-word: -'],
    ['a rate a year', '45%/năm', 'unit: 45%/năm'],
    ['a month', '5 triệu đồng/người/tháng', 'unit: 5 triệu đồng/người/tháng'],
    ['a household', '5 người/hộ', 'unit: 5 người/hộ'],
    ['and a half times', 'gấp rưỡi', 'unknown-word: rưỡi'],
    ['raised three times', 'tăng lên 3 lần', 'ambiguous: tăng lên 3 lần'],
    ['occasions', 'bằng 3 lần', 'ambiguous: bằng 3 lần'],
    ['a rank between two', 'xếp thứ 5-6', 'ambiguous: xếp thứ 5-6'],
    ['from', 'từ 5 tấn', 'number: từ 5'],
    ['a range within a rise', 'tăng từ 5 - 6%', 'ambiguous: tăng từ 5 - 6%'],
    ['English thousands of things', '1,234 hộ', 'number: 1,234 hộ'],
    ['a decimal below one', '0.500', 'number: 0.500'],
    ['nearly in words', 'gần bằng kế hoạch', 'ambiguous: gần bằng kế hoạch'],
    ['mostly', 'cơ bản đạt kế hoạch', 'unknown-word: cơ bản'],
  ])('%s: %s', (_, phrase, expected) => {
    expect(refusal(phrase)).toBe(expected);
  });
});

test.each(['nâng a ', '1', '1,', '5 hộ ', 'kế hoạch ', 'tăng ', 'a/', '(5', 'và '])(
  'ten thousand characters of “%s” are refused or read in good time',
  (piece) => {
    const start = performance.now();
    for (const lead of ['', '5 ', 'nâng ']) refusal(lead + piece.repeat(10_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
