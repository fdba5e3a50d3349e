/** What an edit of the data changes on the site, read from git and from the folder as it is. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { reviewRefusals } from '../src/language/mistakes-review.ts';
import { hasErrors, readReport } from '../src/model/check.ts';
import { earlierReports, monthsBack } from '../src/model/earlier.ts';
import { collector, isDraft, listReports, loadShared, type Shared } from '../src/model/load.ts';
import type { ReportModel } from '../src/model/model.ts';
import type { Problem, Sentence } from '../src/model/problem.ts';
import { compareReports, compareShared, summaryOf, type Changes } from '../src/review/compare.ts';
import { shownPath } from './folders.ts';
import { filesChangedSince, folderAt, writeFiles, type Revision } from './git-data.ts';
import { refusal } from './plain-error.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Where the data are, and the revision to compare with, also as messages call it. */
export type Compared = { folder: string; revision: Revision; revisionName: string };

/** Reads only the reports that differ; drafts, which no reader sees, are left out. */
export const dataChanges = async ({ folder, revision, revisionName }: Compared): Promise<Changes> => {
  const then = folderAt(folder, revision);
  if (!then) throw refusal(reviewRefusals.noDataThen(shownPath(folder), revisionName));
  const differing = filesChangedSince(folder, revision);
  const reports = affectedReports(folder, differing, then.files);
  const before = path.join(temporaryFolder(), 'data');
  writeFiles(
    then,
    then.files.filter((file) => shared.includes(file) || isNeeded(reportOf(file), reports)),
    before,
  );
  const was = stateOf(before, (place) => reviewRefusals.wrongThen(revisionName, place));
  const is = stateOf(folder, reviewRefusals.wrongNow);
  const changes: Changes = {
    shared: compareShared(was.shared, is.shared),
    reports: [],
    added: [],
    removed: [],
  };
  for (const report of reports) {
    addReport(changes, was.model(report), is.model(report));
    // Lets a signal through, which would otherwise wait for the last of many reports.
    await turn();
  }
  return changes;
};

const addReport = (changes: Changes, was: ReportModel | undefined, is: ReportModel | undefined): void => {
  if (was && is) changes.reports.push(compareReports(was, is));
  else if (is) changes.added.push(summaryOf(is));
  else if (was) changes.removed.push(summaryOf(was));
};

/** Files that every report is made with. */
const shared = ['site.json', 'glossary.json'];

const reportOf = (file: string): string | undefined => /^reports\/([^/]+)\/[^/]+\.json$/.exec(file)?.[1];

/** Years over which a report shows those before it. */
const reach = monthsBack / 12;
const yearOf = (report: string): number => Number(report.slice(0, 4));

/** What a report says of earlier ones changes with them. */
const isShownIn = (earlier: string, later: string): boolean =>
  later > earlier && yearOf(later) - yearOf(earlier) <= reach;

const isNeeded = (report: string | undefined, affected: readonly string[]): boolean =>
  report !== undefined && affected.some((each) => each === report || isShownIn(report, each));

/** Of then and now, in order: all of them where what they share differs, else those that differ and show one that does. */
const affectedReports = (folder: string, differing: readonly string[], then: readonly string[]): string[] => {
  const isOfAll = differing.some((file) => shared.includes(file));
  const changed = new Set(differing.map(reportOf).filter((report) => report !== undefined));
  const all = new Set([...then.map(reportOf), ...listReports(folder, () => undefined), ...changed]);
  const isAffected = (report: string) =>
    isOfAll || changed.has(report) || [...changed].some((each) => isShownIn(each, report));
  return [...all].filter((report) => report !== undefined && isAffected(report)).sort() as string[];
};

type State = { shared: Shared; model: (report: string) => ReportModel | undefined };

/** A data folder that is right; `wrong` says what to tell where it is not. */
const stateOf = (folder: string, wrong: (place: string) => Sentence): State => {
  const refuse = (problems: readonly Problem[]): never => {
    const first = problems.find(({ severity }) => severity === 'error');
    throw refusal(wrong(first ? placeIn(folder, first) : shownPath(folder)));
  };
  const { complain, problems } = collector();
  const found = loadShared(folder, complain);
  if (!found || hasErrors(problems)) return refuse(problems);
  const earlierThan = earlierReports(folder, found);
  return {
    shared: found,
    model: (report) => {
      if (!existsSync(path.join(folder, 'reports', report)) || isDraft(folder, report)) return undefined;
      const read = readReport(folder, report, found, { earlier: earlierThan(report) });
      return read.model ?? refuse(read.problems);
    },
  };
};

/** "reports/2023-08/budget.json:32:20", also of a folder that will be gone. */
const placeIn = (folder: string, { file, line, column }: Problem): string => {
  const name = path.relative(folder, path.resolve(file)).split(path.sep).join('/');
  return `${name}:${line}:${column}`;
};
