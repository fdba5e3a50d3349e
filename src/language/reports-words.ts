/** What is said of all reports, and on pages that have a newer one. */
export type ReportsWords = {
  title: string;
  intro: string;
  all: string;
  newest: string;
  /** Above those that are only named. */
  older: string;
  year: (year: number) => string;
  read: string;
  /** On a page of a report, or of its chart, when there is a newer one. */
  newer: (period: string) => string;
  newerChart: (period: string) => string;
  newerLink: string;
};
