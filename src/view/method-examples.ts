/** Figures of a report that show how the site works, picked by their shape: each the first of its kind, if any. */
import Fraction from 'fraction.js';
import type { Language } from '../language/language.ts';
import type { Example, Piece, Rounding, Working } from '../language/method-words.ts';
import { lowerFirst } from '../language/numbers.ts';
import { isPaced, type Derived, type Figure } from '../model/derive.ts';
import {
  factRefOf,
  isLevel,
  isMeasuredFigure,
  type MeasuredFigure,
  type Reported,
} from '../model/figures.ts';
import { hedgePlace, isExact, lastPlace, powerOfTen } from '../model/interval.ts';
import type { ReportModel } from '../model/model.ts';
import { toDecimal } from '../model/rounding.ts';
import { unitOf, type UnitId } from '../model/units.ts';
import { sayFigure, sayInterval } from '../model/words.ts';
import { figureMark } from './figure-marks.ts';

/** Figures of a report by what they show. */
export type Shown = {
  decimal: MeasuredFigure | undefined;
  count: MeasuredFigure | undefined;
  hedged: Record<'about' | 'over' | 'nearly', MeasuredFigure | undefined>;
  range: Derived | undefined;
  single: Derived | undefined;
  estimated: MeasuredFigure | undefined;
  /** The readings of one sentence. */
  disputed: Reported[];
  paced: MeasuredFigure | undefined;
  notPaced: MeasuredFigure | undefined;
};

export const shownFigures = ({ reported, figures }: ReportModel): Shown => {
  const plain = reported.filter(({ reading }) => reading === undefined).filter(isMeasuredFigure);
  const derived = [...figures.values()].filter((figure) => figure.kind === 'derived');
  const hedged = (hedge: string) => plain.find(({ said }) => said.hedge === hedge);
  const disputed = reported.find(({ reading }) => reading !== undefined);
  return {
    decimal: plain.find((figure) => isShareOfPlan(figure) && hasOneValue(figure) && lastPlaceOf(figure) < 0),
    count: plain.find(
      (figure) => isLevel(figure) && unitOf(figure.unit).whole === true && isExact(figure.interval),
    ),
    hedged: { about: hedged('about'), over: hedged('over'), nearly: hedged('nearly') },
    range: derived.find(({ printed }) => Array.isArray(printed)),
    single: derived.find(({ printed, interval }) => !Array.isArray(printed) && !isExact(interval)),
    estimated: plain.find((figure) => isLevel(figure) && figure.fact.status === 'E'),
    disputed: disputed ? reported.filter((figure) => factRefOf(figure) === factRefOf(disputed)) : [],
    paced: plain.find((figure) => isShareOfPlan(figure) && isPaced(figure)),
    notPaced: plain.find((figure) => isShareOfPlan(figure) && !isPaced(figure)),
  };
};

const isShareOfPlan = ({ said, unit }: MeasuredFigure): boolean =>
  said.type === 'comparison' && said.base.type === 'plan' && said.form === 'ratio' && unit === 'percent';
const hasOneValue = ({ said }: MeasuredFigure): boolean =>
  !Array.isArray(said.value) && said.hedge === undefined;
const lastPlaceOf = ({ said }: MeasuredFigure): number => lastPlace([said.value].flat().join());

/** A figure marked up and leading to its entry, said in full or by its value alone. */
export const figurePiece = (
  figure: Figure,
  form: 'value' | 'said',
  model: ReportModel,
  language: Language,
): Piece => ({
  kind: 'figure',
  text: sayFigure(figure, form, language, model),
  ...figureMark(figure, language.code),
});

export const exampleOf = (figure: Reported, model: ReportModel, language: Language): Example => ({
  name: lowerFirst(model.name(figure.node, language)),
  figure: figurePiece(figure, 'value', model, language),
  quote: { kind: 'quote', text: figure.fact.printed },
  known: sayInterval(figure, language) ?? '',
});

/** What a hedged figure is rounded to: "100 tỷ đồng" for 2.400. */
export const stepOf = ({ said, unit }: MeasuredFigure, language: Language): string => {
  const place = hedgePlace([said.value].flat()[0] ?? '');
  return language.figure({ value: toDecimal(powerOfTen(place), place), unit });
};

/** A derived figure with what it was worked out from, in a list of the language. */
export const workingOf = (figure: Derived, model: ReportModel, language: Language): Working => ({
  figure: figurePiece(figure, 'said', model, language),
  inputs: listed(
    figure.inputs.map((input) => figurePiece(input, 'value', model, language)),
    language.page.methodPage.and,
  ),
  formula: language.formulas[figure.formula],
});

/** "a, b và c" of pieces. */
export const listed = (pieces: readonly Piece[], before: string): Piece[] =>
  pieces.flatMap((piece, index) => {
    if (index === 0) return [piece];
    return [index === pieces.length - 1 ? before : ', ', piece];
  });

/** The numbers around a figure that is rounded at its last digit, as decimals: what a number line shows. */
export type Neighbourhood = Record<'before' | 'lowest' | 'printed' | 'near' | 'end' | 'next', string>;

export const neighbourhoodOf = ({ said }: MeasuredFigure): Neighbourhood => {
  const printed = [said.value].flat().join();
  const place = lastPlace(printed);
  const tenths = (count: number): string =>
    toDecimal(powerOfTen(place).mul(new Fraction(count).div(10)).add(new Fraction(printed)), place - 1);
  const units = (count: number): string =>
    toDecimal(powerOfTen(place).mul(count).add(new Fraction(printed)), place);
  return {
    ...{ before: units(-1), printed, next: units(1) },
    ...{ lowest: tenths(-5), near: tenths(4), end: tenths(5) },
  };
};

export const roundingOf = (figure: MeasuredFigure, language: Language): Rounding => {
  const { lowest, near, printed, end, next } = neighbourhoodOf(figure);
  const say = (value: string, unit: UnitId = figure.unit) => language.figure({ value, unit });
  return {
    ...{ lowest: say(lowest), near: say(near), printed: say(printed) },
    ...{ end: say(end), next: say(next) },
  };
};
