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
  link: 'This correction among all of them',
};
