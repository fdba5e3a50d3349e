/** Mistakes in files and folders, and in the JSON itself. */
import { both, list, shown } from './mistakes-words.ts';
import type { Sentence } from '../model/problem.ts';

/** What is wrong where the JSON cannot be read. */
export type SyntaxMistake =
  | 'comma'
  | 'extra-comma'
  | 'colon'
  | 'name'
  | 'value'
  | 'close-brace'
  | 'close-bracket'
  | 'open-text'
  | 'inner-quote'
  | 'other-quote'
  | 'bare-word'
  | 'literal'
  | 'number'
  | 'comment'
  | 'after-end'
  | 'backslash'
  | 'control';

const syntaxWords: Record<SyntaxMistake, (vi: string, en: string) => Sentence> = {
  comma: (vi, en) =>
    both(
      `Thiếu dấu phẩy trước ${vi}; hãy thêm dấu phẩy ở đây.`,
      `A comma is missing before ${en}; add one here.`,
    ),
  'extra-comma': (vi, en) =>
    both(
      `Thừa dấu phẩy trước ${vi}; hãy bỏ dấu phẩy này.`,
      `There is a comma too many before ${en}; remove it.`,
    ),
  colon: (vi, en) =>
    both(
      `Thiếu dấu hai chấm trước ${vi}; hãy viết "tên trường": giá trị.`,
      `A colon is missing before ${en}; write "field": value.`,
    ),
  name: (vi, en) =>
    both(
      `Gặp ${vi} ở chỗ của tên trường; hãy viết tên trường trong ngoặc kép thẳng.`,
      `Found ${en} where the name of a field is needed; write the name in straight quotes.`,
    ),
  value: (vi, en) =>
    both(
      `Thiếu giá trị trước ${vi}; hãy viết giá trị, hoặc bỏ cả trường.`,
      `A value is missing before ${en}; write it, or remove the field.`,
    ),
  'close-brace': (vi, en) =>
    both(
      `Thiếu dấu “}” trước ${vi}; hãy thêm, ở đây hoặc ở một nhóm phía trên.`,
      `A “}” is missing before ${en}; add it, here or at a group above.`,
    ),
  'close-bracket': (vi, en) =>
    both(
      `Thiếu dấu “]” trước ${vi}; hãy thêm dấu này để đóng danh sách.`,
      `A “]” is missing before ${en}; add it to close the list.`,
    ),
  'open-text': (vi, en) =>
    both(
      `Chuỗi ${vi} chưa đóng; hãy viết cả chuỗi trên một dòng và thêm dấu ngoặc kép thẳng (") ở cuối.`,
      `The text ${en} is not closed; write all of it on one line and add a straight quote (") at its end.`,
    ),
  'inner-quote': (vi, en) =>
    both(
      `Dấu ngoặc kép thẳng trước ${vi} đóng chuỗi quá sớm; bên trong lời hãy dùng ngoặc kép cong “…”.`,
      `The straight quote before ${en} closes the text too early; use curly quotes “…” inside words.`,
    ),
  'other-quote': (vi, en) =>
    both(
      `Gặp ${vi}, không đặt trong ngoặc kép thẳng; hãy thay bằng dấu " ở cả hai đầu.`,
      `Found ${en}, which does not stand in straight quotes; put a " at both ends instead.`,
    ),
  'bare-word': (vi, en) =>
    both(
      `Gặp ${vi} không có ngoặc kép; hãy đặt cả cụm vào giữa hai dấu ngoặc kép thẳng (").`,
      `Found ${en} without quotes; put straight quotes (") around the whole of it.`,
    ),
  literal: (vi, en) =>
    both(
      `Gặp ${vi}; hãy viết bằng chữ thường: true hoặc null.`,
      `Found ${en}; write it in lower case: true or null.`,
    ),
  number: (vi, en) =>
    both(
      `Số ${vi} viết chưa đúng; con số của bài báo hãy viết trong ngoặc kép như "65.9", số đoạn viết như 2.`,
      `The number ${en} is not well written; write a figure of the article in quotes like "65.9", and a paragraph like 2.`,
    ),
  comment: (vi, en) =>
    both(
      `Gặp chú thích ${vi}, mà tệp JSON không nhận chú thích; hãy bỏ, hoặc chuyển vào trường "note".`,
      `Found the comment ${en}, which JSON does not allow; remove it, or move it to a field "note".`,
    ),
  'after-end': (vi, en) =>
    both(
      `Tệp đã kết thúc mà còn ${vi}; hãy bỏ phần thừa, hoặc xem lại các dấu ngoặc phía trên.`,
      `The file has ended, but ${en} follows; remove what is left over, or look at the brackets above.`,
    ),
  backslash: (vi, en) =>
    both(
      `Dấu “\\” trong ${vi} không dùng được; hãy bỏ dấu này.`,
      `The “\\” in ${en} cannot be used; remove it.`,
    ),
  control: (vi, en) =>
    both(
      `Ở ${vi} có ký tự tab, xuống dòng hoặc ký tự không nhìn thấy; hãy xoá đi, hoặc thay bằng dấu cách.`,
      `At ${en} stands a tab, a line break or an invisible character; delete it, or put a space instead.`,
    ),
};

export const fileMistakes = {
  syntax: (mistake: SyntaxMistake, found: string) =>
    found === '' && mistake === 'control'
      ? syntaxWords.control('đây', 'this place')
      : found === ''
        ? syntaxWords[mistake]('chỗ hết tệp', 'the end of the file')
        : syntaxWords[mistake](`‹${found}›`, `‹${found}›`),
  emptyFile: () =>
    both(
      'Tệp trống; hãy viết nội dung, hoặc lấy lại tệp cũ.',
      'The file is empty; write its content, or bring the old file back.',
    ),
  notUtf8: () =>
    both(
      'Từ chỗ này tệp không phải UTF-8; hãy lưu lại với bảng mã UTF-8 (Unicode).',
      'From here on the file is not UTF-8; save it again as UTF-8 (Unicode).',
    ),
  tooLarge: (found: number, most: number) =>
    both(
      `Tệp có ${found} byte, mà nhiều nhất là ${most}; hãy chia thành nhiều chủ đề.`,
      `The file has ${found} bytes, but the most is ${most}; split it into several topics.`,
    ),
  tooDeep: (most: number) =>
    both(
      `Đến đây dấu ngoặc lồng nhau quá ${most} tầng; hãy xem lại các dấu ngoặc.`,
      `Here brackets are nested more than ${most} deep; look at the brackets.`,
    ),
  duplicateKey: (key: string, line: number) =>
    both(
      `Tên ${shown(key)} đã có ở dòng ${line}; hãy đặt tên khác hoặc bỏ một trong hai.`,
      `The name ${shown(key)} stands already on line ${line}; rename or remove one of the two.`,
    ),
  unusableKey: (key: string) =>
    both(
      `Không dùng được tên ${shown(key)}; hãy chọn tên khác.`,
      `The name ${shown(key)} cannot be used; choose another.`,
    ),
  noFile: (file: string) =>
    both(
      `Thiếu tệp ${file}; hãy tạo tệp này theo data/README.md.`,
      `The file ${file} is missing; make it, as data/README.md shows.`,
    ),
  noReports: (folder: string) =>
    both(
      `Không có báo cáo nào trong ${folder}; hãy thêm một thư mục đặt tên như “2023-08”.`,
      `There is no report in ${folder}; add a folder named like “2023-08”.`,
    ),
  topicWithoutFile: (topic: string, nearest: string | undefined) =>
    nearest === undefined
      ? both(
          `Không có tệp ${topic}.json cho chủ đề “${topic}”; hãy tạo tệp này, hoặc bỏ “${topic}” khỏi "topics".`,
          `There is no file ${topic}.json for the topic “${topic}”; make it, or take “${topic}” out of "topics".`,
        )
      : both(
          `Không có tệp ${topic}.json cho chủ đề “${topic}”; có phải là “${nearest}”?`,
          `There is no file ${topic}.json for the topic “${topic}”; did you mean “${nearest}”?`,
        ),
  reservedTopic: (topic: string, reserved: readonly string[]) =>
    both(
      `“${topic}” không dùng làm chủ đề được (${list(reserved)} là tệp riêng của báo cáo); hãy đặt tên khác.`,
      `“${topic}” cannot be a topic (${list(reserved)} are files of the report itself); choose another name.`,
    ),
  unlistedFile: (file: string) =>
    both(
      `Tệp “${file}” không có trong "topics" của report.json; hãy thêm vào đó, hoặc xoá tệp.`,
      `The file “${file}” is not listed under "topics" in report.json; list it there, or delete the file.`,
    ),
  badReportId: (found: string) =>
    both(
      `Tên thư mục “${found}” chưa đúng; hãy bắt đầu bằng năm và chỉ dùng số, chữ thường không dấu, gạch ngang, như “2023-08”.`,
      `The folder name “${found}” is not right; begin with the year and use only digits, lower-case letters and hyphens, like “2023-08”.`,
    ),
  unreadableFile: (why: string) =>
    both(
      `Không đọc được tệp (${why}); hãy xem đó có phải là tệp và có quyền đọc không.`,
      `The file cannot be read (${why}); see whether it is a file and may be read.`,
    ),
};
