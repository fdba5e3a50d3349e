import type { ReportsWords } from './reports-words.ts';

export const reportsWordsEn: ReportsWords = {
  title: 'The reports',
  intro: 'One page for each report; the newest comes first and is the front page as well.',
  all: 'All reports',
  newest: 'newest',
  older: 'Older reports',
  year: (year) => String(year),
  read: 'Read the report',
  newer: (period) => `There is a newer report: ${period}.`,
  newerChart: (period) => `There are newer figures: ${period}.`,
  newerLink: 'See the newer one',
};
