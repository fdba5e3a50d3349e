import { readWithEarlier } from '../../src/model/check.ts';
import { collector, isDraft, listReports, loadShared } from '../../src/model/load.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { dataFolder } from '../folders.ts';
import { PlainError } from '../plain-error.ts';

/** How much of a plan was met, as all pages that we measure beside ours draw it. */
export type PlanFigure = { id: string; name: string; percent: number };

/** The newest published report of the data that the site is built from. */
export const newestReport = (): ReportModel => {
  const folder = dataFolder();
  const { complain } = collector();
  const shared = loadShared(folder, complain);
  const id = listReports(folder, () => undefined).findLast((each) => !isDraft(folder, each));
  const model = shared && id !== undefined ? readWithEarlier(folder, id, shared).model : undefined;
  if (!model) throw new PlainError('The data cannot be read: `npm run check` says where they are wrong.');
  return model;
};

/** Every ratio to a plan that a report states, in the order of its files and to one digit after the point. */
export const planFiguresOf = ({ reported }: Pick<ReportModel, 'reported'>): PlanFigure[] =>
  reported.flatMap(({ said, interval, node: { id, indicator } }) =>
    said.type === 'comparison' && said.base.type === 'plan' && said.form === 'ratio' && interval
      ? { id, name: indicator.name.vi, percent: percentOf(said.value) }
      : [],
  );

/** The middle, where the report gives a range. */
const percentOf = (value: string | readonly [string, string]): number => {
  const ends = [value].flat().map(Number);
  return ends.reduce((sum, end) => sum + end, 0) / ends.length;
};
