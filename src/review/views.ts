/** A report as readers meet it, in what can be compared: its figures, texts, charts and embeds. */
import { chartFigure, type ChartFigure } from '../charts/figure.ts';
import type { Table } from '../charts/kind.ts';
import { rowsDigest } from '../charts/rows-digest.ts';
import { embedOf } from '../embeds/embed.ts';
import { heightAt } from '../embeds/height.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { languageCodes, languages } from '../language/languages.ts';
import { chartsOf } from '../model/charts.ts';
import type { ReportModel } from '../model/model.ts';
import type { Chart } from '../model/schema.ts';
import { textsOf, type PrintedText } from '../model/texts-of.ts';
import { inLanguage, saySpan } from '../model/words.ts';
import { indicatorRows, type DerivedRow, type FactRow } from '../view/fact-table.ts';
import type { View } from './change.ts';

export type FigurePart =
  'relation' | 'said' | 'known' | 'printed' | 'status' | 'span' | 'paragraph' | 'formula';
export type TextPart = 'said' | 'place';
export type ChartPart = 'kind' | 'figures' | 'drawing' | 'key' | 'table' | 'source';
export type EmbedPart = 'title' | 'summary' | 'drawing' | 'key' | 'source' | 'table' | 'height';
export type Part = FigurePart | TextPart | ChartPart | EmbedPart;

export type FigureView = View<FigurePart> & { name: Record<LanguageCode, string> };
export type TextView = View<TextPart> & { text: PrintedText };
export type ChartView = View<ChartPart> & { figures: Record<LanguageCode, ChartFigure> };
export type EmbedView = View<EmbedPart> & {
  heights: Record<LanguageCode, Heights>;
  title: Record<LanguageCode, string>;
};
/** In px, at each width of a frame. */
export type Heights = Record<FrameWidth, number>;

/** Of frames whose heights are told: a phone's and an article's on a desk. */
export const frameWidths = [360, 720] as const;
export type FrameWidth = (typeof frameWidths)[number];

export type ReportViews = {
  figures: Map<string, FigureView>;
  texts: TextView[];
  charts: Map<string, ChartView>;
  embeds: Map<string, EmbedView>;
};

export const viewsOf = (model: ReportModel): ReportViews => {
  const charts = new Map<string, ChartView>();
  const embeds = new Map<string, EmbedView>();
  for (const { chart } of chartsOf(model)) {
    const figures = inEach((language) => chartFigure(chart, model, language));
    charts.set(chart.id, chartView(chart, figures, model));
    embeds.set(chart.id, embedView(figures, model));
  }
  return {
    figures: figureViews(model),
    texts: textsOf(model).map((text) => textView(text, model)),
    charts,
    embeds,
  };
};

/** Something in every language. */
export const inEach = <T>(of: (language: Language) => T): Record<LanguageCode, T> =>
  Object.fromEntries(languageCodes.map((code) => [code, of(languages[code])])) as Record<LanguageCode, T>;

const figureViews = (model: ReportModel): Map<string, FigureView> => {
  const faces = inEach((language) => figureFaces(model, language));
  return new Map(
    [...faces.vi].map(([ref, { name, face }]) => {
      const other = faces.en.get(ref) ?? { name, face };
      return [ref, { faces: { vi: face, en: other.face }, name: { vi: name, en: other.name } }];
    }),
  );
};

type NamedFace = { name: string; face: FigureView['faces']['vi'] };

const figureFaces = (model: ReportModel, language: Language): Map<string, NamedFace> =>
  new Map(
    [...model.topics.keys()]
      .flatMap((topic) => indicatorRows(topic, model, language))
      .flatMap(({ name, facts, derived }) =>
        [
          ...facts.flatMap((fact) => [reportedFace(fact, model, language), ...fact.derived.map(derivedFace)]),
          ...derived.map(derivedFace),
        ].map(({ ref, ...face }) => [ref, { name: name.text, face }] as const),
      ),
  );

const reportedFace = (
  { ref, relation, said, known, printed, ...row }: FactRow,
  model: ReportModel,
  language: Language,
) => {
  const figure = model.figures.get(ref);
  const span = figure?.kind === 'reported' ? saySpan(figure, language) : '';
  const [status, paragraph] = [row.badges.join(', '), row.paragraph ?? ''];
  return { ref, relation, said, known, printed, status, span, paragraph, formula: '' };
};

const derivedFace = ({ ref, said, known = '', formula }: DerivedRow) => ({
  ...{ ref, relation: '', said, known, printed: '', status: '', span: '', paragraph: '' },
  formula,
});

/** A text of a report; of one that stands among its statements, with what is said of it beside. */
const textView = (text: PrintedText, model: ReportModel): TextView => {
  const [list, id, ...rest] = text.path;
  const statement =
    text.file.endsWith('/overview.json') && list === 'statements' && rest[0] === 'text'
      ? model.overview.statements[String(id)]
      : undefined;
  return viewOfText(text, ({ page }) =>
    statement ? `${page.statementKinds[statement.kind]}, ${page.paragraph(statement.paragraph)}` : '',
  );
};

export const viewOfText = (
  text: PrintedText,
  placeIn: (language: Language) => string = () => '',
): TextView => ({
  faces: inEach((language) => ({ said: text.said[language.code] ?? '', place: placeIn(language) })),
  text,
});

const chartView = (chart: Chart, figures: ChartView['figures'], model: ReportModel): ChartView => {
  const digest = rowsDigest(chart, model);
  return {
    faces: inEach(({ code }) => ({
      kind: chart.kind,
      figures: digest,
      ...drawnFace(figures[code]),
      source: figures[code].source,
    })),
    figures,
  };
};

/** What a chart and its embed both show. */
const drawnFace = ({ drawings, key, table }: Pick<ChartFigure, 'drawings' | 'key' | 'table'>) => ({
  drawing: drawings.map(({ svg }) => unnamed(svg)).join('\n'),
  key: key.map(({ look, text, only = '' }) => `${look} ${text} ${only}`).join('\n'),
  table: tableText(table),
});

/** A drawing without its title and description, which are words of the chart and compared as such. */
const unnamed = (svg: string): string => svg.replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '');

/** The lines of a table, its head first. */
export const tableLines = ({ head, rows }: Table): string[] =>
  [head, ...rows].map((cells) => cells.join(' · '));
const tableText = (table: Table): string => tableLines(table).join('\n');

const embedView = (figures: ChartView['figures'], model: ReportModel): EmbedView => {
  const heights = inEach(({ code }) => heightsOf(figures[code], byLine(figures[code], model)));
  return {
    faces: inEach(({ code }) => {
      const { title, summary, source, corrections, ...figure } = figures[code];
      return {
        ...{ title: title.text, summary: summary.text, ...drawnFace(figure) },
        corrections: corrections.join(' '),
        source: `${source} ${byLine(figures[code], model)}`,
        height: frameWidths.map((width) => heights[code][width]).join(' '),
      };
    }),
    heights,
    title: inEach(({ code }) => figures[code].title.text),
  };
};

/** The words of the link behind the source. */
const byLine = ({ code }: ChartFigure, { site }: ReportModel): string =>
  languages[code].page.embed.by(inLanguage(site.name, languages[code]).text);

const heightsOf = (figure: ChartFigure, by: string): Heights => {
  const { measures } = embedOf(figure, by);
  return Object.fromEntries(
    frameWidths.map((width) => [width, Math.ceil(heightAt(measures, width))]),
  ) as Heights;
};
