import path from 'node:path';
import { projectFolder } from '../../scripts/folders.ts';
import { readWithEarlier } from '../../src/model/check.ts';
import { collector, isDraft, listReports, loadShared } from '../../src/model/load.ts';
import type { ReportModel } from '../../src/model/model.ts';

/** The site's own data folder. */
export const realData = path.join(projectFolder, 'data');

/** A report of a data folder that is known to be right. */
export const modelOf = (report: string, folder = realData): ReportModel => {
  const { complain, problems } = collector();
  const shared = loadShared(folder, complain);
  const read = shared && readWithEarlier(folder, report, shared);
  if (!read?.model) throw new Error([...problems, ...(read?.problems ?? [])].map(({ en }) => en).join('\n'));
  return read.model;
};

/** Every report that is no draft, oldest first. */
export const publishedReports = (): ReportModel[] =>
  listReports(realData, () => undefined)
    .filter((id) => !isDraft(realData, id))
    .map((id) => modelOf(id));
