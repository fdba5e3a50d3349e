/** The pages' door to the data: which reports there are, and each as a model. */
import path from 'node:path';
import { hasErrors, readReport } from '../model/check.ts';
import { collector, isDraft, listReports, loadShared } from '../model/load.ts';
import type { ReportModel } from '../model/model.ts';
import { printed, type Problem } from '../model/problem.ts';

const folder = (): string => path.resolve(process.env.DATA_DIR ?? 'data');

/** Ids of the reports to show, oldest first. Drafts show in development only. */
export const shownReports = (drafts = import.meta.env.DEV): string[] =>
  listReports(folder(), () => undefined).filter((id) => drafts || !isDraft(folder(), id));

let last: { id: string; model: ReportModel } | undefined;

/** A report's model. Only the last one is kept, so that memory does not grow with the number of reports. */
export const reportModel = (id: string): ReportModel => {
  if (last?.id === id && !import.meta.env.DEV) return last.model;
  const { complain, problems } = collector();
  const shared = loadShared(folder(), complain);
  if (!shared) throw new DataError(problems);
  const { model, problems: found } = readReport(folder(), id, shared);
  if (!model || hasErrors(problems)) throw new DataError([...problems, ...found]);
  last = { id, model };
  return model;
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
