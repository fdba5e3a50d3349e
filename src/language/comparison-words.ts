import type { BreakKind } from '../model/series.ts';

/** What is said of several reports: lines over time, what changed since the report before, which is newer. */
export type OverTimeWords = {
  /** `name`, `figure`: parts of a template. */
  title: (name: string, figure: string) => string;
  summary: (of: {
    from: string;
    to: string;
    isSum: boolean;
    hasNewYear: boolean;
    hasGap: boolean;
    hasBreak: boolean;
  }) => string;
  /** What is new in a figure that is summed up: "riêng tháng 9 năm 2023". */
  alone: (period: string) => string;
  /** A month without a figure, and one without a report. */
  notStated: string;
  noReport: string;
  breaks: Record<BreakKind, string>;
  /** What a break in the line means. */
  breakAt: (period: string, what: string) => string;
  /** The span of all reports that a line is made of. */
  span: (from: string, to: string) => string;
};
export type ComparisonWords = {
  /** Of two periods. */
  title: (now: string, before: string) => string;
  description: (now: string, before: string) => string;
  /** How it is compared: with the report before, and with that of a year before. */
  intro: { since: string; 'year-on-year': string };
  /** Links to it. */
  link: { since: (before: string) => string; 'year-on-year': (before: string) => string };
  columns: { what: string; change: string };
  caption: (topic: string) => string;
  /** Before what changed in a topic, indicator by indicator; or that nothing can be compared. */
  since: (before: string) => string;
  /** Between an indicator's name and what changed. */
  colon: string;
  nothing: (before: string) => string;
  notStated: string;
  /** Why no difference is given. */
  why: { otherKind: string; samePeriod: string; newYear: string };
  lines: string;
};
export type ReportsWords = {
  title: string;
  intro: string;
  all: string;
  newest: string;
  read: string;
  /** On a page of a report, or of its chart, when there is a newer one. */
  newer: (period: string) => string;
  newerChart: (period: string) => string;
  newerLink: string;
};
