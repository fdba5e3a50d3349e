/** The report against itself: levels, plans, earlier levels and parts agree within what rounding leaves open. */
import Fraction from 'fraction.js';
import { languages } from '../language/languages.ts';
import { mistakes } from '../language/mistakes.ts';
import { factPlace, type Checking } from './checking.ts';
import { identitiesClose } from './check-identities.ts';
import type { Figure } from './derive.ts';
import {
  inBaseUnit,
  isLevel,
  isMeasuredFigure,
  isSpread,
  isTarget,
  keyOf,
  type MeasuredFigure,
  type Reported,
} from './figures.ts';
import { evaluate, overlap, sideOf, wholeNumberIn, type Interval } from './interval.ts';
import type { Sentence } from './problem.ts';
import { canonical } from './canonical.ts';
import type { Base, Comparison } from './schema.ts';
import type { FigureForm } from './template.ts';
import { unitOf } from './units.ts';
import { sayFigure } from './words.ts';

export const checkSums = (checking: Checking): void => {
  for (const figures of Map.groupBy(
    checking.model.reported.filter((figure) => !figure.reading),
    keyOf,
  ).values()) {
    levelsAgree(checking, figures);
    plansAgree(checking, figures);
    periodsAgree(checking, figures);
    directionsAgree(checking, figures);
  }
  wholePlansExist(checking);
  identitiesClose(checking);
};

type Of<S> = MeasuredFigure & { said: S };

const said = ({ model }: Checking, figure: Figure, form: FigureForm = 'value'): Sentence => ({
  vi: sayFigure(figure, form, languages.vi, model),
  en: sayFigure(figure, form, languages.en, model),
});
const levelsIn = (figures: Reported[]) => figures.filter(isLevel).filter((figure) => !isSpread(figure));
const isComparison = (figure: Reported): figure is Of<Comparison> =>
  figure.said.type === 'comparison' && isMeasuredFigure(figure);

/** Two levels of one key overlap. */
const levelsAgree = (checking: Checking, figures: Reported[]): void => {
  const [first, ...others] = levelsIn(figures);
  for (const other of others)
    if (first && !overlap(inBaseUnit(first), inBaseUnit(other)))
      checking.complain(
        factPlace(checking, other, 'value'),
        mistakes.levelsApart(said(checking, first), said(checking, other)),
      );
};

/** A ratio as a fraction of its base, whichever form it was said in. */
const ratioOf = (figure: Of<Comparison>): Interval | undefined => {
  const { form } = figure.said;
  const base = inBaseUnit(figure);
  if (form === 'ratio') return base;
  return form === 'change' ? evaluate((change) => change.add(1), [base]) : undefined;
};

const planKey = ({
  word,
  issuer,
  horizon,
}: {
  word: string | null;
  issuer?: string | undefined;
  horizon?: string | undefined;
}): string => [word, issuer, horizon].join(' ');

/** A level, its share of a plan and that plan's amount agree. */
const plansAgree = (checking: Checking, figures: Reported[]): void => {
  const [level] = levelsIn(figures);
  if (!level) return;
  for (const target of figures.filter(isTarget).filter((figure) => !isSpread(figure)))
    for (const ratio of figures.filter(isComparison)) {
      const { base } = ratio.said;
      if (base.type !== 'plan' || planKey(base) !== planKey(target.said)) continue;
      const expected = evaluate((l, t) => l.div(t), [inBaseUnit(level), inBaseUnit(target)]);
      const stated = ratioOf(ratio);
      if (expected && stated && !overlap(expected, stated))
        checking.complain(
          factPlace(checking, ratio, 'value'),
          mistakes.planApart(said(checking, level), said(checking, ratio, 'said'), said(checking, target)),
        );
    }
};

/** A change and a ratio against the same period agree with each other and with that period's own level. */
const periodsAgree = (checking: Checking, figures: Reported[]): void => {
  const [level] = levelsIn(figures);
  const comparisons = figures.filter(isComparison);
  for (const [index, one] of comparisons.entries()) {
    const { base } = one.said;
    for (const other of comparisons.slice(index + 1)) {
      const [a, b] = [ratioOf(one), ratioOf(other)];
      if (a && b && sameBase(base, other.said.base) && !overlap(a, b))
        checking.complain(
          factPlace(checking, other, 'value'),
          mistakes.comparisonsApart(said(checking, one, 'said'), said(checking, other, 'said')),
        );
    }
    if (level) differenceFits(checking, level, one);
    const before = base.type === 'period' && level && earlierLevel(checking, level, base.period);
    if (level && before) baseAgrees(checking, level, one, before);
  }
};

/** What cannot be below nothing was not, before it rose either. */
const differenceFits = (checking: Checking, level: MeasuredFigure, change: Of<Comparison>): void => {
  const cannotBeNegative = ['count', 'share', 'mass', 'area'].includes(unitOf(level.unit).dimension);
  if (change.said.form !== 'difference' || change.said.base.type !== 'period' || !cannotBeNegative) return;
  const before = evaluate((l, d) => l.sub(d), [inBaseUnit(level), inBaseUnit(change)]);
  if (before && sideOf(before, new Fraction(0)) === 'below')
    checking.complain(
      factPlace(checking, change, 'value'),
      mistakes.differenceOver(said(checking, level), said(checking, change, 'said')),
    );
};

const sameBase = (a: Base, b: Base): boolean => canonical(a) === canonical(b);

/** The indicator's level of an earlier period, where the report gives it. */
const earlierLevel = (
  { model }: Checking,
  level: MeasuredFigure,
  period: string | null,
): MeasuredFigure | undefined =>
  model.reported.find(
    (figure): figure is MeasuredFigure & typeof figure =>
      isLevel(figure) &&
      !isSpread(figure) &&
      figure.node.id === level.node.id &&
      figure.ref !== level.ref &&
      figure.dimensions.area === level.dimensions.area &&
      figure.dimensions.prices === level.dimensions.prices &&
      figure.dimensions.period === (period === 'same-period' ? yearEarlier(level.dimensions.period) : period),
  );

const yearEarlier = (period: string): string => period.replace(/\d{4}/g, (year) => String(Number(year) - 1));

const baseAgrees = (
  checking: Checking,
  level: MeasuredFigure,
  change: Of<Comparison>,
  before: MeasuredFigure,
): void => {
  const { form } = change.said;
  const expected =
    form === 'difference'
      ? evaluate((l, b) => l.sub(b), [inBaseUnit(level), inBaseUnit(before)])
      : evaluate((l, b) => l.div(b), [inBaseUnit(level), inBaseUnit(before)]);
  const stated = form === 'difference' ? inBaseUnit(change) : ratioOf(change);
  if (expected && stated && !overlap(expected, stated))
    checking.complain(
      factPlace(checking, change, 'value'),
      mistakes.baseApart(said(checking, level), said(checking, change, 'said'), said(checking, before)),
    );
};

/** "above" or "below" in words fits a figure compared with the same base. */
const directionsAgree = (checking: Checking, figures: Reported[]): void => {
  for (const figure of figures) {
    if (figure.said.type !== 'comparison' || figure.said.form !== 'direction') continue;
    const { base, value } = figure.said;
    for (const other of figures.filter(isComparison)) {
      const ratio = sameBase(base, other.said.base) ? ratioOf(other) : undefined;
      const side = ratio && sideOf(ratio, new Fraction(1));
      if (side !== undefined && side !== 'undecided' && side !== value)
        checking.complain(
          factPlace(checking, figure, 'value'),
          mistakes.directionApart(said(checking, figure, 'said'), said(checking, other, 'said')),
        );
    }
  }
};

/** Where things are counted, the plan a level and its ratio imply must be a whole number. */
const wholePlansExist = (checking: Checking): void => {
  for (const figure of checking.model.figures.values()) {
    if (figure.kind !== 'derived' || figure.id !== 'implied' || !figure.of || !unitOf(figure.unit).whole)
      continue;
    if (wholeNumberIn(figure.interval) !== 'none') continue;
    const [level, ratio] = figure.inputs;
    if (level && ratio)
      checking.complain(
        factPlace(checking, figure.of, 'value'),
        mistakes.noWholePlan(said(checking, level), said(checking, ratio)),
      );
  }
};
