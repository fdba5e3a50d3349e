/** What a draft has still to be filled with, why none was made, and what was made. */
import type { ToReread } from '../model/new-report.ts';
import type { Sentence } from '../model/problem.ts';
import { both, list, shown } from './mistakes-words.ts';

/** An entry of a draft's to-do list: what it is, and its fields that are empty. */
export const toFillWords = {
  fact: (name: Sentence, fact: string, fields: readonly string[]): Sentence =>
    both(`${name.vi} (${fact}): ${list(fields)}`, `${name.en} (${fact}): ${list(fields)}`),
  indicator: (name: Sentence, fields: readonly string[]): Sentence =>
    both(`${name.vi}: ${list(fields)}`, `${name.en}: ${list(fields)}`),
  statement: (text: Sentence, fields: readonly string[]): Sentence =>
    both(
      `“${short(text.vi)}”: ${list(fields)}, hoặc bỏ mục này`,
      `“${short(text.en)}”: ${list(fields)}, or delete the entry`,
    ),
  fields: (id: string, fields: readonly string[]): Sentence =>
    both(`${id}: ${list(fields)}`, `${id}: ${list(fields)}`),
  field: (field: string): Sentence => both(field, field),
  /** How many entries there are: of one draft among others, beside mistakes, and where the rest is right. */
  see: (report: string, count: number): Sentence =>
    both(
      `còn ${count} chỗ phải điền; xem “npm run check -- ${report}”.`,
      `${count} to fill; see “npm run check -- ${report}”.`,
    ),
  some: (count: number): Sentence => both(`còn ${count} chỗ phải điền.`, `${count} to fill.`),
  rest: (count: number): Sentence =>
    both(`không có lỗi; còn ${count} chỗ phải điền.`, `no mistakes; ${count} to fill.`),
};

/** The first words of a sentence, enough to know it by. */
const short = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} …` : text;

const usage = 'npm run new-report -- 2023-09';

export const newReportRefusals = {
  usage: (): Sentence =>
    both(
      `Lệnh cần kỳ của báo cáo mới; hãy viết như: ${usage}, thêm --from 2023-08 nếu muốn lấy từ báo cáo khác, --period 2023-01/2023-09 nếu kỳ khác.`,
      `The command needs the new report's period; write it like: ${usage}, with --from 2023-08 for another report to start from, and --period 2023-01/2023-09 for another period.`,
    ),
  badId: (found: string): Sentence =>
    both(
      `Mã ${shown(found)} chưa đúng; hãy bắt đầu bằng năm và chỉ dùng số, chữ thường không dấu, gạch ngang, như “2023-09”.`,
      `The id ${shown(found)} is not right; begin with the year and use only digits, lower-case letters and hyphens, like “2023-09”.`,
    ),
  noPeriod: (id: string): Sentence =>
    both(
      `Mã “${id}” không phải một tháng nên không cho biết kỳ; hãy thêm, ví dụ: --period 2023-01/2023-09.`,
      `The id “${id}” is no month, so it does not tell the period; add it, for example: --period 2023-01/2023-09.`,
    ),
  badPeriod: (found: string): Sentence =>
    both(
      `Kỳ ${shown(found)} chưa đúng; hãy viết như 2023, 2023-09 hoặc 2023-01/2023-09.`,
      `The period ${shown(found)} is not right; write it like 2023, 2023-09 or 2023-01/2023-09.`,
    ),
  exists: (home: string): Sentence =>
    both(
      `Thư mục ${home} đã có nên không gì được ghi; hãy sửa ở đó, hoặc chọn kỳ khác.`,
      `The folder ${home} is there already, so nothing was written; edit it, or choose another period.`,
    ),
  nothingBefore: (id: string, reports: readonly string[]): Sentence =>
    reports.length === 0
      ? both(
          'Chưa có báo cáo nào để lấy làm mẫu; hãy viết báo cáo đầu tiên theo data/README.md.',
          'There is no report to start from; write the first one as data/README.md shows.',
        )
      : both(
          `Không có báo cáo nào trước “${id}”; hãy thêm --from với một trong: ${list(reports)}.`,
          `There is no report before “${id}”; add --from with one of: ${list(reports)}.`,
        ),
  noReport: (named: string, near: string | undefined, reports: readonly string[]): Sentence =>
    near === undefined
      ? both(
          `Không có báo cáo ${shown(named)} để lấy làm mẫu; hãy viết một trong: ${list(reports)}.`,
          `There is no report ${shown(named)} to start from; write one of: ${list(reports)}.`,
        )
      : both(
          `Không có báo cáo ${shown(named)} để lấy làm mẫu; có phải là “${near}”?`,
          `There is no report ${shown(named)} to start from; did you mean “${near}”?`,
        ),
  brokenData: (from: string, place: string): Sentence =>
    both(
      `Báo cáo ${from} còn lỗi (lỗi đầu tiên: ${place}) nên không lấy làm mẫu được; hãy sửa theo “npm run check”, rồi thử lại.`,
      `The report ${from} has mistakes (the first: ${place}), so nothing can be made from it; mend them by “npm run check”, then try again.`,
    ),
};

type Made = {
  id: string;
  home: string;
  from: string;
  period: string;
  /** Entries of the to-do list, and of those the figures. */
  toFill: number;
  figures: number;
  reread: readonly ToReread[];
};

/** What was made, what is to be filled and read again, and what to run next. */
export const newReportWords = ({ id, home, from, period, toFill, figures, reread }: Made): string[] => [
  `✓ Đã tạo bản nháp ${home} (kỳ ${period}) từ ${from}: phải điền ${toFill} chỗ, trong đó ${figures} con số.`,
  `  Made the draft ${home} (period ${period}) from ${from}: ${toFill} to fill, of which ${figures} are figures.`,
  `… Viết cho kỳ trước, hãy đọc lại (và điền cutOff, byline, published, address nếu bài báo có):`,
  `  Written for the former period, read again (and fill in cutOff, byline, published, address where the article has them):`,
  ...[...Map.groupBy(reread, ({ file, found }) => `${file} ${found === undefined}`).values()].flatMap(
    rereadLines,
  ),
  `  Tiếp theo / Next: npm run check -- ${id} · npm run dev · npm run verify -- bài-báo.txt ${id} · "status": "published"`,
];

/** Of a file, a line for what holds a year, and one for all its words. */
const rereadLines = (of: readonly ToReread[]): string[] => {
  const [first] = of;
  if (first?.found === undefined)
    return [`  ${first?.file}:${first?.line} ${of.map(({ field }) => field).join(', ')}`];
  return of.map(({ file, line, field, found }) => `  ${file}:${line} ${field}: “${found}”`);
};
