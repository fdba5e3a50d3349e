import type { DataWords } from './data-words.ts';

export const dataWordsEn: DataWords = {
  title: 'The figures as data',
  intro: (place) =>
    `Every figure of the socio-economic reports of ${place} in one table for each report: what is printed, and what this site derives from it.`,
  reading:
    'One row is one figure. Its unit stands beside it, for figures of a report have many units. Each carries the range it can lie in before rounding, the words it is from, and whether it is reported or derived.',
  licence: (name) =>
    `Free to use under ${name}, with credit to this site and to the newspaper the figures are from.`,
  report: {
    title: (period) => `Data: ${period}`,
    intro: (title) => `All figures of the report “${title}”, stated or derived, in the order of its topics.`,
    back: 'All reports as data',
    link: 'All figures of the report as data',
    source: 'Where each figure is from',
  },
  downloads: 'Files',
  files: { csv: 'CSV, for programs', xlsx: 'XLSX, for Excel and LibreOffice', json: 'JSON, for programs' },
  package: 'Data Package',
  packageUse:
    'The Data Package (Frictionless, version 2) lists the CSV files of all reports and describes every column, so that programs read them with the right types.',
  schemaTitle: 'Figures of a report',
  reports: 'Reports',
  newest: 'The newest report',
  table: {
    caption: (period) => `Figures: ${period}`,
    columns: {
      figure: 'Figure',
      said: 'In words',
      known: 'Before rounding it lies',
      status: 'Status',
      origin: 'Reported or derived',
      period: 'Period',
      printed: 'Printed words',
    },
    reported: 'reported',
    derived: 'derived',
    forms: {
      implied: 'level that follows',
      remaining: 'still to reach',
      excess: 'beyond the plan',
      completion: 'part of the plan reached',
      change: 'change in per cent',
      amount: 'change in amount',
      gap: 'distance from the mark of time',
      pace: 'pace so far',
      'pace-needed': 'pace needed',
      'pace-ratio': 'pace needed against pace so far',
      rest: 'the rest',
      derived: 'from other figures',
      since: 'more or less than in the report before',
      'year-on-year': 'against the report of a year before',
    },
    statuses: { A: 'normal', E: 'estimated', P: 'provisional', F: 'forecast', B: 'break in series' },
  },
  tools: {
    filter: 'Find in the table',
    origin: 'Show',
    topic: 'Topic',
    all: 'all',
    shown: '# of % figures',
  },
  dataset: {
    name: (place, period) => `Socio-economic figures of ${place}: ${period}`,
    description: (title, lead, publishers) =>
      `${title}. ${lead} Figures as printed by ${publishers}, each with its unit, the range it can lie in before rounding and the words it is from; figures derived by this site are marked.`,
    technique:
      'Figures are taken from the printed words of the article and checked against them by machine; derived figures are worked out over the whole range that rounding leaves open.',
    keywords: ['socio-economic statistics', 'local government', 'open data', 'Vietnam'],
    catalogue: 'The figures as data',
  },
};
