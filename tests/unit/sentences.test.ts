import { describe, expect, test } from 'vitest';
import { sentenceSpans } from '../../src/language/sentences.ts';

const sentences = (paragraph: string): string[] =>
  sentenceSpans(paragraph).map(({ start, end }) => paragraph.slice(start, end));

describe('sentences', () => {
  // Each: what is odd, and the sentences, which are joined by spaces to be taken apart again.
  test.each<[string, string[]]>([
    ['a single one', ['Thu đạt dự toán.']],
    ['one without its full stop', ['Thu đạt dự toán.', 'Chi chưa đạt']],
    ['thousand dots and decimal commas', ['Có 2.400 hộ, 1,5 ha.', 'Còn 1.234.567 đồng.']],
    ['one that begins with a figure', ['Mọi người đều khỏe.', '100% xã có trạm.']],
    ['one that ends with a year', ['Đã xong năm 2023.', 'Nay làm tiếp.']],
    ['a city', ['Ở TP. Bắc Kạn có chợ.', 'Tp. Bắc Kạn có hồ.']],
    ['a town, a ward, a district', ['Từ Tx. Phú Thọ về P. Đức Xuân, qua TT. Phủ Thông.']],
    ['titles', ['PGS.TS. Lan và ThS. Hòa cùng BS. Mai đến.', 'Họ về.']],
    ['a page and money', ['Xem tr. 5 và tr. 7.', 'Hết 20 tr. đồng.']],
    ['letters that stand for a name', ['Có 53 HTX.', 'Về UBND.', 'Nay hết GPMB.', 'Xong.']],
    ['initials', ['Ông V. A. Nguyễn nói.', 'Nguyễn Văn A. Nguyễn kể.']],
    ['a letter that is no initial', ['Rau đạt loại A.', 'Quả đạt loại B.']],
    ['an ellipsis before a capital', ['Có đường, cầu...', 'Nay thêm chợ…', 'Hết.']],
    ['an ellipsis within', ['Có đường, cầu... và chợ… nữa.']],
    ['the end of an article', ['Làm tốt công tác./.', 'Xem thêm']],
    ['questions and cries', ['Vì sao?', 'Không rõ!', 'Thật ư?!', 'Thật.']],
    ['a quoted sentence', ['“Thu đạt.”', '“Chi chưa đạt.”', 'Họ nói thế.']],
    ['straight quotes', ['Họ nói: "Đã xong."', '"Chưa," ai đó đáp.']],
    ['a quote that its sentence goes on after', ['“Vì sao?” ông hỏi.', 'Chương trình “Mỗi xã một hàng” có.']],
    ['brackets', ['Thu đạt (xem bảng.)', '(Chi chưa đạt.)', 'Hết.']],
    ['a list', ['1. Thu đạt.', '2.1. Chi chưa đạt.', 'IV. Hết.']],
    ['a list by letters', ['a. Thu đạt.', 'Chi chưa đạt.']],
    ['a dash before the next', ['Thu đạt.', '- Chi chưa đạt.', '– Hết.']],
    ['and so on', ['Trồng lúa, ngô, v.v. và nuôi cá.']],
    ['a day with full stops', ['Từ 25.10.2022 đến nay.']],
    ['an address of a page', ['Xem baobackan.vn để rõ.']],
  ])('%s', (_, parts) => {
    expect(sentences(parts.join(' '))).toEqual(parts);
  });

  test('end without a space too, where a word ends and a capital begins', () => {
    expect(sentences('Thu đạt.Chi chưa đạt 5%.Tại TP.Bắc Kạn có chợ.')).toEqual([
      'Thu đạt.',
      'Chi chưa đạt 5%.',
      'Tại TP.Bắc Kạn có chợ.',
    ]);
  });

  test('of nothing are none', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences('  ')).toEqual([]);
  });

  test('are without the spaces around them', () => {
    expect(sentences('  Thu đạt.   Chi chưa.  ')).toEqual(['Thu đạt.', 'Chi chưa.']);
  });

  test('together hold every letter of the paragraph', () => {
    const paragraph = '1. Ở TP. Bắc Kạn, “Mỗi xã một hàng”... có 13/16 phiếu?! (Xem tr. 5.) Hết./.';
    expect(sentences(paragraph).join('').replaceAll(' ', '')).toBe(paragraph.replaceAll(' ', ''));
  });
});
