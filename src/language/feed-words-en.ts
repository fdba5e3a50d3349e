import type { FeedWords } from './feed-words.ts';

export const feedWordsEn: FeedWords = {
  title: (siteName) => `${siteName}: reports and corrections`,
  link: 'Atom feed of reports and corrections',
  subtitle: 'Each new report, and each correction of a published figure.',
  report: (title, period) => `${title} (${period})`,
  categories: { report: 'Report', correction: 'Correction' },
  page: 'Read the report',
  source: 'Every figure with its printed words',
  data: 'Data',
};
