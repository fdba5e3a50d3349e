import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { newReportRefusals } from '../src/language/mistakes-drafts.ts';
import { hasErrors, readReport } from '../src/model/check.ts';
import { collector, correctionsName, listReports, loadShared } from '../src/model/load.ts';
import { nearest } from '../src/model/nearest.ts';
import { newReport } from '../src/model/new-report.ts';
import { shownPath } from './folders.ts';
import { formatted } from './formatted.ts';
import { refusal } from './plain-error.ts';

/** The report to be made, what it is made from (else the latest before it), and its period (else the year to date). */
export type NewReport = { folder: string; id: string; from: string | undefined; period: string };

/** The texts of a new draft by their names, and the report they are made from with its own. */
export const draftFiles = async ({
  folder,
  id,
  from,
  period,
}: NewReport): Promise<{ from: string; former: Map<string, string>; texts: Map<string, string> }> => {
  const home = path.join(folder, 'reports', id);
  if (existsSync(home)) throw refusal(newReportRefusals.exists(shownPath(home)));
  const made = formerReport(folder, id, from);
  mustBeRight(folder, made);
  const former = textsIn(path.join(folder, 'reports', made));
  return { from: made, former, texts: await allFormatted(newReport(former, period)) };
};

/** JSON files as the formatter leaves them. */
export const allFormatted = async (texts: ReadonlyMap<string, string>): Promise<Map<string, string>> => {
  const all = new Map<string, string>();
  for (const [name, text] of texts) all.set(name, await formatted(text));
  return all;
};

/** Ids begin with the year, so that their order is that of time. */
const formerReport = (folder: string, id: string, named: string | undefined): string => {
  const reports = listReports(folder, () => undefined);
  if (named === undefined) {
    const before = reports.findLast((each) => each < id);
    if (before === undefined) throw refusal(newReportRefusals.nothingBefore(id, reports));
    return before;
  }
  if (!reports.includes(named))
    throw refusal(newReportRefusals.noReport(named, nearest(named, reports), reports));
  return named;
};

/** A mistake would be carried over, and told of a figure that is not there yet. */
const mustBeRight = (folder: string, report: string): void => {
  const { complain, problems } = collector();
  const shared = loadShared(folder, complain);
  if (shared) problems.push(...readReport(folder, report, shared).problems);
  if (!hasErrors(problems)) return;
  const first = problems.find(({ severity }) => severity === 'error');
  throw refusal(
    newReportRefusals.brokenData(report, first ? `${first.file}:${first.line}:${first.column}` : ''),
  );
};

/** A byte order mark is no part of a text. */
const textsIn = (home: string): Map<string, string> =>
  new Map(
    readdirSync(home)
      .filter((name) => name.endsWith('.json') && name !== correctionsName)
      .map((name) => [name, new TextDecoder().decode(readFileSync(path.join(home, name)))]),
  );
