import { the } from './article-en.ts';
import type { OverTimeWords } from './over-time-words.ts';

export const overTimeWordsEn: OverTimeWords = {
  title: (name, figure) => `${name} over time: ${figure}`,
  summary: ({ from, to, isSum, hasNewYear, hasGap, hasBreak }) =>
    [
      `The reports from ${the(from)} to ${the(to)}.`,
      isSum &&
        `Added up from the start of the year${hasNewYear ? '; the count begins anew, so no line crosses a new year' : ''}.`,
      hasGap && 'Where a figure is missing, the line has a gap.',
      hasBreak && 'Where the way of counting changed the line ends, since both sides cannot be compared.',
    ]
      .filter(Boolean)
      .join(' '),
  alone: (period) => `${period} alone`,
  notStated: 'the report does not state it',
  noReport: 'no report',
  breaks: {
    definition: 'the definition changed',
    area: 'the area changed',
    prices: 'the price basis changed',
    plan: 'the kind of plan changed',
    declared: 'the report says that the way of counting changed',
  },
  breakAt: (period, what) => `Dashed line, from ${the(period)} on: ${what}.`,
  span: (from, to) => `reports from ${the(from)} to ${the(to)}`,
};
