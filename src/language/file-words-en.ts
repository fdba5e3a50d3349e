import type { FileWords } from './file-words.ts';

export const fileWordsEn: FileWords = {
  sheets: { data: 'Data', notes: 'Notes' },
  title: 'Chart',
  summary: 'Summary',
  licence: 'Licence of this site’s data and text',
  chartAddress: 'Address of the chart',
  reportTitle: 'Report',
  reportAddress: 'Address of the report’s page',
  columnTitle: 'Column',
  columnId: 'Id of the column in CSV and JSON',
  columnMeaning: 'Meaning',
  columns: {
    report: { title: 'Report', meaning: 'Id of the report.' },
    chart: { title: 'Chart', meaning: 'Id of the chart, which is also its address.' },
    topic: { title: 'Topic id', meaning: 'Id of the topic, which is also its section on the report’s page.' },
    ref: {
      title: 'Figure id',
      meaning:
        'Id of the figure on this site: indicator, fact, its reading where there are several, and what was worked out if it is derived.',
    },
    indicator: { title: 'Indicator id', meaning: 'Id of the indicator the figure belongs to.' },
    indicator_name: { title: 'Indicator', meaning: 'Name of the indicator.' },
    role: {
      title: 'Role',
      meaning:
        'What the figure is in the chart: level, share, base (the level compared with), change, gap (distance from the mark of time), pace (so far), pace-needed, pace-ratio (pace needed against pace so far), highlight (the part that is marked).',
    },
    label: { title: 'Label', meaning: 'What the figure is called in the chart.' },
    form: {
      title: 'Form',
      meaning:
        'How the value is put. Reported: level, target, ratio, change (in per cent), difference; above, below, equal where only that is said. Derived: implied (level of a plan or of an earlier period), remaining, excess, completion, change (in per cent), amount (change in the unit), gap (distance from the mark of time), pace, pace-needed, pace-ratio, rest, derived (total of an identity).',
    },
    said: { title: 'In words', meaning: 'The figure with its hedge, its unit and its relation.' },
    value: {
      title: 'Value',
      meaning:
        'The number as printed, or as it may be printed if derived. A fall, or a distance below the mark, is negative. Empty where the figure is a range or no more than a direction.',
    },
    unit: {
      title: 'Unit id',
      meaning: 'Unit of the value and of its range, the same id in every language.',
    },
    unit_name: { title: 'Unit', meaning: 'The unit in words; of a count, what is counted.' },
    of: { title: 'Out of', meaning: 'The whole of which the value is a part: 16 in “13 of 16”.' },
    known_from: {
      title: 'Known from',
      meaning:
        'Lower end of the range that holds the figure before rounding. Exact where its digits end soon, else rounded outward.',
    },
    known_to: { title: 'Known to', meaning: 'Upper end of that range, rounded in the same way.' },
    known: {
      title: 'Before rounding it lies',
      meaning:
        'That range in words, with whether its ends belong to it; of a fall without the minus sign. How “about”, “over” and “nearly” are taken is this site’s own reading.',
    },
    hedge: {
      title: 'Hedge',
      meaning: 'The word that goes with the figure: about, over, nearly. Empty where the report uses none.',
    },
    status: {
      title: 'Status',
      meaning:
        'SDMX code: A normal, E estimated, P provisional, F forecast, B break in series. What is derived has that of its least certain input. Whether derived and how read are columns of their own.',
    },
    derived: {
      title: 'Derived',
      meaning: 'true if worked out by this site from reported figures, false if reported.',
    },
    formula: { title: 'Formula', meaning: 'How a derived figure was worked out, in words.' },
    inputs: {
      title: 'Worked out from',
      meaning: 'Ids of the reported figures a derived one follows from, in the order of the formula.',
    },
    reading: {
      title: 'Reading',
      meaning:
        'Where a printed figure can be read in several ways: id of the reading in this row. This site does not choose.',
    },
    period: {
      title: 'Period id',
      meaning:
        'Period the figure covers, in ISO 8601: 2023-01/2023-08. Two dots: the report does not say up to when. Empty where no period is given.',
    },
    period_name: {
      title: 'Period',
      meaning: 'That period in words, with how it is counted: added up, a month alone, one crop season.',
    },
    compared_with: { title: 'Compared with', meaning: 'What the figure is compared with.' },
    time_gone: {
      title: 'Part of the year gone (%)',
      meaning:
        'The mark of time in the chart: months gone of the year’s, rounded to a tenth. Empty where that comparison is not arguable.',
    },
    printed: {
      title: 'Printed words',
      meaning:
        'The printed words that hold the figure, in Vietnamese; of a derived one, those of the figures it follows from.',
    },
    paragraphs: { title: 'Paragraph', meaning: 'Which paragraph of the article has those words.' },
    note: {
      title: 'Note',
      meaning: 'What one has to know to read the figure rightly, written by this site.',
    },
    publisher: { title: 'Published by', meaning: 'Who published the article that has the figure.' },
    source_title: { title: 'Article', meaning: 'Title of that article, in Vietnamese.' },
    limits: { title: 'Shortcoming ids', meaning: 'Ids of the shortcomings the report names.' },
    limits_text: { title: 'Shortcomings', meaning: 'Those shortcomings, summed up by this site.' },
    limits_paragraphs: {
      title: 'Shortcomings in paragraph',
      meaning: 'Which paragraph of the article has those shortcomings.',
    },
    figures: { title: 'Figure ids', meaning: 'Ids of the figures that bear on them.' },
    figures_text: { title: 'Figures', meaning: 'Those figures. Empty where the report gives none.' },
    directions: { title: 'Direction ids', meaning: 'Ids of the directions the report names.' },
    directions_text: { title: 'Directions', meaning: 'Those directions, summed up by this site.' },
    directions_paragraphs: {
      title: 'Directions in paragraph',
      meaning: 'Which paragraph of the article has those directions.',
    },
    level_stated: {
      title: 'Level stated',
      meaning:
        'Whether the report gives the level reached: yes, no, or disputed where that is a matter of reading.',
    },
    plan_stated: {
      title: 'Plan stated',
      meaning:
        'Whether the report gives a plan or compares with one: yes, no, or disputed where that is a matter of reading.',
    },
    period_stated: {
      title: 'Period compared',
      meaning:
        'Whether the report compares with another period: yes, no, or disputed where that is a matter of reading.',
    },
  },
};
