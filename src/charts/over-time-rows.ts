/** The rows of a line over time: its points, the months it lacks, and what came in between where it sums up. */
import type { Language } from '../language/language.ts';
import { upperFirst } from '../language/numbers.ts';
import { sinceOf } from '../model/derive-across.ts';
import type { MeasuredFigure } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { endOf, monthNamed, monthsAfter, startOf } from '../model/period.ts';
import type { FactChart } from '../model/schema.ts';
import { seriesOf, type Link, type Point, type Series } from '../model/series.ts';
import { unitOf, type UnitId } from '../model/units.ts';
import { sayPeriod, unitWords } from '../model/words.ts';
import { rowOf, type Row } from './rows.ts';

/** A point, or what came from one point to the next; of a month that lacks a figure, `value` is null. */
export type OverTimeRow = Row & {
  /** Its first and its last month, counted from the year 0; of a point both are the last. */
  from: number;
  at: number;
  /** How a point hangs together with the one before. */
  link: Link;
  /** Of a break, since when, and what changed. */
  breakText: string | null;
  /** What the scale counts in; null for per cent, which stands at each number. */
  unit: string | null;
};

export const overTimeRows = (chart: FactChart, model: ReportModel, language: Language): OverTimeRow[] =>
  chart.facts.flatMap((ref) => {
    const series = seriesOf(ref, model);
    return series ? rowsOf(series, { model, language }) : [];
  });

type Saying = { model: ReportModel; language: Language };

const rowsOf = (series: Series, saying: Saying): OverTimeRow[] => {
  const { points } = series;
  const unit = points.at(-1)?.figure.unit;
  return [
    ...[...points.map((point) => pointRow(point, unit, saying)), ...missingRows(series, saying)].sort(
      (a, b) => a.at - b.at,
    ),
    ...points.flatMap((point, index) => aloneRow(point, points[index - 1], unit, saying)),
  ];
};

const pointRow = (
  { figure, at, link, change }: Point,
  unit: UnitId | undefined,
  { model, language }: Saying,
): OverTimeRow => {
  const period = sayPeriod(figure, language);
  const what = change && language.page.overTime.breaks[change];
  const label = what === undefined ? period : `${period} (${what})`;
  return {
    ...rowOf(figure, { role: 'level', label, ...(unit && { unit }) }, model.of(figure), language),
    ...{ figure, from: at, at, link, missing: [] },
    breakText:
      what === undefined ? null : language.page.overTime.breakAt(language.period(monthNamed(at)), what),
    unit: scaleUnit(figure, unit, language),
  };
};

/** Months in which there could have been a figure. */
const missingRows = ({ points, step }: Series, { model, language }: Saying): OverTimeRow[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const known = new Set(points.map(({ at }) => at));
  const reports = new Set([...model.earlier, model].map(({ report }) => endOf(report.period)));
  const months = Array.from(
    { length: Math.floor((last.at - first.at) / step) },
    (_, index) => first.at + index * step,
  );
  const { notStated, noReport } = language.page.overTime;
  return months
    .filter((at) => !known.has(at))
    .map((at) => emptyRow(last.figure, at, reports.has(at) ? notStated : noReport, { model, language }));
};

const emptyRow = (like: MeasuredFigure, at: number, why: string, { language }: Saying): OverTimeRow => ({
  ...{ ref: like.ref, group: like.node.id, role: 'level', look: 'reported' },
  label: upperFirst(periodEndingIn(at, like, language)),
  ...{ value: null, lo: null, hi: null, open: null, of: null, mark: null, missing: [] },
  ...{ valueText: why, saidText: why, knownText: language.page.noInterval },
  ...{ from: at, at, link: 'gap', breakText: null, unit: scaleUnit(like, like.unit, language) },
});

/** The period a figure would have covered that ended in a month. */
const periodEndingIn = (at: number, { dimensions }: MeasuredFigure, language: Language): string => {
  const month = monthNamed(at);
  return language.period(dimensions.clock === 'to-date' ? `${month.slice(0, 4)}-01/${month}` : month);
};

/** What came since the point before; of a first month, which is alone already, the figure itself. */
const aloneRow = (
  { figure, at, link }: Point,
  before: Point | undefined,
  unit: UnitId | undefined,
  { model, language }: Saying,
): OverTimeRow[] => {
  if (figure.dimensions.clock !== 'to-date' || figure.said.type !== 'level') return [];
  const { period } = figure.dimensions;
  const isAlone = startOf(period) === at;
  const found = isAlone ? figure : link === 'line' ? sinceOf(figure, before?.figure) : undefined;
  if (!found) return [];
  const span = isAlone
    ? monthNamed(at)
    : (monthsAfter(before?.figure.dimensions.period ?? '', period) ?? period);
  const label = language.page.overTime.alone(language.period(span));
  const row = rowOf(found, { role: 'since', label, ...(unit && { unit }) }, model, language);
  return [
    {
      ...row,
      ...{ figure: found, at, from: startOf(span), link: 'first', breakText: null, missing: [] },
      saidText: row.valueText,
      unit: scaleUnit(figure, unit, language),
    },
  ];
};

const scaleUnit = ({ node }: MeasuredFigure, unit: UnitId | undefined, language: Language): string | null =>
  unit === undefined || unitOf(unit).dimension === 'share'
    ? null
    : unitWords({ unit, node }, language).trim();
