import type { SourceWords } from './source-words.ts';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

export const sourceWordsEn: SourceWords = {
  title: (period) => `Where each figure is from: ${period}`,
  link: 'Where each figure is from, in the order of the article',
  intro:
    'In the order of the article, figure by figure: the words printed, what this site reads in them, what follows, and what the words do not say.',
  counts: ({ facts, phrases, derived, statements, quoted, words }) =>
    `The site holds ${many(facts, 'fact')} in ${many(phrases, 'phrase')} of the article, derives ${many(derived, 'further figure')}, and retells ${many(statements, 'statement')} that carry no figure. The phrases quoted come to ${quoted} of the article's ${words} words.`,
  verify:
    'Whoever has the article can check: the command npm run verify finds each phrase in it and lists every sentence with a figure that the site does not hold.',
  article: 'The facts',
  paragraph: (paragraph) => `The article, ${paragraph}`,
  noParagraph: 'Paragraph not noted',
  sentence: (paragraph, sentence) => `${paragraph}, sentence\u00a0${sentence}`,
  labels: {
    printed: 'Printed words',
    place: 'Place in the article',
    said: 'Read as',
    hedge: 'Hedge',
    known: 'Before rounding it lies',
    status: 'Status',
    span: 'Covers',
    comparedWith: 'Compared with',
    source: 'Source',
    formula: 'Worked out as',
    from: 'Worked out from',
    derived: 'Derived',
    unsaid: 'These words do not say',
    checks: 'Checked within the report',
    charts: 'Charts',
    reading: (name) => `Reading: ${name}`,
  },
  hedges: {
    about:
      '“khoảng” (about): read here as rounded, up to half a unit of the last significant digit more or less (no coarser than the second digit).',
    over: '“hơn” or “trên” (over): read here as the printed number or more, by less than one unit of its last significant digit.',
    nearly:
      '“gần” (nearly): read here as at most the printed number, short of it by no more than one unit of its last significant digit.',
  },
  statuses: {
    A: 'an actual figure, printed without “estimated” or “expected”',
    E: 'an estimate: the final figure was not there when the report was written',
    P: 'provisional, and may still be revised',
    F: 'a forecast',
    B: 'the method or the boundary changed since the period before',
  },
  cutOff: (day) => (day === undefined ? 'the day the figures end on is not stated' : `up to ${day}`),
  unsaid: {
    'cut-off': 'on which day the figures end',
    amount: 'what the amount itself is, so that no figure in money, tonnes or numbers follows',
    plan: 'what the plan was',
    comparison: 'whether that is more or less than before',
    'plan-word': 'what kind of plan it is compared with',
    'plan-issuer': 'who set that plan',
    'plan-span': 'which year or period the plan is for',
    base: 'which period it is compared with',
    'base-year': 'the same period of which year; read here as the year before',
    prices: 'at which prices, so that it is not known whether as much more was sold',
    end: 'up to which day it counts',
    whole: 'of how many this is the share',
    exact: 'what the number was exactly',
  },
  derivedStatus: 'derived by this site; the report does not state it',
  totals: {
    title: 'Derived from several facts',
    intro: 'The article names these without a figure; the site works them out from figures it does give.',
  },
  oddities: {
    title: 'What to read with care',
    intro: 'Places that are easily misunderstood by the figure alone.',
  },
  seeOddity: (title) => `Read with care: ${title}`,
  contradiction: {
    label: 'The report is at odds with itself',
    trusted: (figures, names) =>
      `The report itself gives figures that cannot all be true: ${figures.join('; ')}. This site goes by ${listed.format(names)}.`,
    none: (figures) =>
      `The report itself gives figures that cannot all be true: ${figures.join('; ')}. This site goes by none of them and derives nothing from them.`,
  },
  agreement: {
    'as-printed': (others) => `Agrees with ${others.join('; ')}.`,
    rounding: (others) => `Agrees with ${others.join('; ')}; what they differ by is due to rounding.`,
    hedge: (others) =>
      `Agrees with ${others.join('; ')}, given how much “about”, “over” or “nearly” leave open.`,
  },
  statements: { intro: 'The report also says the following, without a figure; the site draws none of it.' },
  entry: {
    open: 'See the whole entry',
    close: 'Close',
    title: 'Where this figure is from',
  },
};
