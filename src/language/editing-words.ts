import type { LanguageCode } from './language.ts';

/** What frames the mistakes in the data while `npm run dev` runs; the sentences are the check's own. */
export type EditingWords = {
  title: (mistakes: number) => string;
  mend: string;
  close: string;
};

export const editingWords: Record<LanguageCode, EditingWords> = {
  vi: {
    title: (mistakes) => `Dữ liệu có ${mistakes} lỗi`,
    mend: 'Hãy sửa rồi lưu tệp: trang sẽ tự hiện lại.',
    close: 'Đóng (Esc)',
  },
  en: {
    title: (mistakes) => `The data have ${mistakes} ${mistakes === 1 ? 'mistake' : 'mistakes'}`,
    mend: 'Mend the file and save it: the page comes back by itself.',
    close: 'Close (Esc)',
  },
};
