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
};
