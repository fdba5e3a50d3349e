/** A build of many reports is divided into parts, each rendered by a process of its own: what a part is. */
import { availableParallelism } from 'node:os';
import { isDraft, listReports } from '../src/model/load.ts';

/** Some of the reports, and whether the pages that belong to no report, or list all of them, are in it. */
export type Part = { reports: readonly string[]; hasSitePages: boolean };

/** More than this many at once would make memory grow with the site. */
const most = 50;
/** Fewer are rendered sooner by one process than two are started. */
const fewest = 8;

/** Every published report in one part; the pages of the site are with the last, or by themselves where there are many. */
export const partsOf = (data: string, processes = availableParallelism()): Part[] => {
  const reports = listReports(data, () => undefined).filter((id) => !isDraft(data, id));
  const count = Math.max(
    1,
    Math.min(processes, Math.floor(reports.length / fewest)),
    Math.ceil(reports.length / most),
  );
  const size = Math.ceil(reports.length / count);
  const parts = Array.from({ length: count }, (_, index): Part => ({
    reports: reports.slice(index * size, (index + 1) * size),
    hasSitePages: false,
  }));
  // Started first, since listing everything takes longest.
  return count > processes
    ? [{ reports: [], hasSitePages: true }, ...parts]
    : parts.map((part, index) => ({ ...part, hasSitePages: index === 0 }));
};

/** The report that a path belongs to: the first that it names; undefined for a page of the site. */
export const reportOf = (pathname: string, reports: ReadonlySet<string>): string | undefined =>
  pathname
    .split('/')
    .map((segment) => segment.replace(/^sitemap-/, '').replace(/\..*$/, ''))
    .find((segment) => reports.has(segment));
