/** The table of a chart's rows: the same figures in words, with what is known and how each came about. */
import type { ChartWords } from '../language/chart-words.ts';
import type { Table } from './kind.ts';
import type { Row } from './rows.ts';

export const figureTable = (rows: readonly Row[], words: ChartWords): Table => {
  const marked = rows.some(({ mark }) => mark !== null);
  const { columns } = words;
  return {
    head: [columns.what, columns.value, columns.known, columns.how, ...(marked ? [columns.mark] : [])],
    refs: rows.map(({ ref }) => ref),
    rows: rows.map(({ label, saidText, knownText, look, mark }) => [
      label,
      saidText,
      knownText,
      words.looks[look],
      ...(marked ? [mark ? markCell(mark, words) : words.noMark] : []),
    ]),
  };
};

/** "66,7% (8/12 thời gian)" */
const markCell = ({ at, text }: NonNullable<Row['mark']>, words: ChartWords): string =>
  `${words.percent(Number(at.toFixed(1)))} (${text})`;
