/** Says figures in a language: relation, hedge, unit and sign chosen by the figure itself. */
import Fraction from 'fraction.js';
import type { Language, Side, Status } from '../language/language.ts';
import { lowerFirst } from '../language/numbers.ts';
import type { Derived, DerivedId, Figure } from './derive.ts';
import { indicatorIn, isMeasured, type IndicatorNode, type Reported } from './figures.ts';
import { isExact, lastPlace, orderOf, sideOf, width, type Interval } from './interval.ts';
import type { ReportModel } from './model.ts';
import { yearOf } from './period.ts';
import { exactDecimal, outward, type Rounded } from './rounding.ts';
import type { Base, Comparison, Measured, Plan, Text } from './schema.ts';
import type { FigureForm } from './template.ts';
import { unitOf, type UnitId } from './units.ts';

const zero = new Fraction(0);
const one = new Fraction(1);

/** A text in the wanted language, Vietnamese where it has no other. */
export const inLanguage = (text: Text, { code }: Language): { text: string; code: 'vi' | 'en' } =>
  code === 'en' && text.en !== undefined ? { text: text.en, code: 'en' } : { text: text.vi, code: 'vi' };

/** A figure as words: "bằng 65,9% kế hoạch năm 2023", or with form "value" only "65,9%". */
export const sayFigure = (
  figure: Figure,
  form: FigureForm,
  language: Language,
  model: ReportModel,
): string => {
  const say = new FigureWords(language, model);
  if (figure.kind === 'derived') return form === 'value' ? say.derivedValue(figure) : say.derived(figure);
  return form === 'value' ? say.value(figure) : say.said(figure);
};

/** What is said of a figure, with its status: of a level the words have it, a comparison is printed without. */
export const withStatus = (words: string, { said, fact }: Reported, { page }: Language): string =>
  fact.status === undefined || said.type === 'level' ? words : page.embed.estimated(words, fact.status);

/** What a figure is compared with: "kế hoạch năm 2023"; undefined where the report does not say, or for a level. */
export const sayBase = (figure: Reported, language: Language, model: ReportModel): string | undefined =>
  new FigureWords(language, model).base(figure);

/** What span a figure covers: "cộng dồn, 8 tháng năm 2023", "một vụ của năm 2023". */
export const saySpan = ({ dimensions: { clock, period } }: Reported, language: Language): string =>
  // Where the end is not stated, nothing can be said of the span but that.
  period.endsWith('..') ? language.period(period) : language.clock(clock, language.period(period));

/** The span of a figure by its period alone where it runs from the start of that; a season is not the year it falls in. */
export const sayPeriod = (figure: Reported, language: Language): string =>
  figure.dimensions.clock === 'to-date'
    ? language.period(figure.dimensions.period)
    : saySpan(figure, language);

/** The interval of a figure as words, undefined for a direction. Rounded outward where digits do not end. */
export const sayInterval = (
  figure: Pick<Figure, 'interval' | 'unit'>,
  language: Language,
): string | undefined => {
  if (!figure.interval || !figure.unit) return undefined;
  if (isExact(figure.interval) && exactDecimal(figure.interval.lo.at) !== undefined)
    return language.page.exact;
  const { ends, open } = intervalEnds(figure.interval);
  const [lo, hi] = [unsigned(ends)].flat().map((end) => language.number(end)) as [string, string];
  // The unit as it stands behind a number that is not one; words before it ("thứ") are left out.
  const [, unit = ''] = language.figure({ value: '2', unit: figure.unit }).split('2');
  return language.interval(lo, hi + unit, open);
};

/** The unit as it stands around a number that is not one: "tỷ đồng"; of a count, what is counted. */
export const unitWords = (
  { unit, per, node }: { unit: UnitId; per?: 'month' | undefined; node: IndicatorNode },
  language: Language,
): string => {
  const noun = unitOf(unit).dimension === 'count' ? node.indicator.counted : undefined;
  const counted = noun && inLanguage(noun, language).text;
  return language.figure({ value: '2', unit, per, counted }).replace('2', '');
};

/** Whether it rose or fell is said in words beside it: a minus sign is read out badly. */
const unsigned = (value: Rounded): Rounded => {
  if (!Array.isArray(value) || signOf(value) !== 'below') return value;
  const [lo, hi] = value.map((end) => end.replace(/^-/, '')) as [string, string];
  return [hi, lo];
};

type Ends = { ends: [string, string]; open: { lo: boolean; hi: boolean } };

/** The ends of an interval as decimals: exact where they end soon, else rounded outward to a hundredth of the width. */
export const intervalEnds = (interval: Interval): Ends => {
  const [lo, hi] = [exactDecimal(interval.lo.at), exactDecimal(interval.hi.at)];
  if (lo !== undefined && hi !== undefined && Math.min(lastPlace(lo), lastPlace(hi)) >= -4) {
    const [first, last] = interval.hi.at.lte(0) ? [interval.hi, interval.lo] : [interval.lo, interval.hi];
    return { ends: [lo, hi], open: { lo: !first.closed, hi: !last.closed } };
  }
  const place = isExact(interval) ? -4 : Math.max(-12, orderOf(width(interval)) - 2);
  return { ends: outward(interval, place), open: { lo: false, hi: false } };
};

class FigureWords {
  readonly #language: Language;
  readonly #model: ReportModel;
  constructor(language: Language, model: ReportModel) {
    this.#language = language;
    this.#model = model;
  }

  value(figure: Reported): string {
    const { said, unit } = figure;
    if (!isMeasured(said) || !unit) return this.said(figure);
    return this.#figure(figure, said, unit, statusOf(figure));
  }

  said(figure: Reported): string {
    const { said, unit } = figure;
    if (!isMeasured(said) || !unit)
      return this.#direction(figure, said as Comparison & { form: 'direction' });
    const text = this.#figure(figure, said, unit);
    if (said.type === 'level') return this.#language.level(text, statusOf(figure));
    if (said.type === 'target') return this.#language.target(text, this.#plan(said, figure));
    if (said.form === 'ratio')
      return this.#language.ratio(text, this.#base(said.base, figure) ?? this.#notStated(), unit);
    const side = signOf(said.value);
    if (said.base.type === 'plan')
      return this.#language.beyondPlan(side, text, this.#plan(said.base, figure));
    return this.#language.change(side, text, this.#base(said.base, figure));
  }

  derivedValue(figure: Derived): string {
    return this.#derivedFigure(figure, estimatedOf(figure));
  }

  #derivedFigure({ node, unit, per, printed }: Derived, status?: Status): string {
    return this.#language.figure({
      value: unsigned(printed),
      unit,
      per,
      status,
      counted: this.#counted(node.indicator.counted, unit),
    });
  }

  derived(figure: Derived): string {
    const text = this.#derivedFigure(figure);
    const language = this.#language;
    const base = (figure.of && this.base(figure.of)) ?? '';
    const side = sideOf(figure.interval, zero);
    const sayings: Record<DerivedId, () => string> = {
      implied: () => language.implied(this.#impliedBase(figure), text),
      remaining: () => language.remaining(text, base),
      excess: () => language.beyondPlan('above', text, base),
      completion: () => language.ratio(text, base, figure.unit),
      change: () => this.#changed(figure, side, text),
      amount: () => this.#changed(figure, side, text),
      gap: () => language.gap(side, this.#model.mark(), text),
      pace: () => language.pace(text),
      'pace-needed': () => language.paceNeeded(text),
      'pace-ratio': () => language.paceRatio(sideOf(figure.interval, one), text),
      rest: () => language.rest(text),
      derived: () => text,
      since: () => language.since(sideSince(figure), text, this.#earlier(figure)),
      'year-on-year': () => this.#yearOnYear(figure, side, text),
    };
    return sayings[figure.id]();
  }

  /** The report that a figure is compared with. */
  #earlier({ inputs: [, before] }: Derived): string {
    const period = before && this.#model.of(before).report.period;
    return period === undefined ? '' : this.#language.reportOn(this.#language.period(period));
  }

  #yearOnYear(figure: Derived, side: Side, text: string): string {
    const base = this.#language.asReported(yearBefore(figure, this.#language));
    return this.#language.change(side, text, base, estimatedOf(figure));
  }

  /** What lies above a plan has not risen on it. */
  #changed(figure: Derived, side: Side, text: string): string {
    const { of } = figure;
    const base = of && this.base(of);
    const isAgainstPlan = of?.said.type === 'comparison' && of.said.base.type === 'plan';
    return isAgainstPlan
      ? this.#language.beyondPlan(side, text, base ?? '')
      : this.#language.change(side, text, base, estimatedOf(figure));
  }

  #figure({ node }: Reported, said: Measured, unit: UnitId, status?: Status): string {
    return this.#language.figure({
      value: unsigned(said.value),
      unit,
      hedge: said.hedge,
      status,
      counted: this.#counted(node.indicator.counted, unit, said.type === 'level'),
      of: said.type === 'level' ? said.of : undefined,
    });
  }

  /** The noun goes with counts, and with a level that is a share of what is counted: "100% xã, phường". */
  #counted(counted: Text | undefined, unit: UnitId, isLevel = false): string | undefined {
    const { dimension } = unitOf(unit);
    const goes = dimension === 'count' || (dimension === 'share' && isLevel);
    return counted && goes ? inLanguage(counted, this.#language).text : undefined;
  }

  #direction(figure: Reported, { base, value }: Comparison & { form: 'direction' }): string {
    if (base.type === 'plan') return this.#language.directionToPlan(value, this.#plan(base, figure));
    return this.#language.direction(value, this.#base(base, figure));
  }

  base(figure: Reported): string | undefined {
    const { said } = figure;
    if (said.type === 'level') return undefined;
    return said.type === 'target' ? this.#plan(said, figure) : this.#base(said.base, figure);
  }

  /** What a figure is compared with; undefined where the report does not say. */
  #base(base: Base, figure: Reported): string | undefined {
    if (base.type === 'plan') return this.#plan(base, figure);
    if (base.type === 'indicator') return this.#indicatorName(base.id);
    return base.period === null
      ? undefined
      : this.#language.comparedPeriod(base.period, yearOf(figure.dimensions.period) - 1);
  }

  #plan({ word, issuer, horizon }: Omit<Plan, 'type'>, figure: Reported): string {
    const { issuers } = this.#model.site;
    const given = issuer !== undefined && Object.hasOwn(issuers, issuer) ? issuers[issuer] : undefined;
    // A target somebody assigned need not be a year's: its span is said only where the data gives it.
    const span =
      horizon ?? (word === 'assigned-target' ? undefined : String(yearOf(figure.dimensions.period)));
    return this.#language.plan({
      word,
      horizon: span,
      issuer: given ? inLanguage(given, this.#language).text : undefined,
    });
  }

  #notStated(): string {
    return `(${this.#language.page.notStated})`;
  }

  #indicatorName(ref: string): string {
    const node = this.#model.indicators.get(indicatorIn(ref));
    return node ? lowerFirst(this.#model.name(node, this.#language)) : ref;
  }

  #impliedBase({ of }: Derived): string {
    const base = of && this.base(of);
    const isLevelOfPeriod = of?.said.type === 'comparison' && of.said.base.type === 'period';
    return isLevelOfPeriod && base ? this.#language.impliedLevel(base) : (base ?? '');
  }
}

/** What follows from two reports, where the other has been named: "thêm 300 tỷ đồng", "tăng 5%". */
export const sayAcross = (figure: Derived, language: Language): string => {
  const { id, unit, node } = figure;
  const noun = unitOf(unit).dimension === 'count' ? node.indicator.counted : undefined;
  const counted = noun && inLanguage(noun, language).text;
  const text = language.figure({ value: unsigned(figure.printed), unit, counted });
  if (id === 'since') return language.since(sideSince(figure), text);
  const side = sideOf(figure.interval, zero);
  // "Level with" needs to say with what.
  const base = side === 'above' || side === 'below' ? undefined : yearBefore(figure, language);
  return language.change(side, text, base, estimatedOf(figure));
};

/** "cùng kỳ năm 2022" */
const yearBefore = ({ inputs: [now] }: Derived, language: Language): string =>
  language.comparedPeriod('same-period', (now ? yearOf(now.dimensions.period) : 0) - 1);

/** What can only have been added to is not said to be unclear. */
const sideSince = ({ interval }: Derived): Side => {
  const side = sideOf(interval, zero);
  return side === 'undecided' && interval.lo.at.equals(0) ? 'above' : side;
};

/** How much something changed is estimated where its level is; what a plan or an earlier level was is not. */
const estimatedOf = ({ id, inputs }: Derived): Status | undefined =>
  id === 'change' || id === 'amount' || id === 'year-on-year' ? weakestStatus(inputs) : undefined;

/** The status of the least certain of some statements; a break in a series says nothing of how certain they are. */
export const weakestStatus = (statements: readonly Reported[]): Status | undefined =>
  (['F', 'E', 'P'] as const).find((status) => statements.some(({ fact }) => fact.status === status));

const statusOf = ({ fact }: Reported): Status | undefined => fact.status;
const signOf = (value: Rounded): Side => {
  const ends = [value].flat().map((end) => new Fraction(end));
  if (ends.every((end) => end.equals(0))) return 'equal';
  if (ends.every((end) => end.gte(0))) return 'above';
  return ends.every((end) => end.lte(0)) ? 'below' : 'undecided';
};
