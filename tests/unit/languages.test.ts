import { describe, expect, test } from 'vitest';
import type { FigureParts } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import { unitIds } from '../../src/model/units.ts';

const { vi, en } = languages;
/** No-break spaces written as "·", so that a row shows them. */
const seen = (text: string): string => text.replaceAll('\u00a0', '·');

describe('numbers', () => {
  test.each([
    ['thousands take a point, and a comma in English', '2400', '2.400', '2,400'],
    ['four digits are grouped', '1904', '1.904', '1,904'],
    ['three are not', '360', '360', '360'],
    ['millions', '1234567', '1.234.567', '1,234,567'],
    ['decimals take a comma', '65.9', '65,9', '65.9'],
    ['printed zeros stay', '12.50', '12,50', '12.50'],
    ['a whole printed with a zero', '5.0', '5,0', '5.0'],
    ['smaller than one', '0.05', '0,05', '0.05'],
    ['zero', '0', '0', '0'],
    [
      'more digits than a number holds',
      '12345678901234567.89',
      '12.345.678.901.234.567,89',
      '12,345,678,901,234,567.89',
    ],
  ])('%s', (_, decimal, inVi, inEn) => {
    expect(vi.number(decimal)).toBe(inVi);
    expect(en.number(decimal)).toBe(inEn);
  });
});

describe('figures', () => {
  const rows: [string, FigureParts, string, string][] = [
    [
      'money',
      { value: '2400', unit: 'billion-dong', hedge: 'about' },
      'khoảng·2.400·tỷ·đồng',
      'about·2,400·billion·dong',
    ],
    [
      'over',
      { value: '1.7', unit: 'billion-dong', hedge: 'over' },
      'hơn·1,7·tỷ·đồng',
      'over·1.7·billion·dong',
    ],
    ['nearly', { value: '500', unit: 'hectare', hedge: 'nearly' }, 'gần·500·ha', 'nearly·500·hectares'],
    ['estimate', { value: '1904', unit: 'tonne', status: 'E' }, 'ước·1.904·tấn', 'an estimated·1,904·tonnes'],
    [
      'estimate and hedge',
      { value: '5', unit: 'tonne', status: 'E', hedge: 'about' },
      'ước khoảng·5·tấn',
      'about·5·tonnes (an estimate)',
    ],
    ['provisional', { value: '5', unit: 'tonne', status: 'P' }, 'sơ bộ·5·tấn', 'a provisional·5·tonnes'],
    ['forecast', { value: '5', unit: 'tonne', status: 'F' }, 'dự kiến·5·tấn', 'an expected·5·tonnes'],
    ['a break is no word of the figure', { value: '5', unit: 'tonne', status: 'B' }, '5·tấn', '5·tonnes'],
    ['no space before %', { value: '65.9', unit: 'percent' }, '65,9%', '65.9%'],
    [
      'a share of what is counted',
      { value: '100', unit: 'percent', counted: 'xã, phường' },
      '100% xã, phường',
      '100% of xã, phường',
    ],
    ['a range of shares', { value: ['1.5', '2'], unit: 'percent' }, 'từ·1,5 đến·2%', '1.5·to·2%'],
    [
      'a range of money',
      { value: ['3500', '3800'], unit: 'billion-dong' },
      'từ·3.500 đến·3.800·tỷ·đồng',
      '3,500·to·3,800·billion·dong',
    ],
    ['a fall is said without its sign', { value: '-7.25', unit: 'percent' }, '7,25%', '7.25%'],
    [
      'a falling range runs from the smaller',
      { value: ['-0.9', '-0.7'], unit: 'percentage-point' },
      'từ·0,7 đến·0,9·điểm phần·trăm',
      '0.7·to·0.9·percentage·points',
    ],
    ['points', { value: '21.8', unit: 'percentage-point' }, '21,8·điểm phần·trăm', '21.8·percentage·points'],
    ['one point', { value: '1', unit: 'percentage-point' }, '1·điểm phần·trăm', '1·percentage·point'],
    [
      'points a month',
      { value: '5.6', unit: 'percentage-point', per: 'month' },
      '5,6·điểm phần·trăm mỗi·tháng',
      '5.6·percentage·points a month',
    ],
    ['a count', { value: '17', unit: 'count', counted: 'plot|plots' }, '17·plots', '17·plots'],
    ['a count of one', { value: '1', unit: 'count', counted: 'plot|plots' }, '1·plots', '1·plot'],
    [
      'a part of a whole',
      { value: '13', unit: 'count', of: '16', counted: 'form|forms' },
      '13·trên 16·forms',
      '13·of 16·forms',
    ],
    [
      'one of several',
      { value: '1', unit: 'count', of: '3', counted: 'form|forms' },
      '1·trên 3·forms',
      '1·of 3·forms',
    ],
    [
      'thousands of things',
      { value: '12.5', unit: 'thousand-count', counted: 'lượt' },
      '12,5·nghìn·lượt',
      '12.5·thousand·lượt',
    ],
    ['times', { value: '2.45', unit: 'times' }, '2,45·lần', '2.45·times'],
    ['rank', { value: '5', unit: 'rank', of: '63' }, 'thứ·5·trên 63', 'rank·5·of 63'],
    ['places', { value: '3', unit: 'places-up' }, '3·bậc', '3·places'],
    [
      'yield without a slash',
      { value: '45.5', unit: 'quintals-per-hectare' },
      '45,5·tạ mỗi·hecta',
      '45.5·quintals per·hectare',
    ],
    ['dollars', { value: '1.2', unit: 'million-usd' }, '1,2·triệu·USD', '1.2·million US·dollars'],
    ['per mille', { value: '9.8', unit: 'per-mille' }, '9,8‰', '9.8‰'],
  ];
  test.each(rows)('%s', (_, parts, inVi, inEn) => {
    expect(seen(vi.figure(parts))).toBe(inVi);
    expect(seen(en.figure(parts))).toBe(inEn);
  });

  test.each(unitIds)('%s has words in both languages', (unit) => {
    for (const language of [vi, en])
      expect(language.figure({ value: '7', unit, counted: 'x' })).toMatch(/7[\s\u00a0]?\S/);
  });
});

describe('periods and days', () => {
  test.each([
    ['2023', 'năm·2023', '2023'],
    ['2023-08', 'tháng·8 năm·2023', 'August·2023'],
    ['2023-01/2023-08', '8·tháng năm·2023', 'first 8·months of 2023'],
    ['2023-03/2023-05', 'từ tháng·3 năm·2023 đến tháng·5 năm·2023', 'March·2023 to May·2023'],
    ['2022/2023', 'năm học 2022–2023', 'school year 2022–2023'],
    ['2023-01/..', 'tính đến lúc đưa tin', 'up to the time of reporting'],
  ])('%s', (period, inVi, inEn) => {
    expect(seen(vi.period(period))).toBe(inVi);
    expect(seen(en.period(period))).toBe(inEn);
  });

  test('a day keeps no leading zeros', () => {
    expect(seen(vi.day('2023-08-05'))).toBe('ngày·5/8/2023');
    expect(seen(en.day('2023-08-05'))).toBe('5·August·2023');
  });
});

describe('plans', () => {
  test.each([
    [{ word: 'plan', horizon: '2023' } as const, 'kế hoạch năm·2023', 'the 2023 plan'],
    [{ word: 'budget-estimate', horizon: '2023' } as const, 'dự toán năm·2023', 'the 2023 budget estimate'],
    [{ word: 'assigned-target', issuer: 'tỉnh' } as const, 'chỉ tiêu tỉnh giao', 'the target set by tỉnh'],
    [{ word: 'assigned-target' } as const, 'chỉ tiêu được giao', 'the target'],
    [{ word: 'resolution' } as const, 'nghị quyết', 'the resolution'],
    [{ word: 'scenario', horizon: '2025' } as const, 'kịch bản năm·2025', 'the 2025 scenario'],
    [{ word: null } as const, 'mức mà báo không nêu tên', 'a mark the report does not name'],
  ])('%j', (plan, inVi, inEn) => {
    expect(seen(vi.plan(plan))).toBe(inVi);
    expect(seen(en.plan(plan))).toBe(inEn);
  });
});

describe('comparing words follow the figure', () => {
  test.each([
    ['a rise', () => vi.change('above', '3%', 'cùng kỳ'), 'tăng 3% so với cùng kỳ'],
    ['a fall', () => vi.change('below', '3%', 'cùng kỳ'), 'giảm 3% so với cùng kỳ'],
    ['no base', () => vi.change('above', '84 hộ'), 'tăng 84 hộ'],
    [
      'a range is not taken for a rise from one to the other',
      () => vi.change('above', 'từ\u00a083 đến\u00a088 tỷ đồng'),
      'tăng trong khoảng từ\u00a083 đến\u00a088 tỷ đồng',
    ],
    ['equal', () => vi.change('equal', '0%', 'cùng kỳ'), 'bằng cùng kỳ'],
    ['past a plan', () => vi.beyondPlan('above', '8%', 'kế hoạch'), 'vượt 8% so với kế hoạch'],
    ['short of a plan', () => vi.beyondPlan('below', '8%', 'kế hoạch'), 'thấp hơn 8% so với kế hoạch'],
    ['under the mark', () => vi.gap('below', '8/12', '21,8 điểm'), 'thấp hơn mốc 8/12 là 21,8 điểm'],
    ['over the mark', () => vi.gap('above', '8/12', '2 điểm'), 'cao hơn mốc 8/12 là 2 điểm'],
    ['not decided', () => vi.gap('undecided', '8/12', '0,1'), 'ngang mốc 8/12'],
    ['a multiple', () => vi.ratio('3 lần', 'cùng kỳ', 'times'), 'gấp 3 lần cùng kỳ'],
    ['in English a rise', () => en.change('above', '3%', 'last year'), 'up 3% on last year'],
    ['in English a fall', () => en.change('below', '3%', 'last year'), 'down 3% on last year'],
    ['in English under the mark', () => en.gap('below', '8/12', '2 points'), '2 points under the 8/12 mark'],
    ['in English a multiple', () => en.ratio('3 times', 'last year', 'times'), '3 times last year'],
  ])('%s', (_, say, expected) => {
    expect(say()).toBe(expected);
  });
});
