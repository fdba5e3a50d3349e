import { both } from './mistakes-words.ts';

/** The words of the sheet on which a copy editor reads all that the site says. */
export const sheetWords = {
  title: 'Mọi câu chữ của trang',
  columns: { place: 'Sửa ở', vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  /** The place of a sentence that functions make of figures: the sheet lists them as they are written. */
  composed: 'src/language: câu ghép, mẫu ở cuối trang',
  report: (id: string) => `Báo cáo ${id}`,
  chart: (title: string) => `Biểu đồ: ${title}`,
  site: 'Trang chung',
  opening: 'Mở đầu',
  across: 'Nhiều chủ đề',
  statements: 'Nhận định',
  glossary: 'Từ ngữ',
  card: 'Nguồn',
  source: 'Trang nguồn',
  data: 'Trang số liệu',
  comparison: (report: string, other: string) => `${report} cạnh ${other}`,
  shared: 'Khi được chia sẻ, và trong luồng tin',
  others: 'Lời khác trong dữ liệu',
  method: 'Trang cách làm',
  corrections: 'Trang đính chính',
  files: 'site.json, glossary.json',
  language: 'Lời của các trang, khung nhúng và tệp',
  written: (page: string) => both(`Trang để đọc soát: ${page}`, `The page to read: ${page}`),
  wrong: () =>
    both(
      'Dữ liệu còn lỗi như trên nên chưa in được câu chữ; hãy sửa rồi thử lại.',
      'Nothing can be printed while the data have the mistakes above; mend them, then try again.',
    ),
};
