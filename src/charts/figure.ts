/** A chart as everything that shows it needs it: words, drawings at each size, key, and the table of the same rows. */
import type { Language, LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { correctionsAmong, noteOf, type CorrectionRow } from '../model/correction-rows.ts';
import { statementsBehind } from '../model/derive.ts';
import { factRefOf, type Reported } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText, type Said } from '../model/prose.ts';
import type { Chart, ChartKind } from '../model/schema.ts';
import { sayPeriod } from '../model/words.ts';
import { sizeNames, sizes, type SizeName } from '../styles/tokens.ts';
import { keyOf, swatch, swatchSize, type KeyEntry } from './key.ts';
import type { Kind, Table } from './kind.ts';
import { kindOf, rowsOf } from './kinds.ts';
import { limitsRows, type LimitsRow } from './kinds/limits.ts';
import { picture } from './picture.ts';
import type { Drawing } from './pieces.ts';
import { render } from './render.ts';
import { figuresNamed, type Row } from './rows.ts';

export type ChartFigure = {
  id: string;
  kind: ChartKind;
  code: LanguageCode;
  title: Said;
  summary: Said;
  source: string;
  /** Whether some of what it shows is this site's own working. */
  isDerived: boolean;
  drawings: { size: SizeName; height: number; svg: string }[];
  key: (KeyEntry & { svg: string })[];
  table: Table;
  /** What was corrected of what it shows, a sentence each, newest first. */
  corrections: string[];
  /** Of the kind `limits`, which a page shows as a table, since its words lead to figures. */
  matrix: LimitsRow[] | undefined;
};

/** A chart's words, and its rows as they are laid out at each size: what its figure and its pictures are drawn from. */
export type ChartLayout = ReturnType<typeof chartWords> & {
  chart: Chart;
  drawings: Record<SizeName, Drawing>;
};

/** A report's chart in a language. */
export const chartFigure = (chart: Chart, model: ReportModel, wanted: Language): ChartFigure =>
  figureOf(chartLayout(chart, model, wanted), model);

export const chartLayout = (chart: Chart, model: ReportModel, wanted: Language): ChartLayout => {
  const words = chartWords(chart, model, wanted);
  return { chart, ...words, drawings: drawingsOf(kindOf(chart.kind), words.rows, words.language.page.chart) };
};

/** What is laid out, drawn. */
export const figureOf = (
  { chart, rows, language, drawings, ...words }: ChartLayout,
  model: ReportModel,
): ChartFigure => ({
  id: chart.id,
  kind: chart.kind,
  ...words,
  corrections: correctionsShown(chart, words, model, language).map((row) => noteOf(row, language)),
  matrix: chart.kind === 'limits' ? limitsRows(model, language) : undefined,
  ...rendered(drawings, language, {
    id: chart.id,
    title: words.title.text,
    description: words.summary.text,
  }),
  table: kindOf(chart.kind).table(rows, language.page.chart),
});

/** The facts that a chart and its words rest on. */
const factsShown = (
  chart: Chart,
  { title, summary }: { title: Said; summary: Said },
  model: ReportModel,
): Set<string> => {
  const named = [title, summary].flatMap(({ segments }) => segments.flatMap(({ figure }) => figure ?? []));
  return new Set([...figuresNamed(chart, model), ...named].flatMap(statementsBehind).map(factRefOf));
};

/** The corrections of what a chart and its words rest on, newest first; of a line also those of earlier reports. */
export const correctionsShown = (
  chart: Chart,
  words: { title: Said; summary: Said },
  model: ReportModel,
  language: Language,
): CorrectionRow[] => {
  const facts = factsShown(chart, words, model);
  const reports = chart.kind === 'over-time' ? [model, ...model.earlier.toReversed()] : [model];
  return reports.flatMap((report) => correctionsAmong(facts, report, language));
};

/** A chart's words and rows, before anything is drawn, its source with what span the figures cover; all in one language, also where that is not the wanted one. */
export const chartWords = (chart: Chart, model: ReportModel, wanted: Language) => {
  const title = sayText(chart.title, wanted, model);
  const { code } = title;
  const language = languages[code];
  const rows = rowsOf(chart, model, language);
  const isDerived = rows.some((row) => (row as Partial<Row>).look === 'derived');
  return {
    code,
    title,
    summary: sayText(chart.summary, language, model),
    source: language.page.chart.source(
      model.publishersOf(figuresNamed(chart, model), language),
      periodsOf(chart, model, language),
      isDerived,
    ),
    isDerived,
    rows,
    language,
  };
};

/** What span the figures of a chart cover; several where they differ. */
export const periodsOf = (chart: Chart, model: ReportModel, language: Language): string => {
  const printed = figuresNamed(chart, model).flatMap(statementsBehind);
  const [first, last] = [printed[0], printed.at(-1)];
  const periodOf = (figure: Reported) => language.period(model.of(figure).report.period);
  // All that lies between would be a list as long as the line.
  if (chart.kind === 'over-time' && first && last)
    return language.page.overTime.span(periodOf(first), periodOf(last));
  const spans = new Set(printed.map((figure) => sayPeriod(figure, language)));
  return [...spans].join('; ') || language.period(model.report.period);
};

type Named = { id: string; title: string; description: string };

/** Rows drawn at both sizes, with their key and table. */
export const drawn = <Row>(
  kind: Pick<Kind<Row, never>, 'draw' | 'table'>,
  rows: readonly Row[],
  language: Language,
  named: Named,
): Pick<ChartFigure, 'drawings' | 'key' | 'table'> => {
  const words = language.page.chart;
  return { ...rendered(drawingsOf(kind, rows, words), language, named), table: kind.table(rows, words) };
};

const drawingsOf = <Row>(
  { draw }: Pick<Kind<Row, never>, 'draw'>,
  rows: readonly Row[],
  words: Language['page']['chart'],
): Record<SizeName, Drawing> => ({
  narrow: draw(rows, sizes.narrow, words),
  wide: draw(rows, sizes.wide, words),
});

const rendered = (
  drawings: Record<SizeName, Drawing>,
  { page }: Language,
  { id, ...named }: Named,
): Pick<ChartFigure, 'drawings' | 'key'> => ({
  drawings: sizeNames.map((size) => ({
    size,
    height: drawings[size].height,
    svg: render(picture(drawings[size], sizes[size]), { id: `${id}-${size}`, ...named }),
  })),
  key: keyOf(drawings, page.chart).map((entry) => withSwatch(entry, id)),
});

const withSwatch = (entry: KeyEntry, id: string) => ({ ...entry, svg: swatchOf(entry.look, id) });

/** The same in every key, but where it has a pattern, whose id is the chart's own. */
const swatchOf = (look: KeyEntry['look'], id: string): string => {
  const known = swatches.get(look);
  if (known !== undefined) return known;
  const svg = render(picture(swatch(look), swatchSize), { id: `${id}-${look}` });
  if (!svg.includes(id)) swatches.set(look, svg);
  return svg;
};
const swatches = new Map<KeyEntry['look'], string>();
