import type { CorrectionWords } from './correction-words.ts';

export const correctionWordsVi: CorrectionWords = {
  kinds: {
    ours: 'Trang này đã đọc sai bài báo',
    source: 'Bài báo in sai, nguồn khác đã nói lại',
  },
  title: (indicator) => `Đính chính: ${indicator}`,
  was: 'Trước ghi',
  is: 'Nay ghi',
  why: 'Lý do',
  quoted: (said, printed) => `${said} (“${printed}”)`,
  accordingTo: (title, publisher) => `Theo “${title}”, ${publisher}`,
  note: (day, was, is) => `Đính chính ${day}: trước ghi ${was}, nay ghi ${is}.`,
  link: 'Xem đính chính này trên trang đính chính',
  corrected: (day) => `Đã đính chính ${day}`,
  heading: 'Đính chính',
  page: {
    title: 'Đính chính',
    intro: [
      'Mọi con số đã đăng mà sau đó phải sửa đều ghi ở đây, cũ lẫn mới, kèm ngày và lý do. Có hai loại: trang này đọc sai bài báo, hoặc chính bài báo in sai và một nguồn khác đã nói lại.',
      'Con số cũ chỉ còn ở trang này, trong tin đính chính của feed, ở trang của biểu đồ liên quan và trong lời ghi chú dưới biểu đồ được nhúng; mọi nơi khác đã theo con số mới.',
    ],
    none: 'Đến nay chưa có đính chính nào.',
    entry: (indicator) => `Nguồn và cách tính: ${indicator}`,
  },
};
