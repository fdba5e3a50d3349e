/** A build of many reports is divided into parts, each rendered by a process of its own: what a part is. */
import { availableParallelism } from 'node:os';
import { setting } from './folders.ts';
import { PlainError } from './plain-error.ts';
import { publishedReports } from './published-reports.ts';

/** Some of the reports, and whether the pages that belong to no report, or list all of them, are in it. */
export type Part = { reports: readonly string[]; hasSitePages: boolean };

/** More than this many at once would make memory grow with the site. */
const most = 50;
/** Fewer are rendered sooner by one process than two are started. */
const fewest = 6;

/** The parts that the published reports of a folder of data are rendered in. */
export const partsOf = (data: string): Part[] => dividedInto(publishedReports(data), processes());

/** How many processes render at once: as many as there are cores, or as `BUILD_PROCESSES` says. */
export const processes = (): number => {
  const wanted = setting('BUILD_PROCESSES', '');
  if (wanted === '') return availableParallelism();
  if (/^[1-9]\d?$/.test(wanted)) return Number(wanted);
  throw new PlainError(`BUILD_PROCESSES is "${wanted}": write a whole number from 1 to 99.`);
};

/** The pages of the site are with the first part, or by themselves where there are more parts than processes. */
export const dividedInto = (reports: readonly string[], processes: number): Part[] => {
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
  // They come first, since listing everything takes longest.
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
