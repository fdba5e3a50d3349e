import type { ReportsWords } from './reports-words.ts';

export const reportsWordsVi: ReportsWords = {
  title: 'Các báo cáo',
  intro: 'Mỗi báo cáo một trang; báo cáo mới nhất đứng đầu và cũng là trang đầu.',
  all: 'Tất cả báo cáo',
  newest: 'mới nhất',
  older: 'Báo cáo cũ hơn',
  year: (year) => `Năm ${year}`,
  read: 'Đọc báo cáo',
  newer: (period) => `Đã có báo cáo mới hơn: ${period}.`,
  newerChart: (period) => `Đã có số liệu mới hơn: ${period}.`,
  newerLink: 'Xem bản mới',
};
