import type { CorrectionWords } from './correction-words.ts';

export const correctionWordsEn: CorrectionWords = {
  kinds: {
    ours: 'This site had misread the article',
    source: 'The article was wrong, and another source put it right',
  },
  title: (indicator) => `Correction: ${indicator}`,
  was: 'Formerly',
  is: 'Now',
  why: 'Why',
  quoted: (said, printed) => `${said} (“${printed}”)`,
  accordingTo: (title, publisher) => `According to “${title}”, ${publisher}`,
  note: (day, was, is) => `Corrected on ${day}: formerly ${was}, now ${is}.`,
  corrected: (day) => `Corrected on ${day}`,
  heading: 'Corrections',
  page: {
    title: 'Corrections',
    intro: [
      'Every published figure that had to be changed later stands here, before and after, with the day and the reason. There are two kinds: this site misread the article, or the article itself was wrong and another source put it right.',
      'The former figure stays on this page, in the feed’s entry, on the page of the chart concerned and in the note under an embedded chart; everywhere else follows the new one.',
    ],
    none: 'There has been no correction so far.',
    entry: (indicator) => `Source and working: ${indicator}`,
  },
  link: 'This correction among all of them',
};
