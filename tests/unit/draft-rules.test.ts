/** Every rule by which articles are read does what its example says. */
import { describe, expect, test } from 'vitest';
import { rules, rulesOf } from '../../src/draft/rules.ts';
import { sentenceOf } from '../../src/draft/sentence.ts';
import { frames, timeOf } from '../../src/draft/times.ts';
import { cutBack, cutFront, textOf } from '../../src/draft/words.ts';

test.each(rules.map((rule) => [`${rule.kind}: ${rule.meaning}`, rule] as const))('%s', (_, rule) => {
  const every = new RegExp(rule.pattern.source, `${rule.pattern.flags.replace('g', '')}g`);
  expect([...rule.example.toLowerCase().matchAll(every)].length).toBeGreaterThan(0);
});

test('no two rules of a kind mean the same', () => {
  const named = rules.map(({ kind, meaning }) => `${kind} ${meaning}`);
  expect(named.length).toBeGreaterThan(50);
  const doubled = named.filter((each, index) => named.indexOf(each) < index);
  expect(doubled).toEqual([]);
});

describe('words for a time, in a report on January to September 2023', () => {
  const report = '2023-01/2023-09';
  test.each([
    ['9 tháng đầu năm', {}],
    ['chín tháng', {}],
    ['6 tháng đầu năm 2023', { period: '2023-01/2023-06' }],
    ['tháng 9', { clock: 'month' }],
    ['tháng 8/2023', { clock: 'month', period: '2023-08' }],
    ['trong tháng', { clock: 'month' }],
    ['quý III', { period: '2023-07/2023-09' }],
    ['năm 2022', { clock: 'year', period: '2022' }],
    ['năm học 2022-2023', { clock: 'school-year', period: '2022/2023' }],
    ['đến hết tháng 9', {}],
    ['tính đến ngày 30/9/2023', {}],
    ['hết quý II/2023', { period: '2023-01/2023-06' }],
    ['đến nay', { period: '2023-01/..' }],
    ['vụ đông xuân 2022 - 2023', { clock: 'season' }],
    ['nửa đầu năm 2023', { period: '2023-01/2023-06' }],
    ['lũy kế', {}],
    ['năm 2023', undefined],
    ['giai đoạn 2021-2025', undefined],
    ['cả năm', undefined],
  ])('%s', (words, dimensions) => {
    const sentence = sentenceOf(words);
    const [mark] = sentence.times;
    expect(mark && timeOf(mark, sentence, report).dimensions).toEqual(dimensions);
  });

  test('every frame has a rule', () => {
    expect(frames.length).toBeGreaterThan(10);
    expect(frames).toContain('occasion');
  });
});

describe('what stands around a subject is cut away', () => {
  test.each([
    ['bên cạnh đó, tổng thu', 'tổng thu'],
    ['toàn huyện đã trồng', 'trồng'],
    ['thu ngân sách trên địa bàn tỉnh', 'thu ngân sách'],
    ['vốn đầu tư toàn xã hội', 'vốn đầu tư toàn xã hội'],
    ['chỉ số giá', 'chỉ số giá'],
    ['công an phát hiện', 'công an phát hiện'],
  ])('%s', (words, left) => {
    const { tokens } = sentenceOf(words);
    expect(textOf(cutBack(cutFront(tokens, ['opening']), ['closing']))).toBe(left);
  });
});

describe('digits that are names are no figures, and those that count are', () => {
  const labels = (text: string): string[] => {
    const { source, labels: spans } = sentenceOf(text);
    return spans.map(({ start, end }) => source.text.slice(start, end));
  };
  test.each([
    ['Thi công quốc lộ 3 qua xã.', ['quốc lộ 3']],
    ['Vốn Chương trình 135 đã hỗ trợ.', ['chương trình 135']],
    ['Kế hoạch 21.208 tỷ đồng.', []],
    ['Thi hành kỷ luật 14 đảng viên.', []],
    ['Có 24/24 xã.', []],
    ['Có 2/9 xã.', []],
    ['Cấp 418 giấy phép xây dựng.', []],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

test('rules of doubt tell where they hold', () => {
  expect(new Set(rulesOf('doubt').map(({ where }) => where)).size).toBeGreaterThan(6);
});
