/** Which figures each kind of chart can draw: a chart of anything else would have to invent. */
import { isPaced, type Figure } from './derive.ts';
import { isMeasuredFigure, type Reported } from './figures.ts';
import { isExact } from './interval.ts';
import type { ReportModel } from './model.ts';
import type { DeclaredFactChart } from './schema.ts';
import { unitOf } from './units.ts';

/** More squares than this nobody counts. */
export const mostUnits = 200;

/** Whether a chart of `kind` can draw the fact, or a total that follows from an identity ("grain.derived"). */
export const isDrawable = (kind: DeclaredFactChart['kind'], ref: string, model: ReportModel): boolean => {
  if (model.statementsOf(ref).some(({ reading }) => reading !== undefined)) return kind === 'readings';
  const figure = model.figures.get(ref);
  return figure !== undefined && drawable[kind](figure, model);
};

/** Whether the counted things can be marked among those of another figure. */
export const isHighlight = (ref: string, among: string | undefined, model: ReportModel): boolean => {
  const [part, whole] = [model.figures.get(ref), model.figures.get(among ?? '')];
  const [few, many] = [part && unitCount(part), whole && unitCount(whole)];
  return few !== undefined && many !== undefined && few <= many;
};

const drawable: Record<DeclaredFactChart['kind'], (figure: Figure, model: ReportModel) => boolean> = {
  'plan-panel': (figure) => isPlanShare(figure),
  'plan-pace': (figure) => isPlanShare(figure) && isPaced(figure),
  'period-change': (figure, { figures }) =>
    figure.kind === 'reported' &&
    figure.said.type === 'comparison' &&
    figure.said.base.type === 'period' &&
    figures.has(`${figure.ref}.implied`),
  share: (figure) => isPlanShare(figure) || isShareLevel(figure),
  units: (figure, { figures }) => {
    const implied = figures.get(`${figure.ref}.implied`);
    return unitCount(isPlanShare(figure) && implied ? implied : figure) !== undefined;
  },
  readings: () => false,
  cards: (figure) => figure.kind === 'derived' || isMeasuredFigure(figure),
};

const isPlanShare = (figure: Figure): figure is Reported =>
  figure.kind === 'reported' &&
  figure.said.type === 'comparison' &&
  figure.said.form === 'ratio' &&
  figure.said.base.type === 'plan' &&
  !Array.isArray(figure.said.value);

const isShareLevel = (figure: Figure): boolean =>
  figure.kind === 'reported' &&
  figure.said.type === 'level' &&
  !Array.isArray(figure.said.value) &&
  figure.unit !== undefined &&
  unitOf(figure.unit).dimension === 'share';

/** How many squares a figure takes; undefined where it is not a small whole number known exactly. */
const unitCount = ({ interval, unit }: Figure): number | undefined => {
  if (!interval || !unit || unitOf(unit).dimension !== 'count' || !isExact(interval)) return undefined;
  const count = interval.lo.at.valueOf();
  return Number.isInteger(count) && count >= 0 && count <= mostUnits ? count : undefined;
};
