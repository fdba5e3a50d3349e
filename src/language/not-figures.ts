/** Digits of a Vietnamese text that are no figure of a report: periods, dates, numbers of documents and the like. */

/** What is written with digits and is none, how it is found, and a sample. */
type NotFigure = { meaning: string; pattern: RegExp; example: string };

const day = '(?:3[01]|[12]\\d|0?[1-9])';
const month = '(?:1[0-2]|0?[1-9])';
const year = '(?:19|20)\\d{2}';
const span = `${year}(?: ?[-–/] ?${year}|[-–/]\\d{2})`;
const ofYear = `(?: năm | ?[-/.] ?)${year}`;
const clock = '\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?';
/** "mỗi tháng 5 triệu" is no May: without its year, a month or a quarter has nothing behind it. */
const alone = '(?=[,.;:)]|$)';
const notEach = '(?<!(?:mỗi|một|hằng|hàng|\\d) )';
const documents =
  'nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông tư|thông báo|kế hoạch|công văn|đề án|hướng dẫn|tờ trình|báo cáo';

const anyCase = (source: string): RegExp => new RegExp(source, 'gimu');

/** Each is meant to stand alone, not in a longer word or number. Lengths are bounded, for long texts. */
export const notFigures: readonly NotFigure[] = [
  {
    meaning: 'the first or last months of a year',
    pattern: anyCase(`${month} tháng(?: (?:đầu|cuối|còn lại))?(?: của)? năm(?: ${year})?`),
    example: '8 tháng của năm 2023',
  },
  {
    meaning: 'a school year',
    pattern: anyCase(`năm học (?:${span}|${year})`),
    example: 'năm học 2022-2023',
  },
  {
    meaning: 'a year, or years from one to another',
    pattern: anyCase(`(?:năm|cùng kỳ|giai đoạn|nhiệm kỳ|niên vụ|khóa|khoá) (?:${span}|${year})`),
    example: 'giai đoạn 2021-2025',
  },
  {
    meaning: 'a month',
    pattern: anyCase(`${notEach}tháng ${month}(?:${ofYear}|${alone})`),
    example: 'tháng 8/2023',
  },
  {
    meaning: 'a quarter',
    pattern: anyCase(`${notEach}quý (?:(?:iv|i{1,3}|[1-4])${ofYear}|[1-4]${alone})`),
    example: 'quý I/2023',
  },
  {
    meaning: 'a day with its year, and the hour where one follows',
    pattern: anyCase(
      `${day}(?:[-/.]${month}[-/.]| tháng ${month} năm )${year}(?:[ ,|–-]{1,3}${clock}(?: ?\\(?GMT ?\\+ ?7\\)?)?)?`,
    ),
    example: 'ngày 25/10/2022',
  },
  {
    meaning: 'a day of a month',
    pattern: anyCase(`(?:ngày|sáng|trưa|chiều|tối|đêm) ${day}(?:[-/.]| tháng )${month}`),
    example: 'sáng 25/10',
  },
  {
    meaning: 'a document by its number and issuer',
    pattern: /\d{1,5}(?:\/(?:19|20)\d{2})?[-/]\p{Lu}{2,8}\d{0,3}(?:[-/]\p{Lu}{2,8}\d{0,3}){0,4}/gu,
    example: 'số 30/2020/NĐ-CP',
  },
  {
    meaning: 'a document by its number alone',
    pattern: anyCase(`(?:${documents}) số:? \\d{1,5}`),
    example: 'Nghị quyết số 5',
  },
  {
    meaning: 'the clock of an audio player',
    pattern: anyCase(`${clock} ?/ ?${clock}|^ ?${clock} ?$`),
    example: '0:00 / 0:00',
  },
  { meaning: 'a square or cubic unit', pattern: /(?<![\p{L}\d])[kcd]?m[23]/gu, example: 'km2' },
];
