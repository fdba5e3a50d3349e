/** Redirects: where published addresses went, as `redirects` of site.json declares it. */
import type { Site } from './schema.ts';

/** A report, or one of its charts. */
export type Address = { report: string; chart?: string };

export const chartOrReport = /^[0-9]{4}[a-z0-9-]*(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/;

/** Every redirect of a site that passed the check, in the order of the file. */
export const redirectsOf = (site: Pick<Site, 'redirects'>): { from: Address; to: Address }[] =>
  Object.entries(site.redirects ?? {}).flatMap(([from, to]) => {
    const [source, target] = [parseAddress(from), parseAddress(to)];
    return source && target ? [{ from: source, to: target }] : [];
  });

/** "2023-08" or "2023-08/plan-panel"; undefined for anything else. */
export const parseAddress = (text: string): Address | undefined => {
  if (!chartOrReport.test(text)) return undefined;
  const [report = '', chart] = text.split('/');
  return chart === undefined ? { report } : { report, chart };
};
