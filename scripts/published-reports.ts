import { isDraft, listReports } from '../src/model/load.ts';

/** The ids of the reports in a folder of data that are no drafts, oldest first. */
export const publishedReports = (data: string): string[] =>
  listReports(data, () => undefined).filter((id) => !isDraft(data, id));
