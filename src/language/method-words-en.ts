import type { MethodWords } from './method-words.ts';

export const methodWordsEn: MethodWords = {
  title: 'How to read the figures',
  description:
    'How this site takes figures from the article, checks them, works others out and corrects them, with examples from the newest report.',
  more: 'All of the method, step by step, with examples',
  intro: (place, period) =>
    `This site writes down each figure in the newspaper’s article on ${place}, checks it and draws it. Here is how that is done, with examples from the newest report (${period}). Each figure leads to where it stands on the source page, in the order of the article. The newspaper’s own words are quoted in Vietnamese.`,
  and: ' and ',
  or: ' or ',
  reported: {
    title: 'A figure is kept with the newspaper’s words',
    example: ({ name, figure, quote }) => [
      `On ${name}, the newspaper writes `,
      quote,
      '. We write down ',
      figure,
      ' and keep those words beside it, since a figure alone is easily misread: one has to know what it is compared with, and whether it is an estimate.',
    ],
    text: [
      'Then a machine reads those words again without looking at the figure we wrote down. It must find the same figure, the same unit, the same hedge (such as “about” or “over”) and the same relation (such as “against plan”). Where the two differ, the site cannot be published.',
      'Sentences, charts, tables and downloads all take their figures from that one place. No figure is typed twice.',
    ],
  },
  interval: {
    title: 'How much a printed figure tells',
    text: 'Figures in a newspaper have mostly been rounded at their last digit. The true figure may be a little smaller or larger.',
    example: ({ figure, known }, { lowest, near }) => [
      'Take ',
      figure,
      `: before rounding it may have been ${lowest}, or it may have been ${near}. What is known for sure is that it lies somewhere ${known}. We call that its interval.`,
    ],
    line: ({ printed }, known) =>
      `A number line. The numbers ${known} are drawn bold, with ${printed} in the middle. The lower end belongs to the bold part, the upper end does not.`,
    caption: ({ lowest, printed, end, next }) =>
      `Every number in the bold part rounds to ${printed}. Filled dot: ${lowest} belongs to it. Empty dot: ${end} does not, since it rounds to ${next}.`,
    count: ({ figure, quote }) => [
      'A count is different. The newspaper writes ',
      quote,
      ', and we take that as exactly ',
      figure,
      ', no more and no less.',
    ],
  },
  hedges: {
    title: 'How we read “about”, “over” and “nearly”',
    text: 'A newspaper often puts such a word before a figure. It is kept in sentences, charts, tables and downloads. To calculate with it we turn it into an interval, by the place the figure is rounded to (hundreds, tens, tenths…):',
    rules: {
      about: '“About” (khoảng): below or above the figure by at most half a unit of that place.',
      over: '“Over” (hơn, trên): the figure or more, but by less than one unit of that place.',
      nearly: '“Nearly” (gần): the figure or less, but by less than one unit of that place.',
    },
    example: ({ figure, quote, known }, step) => [
      ' Example: ',
      quote,
      `. This is rounded to ${step}, so we read `,
      figure,
      ` as ${known}.`,
    ],
    own: 'This is this site’s own reading, not the newspaper’s. The writer may have meant more or less than that.',
  },
  derived: {
    title: 'Derived figures',
    text: 'A derived figure is one the newspaper does not print: this site works it out from figures that it does print. It is always marked as derived, with its formula; in the text it has a dotted underline.',
    range: ({ figure, inputs, formula }) => [
      'From ',
      ...inputs,
      ' it follows: ',
      figure,
      ` (formula: ${formula}). What we began with is known to an interval only, and so is the result. A single number would sound more certain than it is.`,
    ],
    single: ({ figure, inputs, formula }) => [
      'Where the interval is narrow enough, one number is printed. From ',
      ...inputs,
      ' it follows: ',
      figure,
      ` (formula: ${formula}). Smaller digits are not printed, since they are not known for sure.`,
    ],
  },
  status: {
    title: 'Estimates, provisional and expected figures',
    text: '“Estimated” (ước) means that the figure was not complete when the report was made. “Provisional” (sơ bộ) has been worked out but may still change. “Expected” (dự kiến) speaks of what has not happened yet. These words stay with the figure wherever it stands.',
    example: ({ figure, quote }) => [
      'Example: the newspaper writes ',
      quote,
      '. So the site says ',
      figure,
      ', and charts draw estimates unlike the other figures.',
    ],
  },
  disputed: {
    title: 'When a sentence can be read in several ways',
    text: 'Some sentences, however carefully read, can mean more than one thing.',
    example: ({ name, quote }, readings) => [
      `On ${name}, the newspaper writes `,
      quote,
      '. That may mean ',
      ...readings,
      '.',
    ],
    after:
      'We show the readings side by side and pick none. What follows from one reading alone is marked as that reading’s.',
  },
  contradictions: {
    title: 'When a report contradicts itself',
    text: [
      'At times two figures of one report cannot both be true: say, parts that add up to more than their total. A machine compares their intervals, not only the printed digits. Where two intervals share some numbers, both figures may be true, and that is no contradiction.',
      'We write “owing to rounding” only where that is the case: the printed digits do not agree, but the intervals do.',
      'At a real contradiction an editor has to say which figure to trust, or none, and why. The choice and the reason stand beside the figure. Nothing is worked out from a figure that is not trusted.',
    ],
    none: 'In the newest report the machine finds no contradiction.',
    found: ({ figures, trusted, why }) => [
      'In the newest report ',
      ...figures,
      ' cannot all be true. ',
      ...(trusted.length > 0 ? ['We trust ', ...trusted] : ['We trust none of them']),
      `. Why: ${why}`,
    ],
  },
  time: {
    title: 'Why some charts have no time marker',
    mark: (mark, share) =>
      `A plan for a whole year can be set against the time gone. After the newest report’s period, ${mark} of the year has gone, which is ${share} counted in months; in a chart that is the ${mark} line.`,
    paced: ({ name, figure, quote }) => [
      `There is a line for ${name}, since the plan is for the whole year and so is the work: `,
      figure,
      ' (',
      quote,
      ') stands beside it.',
    ],
    notPaced: ({ name, figure, quote }) => [
      `There is none for ${name}: `,
      figure,
      ' (',
      quote,
      ') stands alone.',
    ],
    text: [
      'We draw no line for what follows the seasons, for a count of a few, or for a sentence that can be read in several ways. To share the plan out evenly over the months would tell nothing there.',
      'Where there is a line, to be below it does not mean that the plan will be missed: budget revenue and the disbursement of investment often bunch late in the year. This site does not foretell whether a plan will be met; it only says how many times faster the months left would have to be than the months gone.',
    ],
  },
  unknown: {
    title: 'What this site does not know',
    text: 'What is not known is left empty, never guessed. Of the newest report we do not know:',
    nothing: 'What is not known is left empty, never guessed.',
    items: {
      address: 'the address of the article on the web',
      published: 'the day the newspaper published it',
      byline: 'who wrote it',
      cutOff: 'the day the figures run to',
      issuers: (count, all) =>
        `who set the plan: ${count} of the ${all} times a plan is named, the newspaper does not say`,
      planNames: (count) => `which plan it is: not named, ${count === 1 ? 'once' : `${count} times`}`,
      periods: (count) =>
        `since when something rose or fell: not said, ${count === 1 ? 'once' : `${count} times`}`,
      wholes: (count) =>
        `what total a share is taken of: for ${count === 1 ? 'one share' : `${count} shares`} none is given`,
      prices: (count) =>
        `at which prices money is counted: ${count === 1 ? 'once' : `${count} times`} an amount is compared with an earlier period without saying whether rising prices were taken out`,
    },
    after: 'This site knows only what the article prints. The city’s own report may say more.',
  },
  corrections: {
    title: 'Corrections',
    text: 'There are two kinds of error. Either this site misread the article or wrote it down wrongly; or the article itself was wrong and another source put it right, which is then named.',
    where: (page, feed) => [
      'Every change of a published figure is told: on the ',
      page('page of corrections'),
      ', in the ',
      feed('Atom feed'),
      ', on the chart’s page and in a line below the embedded chart. The former figure can still be read there, and nowhere else.',
    ],
  },
  errors: {
    title: 'How to report an error',
    contact: (link) => ['Write to us at ', link, '.'],
    noContact: 'This edition does not name a contact yet.',
    text: 'A report of an error should hold:',
    holds: [
      'the address of the figure: follow it from this page or find it on the source page, and copy the address from the browser',
      'what the article says there, word for word',
      'what the figure should be, and why',
    ],
  },
  check: {
    title: 'How to check us',
    source: (page) => [
      'Open the ',
      page('source page of the newest report'),
      ': every figure stands there, in the order of the article.',
    ],
    article: (article, publisher) => [
      'Find the article ',
      article,
      ` in ${publisher} and compare each quoted phrase with it.`,
    ],
    verify: (command) => [
      'With the source code of this site and the article as plain text, run ',
      command('article.txt'),
      ': it looks for each quoted phrase in the article and lists the sentences with a figure that the site has not written down.',
    ],
  },
};
