/** Mistakes in the fields of a file: missing, misspelt, or holding what they cannot hold. */
import { both, list, shown } from './mistakes-words.ts';
import type { Sentence } from '../model/problem.ts';

export const fieldMistakes = {
  missing: (field: string, sample: unknown) =>
    both(
      `Thiếu trường "${field}"; hãy thêm, ví dụ: "${field}": ${shown(sample, 400)}.`,
      `The field "${field}" is missing; add it, for example: "${field}": ${shown(sample, 400)}.`,
    ),
  unknownField: (field: string, nearest: string | undefined, allowed: readonly string[]) =>
    nearest === undefined
      ? both(
          `Ở đây không có trường "${field}"; hãy bỏ, hoặc viết một trong: ${list(allowed)}.`,
          `There is no field "${field}" here; remove it, or write one of: ${list(allowed)}.`,
        )
      : both(
          `Ở đây không có trường "${field}"; có phải là "${nearest}"?`,
          `There is no field "${field}" here; did you mean "${nearest}"?`,
        ),
  misplacedField: (field: string, meaning: Sentence, allowed: readonly string[]) =>
    both(
      `Trường "${field}" (${meaning.vi}) không đặt ở đây; hãy bỏ, hoặc chuyển sang đúng chỗ (ở đây chỉ có: ${list(allowed, 30)}).`,
      `The field "${field}" (${meaning.en}) does not belong here; remove it, or move it to its place (only these stand here: ${list(allowed, 30)}).`,
    ),
  isNull: (sample: unknown) =>
    both(
      `Còn để trống (null), mà trường này không được trống; hãy điền theo bài báo, ví dụ ${shown(sample, 400)}.`,
      `This is still empty (null), but the field cannot be empty; fill it in from the article, for example ${shown(sample, 400)}.`,
    ),
  emptyPublished: (sample: unknown) =>
    both(
      `Còn để trống, mà báo cáo đã ghi "published" thì không được trống; hãy điền theo bài báo, ví dụ ${shown(sample, 400)}, hoặc đổi "status" thành "draft".`,
      `This is empty in a published report; fill it in from the article, for example ${shown(sample, 400)}, or set "status" to "draft".`,
    ),
  badId: (found: string, write: string) =>
    both(
      `Mã ${shown(found)} chưa đúng: mã bắt đầu bằng chữ cái và chỉ gồm chữ thường không dấu, chữ số, gạch ngang; hãy viết như "${write}".`,
      `The id ${shown(found)} is not right: an id begins with a letter and holds only lower-case letters without accents, digits and hyphens; write it like "${write}".`,
    ),
  wrongType: (found: unknown, expected: Sentence, sample: unknown) =>
    both(
      `Đang ghi ${shown(found)}, mà cần ${expected.vi}; hãy viết như ${shown(sample, 400)}.`,
      `Found ${shown(found)}, but ${expected.en} is needed; write it like ${shown(sample, 400)}.`,
    ),
  notInList: (found: unknown, nearest: string | undefined, allowed: readonly string[]) =>
    nearest === undefined
      ? both(
          `Đang ghi ${shown(found)}, không có trong danh sách; hãy viết một trong: ${list(allowed, 60)}.`,
          `Found ${shown(found)}, which is not in the list; write one of: ${list(allowed, 60)}.`,
        )
      : both(
          `Đang ghi ${shown(found)}, không có trong danh sách; có phải là "${nearest}"?`,
          `Found ${shown(found)}, which is not in the list; did you mean "${nearest}"?`,
        ),
  decimal: (found: unknown, write: unknown) =>
    both(
      `Đang ghi ${shown(found)}, mà con số phải đặt trong ngoặc kép và chỉ gồm chữ số với dấu chấm thập phân; hãy viết ${shown(write)}.`,
      `Found ${shown(found)}, but a figure stands in quotes and holds only digits and a decimal dot; write ${shown(write)}.`,
    ),
  format: (found: unknown, meaning: Sentence, sample: unknown) =>
    both(
      `Đang ghi ${shown(found)}, chưa đúng dạng (${meaning.vi}); hãy viết như ${shown(sample)}.`,
      `Found ${shown(found)}, which is not in the right form (${meaning.en}); write it like ${shown(sample)}.`,
    ),
  noSuchDay: (found: string, sample: unknown) =>
    both(
      `Trong lịch không có ngày ${shown(found)}; hãy viết năm-tháng-ngày như ${shown(sample)}.`,
      `The calendar has no day ${shown(found)}; write year-month-day like ${shown(sample)}.`,
    ),
  emptyText: (sample: unknown) =>
    both(
      `Chuỗi để trống; hãy viết, ví dụ ${shown(sample)}.`,
      `The text is empty; write it, for example ${shown(sample)}.`,
    ),
  tooFew: (found: number, least: number, sample: unknown) =>
    both(
      `Danh sách cần ít nhất ${least} mục mà mới có ${found}; hãy thêm, ví dụ ${shown(sample, 400)}.`,
      `The list needs at least ${least} but has ${found}; add more, for example ${shown(sample, 400)}.`,
    ),
  tooMany: (found: number, most: number) =>
    both(
      `Danh sách có ${found} mục, mà nhiều nhất là ${most}; hãy bỏ bớt.`,
      `The list has ${found} entries, but the most is ${most}; remove some.`,
    ),
  tooLong: (found: number, most: number) =>
    both(
      `Chuỗi dài ${found} ký tự, mà nhiều nhất là ${most}; hãy viết ngắn lại.`,
      `The text has ${found} characters, but the most is ${most}; shorten it.`,
    ),
  outOfRange: (found: unknown, limit: string, fewest: boolean) =>
    fewest
      ? both(
          `Đang ghi ${shown(found)}, mà nhỏ nhất là ${limit}; hãy viết lại con số.`,
          `Found ${shown(found)}, but the least is ${limit}; correct the number.`,
        )
      : both(
          `Đang ghi ${shown(found)}, mà lớn nhất là ${limit}; hãy viết lại con số.`,
          `Found ${shown(found)}, but the most is ${limit}; correct the number.`,
        ),
  otherFile: (found: string, needed: string, write: string) =>
    both(
      `Theo "$schema", đây là tệp loại "${found}", mà ở đây cần tệp loại "${needed}"; hãy đặt đúng tệp vào đây, hoặc viết "${write}".`,
      `By its "$schema" this is a file of kind "${found}", but "${needed}" is needed here; put the right file here, or write "${write}".`,
    ),
  wrongSchema: (found: string, write: string) =>
    both(`Đang ghi ${shown(found)}; hãy viết "${write}".`, `Found ${shown(found)}; write "${write}".`),
};
