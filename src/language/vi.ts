import { isSchoolYear, isYear, monthsIn, spanOf } from '../model/period.ts';
import type { UnitId } from '../model/units.ts';
import type { FigureParts, Language, PlanParts, Side } from './language.ts';
import { counted, joined, magnitude, nbsp, listFormat, numberFormat, unbroken } from './numbers.ts';
import { pageWordsVi } from './page-words-vi.ts';
import { statusWordsVi } from './status-words.ts';

const number = numberFormat('vi-VN');

const unitWords: Record<UnitId, string> = {
  dong: 'đồng',
  'thousand-dong': 'nghìn đồng',
  'million-dong': 'triệu đồng',
  'billion-dong': 'tỷ đồng',
  'trillion-dong': 'nghìn tỷ đồng',
  usd: 'USD',
  'thousand-usd': 'nghìn USD',
  'million-usd': 'triệu USD',
  'billion-usd': 'tỷ USD',
  'thousand-dong-per-person': 'nghìn đồng mỗi người',
  'million-dong-per-person': 'triệu đồng mỗi người',
  kilogram: 'kg',
  quintal: 'tạ',
  tonne: 'tấn',
  'thousand-tonnes': 'nghìn tấn',
  'million-tonnes': 'triệu tấn',
  'square-metre': 'm²',
  'thousand-square-metres': 'nghìn m²',
  hectare: 'ha',
  'thousand-hectares': 'nghìn ha',
  'square-kilometre': 'km²',
  metre: 'm',
  kilometre: 'km',
  litre: 'lít',
  'cubic-metre': 'm³',
  'thousand-cubic-metres': 'nghìn m³',
  'million-cubic-metres': 'triệu m³',
  'quintals-per-hectare': 'tạ mỗi hecta',
  'tonnes-per-hectare': 'tấn mỗi hecta',
  'kilowatt-hour': 'kWh',
  'million-kilowatt-hours': 'triệu kWh',
  day: 'ngày',
  percent: '%',
  'per-mille': '‰',
  'percentage-point': 'điểm phần trăm',
  times: 'lần',
  count: '',
  'thousand-count': 'nghìn',
  'million-count': 'triệu',
  'per-ten-thousand-people': 'trên một vạn dân',
  'people-per-square-kilometre': 'người mỗi km²',
  'score-point': 'điểm',
  rank: '',
  'places-up': 'bậc',
};
const hedges = { about: 'khoảng', over: 'hơn', nearly: 'gần' };
const planWords = {
  plan: 'kế hoạch',
  'budget-estimate': 'dự toán',
  resolution: 'nghị quyết',
  'assigned-target': 'chỉ tiêu',
  scenario: 'kịch bản',
};

const figure = ({ value, unit, hedge, status, counted: noun, of, per }: FigureParts): string => {
  const plain = magnitude(value);
  const digits = Array.isArray(plain)
    ? `từ${nbsp}${number(plain[0])} đến${nbsp}${number(plain[1])}`
    : joined(unit === 'rank' ? 'thứ' : '', number(plain), of === undefined ? '' : `trên ${number(of)}`);
  const nouns = noun && counted(noun, false);
  const sign = unit === 'percent' || unit === 'per-mille';
  const withUnit = sign
    ? [digits + unitWords[unit], nouns].filter(Boolean).join(' ')
    : joined(digits, unbroken(unitWords[unit]), nouns);
  const before = [status && statusWordsVi[status], hedge && hedges[hedge]].filter(Boolean).join(' ');
  return `${before && before + nbsp}${withUnit}${per ? ` mỗi${nbsp}tháng` : ''}`;
};

const year = (of: number): string => `năm${nbsp}${of}`;
const monthAndYear = ({ year: y, month }: { year: number; month: number }): string =>
  `tháng${nbsp}${month} ${year(y)}`;

const period = (text: string): string => {
  if (isYear(text)) return year(Number(text));
  if (isSchoolYear(text)) return `năm học ${text.replace('/', '–')}`;
  const span = spanOf(text);
  const { start, end } = span;
  if (!end) return 'tính đến lúc đưa tin';
  const months = monthsIn(span) ?? 0;
  if (months === 1) return monthAndYear(start);
  if (start.month === 1 && start.year === end.year) return `${months}${nbsp}tháng ${year(end.year)}`;
  return `từ ${monthAndYear(start)} đến ${monthAndYear(end)}`;
};

const comparedPeriod = (text: string, before: number): string =>
  ({
    'same-period': `cùng kỳ ${year(before)}`,
    'previous-period': 'kỳ trước',
    'start-of-year': 'đầu năm',
  })[text] ?? period(text);

const plan = ({ word, issuer, horizon }: PlanParts): string => {
  if (word === null) return 'mức mà báo không nêu tên';
  const given = issuer ? `${issuer} giao` : word === 'assigned-target' ? 'được giao' : '';
  return [planWords[word], horizon && period(horizon), given].filter(Boolean).join(' ');
};

const upOrDown = (side: Side): string =>
  ({ above: 'tăng', below: 'giảm', equal: 'bằng', undecided: 'gần như bằng' })[side];

export const vi: Language = {
  code: 'vi',
  locale: 'vi-VN',
  number,
  list: listFormat('vi-VN'),
  figure,
  plan,
  period,
  comparedPeriod,
  year,
  day: (iso) => {
    const [y, m, d] = iso.split('-').map(Number);
    return `ngày${nbsp}${d}/${m}/${y}`;
  },
  clock: (clock, of) =>
    ({
      'to-date': `cộng dồn, ${of}`,
      month: `riêng ${of}`,
      year: of,
      season: `một vụ của ${of}`,
      'school-year': of,
      stock: `tại cuối ${of}`,
    })[clock] ?? of,
  level: (text, status) => [status && statusWordsVi[status], 'đạt', text].filter(Boolean).join(' '),
  target: (text, of) => `${of} là ${text}`,
  ratio: (text, base, unit) => (unit === 'times' ? `gấp ${text} ${base}` : `bằng ${text} ${base}`),
  beyondPlan: (side, text, of) =>
    side === 'above'
      ? `vượt ${text} so với ${of}`
      : side === 'below'
        ? `thấp hơn ${text} so với ${of}`
        : `đạt ${of}`,
  directionToPlan: (side, of) => `${side === 'above' ? 'vượt' : side === 'below' ? 'chưa đạt' : 'đạt'} ${of}`,
  change: (side, text, base, status) => {
    const against = base ? ` so với ${base}` : '';
    if (side === 'equal' || side === 'undecided') return `${upOrDown(side)} ${base ?? 'trước'}`;
    // "tăng từ 83 đến 88" would be a rise from the one to the other.
    const span = text.startsWith(`từ${nbsp}`) ? 'trong khoảng ' : '';
    return `${status ? `${statusWordsVi[status]} ` : ''}${upOrDown(side)} ${span}${text}${against}`;
  },
  direction: (side, base) =>
    side === 'equal' ? `bằng ${base ?? 'trước'}` : `${upOrDown(side)}${base ? ` so với ${base}` : ''}`,
  implied: (base, text) => `${base} là ${text}`,
  impliedLevel: (base) => `mức ${base}`,
  remaining: (text, of) => `còn ${text} nữa mới bằng ${of}`,
  gap: (side, mark, text) =>
    side === 'above' || side === 'below'
      ? `${side === 'above' ? 'cao hơn' : 'thấp hơn'} mốc ${mark} là ${text}`
      : `ngang mốc ${mark}`,
  pace: (text) => `bình quân ${text}`,
  paceNeeded: (text) => `cần bình quân ${text}`,
  paceRatio: (side, text) => `${side === 'above' ? 'gấp' : 'bằng'} ${text} nhịp bình quân đã qua`,
  rest: (text) => `còn lại ${text}`,
  since: (side, text, base) => {
    const against = base ? ` so với ${base}` : '';
    if (side === 'equal') return `không đổi${against}`;
    if (side === 'undecided') return `chưa rõ tăng hay giảm${against}`;
    return `${side === 'above' ? 'thêm' : 'bớt'} ${text}${against}`;
  },
  reportOn: (of) => `báo cáo ${of}`,
  asReported: (base) => `${base} theo báo cáo của kỳ đó`,
  formulas: {
    'level-by-ratio': 'mức ÷ tỷ lệ',
    'level-by-change': 'mức ÷ (1 + mức tăng)',
    'level-less-difference': 'mức − chênh lệch',
    remaining: 'mức ÷ tỷ lệ − mức',
    excess: 'tỷ lệ − 100%',
    'completion-of-change': '100% + mức vượt',
    'level-by-target': 'mức ÷ kế hoạch',
    'change-of-ratio': 'tỷ lệ − 100%',
    'change-of-difference': 'chênh lệch ÷ (mức − chênh lệch)',
    'amount-of-ratio': 'mức − mức ÷ tỷ lệ',
    'amount-of-change': 'mức × mức tăng ÷ (1 + mức tăng)',
    gap: 'tỷ lệ − số tháng đã qua ÷ số tháng cả năm',
    pace: 'tỷ lệ ÷ số tháng đã qua',
    'pace-needed': '(100% − tỷ lệ) ÷ số tháng còn lại',
    'pace-ratio': 'nhịp cần có ÷ nhịp đã qua',
    rest: 'tổng thể − phần',
    sum: 'cộng các thành phần',
    product: 'nhân các thành phần',
    quotient: 'thành phần đầu ÷ các thành phần sau',
    'level-less-earlier': 'số kỳ này − số của báo cáo kia',
    'level-by-earlier': 'số kỳ này ÷ số của báo cáo kia − 100%',
  },
  hedges,
  interval: (lo, hi, open) => `${open.lo ? 'trên' : 'từ'} ${lo} đến ${open.hi ? 'dưới ' : ''}${hi}`,
  page: pageWordsVi,
};
