/** What is said of two reports beside each other, and of what changed since the one before. */
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
