import type { FeedWords } from './feed-words.ts';

export const feedWordsVi: FeedWords = {
  title: (siteName) => `${siteName}: báo cáo và đính chính`,
  link: 'Nguồn tin Atom: báo cáo và đính chính',
  subtitle: 'Mỗi báo cáo mới và mỗi lần đính chính một con số đã đăng.',
  report: (title, period) => `${title} (${period})`,
  categories: { report: 'Báo cáo', correction: 'Đính chính' },
  page: 'Đọc báo cáo',
  source: 'Từng con số với nguyên văn',
  data: 'Dữ liệu',
};
