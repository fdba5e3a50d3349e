/** Figures that follow from two reports: how much came to one since the report before, and since a year before. */
import Fraction from 'fraction.js';
import {
  apartIn,
  complete,
  isPositive,
  isRank,
  type Derived,
  type DerivedId,
  type Formula,
} from './derive.ts';
import { inBaseUnit, isMeasuredFigure, isSpread, type MeasuredFigure, type Reported } from './figures.ts';
import { evaluate, limited, type Interval } from './interval.ts';
import type { ReportModel } from './model.ts';
import { isYearBefore } from './period.ts';
import { breakSince, isOneSeries, runsOn } from './series.ts';
import { unitOf, type UnitId } from './units.ts';

/** Of each statement that an earlier report makes too, what follows from both. */
export const derivedAcross = (trusted: readonly Reported[], model: ReportModel): Derived[] => {
  const { earlier } = model;
  const year = earlier.findIndex((each) => each === model.yearBefore());
  return trusted.filter(isComparable).flatMap((now) => {
    const since = sinceOf(now, counterpart(now, earlier.slice(-1)));
    const overYear = year < 0 ? undefined : yearOnYearOf(now, counterpart(now, earlier.slice(year)));
    return [since, overYear].filter((figure) => figure !== undefined);
  });
};

/** A level, or the part of a plan that was met: what can be larger or smaller in the next report. */
export const isComparable = (figure: Reported): figure is MeasuredFigure => {
  const { said, reading } = figure;
  if (reading !== undefined || !isMeasuredFigure(figure) || isSpread(figure) || isRank(figure)) return false;
  return said.type === 'level' ? said.of === undefined : isPlanRatio(figure);
};

const isPlanRatio = ({ said }: Reported): boolean =>
  said.type === 'comparison' && said.form === 'ratio' && said.base.type === 'plan';

/**
 * The same fact in the first of some reports before; undefined where that lacks it, or where it means something else,
 * also from one of those between on.
 */
const counterpart = (
  now: MeasuredFigure,
  [first, ...between]: readonly ReportModel[],
): MeasuredFigure | undefined => {
  const before = first?.figures.get(now.ref);
  if (before?.kind !== 'reported' || !isComparable(before) || !isOneSeries(before, now)) return undefined;
  return breakSince(now, before, between) === undefined ? before : undefined;
};

/** What was added to a cumulative figure, or how far another one has moved. */
export const sinceOf = (now: MeasuredFigure, before: MeasuredFigure | undefined): Derived | undefined => {
  if (!before || !runsOn(before, now)) return undefined;
  const apart = difference(now, before);
  // What adds up does not grow by less than nothing, unless the earlier figure was put right since.
  const isSum = now.dimensions.clock === 'to-date';
  const interval = apart && (isSum ? (limited(apart, new Fraction(0), undefined) ?? apart) : apart);
  return finished(
    interval,
    { id: 'since', formula: 'level-less-earlier', unit: apartUnit(now) },
    now,
    before,
  );
};

const yearOnYearOf = (now: MeasuredFigure, before: MeasuredFigure | undefined): Derived | undefined => {
  if (!before || !isYearBefore(before.dimensions.period, now.dimensions.period)) return undefined;
  const base = inBaseUnit(before);
  if (apartUnit(now) === 'percentage-point' || !isPositive(base))
    return finished(
      difference(now, before),
      { id: 'year-on-year', formula: 'level-less-earlier', unit: apartUnit(now) },
      now,
      before,
    );
  const grown = evaluate((a, b) => a.div(b).sub(1), [inBaseUnit(now), base]);
  return finished(grown, { id: 'year-on-year', formula: 'level-by-earlier', unit: 'percent' }, now, before);
};

const difference = (now: MeasuredFigure, before: MeasuredFigure): Interval | undefined =>
  evaluate((a, b) => a.sub(b), [inBaseUnit(now), inBaseUnit(before)]);

/** Shares, also those of plans, differ by points. */
const apartUnit = ({ unit }: MeasuredFigure): UnitId =>
  unitOf(unit).dimension === 'share' ? 'percentage-point' : apartIn(unit);

type Made = { id: DerivedId; formula: Formula; unit: UnitId };

const finished = (
  interval: Interval | undefined,
  made: Made,
  now: MeasuredFigure,
  before: MeasuredFigure,
): Derived | undefined =>
  interval &&
  complete(
    {
      kind: 'derived',
      ...made,
      ref: `${now.ref}.${made.id}`,
      node: now.node,
      of: now,
      inputs: [now, before],
    },
    interval,
  );
