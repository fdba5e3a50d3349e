/** The report against itself: every pair of statements about one quantity, and how well they go together. */
import Fraction from 'fraction.js';
import { agreementOf, known, type Agreement, type Side } from './agreement.ts';
import { canonical } from './canonical.ts';
import { identityChecks, type IdentityCheck } from './cross-identities.ts';
import { derivedOf } from './derive.ts';
import {
  isLevel,
  isMeasuredFigure,
  isSpread,
  isTarget,
  keyOf,
  levelsByKey,
  type MeasuredFigure,
  type Reported,
} from './figures.ts';
import { evaluate, sideOf, wholeNumberIn } from './interval.ts';
import type { ReportModel } from './model.ts';
import type { Base, Comparison } from './schema.ts';
import { unitOf } from './units.ts';

/** `figures` in the order a sentence names them; a mistake in them is told at `at`. */
export type FigureCheck = {
  kind: 'levels' | 'plan' | 'comparisons' | 'base' | 'difference' | 'direction' | 'whole-plan';
  figures: readonly Reported[];
  at: Reported;
  agreement: Agreement;
};
export type CrossCheck = FigureCheck | IdentityCheck;

/** In the order of the files. */
export const crossChecks = (model: ReportModel): CrossCheck[] => [
  ...[...Map.groupBy(statementsOf(model), keyOf).values()].flatMap((figures) => [
    ...levels(figures),
    ...plans(figures),
    ...periods(model, figures),
    ...directions(figures),
  ]),
  ...wholePlans(model),
  ...identityChecks(model),
];

/** What a disputed fact means is not known, so nothing is held against it. */
const statementsOf = ({ reported }: ReportModel): Reported[] => reported.filter(({ reading }) => !reading);

type Of<S> = MeasuredFigure & { said: S };
type Compute = (...values: Fraction[]) => Fraction;

const levelsIn = (figures: readonly Reported[]) =>
  figures.filter(isLevel).filter((figure) => !isSpread(figure));
const isComparison = (figure: Reported): figure is Of<Comparison> =>
  figure.said.type === 'comparison' && isMeasuredFigure(figure);

const side = (compute: Compute, ...figures: MeasuredFigure[]): Side => ({
  figures,
  of: (intervals) => evaluate(compute, intervals),
});
const itself: Compute = (value = new Fraction(0)) => value;

const check = (
  kind: FigureCheck['kind'],
  figures: readonly Reported[],
  at: Reported,
  agreement: Agreement | undefined,
): FigureCheck[] => (agreement === undefined ? [] : [{ kind, figures, at, agreement }]);

/** Two levels of one key. */
const levels = (figures: readonly Reported[]): FigureCheck[] => {
  const [first, ...others] = levelsIn(figures);
  return others.flatMap((other) =>
    first
      ? check('levels', [first, other], other, agreementOf(side(itself, first), side(itself, other)))
      : [],
  );
};

/** A ratio of its base, whichever form it was said in; undefined for a difference. */
const ratioOf = (figure: Of<Comparison>): Side | undefined => {
  const { form } = figure.said;
  if (form === 'ratio') return side(itself, figure);
  return form === 'change' ? side((change = new Fraction(0)) => change.add(1), figure) : undefined;
};

const planKey = (plan: { word: string | null; issuer?: string | undefined; horizon?: string | undefined }) =>
  [plan.word, plan.issuer, plan.horizon].join(' ');

/** A level, its share of a plan and that plan's amount. */
const plans = (figures: readonly Reported[]): FigureCheck[] => {
  const [level] = levelsIn(figures);
  if (!level) return [];
  const targets = figures.filter(isTarget).filter((figure) => !isSpread(figure));
  return targets.flatMap((target) =>
    figures.filter(isComparison).flatMap((ratio) => {
      const { base } = ratio.said;
      const stated = ratioOf(ratio);
      if (base.type !== 'plan' || planKey(base) !== planKey(target.said) || !stated) return [];
      return check('plan', [level, ratio, target], ratio, agreementOf(quotient(level, target), stated));
    }),
  );
};

const quotient = (dividend: MeasuredFigure, divisor: MeasuredFigure): Side =>
  side((a = new Fraction(0), b = new Fraction(1)) => a.div(b), dividend, divisor);
const difference = (from: MeasuredFigure, less: MeasuredFigure): Side =>
  side((a = new Fraction(0), b = new Fraction(0)) => a.sub(b), from, less);

/** A change and a ratio against the same period, with each other and with that period's own level. */
const periods = (model: ReportModel, figures: readonly Reported[]): FigureCheck[] => {
  const [level] = levelsIn(figures);
  const comparisons = figures.filter(isComparison);
  return comparisons.flatMap((one, index) => [
    ...comparisons.slice(index + 1).flatMap((other) => {
      const [a, b] = [ratioOf(one), ratioOf(other)];
      if (!a || !b || !sameBase(one.said.base, other.said.base)) return [];
      return check('comparisons', [one, other], other, agreementOf(a, b));
    }),
    ...(level ? againstLevel(model, level, one) : []),
  ]);
};

const againstLevel = (model: ReportModel, level: MeasuredFigure, change: Of<Comparison>): FigureCheck[] => {
  const { base, form } = change.said;
  const before = base.type === 'period' ? earlierLevel(model, level, base.period) : undefined;
  const stated = form === 'difference' ? side(itself, change) : ratioOf(change);
  const expected = before && (form === 'difference' ? difference : quotient)(level, before);
  return [
    ...(isBelowNothing(level, change) ? check('difference', [level, change], change, 'none') : []),
    ...(before && stated && expected
      ? check('base', [level, change, before], change, agreementOf(expected, stated))
      : []),
  ];
};

/** What cannot be below nothing was not, before it rose either. */
const isBelowNothing = (level: MeasuredFigure, change: Of<Comparison>): boolean => {
  const cannotBeNegative = ['count', 'share', 'mass', 'area'].includes(unitOf(level.unit).dimension);
  if (change.said.form !== 'difference' || change.said.base.type !== 'period' || !cannotBeNegative)
    return false;
  const before = known(difference(level, change));
  return before !== undefined && sideOf(before, new Fraction(0)) === 'below';
};

const sameBase = (a: Base, b: Base): boolean => canonical(a) === canonical(b);

/** The indicator's level of an earlier period, where the report gives it. */
const earlierLevel = (
  { reported }: ReportModel,
  level: MeasuredFigure,
  period: string | null,
): MeasuredFigure | undefined =>
  levelsIn(reported).find(
    ({ node, ref, dimensions: { area, prices, period: of } }) =>
      node.id === level.node.id &&
      ref !== level.ref &&
      area === level.dimensions.area &&
      prices === level.dimensions.prices &&
      of === (period === 'same-period' ? yearEarlier(level.dimensions.period) : period),
  );

const yearEarlier = (period: string): string => period.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/** "above" or "below" in words, with a figure compared with the same base. */
const directions = (figures: readonly Reported[]): FigureCheck[] =>
  figures.flatMap((figure) => {
    if (figure.said.type !== 'comparison' || figure.said.form !== 'direction') return [];
    const { base, value } = figure.said;
    return figures.filter(isComparison).flatMap((other) => {
      const ratio = sameBase(base, other.said.base) ? ratioOf(other) : undefined;
      const found = ratio && known(ratio);
      if (!found) return [];
      const is = sideOf(found, new Fraction(1));
      const fits = is === 'undecided' || is === value;
      return check('direction', [figure, other], figure, fits ? 'as-printed' : 'none');
    });
  });

/** Where things are counted, the plan a level and its ratio imply must be a whole number. */
const wholePlans = (model: ReportModel): FigureCheck[] => {
  const firstLevels = levelsByKey(statementsOf(model));
  return model.reported.flatMap((figure) => {
    const level = firstLevels.get(keyOf(figure));
    const implied = derivedOf(figure, level === figure ? undefined : level, undefined).find(
      ({ id, unit }) => id === 'implied' && unitOf(unit).whole,
    );
    if (!implied) return [];
    const exists = wholeNumberIn(implied.interval) !== 'none';
    return check('whole-plan', implied.inputs, figure, exists ? 'as-printed' : 'none');
  });
};
