import type { ComparisonWords } from './comparison-words.ts';

export const comparisonWordsVi: ComparisonWords = {
  title: (now, before) => `${now} so với ${before}`,
  description: (now, before) =>
    `Từng con số của báo cáo ${now} đặt cạnh con số ấy trong báo cáo ${before}, với phần chênh lệch suy ra từ cả hai.`,
  intro: {
    since:
      'Mỗi con số đặt cạnh chính nó trong báo cáo trước. Chênh lệch do trang này tính từ hai báo cáo, trên cả khoảng giá trị của hai con số; số cộng dồn thì chênh lệch là phần của khoảng thời gian ở giữa.',
    'year-on-year':
      'Mỗi con số đặt cạnh chính nó trong báo cáo cùng kỳ năm trước. Mức tăng, giảm do trang này tính từ hai báo cáo; con số chính báo cáo so với cùng kỳ có thể khác, vì số năm trước có thể đã được sửa.',
  },
  link: {
    since: (before) => `So từng con số với báo cáo trước (${before})`,
    'year-on-year': (before) => `So từng con số với báo cáo cùng kỳ năm trước (${before})`,
  },
  columns: { what: 'Chỉ tiêu', change: 'Chênh lệch, suy ra' },
  caption: (topic) => `${topic}: từng con số trong hai báo cáo`,
  since: (before) => `So với báo cáo ${before}: `,
  colon: ' ',
  nothing: (before) => `Mục này không có con số nào so được với báo cáo ${before}.`,
  notStated: 'không nêu',
  why: {
    otherKind: 'Hai báo cáo nói theo hai cách khác nhau',
    samePeriod: 'Cùng nói về một kỳ, nên không có phần thêm',
    newYear: 'Sang năm mới tính lại từ đầu',
  },
  lines: 'Qua các kỳ',
};
