/** The pages' door to the data: which reports there are, and each as a model. */
import path from 'node:path';
import { hasErrors, readReport } from '../model/check.ts';
import { earlierReports } from '../model/earlier.ts';
import {
  collector,
  isDraft,
  listReports,
  loadRecord,
  loadShared,
  readPeriod,
  type Shared,
} from '../model/load.ts';
import type { ReportModel } from '../model/model.ts';
import { printed, type Problem } from '../model/problem.ts';
import type { PublishedRecord } from '../model/published.ts';
import type { Site } from '../model/schema.ts';

const folder = (): string => path.resolve(process.env.DATA_DIR ?? 'data');

let shown: string[] | undefined;

/** Ids of the reports to show, oldest first. Drafts show in development only. A build lists them once. */
export const shownReports = (): string[] => {
  const drafts = import.meta.env.DEV;
  if (shown && !drafts) return shown;
  shown = listReports(folder(), () => undefined).filter((id) => drafts || !isDraft(folder(), id));
  return shown;
};

/** The reports before and after one, where there are any. */
export const neighbours = (id: string): { before: string | undefined; after: string | undefined } => {
  const ids = shownReports();
  const at = ids.indexOf(id);
  return { before: ids[at - 1], after: at < 0 ? undefined : ids[at + 1] };
};

/** The period a report covers, without reading more than its first file. */
export const periodOf = (id: string): string => readPeriod(folder(), id);

let last: { id: string; model: ReportModel } | undefined;

/** A report's model. Only the last one is kept, so that memory does not grow with the number of reports. */
export const reportModel = (id: string): ReportModel => {
  if (last?.id === id && !import.meta.env.DEV) return last.model;
  const { complain, problems } = collector();
  const shared = loadShared(folder(), complain);
  if (!shared) throw new DataError(problems);
  const { model, problems: found } = readReport(folder(), id, shared, { earlier: earlierThan(id, shared) });
  if (!model || hasErrors(problems)) throw new DataError([...problems, ...found]);
  last = { id, model };
  return model;
};

let earlier: ReturnType<typeof earlierReports> | undefined;

/** A build reads each report once for all those after it. */
const earlierThan = (id: string, shared: Shared): ReportModel[] => {
  if (!earlier || import.meta.env.DEV) earlier = earlierReports(folder(), shared);
  return earlier(id);
};

/** The site's own name and facts, which belong to no report. */
export const siteFacts = (): Site => {
  const { complain, problems } = collector();
  const shared = loadShared(folder(), complain);
  if (!shared) throw new DataError(problems);
  return shared.site;
};

let record: PublishedRecord | undefined;

/** What was published and when. A build reads it once. */
export const publishedRecord = (): PublishedRecord => {
  if (record && !import.meta.env.DEV) return record;
  const { complain, problems } = collector();
  const loaded = loadRecord(folder(), complain);
  if (!loaded) throw new DataError(problems);
  return (record = loaded.record);
};

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
