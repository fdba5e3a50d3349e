/**
 * What each field of the data files means, with a sample: shown by editors that read the JSON Schemas,
 * and quoted in the messages about mistakes. One name means one thing in every file.
 */
import { parseAddress } from '../model/redirects.ts';

type FieldHelp = { vi: string; en: string; sample: unknown };

export const fields = {
  $schema: {
    vi: 'Đường dẫn tới lược đồ, để trình soạn thảo gợi ý và giải thích',
    en: 'Path to the schema, so that editors complete and explain',
    sample: '../../schema/topic.schema.json',
  },
  id: {
    vi: 'Mã: chữ thường không dấu, nối bằng gạch ngang',
    en: 'Id: lower case, hyphens',
    sample: 'budget-revenue',
  },
  status: {
    vi: 'Báo cáo: draft hoặc published; dữ kiện: E ước, P sơ bộ, F dự kiến, B ngắt chuỗi',
    en: 'Report: draft or published; fact: E estimated, P provisional, F forecast, B break',
    sample: 'E',
  },
  period: {
    vi: 'Kỳ: năm, tháng, khoảng tháng, năm học, hoặc chưa nêu lúc hết (2023-01/..)',
    en: 'Period: year, month, span of months, school year, or end not stated (2023-01/..)',
    sample: '2023-01/2023-08',
  },
  cutOff: {
    vi: 'Ngày chốt số liệu; null nếu báo không nêu',
    en: 'Day the figures run to; null if not stated',
    sample: '2023-08-31',
  },
  sources: { vi: 'Nguồn; nguồn đầu là nguồn chính', en: 'Sources, the main one first', sample: [] },
  source: {
    vi: 'Mã nguồn, nếu không phải nguồn chính',
    en: 'Source id, if not the main one',
    sample: 'bao-bac-kan',
  },
  publisher: { vi: 'Nơi xuất bản', en: 'Publisher', sample: 'Báo Bắc Kạn' },
  byline: { vi: 'Bút danh; null nếu không có', en: 'Byline; null if none', sample: 'BBK' },
  published: {
    vi: 'Ngày đăng; null nếu không rõ',
    en: 'Date of publication; null if not known',
    sample: '2023-09-05',
  },
  address: {
    vi: 'Địa chỉ trang; null nếu không rõ',
    en: 'Web address; null if not known',
    sample: 'https://example.org/bai',
  },
  paragraphs: {
    vi: 'Các đoạn lời của chủ đề',
    en: "The topic's paragraphs",
    sample: [{ vi: 'Thu ngân sách {budget-revenue.plan}.' }],
  },
  paragraphCount: { vi: 'Bài báo có mấy đoạn', en: 'How many paragraphs the article has', sample: 8 },
  wordCount: { vi: 'Bài báo có bao nhiêu tiếng', en: 'How many words the article has', sample: 900 },
  names: {
    vi: 'Tên riêng có chữ số (số nghị quyết …): mã → lời; gọi bằng {name.mã}',
    en: 'Names that hold digits: id → words; used as {name.id}',
    sample: { 'ocop-2023': { vi: 'Chương trình OCOP năm 2023' } },
  },
  topics: {
    vi: 'Thứ tự các chủ đề: tên tệp không đuôi',
    en: 'Order of topics: file names without ending',
    sample: ['retail', 'budget'],
  },
  title: { vi: 'Tiêu đề', en: 'Title', sample: { vi: 'Thu ngân sách', en: 'Budget revenue' } },
  name: { vi: 'Tên gọi', en: 'Name', sample: { vi: 'Trồng rừng', en: 'Forest planting' } },
  definition: {
    vi: 'Chỉ tiêu đo cái gì, không đo cái gì',
    en: 'What the indicator measures and what it does not',
    sample: { vi: '…' },
  },
  note: { vi: 'Điều người đọc cần biết thêm', en: 'What a reader should know besides', sample: { vi: '…' } },
  indicators: { vi: 'Các chỉ tiêu: mã → chỉ tiêu', en: 'Indicators: id → indicator', sample: {} },
  facts: {
    vi: 'Ở chỉ tiêu: mã → dữ kiện; ở biểu đồ: danh sách chỉ tiêu.dữ kiện',
    en: 'Of an indicator: id → fact; of a chart: list of indicator.fact',
    sample: ['budget-revenue.plan'],
  },
  unit: { vi: 'Đơn vị như báo in', en: 'The unit as printed', sample: 'billion-dong' },
  counted: {
    vi: 'Đếm cái gì: danh từ đứng sau con số',
    en: 'What is counted: the noun after the figure',
    sample: { vi: 'thửa đất', en: 'plots' },
  },
  synonyms: {
    vi: 'Những cách khác mà bài báo gọi chỉ tiêu này; để npm run draft nhận ra',
    en: 'Other ways in which articles call the indicator; npm run draft knows it by them',
    sample: ['Tỷ lệ giải ngân vốn đầu tư công'],
  },
  pace: {
    vi: 'true: được so với mốc thời gian',
    en: 'true: a straight line through the year is arguable',
    sample: true,
  },
  clock: {
    vi: 'Số liệu tính trên khoảng nào: to-date (luỹ kế, mặc định), month, year, season, school-year, stock (tại một lúc)',
    en: 'What span the figure covers: to-date by default',
    sample: 'season',
  },
  area: {
    vi: 'Địa bàn, nếu khác nơi của báo cáo',
    en: "Area, if not the report's place",
    sample: 'province',
  },
  prices: { vi: 'Giá hiện hành hay giá so sánh', en: 'Price basis', sample: 'constant-2010' },
  type: { vi: 'Loại dữ kiện hoặc loại gốc so sánh', en: 'Kind of fact or of base', sample: 'level' },
  value: {
    vi: 'Con số như báo in, trong ngoặc kép, dấu chấm thập phân',
    en: 'The printed digits in quotes, dot for the decimal comma',
    sample: '65.9',
  },
  spread: {
    vi: 'true: khoảng trải trên nhiều đơn vị, không suy ra gì từ nó',
    en: 'true: a range over members of a group',
    sample: true,
  },
  hedge: {
    vi: 'khoảng → about, hơn/trên → over, gần → nearly',
    en: 'Hedge: about, over, nearly',
    sample: 'about',
  },
  of: {
    vi: 'Tổng thể: 16 trong 13/16; ở "corrected", con số báo in mà nó thay',
    en: 'The whole: 16 in 13/16; of "corrected", the printed value it stands in for',
    sample: '16',
  },
  word: {
    vi: 'Từ báo dùng: kế hoạch, dự toán, nghị quyết, chỉ tiêu … giao, kịch bản; null nếu không viết',
    en: 'The printed word for the plan; null if none',
    sample: 'plan',
  },
  issuer: {
    vi: 'Cấp giao, nếu báo nêu (mã trong site.json)',
    en: 'Issuer, where named (id in site.json)',
    sample: 'province',
  },
  horizon: {
    vi: 'Kỳ của kế hoạch, nếu không phải năm của báo cáo',
    en: "The plan's span, if not the report's year",
    sample: '2025',
  },
  base: {
    vi: 'So với cái gì: plan, period, indicator',
    en: 'What it is compared with',
    sample: { type: 'plan', word: 'plan' },
  },
  form: {
    vi: 'Báo nói dạng nào: ratio (bằng …%), change (tăng …%), difference (tăng … hộ), direction (chỉ bằng lời)',
    en: 'The form as said',
    sample: 'ratio',
  },
  readings: { vi: 'Các cách hiểu: mã → dữ kiện', en: 'The readings: id → fact', sample: {} },
  printed: {
    vi: 'Nguyên văn: chỉ những từ giữ con số, mức độ và quan hệ',
    en: 'Printed phrase: only the words of figure, hedge and relation',
    sample: 'bằng 65,9% kế hoạch',
  },
  paragraph: { vi: 'Đoạn thứ mấy của bài', en: 'Paragraph of the article', sample: 2 },
  sentence: { vi: 'Câu thứ mấy của đoạn', en: 'Sentence of the paragraph', sample: 1 },
  identities: { vi: 'Đẳng thức giữa các chỉ tiêu', en: 'Identities between indicators', sample: [] },
  total: {
    vi: 'Chỉ tiêu bằng tổng, tích hay thương của parts',
    en: 'The indicator that parts make',
    sample: 'grain',
  },
  op: { vi: 'Phép tính', en: 'Operation', sample: 'sum' },
  parts: { vi: 'Các thành phần', en: 'Parts', sample: ['spring-grain', 'autumn-grain'] },
  by: { vi: 'Chia theo gì', en: 'Broken down by', sample: { vi: 'theo ngành' } },
  partial: { vi: 'true: "trong đó", chưa đủ tổng', en: 'true: parts do not exhaust the total', sample: true },
  contradictions: {
    vi: 'Chỗ chính báo cáo trái nhau: những con số nào, trang theo con số nào, vì sao',
    en: 'Where the report contradicts itself: which figures, which of them the site goes by, and why',
    sample: [{ figures: ['grain.level', 'rice.level'], trusted: ['grain.level'] }],
  },
  figures: {
    vi: 'Những dữ kiện không thể cùng đúng',
    en: 'The facts that cannot all be true',
    sample: ['grain.level', 'rice.level'],
  },
  trusted: {
    vi: 'Trong đó, những dữ kiện trang theo; để trống nếu không theo con số nào',
    en: 'Those of them the site goes by; empty for none',
    sample: ['grain.level'],
  },
  why: { vi: 'Vì sao, một câu cho người đọc', en: 'Why, one sentence for readers', sample: { vi: '…' } },
  oddities: {
    vi: 'Chỗ cần đọc kỹ trong bài báo: mã → tiêu đề, lời giải thích, các dữ kiện',
    en: 'What to read with care in the article: id → title, explanation, facts',
    sample: {},
  },
  corrected: {
    vi: 'Báo in sai: con số đúng theo một nguồn khác, thay cho con số "of"',
    en: 'The source is wrong: the right figure by another source, in place of the one in "of"',
    sample: { of: '65.9', value: '66.9', source: 'dinh-chinh' },
  },
  corrections: {
    vi: 'Những lần trang này sửa con số đã đăng vì đọc nhầm; do lệnh npm run correct ghi',
    en: 'Published figures that this site had misread; written by npm run correct',
    sample: [],
  },
  fact: { vi: 'Dữ kiện: chỉ tiêu.dữ kiện', en: 'The fact: indicator.fact', sample: 'budget-revenue.plan' },
  day: { vi: 'Ngày', en: 'Day', sample: '2026-11-25' },
  was: {
    vi: 'Con số trước khi sửa',
    en: 'The figure before',
    sample: { value: '65.9', unit: 'percent', printed: 'bằng 65,9% kế hoạch' },
  },
  is: {
    vi: 'Con số sau khi sửa',
    en: 'The figure after',
    sample: { value: '66.9', unit: 'percent', printed: 'bằng 66,9% kế hoạch' },
  },
  charts: { vi: 'Các biểu đồ', en: 'Charts', sample: [] },
  kind: {
    vi: 'Kiểu biểu đồ (xem data/README.md), hoặc loại nhận định (progress, limit, direction)',
    en: 'Kind of chart (see data/README.md), or of statement',
    sample: 'plan-panel',
  },
  highlight: {
    vi: 'Số đếm được viền nổi trong số các ô của dữ kiện đầu',
    en: 'A count whose squares are ringed among those of the first fact',
    sample: 'new-cooperatives.level',
  },
  summary: { vi: 'Một câu mô tả biểu đồ', en: 'One sentence that describes the chart', sample: { vi: '…' } },
  lead: { vi: 'Ba câu mở đầu', en: 'The opening sentences', sample: [{ vi: '…' }] },
  statements: {
    vi: 'Nhận định không có số, viết bằng lời của mình',
    en: 'Statements without a figure, in our own words',
    sample: {},
  },
  text: { vi: 'Lời', en: 'Words', sample: { vi: '…' } },
  topic: { vi: 'Chủ đề liên quan', en: 'The topic it belongs to', sample: 'budget' },
  matrix: {
    vi: 'Các dòng hạn chế ↔ con số ↔ hướng xử lý',
    en: 'Rows of limit ↔ figure ↔ direction',
    sample: [],
  },
  limits: { vi: 'Mã nhận định hạn chế', en: 'Ids of limits', sample: ['slow-revenue'] },
  directions: { vi: 'Mã nhận định phương hướng', en: 'Ids of directions', sample: ['raise-revenue'] },
  terms: { vi: 'Từ cần giải thích: mã → từ, nghĩa', en: 'Terms: id → term, meaning', sample: {} },
  term: { vi: 'Từ', en: 'Term', sample: { vi: 'dự toán', en: 'budget estimate' } },
  meaning: { vi: 'Nghĩa, một câu', en: 'Meaning, one sentence', sample: { vi: '…' } },
  description: { vi: 'Mô tả ngắn', en: 'Short description', sample: { vi: '…' } },
  place: { vi: 'Nơi báo cáo nói tới', en: 'The place reported on', sample: {} },
  valid: {
    vi: 'Nơi này là đơn vị hành chính từ ngày nào đến ngày nào',
    en: 'From when to when it was an administrative unit',
    sample: {},
  },
  from: { vi: 'Từ ngày; null nếu không ghi', en: 'From; null if not recorded', sample: '2015-03-11' },
  to: {
    vi: 'Đến ngày (ngày đầu tiên không còn); null nếu vẫn còn',
    en: 'First day it no longer was one; null if it still is',
    sample: '2025-07-01',
  },
  issuers: {
    vi: 'Cấp giao kế hoạch: mã → tên',
    en: 'Issuers of plans: id → name',
    sample: { province: { vi: 'tỉnh', en: 'the province' } },
  },
  areas: { vi: 'Địa bàn: mã → tên', en: 'Areas: id → name', sample: {} },
  contact: {
    vi: 'Thư điện tử; null nếu chưa có',
    en: 'E-mail; null if none yet',
    sample: 'toasoan@example.org',
  },
  licence: {
    vi: 'Giấy phép của dữ liệu và lời',
    en: 'Licence of data and words',
    sample: { name: 'CC BY 4.0' },
  },
  redirects: {
    vi: 'Địa chỉ đã xuất bản nay không còn → địa chỉ thay nó: biểu đồ tới biểu đồ, báo cáo tới báo cáo',
    en: 'Published address that is no more → the one in its place: chart to chart, report to report',
    sample: { '2023-08/old-chart': '2023-08/new-chart' },
  },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese', sample: 'Thu ngân sách {budget-revenue.plan}.' },
  en: { vi: 'Tiếng Anh', en: 'English', sample: 'Revenue reached {budget-revenue.plan}.' },
} as const satisfies Record<string, FieldHelp>;

export type FieldName = keyof typeof fields;
export const fieldHelp = (name: string): FieldHelp | undefined =>
  Object.hasOwn(fields, name) ? fields[name as FieldName] : parseAddress(name) && redirectHelp;

/** What stands in "redirects" is named by an address; no other field is. */
const redirectHelp: FieldHelp = {
  vi: 'Nơi mà địa chỉ cũ dẫn tới',
  en: 'Where the old address leads',
  sample: '2023-08/new-chart',
};
