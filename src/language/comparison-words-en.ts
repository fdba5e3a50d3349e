import { the } from './article-en.ts';
import type { ComparisonWords } from './comparison-words.ts';

export const comparisonWordsEn: ComparisonWords = {
  title: (now, before) => `${now} against ${before}`,
  description: (now, before) =>
    `Each figure of the report on ${the(now)} beside the same figure in the report on ${the(before)}, with the difference that follows from both.`,
  intro: {
    since:
      'Each figure stands beside itself in the report before. The difference is this site’s own working from two reports, over all that both figures may be; of what is added up, it is what came in the time between.',
    'year-on-year':
      'Each figure stands beside itself in the report of the same period a year before. The change is this site’s own working from two reports; what the report itself says against the same period may differ, since figures of the year before may have been revised.',
  },
  link: {
    since: (before) => `Compare every figure with the report before (${before})`,
    'year-on-year': (before) => `Compare every figure with the report of a year before (${before})`,
  },
  columns: { what: 'Indicator', change: 'Difference, derived' },
  caption: (topic) => `${topic}: each figure in both reports`,
  since: (before) => `Against the report on ${the(before)}: `,
  colon: ': ',
  nothing: (before) => `No figure here can be compared with the report on ${the(before)}.`,
  notStated: 'not stated',
  why: {
    otherKind: 'The two reports put it in different ways',
    samePeriod: 'Both speak of the same period, so nothing came to it',
    newYear: 'Added up anew from the start of the year',
  },
  lines: 'Over time',
};
