/** Redirects lead from what is gone to what is there, in one step. */
import { mistakes } from '../language/mistakes.ts';
import type { DataFile } from './json.ts';
import { nearest } from './nearest.ts';
import type { Complain, Sentence } from './problem.ts';
import { parseAddress, type Address } from './redirects.ts';
import type { Site } from './schema.ts';

/** What is published now. */
export type Standing = {
  reports: readonly string[];
  /** The charts of a report; undefined where they are not known. */
  chartsOf: (report: string) => readonly string[] | undefined;
};

/** Tells every redirect that leads nowhere, or away from what is there; one mistake each. */
export const checkRedirects = (site: Site, file: DataFile, standing: Standing, complain: Complain): void => {
  const redirects = new Map(Object.entries(site.redirects ?? {}));
  for (const [from, to] of redirects) {
    const path = ['redirects', from];
    const ofSource = sourceMistake(from, standing);
    const ofTarget = ofSource ? undefined : targetMistake(from, to, redirects, standing);
    if (ofSource) complain({ file, path, key: true }, ofSource);
    if (ofTarget) complain({ file, path }, ofTarget);
  }
};

const sourceMistake = (from: string, standing: Standing): Sentence | undefined => {
  const source = parseAddress(from);
  if (!source) return mistakes.badAddress(from);
  return stands(source, standing) === true ? mistakes.redirectOfWhatStands(from) : undefined;
};

const targetMistake = (
  from: string,
  to: string,
  redirects: ReadonlyMap<string, string>,
  standing: Standing,
): Sentence | undefined => {
  const target = parseAddress(to);
  if (!target) return mistakes.badAddress(to);
  const isChart = from.includes('/');
  if (isChart !== (target.chart !== undefined)) return mistakes.mixedRedirect(from, to, isChart);
  const steps = stepsFrom(from, redirects);
  const end = steps.at(-1) ?? to;
  if (steps.indexOf(end) < steps.length - 1) return mistakes.redirectLoop(steps);
  if (steps.length > 2) return mistakes.redirectChain(from, to, end);
  if (stands(target, standing) !== false) return undefined;
  const known = knownBeside(target, standing);
  return mistakes.redirectToNothing(to, nearest(to, known), known);
};

/** The addresses one comes through; the last is one of those before where they go round. */
const stepsFrom = (from: string, redirects: ReadonlyMap<string, string>): string[] => {
  const steps = [from];
  for (let next = redirects.get(from); next !== undefined; next = redirects.get(next)) {
    const isRound = steps.includes(next);
    steps.push(next);
    if (isRound) break;
  }
  return steps;
};

/** Undefined where it cannot be told: the report has mistakes, or was not read. */
const stands = ({ report, chart }: Address, { reports, chartsOf }: Standing): boolean | undefined => {
  if (!reports.includes(report)) return false;
  return chart === undefined ? true : chartsOf(report)?.includes(chart);
};

/** What may have been meant: the charts of the report that is named, or else of all. */
const knownBeside = ({ report, chart }: Address, { reports, chartsOf }: Standing): string[] => {
  if (chart === undefined) return [...reports];
  const named = reports.includes(report) ? [report] : reports;
  return named.flatMap((id) => (chartsOf(id) ?? []).map((name) => `${id}/${name}`));
};
