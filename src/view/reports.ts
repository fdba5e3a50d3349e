/** The pages' door to the data: which reports there are, and each as a model. */
import { hasErrors, readReport } from '../model/check.ts';
import { earlierReports } from '../model/earlier.ts';
import { collector, isDraft, listReports, loadRecord, loadShared, readPeriod } from '../model/load.ts';
import type { ReportModel } from '../model/model.ts';
import { printed, type Problem } from '../model/problem.ts';
import type { PublishedRecord } from '../model/published.ts';
import type { Site } from '../model/schema.ts';
import { folder, remembered } from './remembered.ts';

/** Ids of the reports to show, oldest first. Drafts show in development only. */
export const shownReports = remembered((): string[] =>
  listReports(folder(), () => undefined).filter((id) => import.meta.env.DEV || !isDraft(folder(), id)),
);

/** Those of them whose pages are being rendered: of a large site a part at a time. */
export const builtReports = remembered((): readonly string[] => {
  const part = process.env.BUILD_PART;
  return part === undefined ? shownReports() : (JSON.parse(part) as { reports: string[] }).reports;
});

/** Those being rendered that have a newer one after them. */
export const formerReports = (): string[] => {
  const newest = shownReports().at(-1);
  return builtReports().filter((id) => id !== newest);
};

/** The reports before and after one, where there are any. */
export const neighbours = (id: string): { before: string | undefined; after: string | undefined } => {
  const ids = shownReports();
  const at = ids.indexOf(id);
  return { before: ids[at - 1], after: at < 0 ? undefined : ids[at + 1] };
};

/** The period a report covers, without reading more than its first file. */
export const periodOf = (id: string): string => readPeriod(folder(), id);

/** A report's model. Only the last two are kept, so that memory does not grow with the number of reports. */
export const reportModel = (id: string): ReportModel => {
  const kept = lastModels();
  const known = kept.find((model) => model.id === id);
  if (known) return known;
  const { complain, problems } = collector();
  const shared = loadShared(folder(), complain);
  if (!shared) throw new DataError(problems);
  const find = (earlier().find ??= earlierReports(folder(), shared));
  const { model, problems: found } = readReport(folder(), id, shared, { earlier: find(id) });
  if (!model || hasErrors(problems)) throw new DataError([...problems, ...found]);
  kept.unshift(model);
  kept.length = Math.min(kept.length, 2);
  return model;
};

/** Newest first; two, since pages of a report and of the next one may be in the making at once. */
const lastModels = remembered((): ReportModel[] => []);

/** Reads each report once for all those after it. */
const earlier = remembered((): { find?: ReturnType<typeof earlierReports> } => ({}));

/** The site's own name and facts, which belong to no report. */
export const siteFacts = (): Site => {
  const { complain, problems } = collector();
  const shared = loadShared(folder(), complain);
  if (!shared) throw new DataError(problems);
  return shared.site;
};

/** What was published and when. */
export const publishedRecord = remembered((): PublishedRecord => {
  const { complain, problems } = collector();
  const loaded = loadRecord(folder(), complain);
  if (!loaded) throw new DataError(problems);
  return loaded.record;
});

/** Mistakes in the data, as sentences with their places; the check has told them before a build comes here. */
class DataError extends Error {
  constructor(problems: readonly Problem[]) {
    super(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(printed)
        .join('\n'),
    );
    this.name = 'DataError';
    this.stack = this.message;
  }
}
