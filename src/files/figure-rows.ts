/** Figures as rows of a file, those a chart draws or all of a report: each with its unit, what is known of it, and where it stands. */
import type { Row } from '../charts/rows.ts';
import type { Language, Status } from '../language/language.ts';
import { reportOf, statementsBehind, type Figure } from '../model/derive.ts';
import { indicatorIn, isMeasuredFigure, type Reported } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { paceShare } from '../model/period.ts';
import { sayText } from '../model/prose.ts';
import { toDecimal } from '../model/rounding.ts';
import { sayFigure, sayInterval, unitWords, weakestStatus } from '../model/words.ts';
import { boundCells, listCell, textCell } from './cells.ts';
import type { Cell, DataRow, FigureColumn, ReportColumn } from './columns.ts';
import { comparedWith, periodOf, periodName } from './spans.ts';

type FigureRow = DataRow<FigureColumn>;

/** A row of a chart as a row of its files; of what a draft has still to fill, no more than its place. */
export const figureRow = (row: Row, chart: string, model: ReportModel, language: Language): FigureRow => {
  const node = model.indicators.get(indicatorIn(row.ref));
  const figure = drawnFigure(row, model);
  return {
    report: (figure && reportOf(figure)) ?? model.id,
    chart,
    ref: row.ref,
    indicator: node?.id ?? null,
    indicator_name: textCell(node && model.name(node, language)),
    role: row.role,
    label: textCell(row.label),
    ...(figure ? filled(figure, model, language) : empty),
    time_gone: figure && row.mark !== null ? timeGone(model) : null,
  };
};

/** A figure of a report as a row of its files. */
export const reportFigureRow = (
  figure: Figure,
  model: ReportModel,
  language: Language,
): DataRow<ReportColumn> => ({
  report: model.id,
  topic: figure.node.topic,
  ref: figure.ref,
  indicator: figure.node.id,
  indicator_name: textCell(model.name(figure.node, language)),
  ...filled(figure, model, language),
});

/** The chart's mark of time: per cent of the year gone, to a tenth. */
const timeGone = ({ clock }: ReportModel): Cell => (clock ? toDecimal(paceShare(clock).mul(100), -1) : null);

/** A figure the chart cannot draw yet is not in its files either. */
const drawnFigure = ({ ref, value, figure: own }: Row, model: ReportModel): Figure | undefined => {
  const figure = own ?? model.figures.get(ref);
  return value === null && figure?.interval ? undefined : figure;
};

type Filled = Omit<DataRow<FigureColumn & ReportColumn>, 'report' | 'ref' | 'indicator' | 'indicator_name'>;

const filled = (figure: Figure, model: ReportModel, language: Language): Filled => {
  const [known_from, known_to] = boundCells(figure.interval);
  return {
    form: formOf(figure),
    said: textCell(sayFigure(figure, 'said', language, model)),
    value: valueOf(figure),
    ...unitCells(figure, language),
    known_from,
    known_to,
    known: textCell(sayInterval(figure, language)),
    hedge: hedgeOf(figure),
    status: statusOf(figure),
    derived: figure.kind === 'derived',
    ...workingCells(figure, language),
    period: periodOf(figure),
    period_name: textCell(periodName(figure, model, language)),
    compared_with: textCell(comparedWith(figure, model, language)),
    ...sourceCells(figure, model, language),
  };
};

/** What the number is; of a direction, which way it points, as there is no number. */
const formOf = (figure: Figure): Cell => {
  if (figure.kind === 'derived') return figure.id;
  const { said } = figure;
  if (said.type !== 'comparison') return said.type;
  return said.form === 'direction' ? said.value : said.form;
};

/** "retail-sales.level"; of another report than the figure's own "2023-08/retail-sales.level". */
const inputName = ({ report, ref }: Reported, figure: Figure): string =>
  report === reportOf(figure) ? ref : `${report}/${ref}`;

/** The digits printed, or that may be; none of a range, which is what is known. */
export const valueOf = (figure: Figure): string | null => {
  if (figure.kind === 'derived') return single(figure.printed);
  return isMeasuredFigure(figure) ? single(figure.said.value) : null;
};

const single = (value: string | [string, string]): string | null => (Array.isArray(value) ? null : value);

const unitCells = (figure: Figure, language: Language): Pick<Filled, 'unit' | 'unit_name' | 'of'> => {
  const { unit, node } = figure;
  if (!unit) return { unit: null, unit_name: null, of: null };
  const per = figure.kind === 'derived' ? figure.per : undefined;
  return {
    unit: per ? `${unit}-per-${per}` : unit,
    unit_name: textCell(unitWords({ unit, per, node }, language)),
    of: wholeOf(figure),
  };
};

/** The whole of which the value is a part. */
const wholeOf = (figure: Figure): Cell =>
  figure.kind === 'reported' && figure.said.type === 'level' ? (figure.said.of ?? null) : null;

/** Of what is derived none: its bounds carry those of its inputs. */
export const hedgeOf = (figure: Figure): Cell =>
  figure.kind === 'reported' && 'hedge' in figure.said ? (figure.said.hedge ?? null) : null;

/** SDMX codes. What is derived is no more certain than what it follows from. */
export const statusOf = (figure: Figure): 'A' | Status =>
  figure.kind === 'reported' ? (figure.fact.status ?? 'A') : (weakestStatus(figure.inputs) ?? 'A');

const workingCells = (figure: Figure, language: Language): Pick<Filled, 'formula' | 'inputs' | 'reading'> =>
  figure.kind === 'derived'
    ? {
        formula: textCell(language.formulas[figure.formula]),
        inputs: listCell(figure.inputs.map((input) => inputName(input, figure))),
        reading: figure.of?.reading ?? null,
      }
    : { formula: null, inputs: null, reading: figure.reading ?? null };

const sourceCells = (
  figure: Figure,
  model: ReportModel,
  language: Language,
): Pick<Filled, 'printed' | 'paragraphs' | 'note' | 'publisher' | 'source_title'> => {
  const statements = statementsBehind(figure);
  const noted = (figure.kind === 'derived' ? figure.of : figure)?.fact.note;
  const sources = statements.map((each) => model.of(each).sourceOf(each.fact));
  return {
    printed: listCell(statements.map(({ fact }) => fact.printed)),
    paragraphs: listCell(statements.map(({ fact }) => fact.paragraph)),
    note: textCell(noted && sayText(noted, language, ofFigure(figure, model)).text),
    publisher: listCell(sources.map(({ publisher }) => publisher)),
    source_title: listCell(sources.map(({ title }) => title)),
  };
};

/** The report that a figure's words speak of. */
const ofFigure = (figure: Figure, model: ReportModel): ReportModel => {
  const [statement] = statementsBehind(figure);
  return statement ? model.of(statement) : model;
};

const empty: Filled = {
  ...{ form: null, said: null, value: null, unit: null, unit_name: null, of: null },
  ...{ known_from: null, known_to: null, known: null, hedge: null, status: null },
  ...{ derived: null, formula: null, inputs: null, reading: null },
  ...{ period: null, period_name: null, compared_with: null },
  ...{ printed: null, paragraphs: null, note: null, publisher: null, source_title: null },
};
