import type { BreakKind } from '../model/series.ts';

/** What is said of a fact over several reports. */
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
