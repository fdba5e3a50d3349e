/** The reports before a report: what lines over time and comparisons are made from. */
import { isDraft, listReports, loadReport, readPeriod, type Shared } from './load.ts';
import { ReportModel } from './model.ts';
import { endOf } from './period.ts';

/** How far back lines reach: this year and the three before at the most, so that a phone can show them. */
export const monthsBack = 36;

/**
 * Finds the published reports before a report, oldest first. One after the other in time, each is read once: what
 * lies further back than any later report reaches is forgotten, so that memory does not grow with their number.
 */
export const earlierReports = (folder: string, shared: Shared): ((id: string) => ReportModel[]) => {
  const ends = endsOf(folder);
  const kept = new Map<string, ReportModel | undefined>();
  return (id) => {
    const end = endOf(readPeriod(folder, id));
    if (end === undefined) return [];
    const before = ends.filter((each) => each.end < end && each.end >= end - monthsBack);
    const reach = new Set(before.map((each) => each.id));
    for (const one of kept.keys()) if (!reach.has(one)) kept.delete(one);
    return before.flatMap((each) => {
      if (!kept.has(each.id)) kept.set(each.id, modelOf(folder, each.id, shared));
      return kept.get(each.id) ?? [];
    });
  };
};

/** The published reports whose period has an end, in the order of time. */
const endsOf = (folder: string): { id: string; end: number }[] =>
  listReports(folder, () => undefined)
    .filter((id) => !isDraft(folder, id))
    .flatMap((id) => {
      const end = endOf(readPeriod(folder, id));
      return end === undefined ? [] : [{ id, end }];
    })
    .sort((a, b) => a.end - b.end);

/** Undefined where its files do not fit their shapes, which is told where it is checked itself. */
const modelOf = (folder: string, id: string, shared: Shared): ReportModel | undefined => {
  const loaded = loadReport(folder, id, shared, () => undefined);
  return loaded && new ReportModel(loaded);
};
