/** The last of the made-up reports in `tests/fixtures/reports`: what a line over a year looks like. */
import path from 'node:path';
import { readWithEarlier } from '../model/check.ts';
import { listReports, loadShared } from '../model/load.ts';
import type { ReportModel } from '../model/model.ts';

export const madeUpReports = path.resolve('tests', 'fixtures', 'reports');

/** With all those before it. */
export const madeUpReport = (): ReportModel => {
  const shared = loadShared(madeUpReports, () => undefined);
  const id = listReports(madeUpReports, () => undefined).at(-1);
  const read = shared && id && readWithEarlier(madeUpReports, id, shared);
  if (!read || !read.model) throw new Error(`no report in ${madeUpReports}`);
  return read.model;
};
