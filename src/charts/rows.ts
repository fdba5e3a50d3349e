/**
 * The tidy rows of a chart: what its drawing, its table and its files are all made from. A row is one figure; rows
 * know no pixels.
 */
import Fraction from 'fraction.js';
import type { Language } from '../language/language.ts';
import { upperFirst } from '../language/numbers.ts';
import { namedIn } from '../model/charts.ts';
import type { Derived, DerivedId, Figure } from '../model/derive.ts';
import { isPaced } from '../model/derive.ts';
import { isMeasuredFigure, type Reported } from '../model/figures.ts';
import { midpoint, scaled } from '../model/interval.ts';
import type { ReportModel } from '../model/model.ts';
import { paceShare } from '../model/period.ts';
import type { Chart } from '../model/schema.ts';
import { seriesOf } from '../model/series.ts';
import { unitOf, type UnitId } from '../model/units.ts';
import { sayBase, sayFigure, sayInterval } from '../model/words.ts';
import type { Look } from './pieces.ts';

export type Row = {
  ref: string;
  /** Rows of one indicator or one reading belong together. */
  group: string;
  /** What the figure is to the drawing. */
  role:
    | 'share'
    | 'level'
    | 'base'
    | 'change'
    | 'gap'
    | 'pace'
    | 'pace-needed'
    | 'pace-ratio'
    | 'highlight'
    | 'since';
  label: string;
  look: Look;
  /** In the unit of the drawing: shares in percent. Null where the report gives no figure. */
  value: number | null;
  lo: number | null;
  hi: number | null;
  /** Which way a hedge leaves the figure open: "hơn" upwards, "gần" downwards. */
  open: 'up' | 'down' | null;
  /** Of how many it is a part. */
  of: number | null;
  /** Percent of the year gone, with its words; null where a straight line through the year is not arguable. */
  mark: { at: number; text: string } | null;
  /** "65,9%", "từ 65,85 đến dưới 65,95%", "bằng 65,9% kế hoạch năm 2023" */
  valueText: string;
  knownText: string;
  saidText: string;
  /** What a reader would want beside it and the report does not state. */
  missing: ('plan' | 'period')[];
  /** The figure itself, where another report states it or it follows from two. */
  figure?: Figure;
};

/** The figures a chart names, each reading of a disputed one; undefined for what a draft has still to fill. */
export const figuresOf = (
  { facts }: { facts: readonly string[] },
  model: ReportModel,
): (Figure | undefined)[] =>
  facts.flatMap((ref): (Figure | undefined)[] => {
    const statements = model.statementsOf(ref);
    // What is no statement may still be the total of an identity.
    return statements.length > 0 ? statements : [model.figures.get(ref)];
  });

/** Every figure a chart names, its highlight last; none of a chart that only counts. */
export const figuresNamed = (chart: Chart, model: ReportModel): Figure[] => {
  if (chart.kind === 'over-time') return chart.facts.flatMap((ref) => seriesFigures(ref, model));
  const { facts = [], highlight } = namedIn(chart, model.overview);
  const refs = highlight === undefined ? facts : [...facts, highlight];
  return figuresOf({ facts: refs }, model).filter((figure) => figure !== undefined);
};

/** A fact in every report that a line over time is made of. */
const seriesFigures = (ref: string, model: ReportModel): Figure[] =>
  (seriesOf(ref, model)?.points ?? []).map(({ figure }) => figure);

/** The figure that follows from another: derivedFrom("retail-sales.plan", "gap"). */
export const derivedFrom = (ref: string, id: DerivedId, model: ReportModel): Derived | undefined => {
  const figure = model.figures.get(`${ref}.${id}`);
  return figure?.kind === 'derived' ? figure : undefined;
};

/** What a derived level is the level of: the plan, the period or the indicator compared with. */
export const baseName = ({ of, node }: Derived, model: ReportModel, language: Language): string =>
  (of && sayBase(of, language, model)) ?? model.name(node, language);

type RowParts = { role: Row['role']; label: string; group?: string; unit?: UnitId };

/** A figure as a row, in `unit` or its own. */
export const rowOf = (
  figure: Figure,
  { role, label, group = figure.node.id, unit }: RowParts,
  model: ReportModel,
  language: Language,
): Row => ({
  ref: figure.ref,
  group,
  role,
  label: upperFirst(label),
  look: lookOf(figure),
  ...numbersOf(figure, unit),
  open: openOf(figure),
  of:
    figure.kind === 'reported' && figure.said.type === 'level' && figure.said.of
      ? Number(figure.said.of)
      : null,
  mark: markOf(figure, model, language),
  valueText: sayFigure(figure, 'value', language, model),
  knownText: sayInterval(figure, language) ?? language.page.noInterval,
  // That a level was reached goes without saying beside its name.
  saidText: sayFigure(figure, isLevelSaid(figure) ? 'value' : 'said', language, model),
  missing: missingOf(figure, model),
});

/** A fact a draft has still to fill: its place is kept, empty. */
export const emptyRow = (ref: string, model: ReportModel, language: Language): Row => {
  const node = model.indicators.get(ref.split('.')[0] ?? '');
  const { page } = language;
  return {
    ref,
    group: ref,
    role: 'level',
    label: node ? model.name(node, language) : ref,
    look: 'reported',
    ...{ value: null, lo: null, hi: null, open: null, of: null, mark: null, missing: [] },
    ...{ valueText: page.toFill, knownText: page.noInterval, saidText: page.toFill },
  };
};

/** The chart's facts as rows, one each, by the name of their indicators. */
export const rowsOfFacts = (
  chart: { facts: readonly string[] },
  model: ReportModel,
  language: Language,
  parts: { role: Row['role']; unit?: UnitId },
): Row[] =>
  chart.facts.flatMap((ref) =>
    figuresOf({ facts: [ref] }, model).map((figure) =>
      figure
        ? rowOf(figure, { ...parts, label: model.name(figure.node, language) }, model, language)
        : emptyRow(ref, model, language),
    ),
  );

const isLevelSaid = (figure: Figure): boolean => figure.kind === 'reported' && figure.said.type === 'level';

const lookOf = (figure: Figure): Look => {
  if (figure.kind === 'derived') return 'derived';
  if (figure.reading !== undefined) return 'disputed';
  return figure.fact.status === undefined || figure.fact.status === 'B' ? 'reported' : 'estimated';
};

const numbersOf = (figure: Figure, unit?: UnitId): Pick<Row, 'value' | 'lo' | 'hi'> => {
  const { interval, unit: own } = figure;
  if (!interval || !own) return { value: null, lo: null, hi: null };
  const factor = new Fraction(unitOf(own).scale).div(unitOf(unit ?? own).scale);
  const { lo, hi } = scaled(interval, factor);
  return { value: drawnValue(figure).mul(factor).valueOf(), lo: lo.at.valueOf(), hi: hi.at.valueOf() };
};

/** A reported figure is drawn as printed, of a range its middle; a derived one in the middle of what is known. */
const drawnValue = (figure: Figure): Fraction => {
  if (figure.kind === 'derived') return midpoint(figure.interval);
  const [from = '0', to = from] = isMeasuredFigure(figure) ? [figure.said.value].flat() : [];
  return new Fraction(from).add(to).div(2);
};

const openOf = (figure: Figure): Row['open'] => {
  if (figure.kind === 'derived' || !('hedge' in figure.said)) return null;
  return figure.said.hedge === 'over' ? 'up' : figure.said.hedge === 'nearly' ? 'down' : null;
};

const markOf = (figure: Figure, model: ReportModel, { page }: Language): Row['mark'] =>
  figure.kind === 'reported' && model.clock && isPaced(figure)
    ? { at: paceShare(model.clock).mul(100).valueOf(), text: page.chart.markLabel(model.mark()) }
    : null;

const missingOf = (figure: Figure, model: ReportModel): Row['missing'] => {
  if (figure.kind === 'derived' || figure.said.type !== 'level' || figure.said.of !== undefined) return [];
  const said = model.reported.filter(({ node }) => node.id === figure.node.id);
  const compared = (type: 'plan' | 'period') => said.some((each) => isComparedWith(each, type));
  return (['plan', 'period'] as const).filter((type) => !compared(type));
};

const isComparedWith = ({ said }: Reported, type: 'plan' | 'period'): boolean =>
  (said.type === 'comparison' && said.base.type === type) || (type === 'plan' && said.type === 'target');
