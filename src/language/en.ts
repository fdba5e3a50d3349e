import { the } from './article-en.ts';
import { isSchoolYear, isYear, monthsIn, spanOf } from '../model/period.ts';
import type { UnitId } from '../model/units.ts';
import type { FigureParts, Language, PlanParts, Side } from './language.ts';
import { counted, joined, magnitude, nbsp, listFormat, numberFormat, unbroken } from './numbers.ts';
import { pageWordsEn } from './page-words-en.ts';
import { statusBehindEn, statusWordsEn } from './status-words.ts';

const number = numberFormat('en-GB');

/** One and many, parted by "|" where they differ. */
const unitWords: Record<UnitId, string> = {
  dong: 'dong',
  'thousand-dong': 'thousand dong',
  'million-dong': 'million dong',
  'billion-dong': 'billion dong',
  'trillion-dong': 'trillion dong',
  usd: 'US dollar|US dollars',
  'thousand-usd': 'thousand US dollars',
  'million-usd': 'million US dollars',
  'billion-usd': 'billion US dollars',
  'thousand-dong-per-person': 'thousand dong per person',
  'million-dong-per-person': 'million dong per person',
  kilogram: 'kg',
  quintal: 'quintal|quintals',
  tonne: 'tonne|tonnes',
  'thousand-tonnes': 'thousand tonnes',
  'million-tonnes': 'million tonnes',
  'square-metre': 'm²',
  'thousand-square-metres': 'thousand m²',
  hectare: 'hectare|hectares',
  'thousand-hectares': 'thousand hectares',
  'square-kilometre': 'km²',
  metre: 'metre|metres',
  kilometre: 'km',
  litre: 'litre|litres',
  'cubic-metre': 'm³',
  'thousand-cubic-metres': 'thousand m³',
  'million-cubic-metres': 'million m³',
  'quintals-per-hectare': 'quintals per hectare',
  'tonnes-per-hectare': 'tonnes per hectare',
  'kilowatt-hour': 'kWh',
  'million-kilowatt-hours': 'million kWh',
  day: 'day|days',
  percent: '%',
  'per-mille': '‰',
  'percentage-point': 'percentage point|percentage points',
  times: 'times',
  count: '',
  'thousand-count': 'thousand',
  'million-count': 'million',
  'per-ten-thousand-people': 'per ten thousand people',
  'people-per-square-kilometre': 'people per km²',
  'score-point': 'point|points',
  rank: '',
  'places-up': 'place|places',
};
const hedges = { about: 'about', over: 'over', nearly: 'nearly' };
const planWords = {
  plan: 'plan',
  'budget-estimate': 'budget estimate',
  resolution: 'resolution',
  'assigned-target': 'target',
  scenario: 'scenario',
};

const figure = ({ value, unit, hedge, status, counted: noun, of, per }: FigureParts): string => {
  const plain = magnitude(value);
  const isOne = plain === '1' && of === undefined;
  const digits = Array.isArray(plain)
    ? `${number(plain[0])}${nbsp}to${nbsp}${number(plain[1])}`
    : joined(unit === 'rank' ? 'rank' : '', number(plain), of === undefined ? '' : `of ${number(of)}`);
  const nouns = noun && counted(noun, isOne);
  const sign = unit === 'percent' || unit === 'per-mille';
  const withUnit = sign
    ? [digits + unitWords[unit], nouns && `of ${nouns}`].filter(Boolean).join(' ')
    : joined(digits, unbroken(counted(unitWords[unit], isOne)), nouns);
  const whole = withUnit + (per ? ' a month' : '');
  // "an estimated about 5 tonnes" is no English.
  if (hedge) return joined(hedges[hedge], whole) + (status ? statusBehindEn[status] : '');
  return joined(status && statusWordsEn[status], whole);
};

const year = (of: number): string => String(of);
const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const monthAndYear = ({ year: y, month }: { year: number; month: number }): string =>
  `${monthNames[month - 1]}${nbsp}${y}`;

const period = (text: string): string => {
  if (isYear(text)) return text;
  if (isSchoolYear(text)) return `school year ${text.replace('/', '–')}`;
  const span = spanOf(text);
  const { start, end } = span;
  if (!end) return 'up to the time of reporting';
  const months = monthsIn(span) ?? 0;
  if (months === 1) return monthAndYear(start);
  if (start.month === 1 && start.year === end.year) return `first ${months}${nbsp}months of ${end.year}`;
  return `${monthAndYear(start)} to ${monthAndYear(end)}`;
};

const comparedPeriod = (text: string, before: number): string =>
  ({
    'same-period': `the same period of ${before}`,
    'previous-period': 'the previous period',
    'start-of-year': 'the start of the year',
  })[text] ?? the(period(text));

const plan = ({ word, issuer, horizon }: PlanParts): string => {
  if (word === null) return 'a mark the report does not name';
  const of = horizon && (isYear(horizon) ? `${horizon} ` : `${period(horizon)} `);
  const given = issuer ? ` set by ${issuer}` : '';
  return `the ${of ?? ''}${planWords[word]}${given}`;
};

const upOrDown = (side: Side): string =>
  ({ above: 'up', below: 'down', equal: 'level with', undecided: 'about level with' })[side];

export const en: Language = {
  code: 'en',
  locale: 'en-GB',
  number,
  list: listFormat('en-GB'),
  figure,
  plan,
  period,
  comparedPeriod,
  year,
  day: (iso) => {
    const [y = 0, month = 1, d = 1] = iso.split('-').map(Number);
    return `${d}${nbsp}${monthNames[month - 1]}${nbsp}${y}`;
  },
  clock: (clock, of) =>
    ({
      'to-date': `added up, ${of}`,
      month: `${of} alone`,
      year: of,
      season: `one crop season of ${of}`,
      'school-year': of,
      stock: `at the end of ${of}`,
    })[clock] ?? of,
  level: (text, status) => ['reached', status && statusWordsEn[status], text].filter(Boolean).join(' '),
  target: (text, of) => `${of} is ${text}`,
  ratio: (text, base) => (/\d%$/.test(text) ? `${text} of ${base}` : `${text} ${base}`),
  beyondPlan: (side, text, of) =>
    side === 'above'
      ? `${text} beyond ${of}`
      : side === 'below'
        ? `${text} short of ${of}`
        : `equal to ${of}`,
  directionToPlan: (side, of) =>
    `${side === 'above' ? 'above' : side === 'below' ? 'short of' : 'equal to'} ${of}`,
  change: (side, text, base, status) => {
    if (side === 'equal' || side === 'undecided') return `${upOrDown(side)} ${base ?? 'before'}`;
    return `${upOrDown(side)} ${status ? `${statusWordsEn[status]} ` : ''}${text}${base ? ` on ${base}` : ''}`;
  },
  direction: (side, base) =>
    side === 'equal' ? `level with ${base ?? 'before'}` : `${upOrDown(side)}${base ? ` on ${base}` : ''}`,
  implied: (base, text) => `${base} works out at ${text}`,
  impliedLevel: (base) => `the level in ${base}`,
  remaining: (text, of) => `${text} still to go to ${of}`,
  gap: (side, mark, text) =>
    side === 'above' || side === 'below'
      ? `${text} ${side === 'above' ? 'above' : 'under'} the ${mark} mark`
      : `level with the ${mark} mark`,
  pace: (text) => `${text} on average`,
  paceNeeded: (text) => `${text} needed on average`,
  paceRatio: (_side, text) => `${text} the average pace so far`,
  rest: (text) => `${text} left`,
  since: (side, text, base) => {
    const against = base ? ` against ${base}` : '';
    if (side === 'equal') return `unchanged${against}`;
    if (side === 'undecided') return `not clearly up or down${against}`;
    return `${text} ${side === 'above' ? 'more' : 'less'}${base ? ` than in ${base}` : ''}`;
  },
  reportOn: (of) => `the report on ${the(of)}`,
  asReported: (base) => `${base} as reported then`,
  formulas: {
    'level-by-ratio': 'level ÷ ratio',
    'level-by-change': 'level ÷ (1 + change)',
    'level-less-difference': 'level − difference',
    remaining: 'level ÷ ratio − level',
    excess: 'ratio − 100%',
    'completion-of-change': '100% + excess',
    'level-by-target': 'level ÷ plan',
    'change-of-ratio': 'ratio − 100%',
    'change-of-difference': 'difference ÷ (level − difference)',
    'amount-of-ratio': 'level − level ÷ ratio',
    'amount-of-change': 'level × change ÷ (1 + change)',
    gap: 'ratio − months gone ÷ months in the year',
    pace: 'ratio ÷ months gone',
    'pace-needed': '(100% − ratio) ÷ months left',
    'pace-ratio': 'pace needed ÷ pace so far',
    rest: 'whole − part',
    sum: 'sum of the parts',
    product: 'product of the parts',
    quotient: 'first part ÷ the others',
    'level-less-earlier': 'this report’s figure − the other report’s',
    'level-by-earlier': 'this report’s figure ÷ the other report’s − 100%',
  },
  hedges,
  interval: (lo, hi, open) => `${open.lo ? 'over' : 'from'} ${lo} to ${open.hi ? 'under ' : ''}${hi}`,
  page: pageWordsEn,
};
