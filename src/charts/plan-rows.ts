/** The rows of a plan panel: what its drawing, its table and its files are all made from. They know no pixels. */
import Fraction from 'fraction.js';
import type { Language } from '../language/language.ts';
import type { MeasuredFigure } from '../model/figures.ts';
import { inBaseUnit, isMeasuredFigure } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { isPaced } from '../model/derive.ts';
import { paceShare } from '../model/period.ts';
import type { Chart } from '../model/schema.ts';
import { unitOf } from '../model/units.ts';
import { sayFigure, sayInterval } from '../model/words.ts';

export type PlanRow = {
  ref: string;
  indicator: string;
  /** Percent of the plan done, as printed, and the ends of what is known. */
  value: number;
  lo: number;
  hi: number;
  estimated: boolean;
  /** "65,9%", "từ 65,85 đến dưới 65,95%", "bằng 65,9% kế hoạch năm 2023" */
  valueText: string;
  knownText: string;
  saidText: string;
  /** Percent of the year gone; null where a straight line through the year is not arguable. */
  mark: number | null;
};

/** A row for each fact of the chart, the highest first. */
export const planRows = (chart: Chart, model: ReportModel, language: Language): PlanRow[] =>
  chart.facts
    .flatMap((ref) => {
      const figure = model.figures.get(ref);
      return figure?.kind === 'reported' && isMeasuredFigure(figure)
        ? [planRow(figure, model, language)]
        : [];
    })
    .sort((a, b) => b.value - a.value);

const planRow = (figure: MeasuredFigure, model: ReportModel, language: Language): PlanRow => {
  const { lo, hi } = inBaseUnit(figure);
  const { value } = figure.said;
  const printed = new Fraction(Array.isArray(value) ? value[1] : value).mul(unitOf(figure.unit).scale);
  return {
    ref: figure.ref,
    indicator: model.name(figure.node, language),
    value: printed.mul(100).valueOf(),
    lo: lo.at.mul(100).valueOf(),
    hi: hi.at.mul(100).valueOf(),
    estimated: figure.fact.status === 'E',
    valueText: sayFigure(figure, 'value', language, model),
    knownText: sayInterval(figure, language) ?? '',
    saidText: sayFigure(figure, 'said', language, model),
    mark: model.clock && isPaced(figure) ? paceShare(model.clock).mul(100).valueOf() : null,
  };
};
