import type { ChartWords } from './chart-words.ts';
import { numberFormat } from './numbers.ts';

const number = numberFormat('en-GB');

export const chartWordsEn: ChartWords = {
  table: 'See the figures as a table',
  columns: {
    what: 'Indicator',
    value: 'Reported or derived',
    known: 'Before rounding it lies',
    how: 'How it came about',
    mark: 'Time mark',
  },
  looks: {
    reported: 'reported',
    estimated: 'estimated',
    derived: 'derived',
    disputed: 'more than one reading',
  },
  key: {
    reported: 'as reported',
    estimated: 'estimate',
    beyond: 'beyond the plan',
    derived: 'derived',
    disputed: 'one of several readings',
    track: 'all 100%',
    rest: 'the rest',
    known: 'span of the unrounded figure',
    'open-up': 'this much or more',
    'open-down': 'this much or less',
  },
  keyTitle: 'Key',
  aspects: { level: 'Level', plan: 'Plan', period: 'Same period' },
  stated: 'yes',
  none: 'none',
  matrix: {
    limit: 'Shortcoming',
    figure: 'Figure',
    direction: 'Direction',
    none: 'not stated in the report',
  },
  percent: (value) => `${number(String(value))}%`,
  markLabel: (mark) => `${mark} of the year`,
  noMark: 'does not apply',
  source: (publisher, period, isDerived) =>
    `Source: ${publisher} (${period}).${isDerived ? ' Derived figures are worked out here.' : ''}`,
  done: 'Done so far',
  gap: 'Distance to the time mark',
  paceTitle: 'Average a month',
  paceSoFar: (months) => (months === 1 ? 'The month gone' : `The ${months} months gone`),
  paceNeeded: (months) => (months === 1 ? 'The month left needs' : `The ${months} months left need`),
  paceRatio: 'Pace needed against pace so far',
  asPrinted: 'As printed',
  change: 'Change',
  cutAxis: 'The axis does not start at 0: compare positions, not lengths.',
  thisSeason: 'this crop',
  otherSeasons: 'the rest, from the year’s other crops',
  wholeNotStated: 'The report does not give the total.',
  ringed: (what, figure) => `Ringed: ${what.charAt(0).toLowerCase()}${what.slice(1)}, ${figure}`,
  reading: (number) => `Reading ${number}`,
  notStated: {
    plan: 'The report gives no plan.',
    period: 'The report compares it with no other period.',
    both: 'The report gives no plan and no comparison.',
  },
};
