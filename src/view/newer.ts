/** What is newer than a report: for pages that stay when the next one is published. */
import type { Language } from '../language/language.ts';
import { chartAddress, reportAddress } from './addresses.ts';
import { hasChart } from './chart-paths.ts';
import { periodOf, shownReports } from './reports.ts';

export type Newer = { sentence: string; href: string };

/** The newest report; of a chart, its like there, where there is one. Undefined for what is newest itself. */
export const newerThan = (
  { report, chart }: { report: string; chart?: string | undefined },
  language: Language,
): Newer | undefined => {
  const newest = shownReports().at(-1);
  if (newest === undefined || newest === report) return undefined;
  const { reports } = language.page;
  const period = language.period(periodOf(newest));
  return chart !== undefined && hasChart(newest, chart)
    ? {
        sentence: reports.newerChart(period),
        href: chartAddress({ report: newest, chart, code: language.code }),
      }
    : { sentence: reports.newer(period), href: reportAddress(newest, language.code) };
};
