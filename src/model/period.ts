/** Periods as ISO 8601, read against the report's own. */
import Fraction from 'fraction.js';

type Month = Readonly<{ year: number; month: number }>;
/** First and last month of a period as [year, month]; `end` null where it is not stated. */
export type Span = Readonly<{ start: Month; end: Month | null }>;

/** Reads "2023", "2023-08", "2023-01/2023-08", "2023-01/..", "2022/2023" (a school year: September to August). */
export const spanOf = (period: string): Span => {
  const known = spans.get(period);
  if (known) return known;
  const span = read(period);
  if (spans.size >= mostSpans) spans.clear();
  spans.set(period, span);
  return span;
};

/** A line over time asks for the same few again and again. */
const spans = new Map<string, Span>();
const mostSpans = 1000;

const read = (period: string): Span => {
  const [from = '', to] = period.split('/');
  if (to === undefined) return { start: monthOf(from, 1), end: monthOf(from, 12) };
  if (to === '..') return { start: monthOf(from, 1), end: null };
  if (isSchoolYear(period))
    return { start: { year: Number(from), month: 9 }, end: { year: Number(to), month: 8 } };
  return { start: monthOf(from, 1), end: monthOf(to, 12) };
};

/** The year so far, of a month: "2023-01/2023-09" of "2023-09"; undefined of what is no month. */
export const yearToDate = (month: string): string | undefined =>
  /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(month) ? `${month.slice(0, 4)}-01/${month}` : undefined;

export const isSchoolYear = (period: string): boolean => /^\d{4}\/\d{4}$/.test(period);
export const isYear = (period: string): boolean => /^\d{4}$/.test(period);
export const monthsIn = ({ start, end }: Span): number | undefined =>
  end ? (end.year - start.year) * 12 + end.month - start.month + 1 : undefined;
export const runsForward = ({ start, end }: Span): boolean =>
  end === null || end.year > start.year || (end.year === start.year && end.month >= start.month);

/** The year a period ends in; where its end is not stated, the year it starts in. */
export const yearOf = (period: string): number => {
  const { start, end } = spanOf(period);
  return (end ?? start).year;
};

/** The last month of a period, counted from the year 0; undefined where its end is not stated. */
export const endOf = (period: string): number | undefined => {
  const { end } = spanOf(period);
  return end ? monthNumber(end) : undefined;
};
/** The first month of a period, counted likewise. */
export const startOf = (period: string): number => monthNumber(spanOf(period).start);

/** A month counted from the year 0, as a period: monthNamed(24284) is "2023-09". */
export const monthNamed = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Whether a period is the same part of the year before. */
export const isYearBefore = (before: string, period: string): boolean => {
  const [end, later] = [endOf(before), endOf(period)];
  if (end === undefined || later === undefined) return false;
  return later - end === 12 && startOf(period) - startOf(before) === 12;
};

/** What is new in a period beside one that begins with it: the months after its end; undefined where there are none. */
export const monthsAfter = (before: string, period: string): string | undefined => {
  const [end, last] = [endOf(before), endOf(period)];
  if (end === undefined || last === undefined || last <= end) return undefined;
  return last === end + 1 ? monthNamed(last) : `${monthNamed(end + 1)}/${monthNamed(last)}`;
};

/** Months done and months in all of the year a plan runs through. */
export type Clock = { done: number; all: number };

/** How far through the year the report's period is; undefined where its end is not stated or it spans years. */
export const clockOf = (period: string): Clock | undefined => {
  const span = spanOf(period);
  const done = monthsIn(span);
  if (done === undefined || span.start.month !== 1 || span.start.year !== span.end?.year) return undefined;
  return { done, all: 12 };
};

/** The part of the year gone. */
export const paceShare = ({ done, all }: Clock): Fraction => new Fraction(done).div(all);

const monthNumber = ({ year, month }: { year: number; month: number }): number => year * 12 + month - 1;

const monthOf = (text: string, missing: number): { year: number; month: number } => ({
  year: Number(text.slice(0, 4)),
  month: text.length > 4 ? Number(text.slice(5, 7)) : missing,
});
