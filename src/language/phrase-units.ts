/** Units as they are printed behind a number. */
import type { UnitId } from '../model/units.ts';

const ends = '(?![\\p{L}\\p{N}²³/])';
/** Where a word that may also begin a noun ("điểm", "ngày") must end the figure to be a unit. */
const closes = '(?=$|\\s?[,;]|\\s(?:và|so với|cùng kỳ|kế hoạch|dự toán|nghị quyết|chỉ tiêu)(?!\\p{L}))';
const thousand = '(?:nghìn|ngàn)';
const dollars = '(?:usd|đô la mỹ|đô la)';

/** The printed forms of each unit, the longer before the shorter. */
const forms: readonly (readonly [string, UnitId])[] = [
  ['(?:điểm phần trăm|điểm %|điểm%)', 'percentage-point'],
  [`điểm${closes}`, 'score-point'],
  ['(?:%|phần trăm)', 'percent'],
  ['(?:‰|phần nghìn)', 'per-mille'],
  [`tỷ ${dollars}${ends}`, 'billion-usd'],
  [`triệu ${dollars}${ends}`, 'million-usd'],
  [`${thousand} ${dollars}${ends}`, 'thousand-usd'],
  [`${dollars}${ends}`, 'usd'],
  [`${thousand} tỷ(?: đồng)?${ends}`, 'trillion-dong'],
  [`tỷ đồng${ends}`, 'billion-dong'],
  [`tỷ${closes}`, 'billion-dong'],
  [`triệu đồng ?(?:/ ?(?:người|1 người)|mỗi người)(?: ?/ ?năm)?${ends}`, 'million-dong-per-person'],
  [`${thousand} đồng ?(?:/ ?người|mỗi người)(?: ?/ ?năm)?${ends}`, 'thousand-dong-per-person'],
  [`triệu đồng${ends}`, 'million-dong'],
  [`${thousand} đồng${ends}`, 'thousand-dong'],
  [`đồng${ends}`, 'dong'],
  ['tạ ?/ ?ha(?!\\p{L})', 'quintals-per-hectare'],
  ['tấn ?/ ?ha(?!\\p{L})', 'tonnes-per-hectare'],
  [`triệu tấn${ends}`, 'million-tonnes'],
  [`${thousand} tấn${ends}`, 'thousand-tonnes'],
  [`tấn${ends}`, 'tonne'],
  [`tạ${ends}`, 'quintal'],
  [`(?:kg|kilôgam|ki-lô-gam)${ends}`, 'kilogram'],
  [`${thousand} (?:m2|m²|mét vuông)${ends}`, 'thousand-square-metres'],
  [`(?:m2|m²|mét vuông)${ends}`, 'square-metre'],
  [`triệu (?:m3|m³|mét khối)${ends}`, 'million-cubic-metres'],
  [`${thousand} (?:m3|m³|mét khối)${ends}`, 'thousand-cubic-metres'],
  [`(?:m3|m³|mét khối)${ends}`, 'cubic-metre'],
  [`(?:km2|km²)${ends}`, 'square-kilometre'],
  [`${thousand} ha${ends}`, 'thousand-hectares'],
  [`ha${ends}`, 'hectare'],
  [`(?:km|ki-lô-mét|kilômét)${ends}`, 'kilometre'],
  [`(?:m|mét)${ends}`, 'metre'],
  [`(?:lít|lit)${ends}`, 'litre'],
  [`triệu kwh${ends}`, 'million-kilowatt-hours'],
  [`kwh${ends}`, 'kilowatt-hour'],
  ['người ?/ ?km(?:2|²)(?!\\p{L})', 'people-per-square-kilometre'],
  [
    '(?:\\p{L}+ ){0,3}\\p{L}+ ?/ ?(?:10\\.000 dân|1 vạn dân|vạn dân|một vạn dân)(?!\\p{L})',
    'per-ten-thousand-people',
  ],
  [`ngày${closes}`, 'day'],
  [`lần${ends}`, 'times'],
  [`bậc${ends}`, 'places-up'],
];
const table = forms.map(([form, unit]) => [new RegExp(` ?${form}`, 'uy'), unit] as const);
const scaled: readonly (readonly [RegExp, UnitId])[] = [
  [new RegExp(` ?${thousand}(?= \\p{L})`, 'uy'), 'thousand-count'],
  [/ ?triệu(?= \p{L})/uy, 'million-count'],
];
/** Words that are units and so cannot be the thing that is counted: "2 nghìn đồng/kg" is no count of "đồng". */
const notCounted = new RegExp(
  `^(?:đồng|usd|tấn|tạ|tỷ|triệu|nghìn|ngàn|ha|m2|m3|kg|km)${ends.replace('/', '')}`,
  'u',
);

/** The unit printed at a place, and where it ends; undefined where none of the list stands there. */
export const readUnit = (text: string, at: number): { unit: UnitId; end: number } | undefined => {
  for (const [form, unit] of [...table, ...scaled]) {
    form.lastIndex = at;
    if (form.test(text)) return { unit, end: form.lastIndex };
  }
  return undefined;
};

/** Whether words can name what is counted. */
export const isCountable = (noun: string): boolean =>
  noun !== '' && !notCounted.test(noun) && !/[\d/%]/.test(noun);

/** "45 tỷ 062 triệu đồng": the smaller unit gives three decimals of the larger. */
export const readCompound = (
  text: string,
  at: number,
): { unit: UnitId; decimals: string; end: number } | undefined => {
  for (const [form, unit] of compounds) {
    form.lastIndex = at;
    const decimals = form.exec(text)?.[1];
    if (decimals !== undefined) return { unit, decimals: decimals.padStart(3, '0'), end: form.lastIndex };
  }
  return undefined;
};
const compounds: readonly (readonly [RegExp, UnitId])[] = [
  [/ ?tỷ (\d{1,3}) triệu(?: đồng)?(?![\p{L}\p{N}/])/uy, 'billion-dong'],
  [/ ?triệu (\d{1,3}) (?:nghìn|ngàn)(?: đồng)?(?![\p{L}\p{N}/])/uy, 'million-dong'],
];
