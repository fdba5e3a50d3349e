import { nbsp } from './numbers.ts';
import { chartWordsEn } from './chart-words-en.ts';
import { overTimeWordsEn } from './over-time-words-en.ts';
import { reportsWordsEn } from './reports-words-en.ts';
import { comparisonWordsEn } from './comparison-words-en.ts';
import { correctionWordsEn } from './correction-words-en.ts';
import { dataWordsEn } from './data-words-en.ts';
import { embedWordsEn } from './embed-words-en.ts';
import { feedWordsEn } from './feed-words-en.ts';
import { fileWordsEn } from './file-words-en.ts';
import { methodWordsEn } from './method-words-en.ts';
import type { PageWords } from './page-words.ts';
import { sourceWordsEn } from './source-words-en.ts';
import { reviewWordsEn } from './review-words-en.ts';

export const pageWordsEn: PageWords = {
  languageName: 'English',
  skipToContent: 'To the content',
  contents: 'On this page',
  draft: 'Draft, not published',
  figuresOf: (topic) => `Figures: ${topic}`,
  columns: {
    relation: 'Kind',
    said: 'The report says',
    hedge: 'Hedge',
    printed: 'Printed words',
    known: 'Before rounding it lies',
    derived: 'Derived',
  },
  relations: {
    level: 'Level',
    part: 'Part of a whole',
    target: 'Plan',
    plan: 'Against plan',
    period: 'Against another period',
    indicator: 'Against another indicator',
  },
  disputed: 'several readings',
  derived: 'derived',
  estimated: 'estimate',
  provisional: 'provisional',
  forecast: 'forecast',
  break: 'break in series',
  noHedge: 'none',
  exact: 'exactly this figure',
  noInterval: 'no figure',
  nothingDerived: 'nothing derived',
  notStated: 'not stated in the report',
  notReported: 'The report does not give this figure.',
  onlyWholeNumber: 'the only whole number that fits',
  toFill: '…',
  paragraph: (number) => `paragraph${nbsp}${number ?? '…'}`,
  statements: 'Statements without a figure',
  statementKinds: { progress: 'Results', limit: 'Shortcomings', direction: 'Directions' },
  chart: chartWordsEn,
  overTime: overTimeWordsEn,
  comparison: comparisonWordsEn,
  reports: reportsWordsEn,
  embed: embedWordsEn,
  files: fileWordsEn,
  review: reviewWordsEn,
  sourcePage: sourceWordsEn,
  correction: correctionWordsEn,
  feed: feedWordsEn,
  data: dataWordsEn,
  methodPage: methodWordsEn,
  site: {
    linkTo: (title) => `Link to “${title}”`,
    copied: 'Address copied',
    languages: 'Languages',
    dark: 'Dark',
    inShort: 'In short',
    sectionBefore: 'Section before:',
    sectionAfter: 'Section after:',
    toTop: 'Back to top',
    reports: 'Other reports',
    reportBefore: (period) => `Report before: ${period}`,
    reportAfter: (period) => `Report after: ${period}`,
    evidence: (reported, derived) =>
      [
        `How we know: the printed words of ${
          reported > 0 ? `${reported} ${reported === 1 ? 'figure' : 'figures'}` : 'the report'
        }`,
        derived > 0 && `the working of ${derived} derived`,
      ]
        .filter(Boolean)
        .join(', '),
    across: {
      title: 'Across the report',
      intro: 'What shows only side by side: what meets, what does not, and what the report leaves empty.',
    },
    moved: { title: 'This page has moved', link: 'To the new page' },
    notFound: {
      title: 'There is no such page',
      text: 'The address may be mistyped. Every page of ours can be reached from the first one.',
      home: 'To the first page',
    },
  },
  method: {
    title: 'How the figures are read',
    paragraphs: [
      'Every figure of the report comes with the printed words that hold it. Those words are read again by machine, independently of the stored value, and both must agree in value, unit, hedge and relation.',
      'A figure printed without a hedge is taken as rounded at its last digit; a count is taken as it stands. “About”, “over” and “nearly” are kept and turned into an interval; that is this site’s own reading.',
      'A derived figure is worked out from reported ones over the whole of their intervals, is always marked as derived with its formula, and is never printed with more digits than that allows. In the text, a figure with a dotted underline is derived and leads to its formula.',
    ],
  },
  glossary: 'Terms',
  source: {
    title: 'Source',
    article: 'Article',
    publisher: 'Published by',
    byline: 'Byline',
    published: 'Published on',
    address: 'Address',
    period: 'Period reported',
    cutOff: 'Figures run to',
    unknown: 'not known',
  },
  about: {
    title: 'About this site',
    notOfficial: 'This site is not an official publication of the city.',
    publisher: 'Publisher of this site',
    contact: 'Contact',
    unknown: 'not stated',
    licence: (name) => `Data and text of this site: ${name}.`,
    articleRights:
      'The article belongs to the newspaper; only the short phrases that hold a figure are quoted here.',
    licences: 'Licences of typefaces and code',
    place: (from, to) =>
      [from && `An administrative unit from ${from}`, to && `no longer an administrative unit from ${to}`]
        .filter(Boolean)
        .join('; '),
  },
};
