/** What the words for a time make of a figure's clock and period, read against the report's own. */
import { isYear, monthNamed, startOf, endOf, yearOf } from '../model/period.ts';
import type { Dimensions, Doubt } from './draft.ts';
import { rulesOf } from './rules.ts';
import type { Frame } from './rules/rule.ts';
import type { Mark, Sentence } from './sentence.ts';

/** Dimensions where they are known; a doubt beside them where they should be looked at, or instead of them. */
export type Time = { dimensions?: Dimensions; doubt?: Doubt };

/** The time that a mark of the sentence names. */
export const timeOf = (
  { rule, groups, start, end }: Mark<'time'>,
  sentence: Sentence,
  report: string,
): Time => {
  const part = sentence.source.text.slice(start, end);
  return byFrame[rule.frame]({ groups, report, part });
};

type Named = { groups: Record<string, string | undefined>; report: string; part: string };

const own: Time = { dimensions: {} };
const period = (from: number, to: number): string =>
  from === to ? monthNamed(from) : `${monthNamed(from)}/${monthNamed(to)}`;
const month = (year: number, number: number): number => year * 12 + number - 1;
const yearIn = ({ groups, report }: Named): number => Number(groups.year ?? groups.year2 ?? yearOf(report));

/** A stretch of months; nothing need be said where it is the report's own. */
const spanned = (from: number, to: number, { report, part }: Named): Time => {
  if (from === startOf(report) && to === endOf(report)) return own;
  return { dimensions: { period: period(from, to) }, doubt: { id: 'other-period', part } };
};

/** The last month of a quarter: 9 of "iii". */
const lastOf = (quarter: string): number =>
  (['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1 || Number(quarter)) * 3;

const numerals = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'];

const byFrame: Record<Frame, (named: Named) => Time> = {
  months: (named) => {
    const year = yearIn(named);
    const { months, word = '', half } = named.groups;
    const count = half === undefined ? Number(months ?? numerals.indexOf(word) + 2) : 6;
    return spanned(month(year, 1), month(year, count), named);
  },
  until: (named) => {
    const year = yearIn(named);
    const { quarter } = named.groups;
    const last = month(
      year,
      quarter === undefined ? Number(named.groups.month ?? named.groups.month2) : lastOf(quarter),
    );
    return last === endOf(named.report)
      ? own
      : {
          dimensions: { period: period(month(year, 1), last) },
          doubt: { id: 'other-period', part: named.part },
        };
  },
  month: (named) => ofMonth(month(yearIn(named), Number(named.groups.month)), named),
  'this-month': (named) => ofMonth(endOf(named.report), named),
  quarter: (named) => {
    const last = lastOf(named.groups.quarter ?? '');
    const year = yearIn(named);
    return spanned(month(year, last - 2), month(year, last), named);
  },
  year: (named) => ofYear(yearIn(named), named),
  'whole-year': (named) => ofYear(yearOf(named.report), named),
  'school-year': ({ groups: { from = '', to } }) =>
    to === undefined
      ? { doubt: { id: 'time', part: from } }
      : {
          dimensions: {
            clock: 'school-year',
            period: `${from}/${to.length === 2 ? from.slice(0, 2) + to : to}`,
          },
        },
  season: () => ({ dimensions: { clock: 'season' } }),
  now: ({ report, part }) => ({
    dimensions: { period: `${monthNamed(startOf(report))}/..` },
    doubt: { id: 'until-now', part },
  }),
  'so-far': () => own,
  occasion: ({ part }) => ({ doubt: { id: 'time', part } }),
  years: ({ part }) => ({ doubt: { id: 'time', part } }),
};

const ofMonth = (named: number | undefined, { report, part }: Named): Time => {
  if (named === undefined) return { doubt: { id: 'time', part } };
  if (named === endOf(report)) return named === startOf(report) ? own : { dimensions: { clock: 'month' } };
  return { dimensions: { clock: 'month', period: monthNamed(named) }, doubt: { id: 'other-period', part } };
};

/** A year of which the report tells a part is a forecast, a plan or carelessness. */
const ofYear = (year: number, { report, part }: Named): Time => {
  const [from, to] = [month(year, 1), month(year, 12)];
  if (from === startOf(report) && to === endOf(report)) return own;
  if (year >= yearOf(report) && !isYear(report)) return { doubt: { id: 'time', part } };
  return { dimensions: { clock: 'year', period: String(year) }, doubt: { id: 'other-period', part } };
};

/** Seasons name a crop and not when a sentence is set. */
export const isSetting = ({ frame }: { frame: Frame }): boolean => frame !== 'season';

/** The frames there are, for tests. */
export const frames = [...new Set(rulesOf('time').map(({ frame }) => frame))];
