/** Mistakes in words, and in the names that words and fields call. */
import { both, list } from './mistakes-words.ts';
import type { Sentence } from '../model/problem.ts';

/** What an id can be the name of, and where such ids are declared. */
const kinds = {
  template: { what: both('số liệu hay tên gọi', 'figure or name'), where: both('báo cáo', 'the report') },
  fact: { what: both('dữ kiện', 'fact'), where: both('báo cáo', 'the report') },
  indicator: {
    what: both('chỉ tiêu hay dữ kiện', 'indicator or fact'),
    where: both('báo cáo', 'the report'),
  },
  statement: {
    what: both('nhận định', 'statement'),
    where: both('"statements" của overview.json', '"statements" of overview.json'),
  },
  topic: {
    what: both('chủ đề', 'topic'),
    where: both('"topics" của report.json', '"topics" of report.json'),
  },
  source: {
    what: both('nguồn', 'source'),
    where: both('"sources" của report.json', '"sources" of report.json'),
  },
  issuer: {
    what: both('cấp giao', 'issuer'),
    where: both('"issuers" của site.json', '"issuers" of site.json'),
  },
  area: { what: both('địa bàn', 'area'), where: both('"areas" của site.json', '"areas" of site.json') },
} satisfies Record<string, { what: Sentence; where: Sentence }>;
export type NameKind = keyof typeof kinds;

export const textMistakes = {
  notNfc: (found: string) =>
    both(
      `Ở “${found}” dấu bị tách khỏi chữ (Unicode dạng NFD); hãy gõ lại chỗ này, hoặc chuyển tệp sang NFC.`,
      `At “${found}” accents stand apart from their letters (Unicode NFD); retype it, or convert the file to NFC.`,
    ),
  markup: (found: string) =>
    both(
      `Trong lời có mã “${found}”; hãy chỉ viết chữ thường, không dùng thẻ hay mã HTML.`,
      `The words hold the markup “${found}”; write plain text only.`,
    ),
  control: (code: string, around: string) =>
    both(
      `Ở “${around}” có ký tự không nhìn thấy (${code}); hãy xoá và gõ lại chỗ này.`,
      `At “${around}” stands an invisible character (${code}); delete it and retype this place.`,
    ),
  spaces: (found: string) =>
    both(
      `Thừa dấu cách ở “${found}”; hãy chỉ để một dấu cách giữa hai từ, không để ở đầu và cuối.`,
      `There is a space too many at “${found}”; keep one space between words and none at the ends.`,
    ),
  digit: (found: string) =>
    both(
      `Có chữ số gõ tay ở “${found}”; hãy thay bằng {mã-chỉ-tiêu.mã-dữ-kiện}, hoặc khai ở "names" của report.json rồi viết {name.mã}.`,
      `A figure is typed by hand at “${found}”; write {indicator.fact} instead, or declare it under "names" in report.json and write {name.id}.`,
    ),
  digitInName: (found: string) =>
    both(
      `Có chữ số gõ tay ở “${found}”; tên chỉ tiêu không mang số liệu, hãy bỏ số, hoặc khai ở "names" của report.json rồi viết {name.mã}.`,
      `A figure is typed by hand at “${found}”; an indicator's name holds none, so leave it out, or declare it under "names" in report.json and write {name.id}.`,
    ),
  digitWhereNone: (found: string) =>
    both(
      `Có chữ số ở “${found}”; ở đây hãy viết bằng chữ, không dùng chữ số.`,
      `There is a digit at “${found}”; use words here, not digits.`,
    ),
  template: (found: string) =>
    both(
      `Dấu ngoặc nhọn ở “${found}” chưa khép hoặc viết sai; hãy viết như {budget-revenue.plan}.`,
      `The braces at “${found}” are not closed or not well written; write them like {budget-revenue.plan}.`,
    ),
  templateWhereNone: (found: string) =>
    both(
      `Ở đây không gọi được “${found}”; hãy viết bằng lời, không dùng dấu ngoặc nhọn.`,
      `“${found}” cannot be used here; write words, without braces.`,
    ),
  unknownName: (found: string, kind: NameKind, nearest: string | undefined, known: readonly string[]) => {
    const { what, where } = kinds[kind];
    const none = both(
      `Không có ${what.vi} “${found}” trong ${where.vi}`,
      `There is no ${what.en} “${found}” in ${where.en}`,
    );
    if (nearest !== undefined)
      return both(`${none.vi}; có phải là “${nearest}”?`, `${none.en}; did you mean “${nearest}”?`);
    return known.length > 0
      ? both(
          `${none.vi}; hãy khai thêm, hoặc viết một trong: ${list(known)}.`,
          `${none.en}; declare it, or write one of: ${list(known)}.`,
        )
      : both(`${none.vi}; hãy khai ở đó, hoặc bỏ đi.`, `${none.en}; declare it there, or leave it out.`);
  },
  doesNotFollow: (found: string) =>
    both(
      `“${found}” không suy ra được từ các số hiện có (chẳng hạn đã đủ kế hoạch, đã hết năm, hay chưa rõ mức); hãy viết lại câu này.`,
      `“${found}” does not follow from the figures as they are (say the plan is met, the year is over, or the level is not known); rewrite this sentence.`,
    ),
  figureInName: (found: string) =>
    both(
      `Tên chỉ tiêu không gọi được số liệu “${found}”; hãy viết tên bằng lời.`,
      `An indicator's name cannot hold the figure “${found}”; write the name in words.`,
    ),
  unknownForm: (found: string, allowed: readonly string[]) =>
    both(
      `Sau dấu “|” không viết được “${found}”; hãy viết một trong: ${list(allowed)}.`,
      `After “|” there is no form “${found}”; write one of: ${list(allowed)}.`,
    ),
  duplicateId: (id: string, where: string) =>
    both(
      `Mã “${id}” đã dùng ở ${where}; hãy đặt mã khác, hoặc bỏ một trong hai.`,
      `The id “${id}” is used already in ${where}; choose another, or remove one of the two.`,
    ),
  reservedId: (id: string, reserved: readonly string[]) =>
    both(
      `Mã “${id}” đã dành riêng cho lời (${list(reserved)}); hãy đặt mã khác.`,
      `The id “${id}” is reserved for use in texts (${list(reserved)}); choose another.`,
    ),
  chartOverTime: (id: string, ending: string) =>
    both(
      `Mã “${id}” kết thúc bằng “${ending}”, dành riêng cho đường qua các kỳ, vốn tự có; hãy đặt mã khác.`,
      `The id “${id}” ends in “${ending}”, which is reserved for lines over time, that come by themselves; choose another.`,
    ),
  otherDefinition: (report: string) =>
    both(
      `Định nghĩa khác với báo cáo ${report}, nên từ đây con số không được so với báo cáo ấy nữa và đường qua các kỳ dừng lại; nếu chỉ sửa lời thì hãy sửa cả ở báo cáo ấy.`,
      `The definition is not that of the report ${report}, so from here on the figure is not compared with it and its line over time ends; if only the words were mended, mend them there too.`,
    ),
  listedTwice: (id: string) =>
    both(`“${id}” được nêu hai lần; hãy bỏ một lần.`, `“${id}” is listed twice; remove one of the two.`),
  wrongKind: (id: string, found: string, expected: string) =>
    both(
      `Nhận định “${id}” thuộc loại "${found}", mà ở đây cần loại "${expected}"; hãy viết mã khác.`,
      `The statement “${id}” is of kind "${found}", but kind "${expected}" is needed here; write another id.`,
    ),
};
