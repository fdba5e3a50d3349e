/** Which span of time a figure covers, and what it is compared with. */
import type { Language } from '../language/language.ts';
import type { Derived, DerivedId, Figure } from '../model/derive.ts';
import type { Reported } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { monthsAfter, yearOf } from '../model/period.ts';
import type { Base, Plan } from '../model/schema.ts';
import { sayBase, saySpan } from '../model/words.ts';

/** ISO 8601, as the data has it: "2023-01/2023-08"; null where the report does not say. */
export const periodOf = (figure: Figure): string | null => {
  const base = baseStated(figure);
  const { period } = statementOf(figure).dimensions;
  const between = spanBetween(figure);
  if (between !== undefined) return between;
  if (base?.type === 'plan') return planPeriod(base, period);
  if (base?.type === 'period') return basePeriod(base.period, period);
  return period;
};

/** "cộng dồn, 8 tháng năm 2023"; of the level of an earlier period, that period: "cùng kỳ năm 2022". */
export const periodName = (figure: Figure, model: ReportModel, language: Language): string | undefined => {
  const base = baseStated(figure);
  const statement = statementOf(figure);
  const between = spanBetween(figure);
  if (between !== undefined) return language.page.overTime.alone(language.period(between));
  if (base?.type === 'period') return sayBase(statement, language, model);
  if (base?.type !== 'plan') return saySpan(statement, language);
  const period = planPeriod(base, statement.dimensions.period);
  return period === null ? undefined : language.period(period);
};

/** "kế hoạch năm 2023", "cùng kỳ năm 2022"; undefined for what is compared with nothing. */
export const comparedWith = (figure: Figure, model: ReportModel, language: Language): string | undefined => {
  if (figure.kind === 'reported')
    return figure.said.type === 'target' ? undefined : sayBase(figure, language, model);
  if (figure.formula === 'level-less-earlier' || figure.formula === 'level-by-earlier')
    return earlierPeriod(figure, language);
  if (figure.id === 'gap') return language.page.chart.markLabel(model.mark());
  return figure.of && comparing.includes(figure.id) ? sayBase(figure.of, language, model) : undefined;
};

/** What came to a sum since an earlier report covers the time between. */
const spanBetween = (figure: Figure): string | undefined => {
  if (figure.kind !== 'derived' || figure.id !== 'since') return undefined;
  const [now, before] = figure.inputs;
  if (!now || !before || now.dimensions.clock !== 'to-date') return undefined;
  return monthsAfter(before.dimensions.period, now.dimensions.period);
};

const earlierPeriod = ({ inputs: [, before] }: Derived, language: Language): string | undefined =>
  before && language.period(before.dimensions.period);

/** What the others are compared with, if anything, is no base of a statement. */
const comparing: readonly DerivedId[] = [
  ...(['remaining', 'excess', 'completion', 'change', 'amount', 'pace', 'pace-needed'] as const),
];

/** The statement a figure is or hangs on; the total of an identity covers the span of its parts. */
const statementOf = (figure: Figure): Reported => {
  const statement = figure.kind === 'reported' ? figure : (figure.of ?? figure.inputs[0]);
  if (!statement) throw new Error(`${figure.ref} follows from nothing`);
  return statement;
};

/** The plan or the earlier period that a figure is itself the level of. */
const baseStated = (figure: Figure): Base | undefined => {
  const { said } = statementOf(figure);
  if (figure.kind === 'reported') return said.type === 'target' ? { ...said, type: 'plan' } : undefined;
  return figure.id === 'implied' && said.type === 'comparison' ? said.base : undefined;
};

/** A plan is a year's; a target somebody assigned need not be. */
const planPeriod = ({ word, horizon }: Plan, period: string): string | null =>
  horizon ?? (word === 'assigned-target' ? null : String(yearOf(period)));

const basePeriod = (base: string | null, period: string): string | null => {
  if (base === 'same-period') return period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  return base === null || base === 'previous-period' || base === 'start-of-year' ? null : base;
};
