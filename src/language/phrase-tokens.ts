/** The words of printed figures: an ordered table of what may stand in a phrase, the first match wins. */
import type { UnitId } from '../model/units.ts';
import type { Normalised } from './normalise.ts';
import type { Hedge, PlanWord } from './phrase.ts';

export type Relation = 'up' | 'down' | 'exceed' | 'equal' | 'share' | 'fold' | 'reach' | 'miss' | 'to';
export type Meaning =
  | { kind: 'unit'; unit: UnitId }
  | { kind: 'scale'; unit: 'thousand-count' | 'million-count' }
  | { kind: 'hedge'; hedge: Hedge }
  | { kind: 'status'; status: 'E' | 'P' | 'F' }
  /** `comparative`: what follows is what it is measured by, "thấp hơn cùng kỳ". */
  | { kind: 'relation'; relation: Relation; comparative?: true }
  /** `strive`: never a base, always the plan's own amount. */
  | { kind: 'plan'; word: PlanWord; strive?: true }
  /** `adverb`: may also say when something happened, "đạt 5% năm trước". */
  | { kind: 'period'; period: 'same-period' | 'previous-period' | 'start-of-year'; adverb?: true }
  | { [K in PlainKind]: { kind: K } }[PlainKind];
type PlainKind =
  | (
      | 'number'
      | 'fraction'
      | 'compound'
      | 'dash'
      | 'from'
      | 'rate'
      | 'rank'
      | 'slash' // parts of figures
    )
  | (
      | 'soft'
      | 'hard' // separators: a soft one may belong to a noun
    )
  | (
      | 'compare'
      | 'year'
      | 'issuer'
      | 'council'
      | 'given'
      | 'whole-year' // parts of bases
    )
  | (
      | 'filler'
      | 'verb'
      | 'raise' // lead up to a figure and do not change it
    )
  | ('limit' | 'date' | 'label' | 'word' | 'other'); // never part of a figure
export type Kind = Meaning['kind'];

/** `start`, `end`: where it stands in the normalised text. `issuer`, `year`: named in the pattern. */
export type Token = Meaning & { text: string; start: number; end: number; issuer?: string; year?: string };

/** All tokens of a normalised phrase; whatever no rule knows is a `word` or `other`. */
export const tokensOf = ({ text }: Normalised): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at = tokens.at(-1)?.end ?? text.length) {
    while (text.charAt(at) === ' ') at++;
    const token = tokenAt(text, at);
    if (!token) break;
    tokens.push(token);
  }
  return tokens;
};

const tokenAt = (text: string, at: number): Token | undefined => {
  for (const [pattern, meaning] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const { issuer } = match.groups ?? {};
    const year = periodNamed(match.groups ?? {});
    const named = { ...(issuer !== undefined && { issuer }), ...(year !== undefined && { year }) };
    return { ...meaning, ...named, text: match[0], start: at, end: at + match[0].length };
  }
  return undefined;
};

/** "2023", "2023-08" of a month, "2023-12" of the end of a year, "2023-01/2023-03" of a quarter or of the first months of a year. */
const periodNamed = ({
  year,
  month,
  quarter,
  months,
  end,
}: Record<string, string | undefined>): string | undefined => {
  const named = (of: number | string) => `${year ?? ''}-${String(of).padStart(2, '0')}`;
  if (year === undefined) return undefined;
  if (month ?? end) return named(month ?? 12);
  if (months) return months === '1' ? named(1) : `${named(1)}/${named(months)}`;
  if (!quarter) return year;
  const last = (['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1 || Number(quarter)) * 3;
  return `${named(last - 2)}/${named(last)}`;
};

const unit = (id: UnitId): Meaning => ({ kind: 'unit', unit: id });
const relation = (name: Relation): Meaning => ({ kind: 'relation', relation: name });
const comparative = (name: Relation): Meaning => ({ kind: 'relation', relation: name, comparative: true });
const plan = (word: PlanWord): Meaning => ({ kind: 'plan', word });
const plain = <K extends PlainKind>(kind: K): { kind: K } => ({ kind });

const number = '\\d+(?:[.,]\\d+)*';
/** Behind digits of a name: the number does not go on, and counts nothing. */
const wholeNumber =
  '(?![.,]?\\d| ?(?:%|(?:tỷ|triệu|nghìn|ngàn|ha|tấn|tạ|kg|km|m2|m3|hộ|người|lượt|em|học sinh|con|đồng|usd)(?!\\p{L})))';
const scales = '(?:nghìn|ngàn|triệu|tỷ)';
const people = '(?:10\\.000|1 vạn|vạn) (?:người )?dân';
const place = '(?:tỉnh|thành phố|huyện|thị xã|xã|phường)';
const body = `(?:hội đồng nhân dân|ủy ban nhân dân)(?: ${place})?`;
const issuer = `(?<issuer>${body}|${place}|trung ương|cấp trên|bộ tài chính|thủ tướng(?: chính phủ)?|chính phủ)`;
const thousand = '(?:nghìn|ngàn)';
const dollars = '(?:usd|đô la mỹ|đô la)';
const dong = '(?:đồng|vnđ|vnd)';

const sources: [string, Meaning][] = [
  // Spans of time, before the numbers in them
  ['(?<months>[1-9]|1[0-2]) tháng(?: đầu)? năm (?<year>\\d{4})(?!\\d)', plain('year')],
  ['tháng (?<month>0?[1-9]|1[0-2])(?: năm |/)(?<year>\\d{4})(?!\\d)', plain('year')],
  ['quý (?<quarter>iv|i{1,3}|[1-4])(?: năm |/)(?<year>\\d{4})(?!\\d)', plain('year')],
  // "ước 9 tháng đạt 500 tỷ đồng": when it is estimated for does not change the figure.
  [
    `(?<=(?:ước|dự kiến|sơ bộ)(?: tính| thực hiện)? )(?:(?:[2-9]|1[0-2]) tháng(?: đầu năm)?|tháng (?:[1-9]|1[0-2])|quý (?:iv|i{1,3}|[1-4])|cả năm)(?= (?:đạt|thực hiện|tăng|giảm|là) )`,
    plain('filler'),
  ],
  // Numbers, and numbers that are names
  ['\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}', plain('date')],
  ['[1-5] sao(?: trở lên)?', plain('label')],
  [
    `${number} ?(?:nghìn tỷ|${scales}) \\d+ ?${scales}(?: \\d+ ?${scales})*(?: ?(?:${dong}|${dollars}))?`,
    plain('compound'),
  ],
  [`${number} ?/ ?(?!${people})${number}`, plain('fraction')],
  [number, plain('number')],
  ['(?:năm học|giai đoạn|năm) \\d{4} ?- ?\\d{2,4}|năm học \\d{4}', plain('label')],
  [
    `(?<!\\d )(?:tháng|ngày) \\d{1,2}(?:/\\d{1,4})*${wholeNumber}|quý (?:iv|i{1,3}|[1-4])(?:/\\d{4})?${wholeNumber}`,
    plain('label'),
  ],
  [`(?:mức độ|lớp|loại|khóa|lần thứ) (?:\\d{1,2}|[ivx]+)${wholeNumber}`, plain('label')],
  // Words that begin like others
  [
    'đồng (?:chí|bào|hồ|cỏ|ruộng|ý|thuận|bộ|nghiệp|hành|lòng|tình|loạt|đều|thời)|ngày công|tỷ lệ|tấn công|hợp đồng',
    plain('word'),
  ],
  ['điểm (?:trường|du lịch|văn hóa|bưu điện|dân cư|sạt lở|cầu|bán hàng|tổ chức|chợ|bỏ phiếu)', plain('word')],
  ['(?:cắt|tinh|miễn,?) giảm|tinh giản|giảm trừ|cấp trên(?! (?:đã )?giao)', plain('word')],
  ['giảm nghèo|tăng (?:cường|trưởng|gia)|bằng (?:khen|công nhận|cấp|chứng nhận)', plain('word')],
  ['mục tiêu quốc gia|kế hoạch hóa|nông thôn mới|giá trị (?:gia tăng|tăng thêm)', plain('word')],
  // Units, the longer first
  [`triệu ${dong} ?/ ?người(?: ?/ ?năm)?`, unit('million-dong-per-person')],
  [`${thousand} ${dong} ?/ ?người(?: ?/ ?năm)?`, unit('thousand-dong-per-person')],
  [`${thousand} tỷ(?: ${dong})?(?! ?${dollars})`, unit('trillion-dong')],
  [`tỷ ${dollars}`, unit('billion-usd')],
  [`triệu ${dollars}`, unit('million-usd')],
  [`${thousand} ${dollars}`, unit('thousand-usd')],
  [dollars, unit('usd')],
  [`tỷ(?: ${dong})?`, unit('billion-dong')],
  [`triệu ${dong}`, unit('million-dong')],
  [`${thousand} ${dong}`, unit('thousand-dong')],
  [dong, unit('dong')],
  ['tạ ?/ ?ha', unit('quintals-per-hectare')],
  ['tấn ?/ ?ha', unit('tonnes-per-hectare')],
  [`${thousand} tấn`, unit('thousand-tonnes')],
  ['triệu tấn', unit('million-tonnes')],
  ['tấn', unit('tonne')],
  ['tạ', unit('quintal')],
  ['kg|ki-?lô-?gam', unit('kilogram')],
  [`${thousand} (?:ha|héc-?ta)`, unit('thousand-hectares')],
  [`${thousand} (?:m2|mét vuông)`, unit('thousand-square-metres')],
  [`${thousand} (?:m3|mét khối)`, unit('thousand-cubic-metres')],
  ['triệu (?:m3|mét khối)', unit('million-cubic-metres')],
  ['người ?/ ?km2', unit('people-per-square-kilometre')],
  ['ha|héc-?ta|hecta', unit('hectare')],
  ['km2', unit('square-kilometre')],
  ['m2|mét vuông', unit('square-metre')],
  ['m3|mét khối', unit('cubic-metre')],
  ['km|ki-?lô-?mét', unit('kilometre')],
  ['m|mét', unit('metre')],
  ['lít', unit('litre')],
  ['triệu kwh', unit('million-kilowatt-hours')],
  ['kwh', unit('kilowatt-hour')],
  ['ngày', unit('day')],
  ['điểm ?(?:phần trăm|%)', unit('percentage-point')],
  ['%|phần trăm', unit('percent')],
  [`‰|phần ${thousand}`, unit('per-mille')],
  ['lần', unit('times')],
  ['điểm', unit('score-point')],
  [`(?:/ ?|trên )${people}`, plain('rate')],
  ['(?:(?:xếp|đứng)(?: ở)? ?)?(?:vị trí thứ|vị trí|thứ hạng|thứ|hạng)(?= \\d)', plain('rank')],
  ['bậc|hạng', unit('places-up')],
  [thousand, { kind: 'scale', unit: 'thousand-count' }],
  ['triệu', { kind: 'scale', unit: 'million-count' }],
  // Relations: "cao hơn" and "tăng lên" before the words in them
  ['(?:không|chưa) đạt(?: được)?', relation('miss')],
  ['không (?:kể|quá)|không|chưa|dưới|tối đa|tối thiểu|ít nhất|nhiều nhất|ngoại trừ|trừ', plain('limit')],
  ['trở (?:lên|xuống)|đổ lại', plain('limit')],
  ['(?:tăng|nâng) lên(?: (?:tới|đến|mức))?|giảm xuống(?: (?:còn|mức))?|giảm(?: chỉ)? còn', relation('to')],
  ['(?:tăng |cao )?gấp', relation('fold')],
  ['(?:cao|nhiều|lớn) hơn', comparative('up')],
  ['(?:thấp|ít|nhỏ) hơn', comparative('down')],
  ['tăng(?: thêm)?', relation('up')],
  ['giảm(?: bớt)?', relation('down')],
  ['vượt(?: mức)?', relation('exceed')],
  ['(?:ngang )?bằng', relation('equal')],
  ['chiếm(?: tỷ lệ| tỷ trọng)?', relation('share')],
  ['đạt(?: được| mức| tới| tỷ lệ)?', relation('reach')],
  // Bases
  ['so(?: với)?', plain('compare')],
  [
    'cùng kỳ(?: năm (?:trước|ngoái|(?<year>\\d{4})(?!\\d))| (?<year>20\\d\\d)(?=$|[,;.)]| và ))?',
    { kind: 'period', period: 'same-period' },
  ],
  ['(?:tháng|quý|kỳ|năm) trước|năm ngoái', { kind: 'period', period: 'previous-period', adverb: true }],
  ['cuối năm (?:trước|ngoái)', { kind: 'period', period: 'start-of-year', adverb: true }],
  ['(?<end>cuối) năm (?<year>\\d{4})(?!\\d)', plain('year')],
  ['đầu năm(?! (?:\\d|học))', { kind: 'period', period: 'start-of-year', adverb: true }],
  ['năm (?<year>\\d{4})(?!\\d)', plain('year')],
  ['cả năm|năm(?! (?:\\d|học|nay|sau|tới))', plain('whole-year')],
  ['phấn đấu', { kind: 'plan', word: 'plan', strive: true }],
  ['(?:chỉ tiêu |mục tiêu )?nghị quyết', plan('resolution')],
  ['(?:chỉ tiêu |mục tiêu )?kế hoạch(?: vốn)?|mục tiêu', plan('plan')],
  ['dự toán', plan('budget-estimate')],
  ['chỉ tiêu', plan('assigned-target')],
  ['kịch bản', plan('scenario')],
  [`(?:do )?${issuer}(?: đã)? giao|của ${issuer}`, plain('issuer')],
  [`(?<issuer>${body})`, plain('council')],
  ['(?:đã |được |đã được )?(?:giao|đề ra|đặt ra)', plain('given')],
  // What stands before a figure
  ['khoảng|xấp xỉ|chừng', { kind: 'hedge', hedge: 'about' }],
  ['hơn|trên', { kind: 'hedge', hedge: 'over' }],
  ['gần', { kind: 'hedge', hedge: 'nearly' }],
  ['ước(?: tính| thực hiện)?|dự ước', { kind: 'status', status: 'E' }],
  ['sơ bộ', { kind: 'status', status: 'P' }],
  ['dự kiến', { kind: 'status', status: 'F' }],
  ['nâng', plain('raise')],
  ['từ', plain('from')],
  ['được|là|có|lên(?: tới| đến)?|tới|đến|còn|ở mức|với|tổng số|tổng cộng|chỉ|mới|đã', plain('filler')],
  ['thực hiện(?: được)?|hoàn thành|xuống còn', plain('filler')],
  ['thành lập(?: mới)?|trồng(?: mới)?|(?:giải quyết|tạo) việc làm(?: mới)? cho', plain('verb')],
  ['thu hút|cấp(?: mới)?|tổ chức|đấu giá', plain('verb')],
  // Separators and the rest
  [',|và', plain('soft')],
  ['[;.()]', plain('hard')],
  ['-', plain('dash')],
  ['/', plain('slash')],
  ['[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*', plain('word')],
  ['[^]', plain('other')],
];

/** A word ends where no letter follows; a figure may stand close to its unit: "5ha". */
const wordEnd = '(?:(?<!\\p{L})|(?![\\p{L}\\p{M}\\p{N}]))';
const rules = sources.map(([source, meaning]): [RegExp, Meaning] => [
  new RegExp(`(?:${source})${wordEnd}`, 'uy'),
  meaning,
]);
