/**
 * The sentences an editor reads about a mistake, in Vietnamese and in English: what was found, and what to write.
 * The place (file, line, column, field) is printed before them.
 */
import type { Sentence } from '../model/problem.ts';
import type { UnreadableReason } from './phrase.ts';

const both = (vi: string, en: string): Sentence => ({ vi, en });
const list = (words: readonly string[]): string =>
  words.slice(0, 14).join(', ') + (words.length > 14 ? ' …' : '');
const maybe = (nearest: string | undefined, vi: string, en: string): Sentence =>
  nearest === undefined ? both('', '') : both(` ${vi} “${nearest}”?`, ` ${en} “${nearest}”?`);

/** A value as an editor would recognise it in the file, shortened. */
export const shown = (value: unknown): string => {
  if (value === undefined) return '—';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const syntaxWords: Record<string, Sentence> = {
  CommaExpected: both(
    'thiếu dấu phẩy giữa hai mục; hãy thêm dấu phẩy',
    'a comma is missing between two entries; add it',
  ),
  ColonExpected: both(
    'thiếu dấu hai chấm sau tên trường; hãy thêm “:”',
    'a colon is missing after the field name; add “:”',
  ),
  PropertyNameExpected: both(
    'sau dấu phẩy phải là một tên trường trong ngoặc kép; hãy bỏ dấu phẩy thừa hoặc viết tên trường',
    'a field name in quotes must stand here; remove the comma before it or write the name',
  ),
  ValueExpected: both(
    'ở đây thiếu giá trị; hãy viết giá trị, hoặc bỏ dấu phẩy thừa',
    'a value is missing here; write it, or remove the comma too many',
  ),
  CloseBraceExpected: both('thiếu dấu “}” đóng lại; hãy thêm', 'a closing “}” is missing; add it'),
  CloseBracketExpected: both('thiếu dấu “]” đóng lại; hãy thêm', 'a closing “]” is missing; add it'),
  UnexpectedEndOfString: both(
    'chuỗi chưa đóng ngoặc kép; hãy thêm dấu ngoặc kép thẳng',
    'a text is not closed; add the straight quote',
  ),
  InvalidCommentToken: both('tệp JSON không nhận chú thích; hãy bỏ', 'JSON holds no comments; remove it'),
  EndOfFileExpected: both(
    'còn chữ thừa sau dấu đóng cuối; hãy bỏ',
    'something follows after the end; remove it',
  ),
  InvalidSymbol: both(
    'chữ này phải nằm trong ngoặc kép thẳng; hãy thêm ngoặc kép',
    'this must stand in straight quotes; add them',
  ),
  InvalidNumberFormat: both(
    'số viết chưa đúng; hãy viết trong ngoặc kép như “65.9”',
    'a number is not written right; write it in quotes, like “65.9”',
  ),
  InvalidEscapeCharacter: both(
    'dấu “\\” không dùng được ở đây; hãy bỏ',
    'a “\\” cannot stand here; remove it',
  ),
  InvalidCharacter: both(
    'trong chuỗi có ký tự xuống dòng hoặc điều khiển; hãy bỏ',
    'a text holds a line break or control character; remove it',
  ),
};

/** Mistakes in reading a file and in its shape. */
export const mistakes = {
  syntax: (code: string, found: string): Sentence => {
    const words =
      syntaxWords[code] ??
      both('JSON viết chưa đúng; hãy xem lại chỗ này', 'the JSON is not well formed; look at this place');
    const here =
      found.trim() === ''
        ? both('hết tệp', 'the end of the file')
        : both(`“${found.trim()}”`, `“${found.trim()}”`);
    return both(`Gặp ${here.vi}: ${words.vi}.`, `Found ${here.en}: ${words.en}.`);
  },
  notUtf8: () =>
    both(
      'Tệp không phải UTF-8; hãy lưu lại với mã hoá UTF-8.',
      'The file is not UTF-8; save it again as UTF-8.',
    ),
  tooLarge: (found: number, most: number) =>
    both(
      `Tệp có ${found} byte; nhiều nhất là ${most}: hãy chia thành nhiều chủ đề.`,
      `The file has ${found} bytes; the most is ${most}: split it into topics.`,
    ),
  tooDeep: (most: number) =>
    both(
      `Dấu ngoặc lồng nhau quá ${most} tầng; hãy xem lại các dấu ngoặc.`,
      `Brackets are nested more than ${most} deep; look at the brackets.`,
    ),
  duplicateKey: (key: string, line: number) =>
    both(
      `Có hai trường “${key}” (dòng ${line} đã có); hãy đổi tên hoặc bỏ một.`,
      `There are two “${key}” (the first on line ${line}); rename or remove one.`,
    ),
  unusableKey: (key: string) =>
    both(
      `Không dùng được tên “${key}”; hãy chọn mã khác.`,
      `The name “${key}” cannot be used; choose another id.`,
    ),
  missing: (field: string, sample: unknown) =>
    both(
      `Thiếu trường “${field}”; hãy thêm, ví dụ: "${field}": ${shown(sample)}.`,
      `The field “${field}” is missing; add it, for example: "${field}": ${shown(sample)}.`,
    ),
  toFill: (field: string) =>
    both(
      `Còn để trống “${field}”; hãy điền theo bài báo.`,
      `“${field}” is still empty; fill it in from the article.`,
    ),
  unknownField: (field: string, nearest: string | undefined, allowed: readonly string[]) => {
    const hint = maybe(nearest, 'Có phải là', 'Did you mean');
    return both(
      `Không có trường “${field}” ở đây.${hint.vi} Viết một trong: ${list(allowed)}.`,
      `There is no field “${field}” here.${hint.en} Write one of: ${list(allowed)}.`,
    );
  },
  wrongType: (found: unknown, expected: Sentence, sample: unknown) =>
    both(
      `Gặp ${shown(found)}, mà cần ${expected.vi}; hãy viết như ${shown(sample)}.`,
      `Found ${shown(found)} where ${expected.en} is needed; write it like ${shown(sample)}.`,
    ),
  notInList: (found: unknown, nearest: string | undefined, allowed: readonly string[]) => {
    const hint = maybe(nearest, 'Có phải là', 'Did you mean');
    return both(
      `Gặp ${shown(found)}, không có trong danh sách.${hint.vi} Viết một trong: ${list(allowed)}.`,
      `Found ${shown(found)}, which is not in the list.${hint.en} Write one of: ${list(allowed)}.`,
    );
  },
  decimal: (found: unknown, write: string) =>
    both(
      `Gặp ${shown(found)}; số phải nằm trong ngoặc kép, dấu chấm thập phân, không dấu nhóm nghìn: hãy viết "${write}".`,
      `Found ${shown(found)}; a figure stands in quotes, with a decimal dot and no thousands separator: write "${write}".`,
    ),
  format: (found: unknown, meaning: Sentence, sample: unknown) =>
    both(
      `Gặp ${shown(found)}, chưa đúng dạng (${meaning.vi}); hãy viết như ${shown(sample)}.`,
      `Found ${shown(found)}, which has not the right form (${meaning.en}); write it like ${shown(sample)}.`,
    ),
  size: (found: unknown, limit: string, fewest: boolean) =>
    fewest
      ? both(
          `Gặp ${shown(found)}; cần ít nhất ${limit}: hãy viết thêm.`,
          `Found ${shown(found)}; at least ${limit} is needed: write more.`,
        )
      : both(
          `Gặp ${shown(found)}; nhiều nhất là ${limit}: hãy rút gọn hoặc xem lại.`,
          `Found ${shown(found)}; the most is ${limit}: shorten or correct it.`,
        ),
  other: (found: unknown) =>
    both(
      `Gặp ${shown(found)}, không hợp ở đây; hãy xem lại.`,
      `Found ${shown(found)}, which does not fit here; look at it again.`,
    ),

  // Files and folders
  noFile: (file: string) =>
    both(
      `Thiếu tệp ${file}; hãy tạo, theo data/README.md.`,
      `The file ${file} is missing; make it, as data/README.md shows.`,
    ),
  noReports: (folder: string) =>
    both(
      `Không có báo cáo nào trong ${folder}; hãy thêm một thư mục.`,
      `There is no report in ${folder}; add a folder.`,
    ),
  unlistedFile: (file: string) =>
    both(
      `Tệp “${file}” không được nêu trong "topics" của report.json; hãy thêm vào hoặc xoá tệp.`,
      `The file “${file}” is not listed under "topics" in report.json; list it or delete the file.`,
    ),
  badReportId: (found: string) =>
    both(
      `Thư mục “${found}” chưa đúng tên; hãy đặt như “2023-08”.`,
      `The folder “${found}” is not well named; name it like “2023-08”.`,
    ),
  wrongSchema: (found: string, write: string) =>
    both(`Gặp ${shown(found)}; hãy viết "${write}".`, `Found ${shown(found)}; write "${write}".`),
  unreadableFile: (why: string) =>
    both(
      `Không đọc được tệp (${why}); hãy xem lại quyền đọc.`,
      `The file cannot be read (${why}); look at its permissions.`,
    ),

  // Text
  notNfc: (found: string) =>
    both(
      `Chữ “${found}” ở dạng tách dấu (NFD); hãy gõ lại, hoặc chuyển sang NFC.`,
      `“${found}” is written with separate accents (NFD); retype it or convert it to NFC.`,
    ),
  markup: (found: string) =>
    both(
      `Gặp mã “${found}” trong lời; hãy chỉ viết chữ thường.`,
      `Found markup “${found}” in the words; write plain text only.`,
    ),
  control: () =>
    both(
      'Trong lời có ký tự điều khiển hoặc không in được; hãy gõ lại.',
      'The words hold a control or invisible character; retype them.',
    ),
  spaces: (found: string) =>
    both(
      `Thừa dấu cách ở “${found}”; hãy để một dấu cách, không để ở đầu và cuối.`,
      `A space too many at “${found}”; keep single spaces and none at the ends.`,
    ),
  digit: (found: string) =>
    both(
      `Có chữ số gõ tay “${found}”; hãy thay bằng {chỉ tiêu.dữ kiện}, hoặc khai trong "names" rồi gọi {name.…}.`,
      `A figure is typed by hand: “${found}”; write {indicator.fact} instead, or declare it under "names" and use {name.…}.`,
    ),
  template: (found: string) =>
    both(
      `Dấu ngoặc nhọn ở “${found}” không khép hoặc viết sai; hãy viết như {budget-revenue.plan}.`,
      `The braces at “${found}” are not closed or not well written; write it like {budget-revenue.plan}.`,
    ),
  unknownName: (found: string, nearest: string | undefined) => {
    const hint = maybe(nearest, 'Có phải là', 'Did you mean');
    return both(
      `Không có “${found}”.${hint.vi} Hãy viết một mã có trong báo cáo.`,
      `There is no “${found}”.${hint.en} Write an id that the report has.`,
    );
  },
  unknownForm: (found: string, allowed: readonly string[]) =>
    both(
      `Không có dạng “|${found}”; hãy viết một trong: ${list(allowed)}.`,
      `There is no form “|${found}”; write one of: ${list(allowed)}.`,
    ),

  // Facts and figures
  notWhole: (found: string) =>
    both(
      `Gặp "${found}" cho đơn vị đếm; hãy viết số nguyên.`,
      `Found "${found}" for a unit of count; write a whole number.`,
    ),
  shareOver: (found: string) =>
    both(
      `Tỷ lệ ${found} vượt toàn thể; hãy xem lại số hoặc loại dữ kiện.`,
      `A share of ${found} exceeds the whole; look at the figure or the type.`,
    ),
  negativeLevel: (found: string) =>
    both(`Mức "${found}" là số âm; hãy xem lại số.`, `The level "${found}" is negative; look at the figure.`),
  partOver: (part: string, whole: string) =>
    both(
      `Phần ${part} lớn hơn tổng thể ${whole}; hãy xem lại "value" và "of".`,
      `The part ${part} is larger than the whole ${whole}; look at "value" and "of".`,
    ),
  rangeOrder: (from: string, to: string) =>
    both(
      `Khoảng từ ${from} đến ${to} đi ngược; hãy đổi chỗ hai số.`,
      `The range from ${from} to ${to} runs backwards; swap the two.`,
    ),
  dimension: (unit: string, expected: string) =>
    both(
      `Đơn vị "${unit}" khác loại với chỉ tiêu ("${expected}"); hãy viết đơn vị cùng loại.`,
      `The unit "${unit}" is of another kind than the indicator's ("${expected}"); write one of the same kind.`,
    ),
  comparisonUnit: (unit: string, allowed: readonly string[]) =>
    both(
      `Đơn vị "${unit}" không hợp với dạng so sánh này; hãy viết một trong: ${list(allowed)}.`,
      `The unit "${unit}" does not fit this form of comparison; write one of: ${list(allowed)}.`,
    ),
  noSpreadRange: () =>
    both(
      '"spread" chỉ dùng cho một khoảng hai số; hãy bỏ hoặc viết hai số.',
      '"spread" goes with a range only; remove it or write two values.',
    ),
  countedMissing: () =>
    both(
      'Đơn vị đếm cần "counted" để biết đếm cái gì; hãy thêm, ví dụ: "counted": {"vi": "thửa đất"}.',
      'A unit of count needs "counted"; add it, for example: "counted": {"vi": "thửa đất"}.',
    ),
  readingsTooFew: (found: number) =>
    both(
      `Có ${found} cách hiểu; một dữ kiện tranh luận cần ít nhất hai.`,
      `There are ${found} readings; a disputed fact needs at least two: write them.`,
    ),
  readingsEqual: (one: string, other: string) =>
    both(
      `Hai cách hiểu “${one}” và “${other}” giống nhau; hãy sửa hoặc bỏ một.`,
      `The readings “${one}” and “${other}” are the same; change or remove one.`,
    ),
  periodOrder: (found: string) =>
    both(
      `Kỳ "${found}" kết thúc trước khi bắt đầu; hãy đổi chỗ.`,
      `The period "${found}" ends before it starts; swap its ends.`,
    ),
  schoolYear: (found: string) =>
    both(
      `Năm học "${found}" phải là hai năm liền nhau; hãy viết như "2022/2023".`,
      `The school year "${found}" must be two years in a row; write it like "2022/2023".`,
    ),
  cutOffOutside: (found: string, period: string) =>
    both(
      `Ngày ${found} nằm ngoài kỳ ${period}; hãy xem lại.`,
      `The day ${found} lies outside the period ${period}; look at it again.`,
    ),
  paragraphOver: (found: number, most: number) =>
    both(
      `Gặp đoạn ${found}, mà bài có ${most} đoạn; hãy xem lại.`,
      `Found paragraph ${found}, but the article has ${most}; look at it again.`,
    ),
  duplicateId: (id: string, where: string) =>
    both(
      `Mã “${id}” đã dùng ở ${where}; hãy đặt mã khác.`,
      `The id “${id}” is used already in ${where}; choose another.`,
    ),
  reservedId: (id: string, reserved: readonly string[]) =>
    both(
      `Mã “${id}” dành riêng (${list(reserved)}); hãy đặt mã khác.`,
      `The id “${id}” is reserved (${list(reserved)}); choose another.`,
    ),
  wrongKind: (id: string, expected: string) =>
    both(
      `“${id}” không phải loại "${expected}"; hãy viết mã khác.`,
      `“${id}” is not of the kind "${expected}"; write another id.`,
    ),
  notDrawable: (ref: string) =>
    both(
      `“${ref}” không phải tỷ lệ so với kế hoạch, biểu đồ này không vẽ được; hãy bỏ ra.`,
      `“${ref}” is not a ratio to a plan, which this chart cannot draw; remove it.`,
    ),
  paceWithoutPlan: () =>
    both(
      '"pace" cần một dữ kiện so với kế hoạch năm; hãy bỏ "pace" hoặc thêm dữ kiện.',
      '"pace" needs a fact compared with a year plan; remove "pace" or add the fact.',
    ),
  noticeGap: (topic: string) =>
    both(
      `Chủ đề “${topic}” chưa có chỉ tiêu nào; hãy thêm.`,
      `The topic “${topic}” has no indicator; add one.`,
    ),

  // The phrase and the stored figure
  unreadable: (phrase: string, reason: UnreadableReason, part: string) => {
    const why: Record<UnreadableReason, Sentence> = {
      'no-figure': both('không thấy con số hay quan hệ nào', 'no figure and no relation stands in it'),
      'unknown-word': both(`không hiểu “${part}”`, `“${part}” is not understood`),
      number: both(`số “${part}” có nhiều cách đọc`, `the number “${part}” can be read in several ways`),
      unit: both(`không thấy đơn vị sau “${part}”`, `no unit is found at “${part}”`),
      ambiguous: both(`“${part}” có hai nghĩa`, `“${part}” has two meanings`),
    };
    return both(
      `Không đọc được “${phrase}”: ${why[reason].vi}; hãy chỉ giữ các từ của con số, mức độ và quan hệ.`,
      `“${phrase}” cannot be read: ${why[reason].en}; keep only the words of figure, hedge and relation.`,
    );
  },
  threeDecimals: (part: string) =>
    both(
      `“${part}” có dấu phẩy và đúng ba chữ số sau: hãy kiểm tra đó không phải số nghìn.`,
      `“${part}” has a comma and exactly three digits after it: make sure that no thousand is meant.`,
    ),
  printedDiffers: (what: Sentence, phrase: string, said: string, stored: string) =>
    both(
      `Nguyên văn “${phrase}” nói ${what.vi} là ${said}, mà tệp ghi ${stored}; hãy sửa một trong hai theo bài báo.`,
      `The phrase “${phrase}” says that ${what.en} is ${said}, but the file holds ${stored}; correct one of them by the article.`,
    ),
  unclaimed: (phrase: string, part: string) =>
    both(
      `Trong “${phrase}” có “${part}” chưa dữ kiện nào nhận; hãy thêm dữ kiện hoặc rút gọn nguyên văn.`,
      `In “${phrase}”, “${part}” belongs to no fact; add the fact or shorten the phrase.`,
    ),

  // Cross-checks
  levelsApart: (one: string, other: string) =>
    both(
      `Hai mức của cùng chỉ tiêu không khớp: ${one} và ${other}; hãy xem lại, hoặc ghi kỳ và địa bàn khác nhau.`,
      `Two levels of one indicator do not agree: ${one} and ${other}; correct one, or give them their own period or area.`,
    ),
  planApart: (level: string, ratio: string, target: string) =>
    both(
      `Mức ${level}, tỷ lệ ${ratio} và kế hoạch ${target} không khớp nhau; hãy xem lại ba con số.`,
      `The level ${level}, the ratio ${ratio} and the plan ${target} do not agree; look at all three.`,
    ),
  noWholePlan: (level: string, ratio: string) =>
    both(
      `Không có số nguyên nào để ${level} bằng ${ratio}; hãy xem lại hai con số.`,
      `No whole number exists of which ${level} is ${ratio}; look at both figures.`,
    ),
  baseApart: (level: string, change: string, before: string) =>
    both(
      `Mức ${level}, so sánh ${change} và mức kỳ gốc ${before} không khớp nhau; hãy xem lại (tỷ lệ hay mức tăng?).`,
      `The level ${level}, the comparison ${change} and the earlier level ${before} do not agree; look at them (a ratio or a change?).`,
    ),
  comparisonsApart: (one: string, other: string) =>
    both(
      `Hai so sánh của cùng chỉ tiêu không khớp: ${one} và ${other}; hãy xem lại.`,
      `Two comparisons of one indicator do not agree: ${one} and ${other}; look at both.`,
    ),
  identityOpen: (total: string, parts: string) =>
    both(
      `Các thành phần cho ${parts}, mà tổng ghi ${total}: không khớp trong sai số làm tròn; hãy xem lại, hoặc ghi "contradicted": true.`,
      `The parts make ${parts}, but the total is ${total}: they do not close within rounding; correct them, or write "contradicted": true.`,
    ),
  identityCloses: (total: string) =>
    both(
      `Đẳng thức của ${total} khớp, không còn "contradicted"; hãy bỏ dòng đó.`,
      `The identity of ${total} closes, so it is not "contradicted"; remove that line.`,
    ),
  partsLevel: (ref: string) =>
    both(
      `“${ref}” không có mức nào để tính; hãy thêm mức hoặc bỏ đẳng thức.`,
      `“${ref}” has no level to compute with; add one or remove the identity.`,
    ),
  directionApart: (said: string, figure: string) =>
    both(
      `Báo nói ${said}, mà con số là ${figure}; hãy xem lại.`,
      `The report says ${said}, but the figure is ${figure}; look at both.`,
    ),
};
