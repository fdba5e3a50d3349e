/** What a kind of chart is: rows from the model, a drawing and a table from the rows. */
import type { Language } from '../language/language.ts';
import type { ChartWords } from '../language/chart-words.ts';
import type { Figure } from '../model/derive.ts';
import type { ReportModel } from '../model/model.ts';
import type { Chart, FactChart } from '../model/schema.ts';
import type { Size } from '../styles/tokens.ts';
import type { Drawing } from './pieces.ts';

/** `refs`: the figure of each row, in its second cell; `figures`: itself, where reports other than the page's state it. */
export type Table = {
  head: string[];
  rows: string[][];
  refs?: string[];
  figures?: (Figure | undefined)[];
};
export type Kind<Row, C extends Chart = FactChart> = {
  rows: (chart: C, model: ReportModel, language: Language) => Row[];
  draw: (rows: readonly Row[], size: Size, words: ChartWords) => Drawing;
  table: (rows: readonly Row[], words: ChartWords) => Table;
};
