/** The words charts print besides those of their figures: labels, keys, table heads. */
export type ChartWords = {
  table: string;
  columns: { what: string; value: string; known: string; how: string; mark: string };
  /** How a figure came about. */
  looks: { reported: string; estimated: string; derived: string; disputed: string };
  key: {
    reported: string;
    estimated: string;
    beyond: string;
    derived: string;
    disputed: string;
    track: string;
    rest: string;
    known: string;
    'open-up': string;
    'open-down': string;
  };
  keyTitle: string;
  aspects: { level: string; plan: string; period: string };
  stated: string;
  none: string;
  matrix: { limit: string; figure: string; direction: string; none: string };
  /** Of a line over time: what its scale counts in, its second panel, its ticks. */
  scaleUnit: (unit: string) => string;
  aloneTitle: (isMonths: boolean) => string;
  timeMarks: string;
  /** Labels of a scale, of amounts and in per cent. */
  number: (value: number) => string;
  percent: (value: number) => string;
  markLabel: (mark: string) => string;
  noMark: string;
  /** `isDerived`: some of what is drawn is the site's own working. */
  source: (publisher: string, period: string, isDerived: boolean) => string;
  done: string;
  gap: string;
  paceTitle: string;
  paceSoFar: (months: number) => string;
  paceNeeded: (months: number) => string;
  paceRatio: string;
  /** Before what the report prints. */
  asPrinted: string;
  change: string;
  /** Of an axis that does not start at nothing. */
  cutAxis: string;
  thisSeason: string;
  otherSeasons: string;
  wholeNotStated: string;
  /** The counted things that are marked among the others. */
  ringed: (what: string, figure: string) => string;
  reading: (number: number) => string;
  notStated: { plan: string; period: string; both: string };
};
