/** A column of a table for people: its heading, and what stands there for each row. */
export type Column<Row> = { heading: string; cell: (row: Row) => string };

/** Rows as a Markdown table; every column but the first is of figures. */
export const tableOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string[] => [
  lineOf(columns.map(({ heading }) => heading)),
  lineOf(columns.map((_, index) => (index === 0 ? '---' : '---:'))),
  ...rows.map((row) => lineOf(columns.map(({ cell }) => cell(row)))),
];

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Milliseconds with their thousands apart. Example: `1,234 ms`. */
export const ms = (time: number): string => `${grouped(time)} ms`;

/** Bytes as people read them. Example: `kB(12_345)` is "12.3 kB". */
export const kB = (bytes: number): string => `${grouped(bytes / 1000, 1)} kB`;

/** How many times another figure, with two digits after the point below ten. Example: `times(3, 2)` is "1.50 ×". */
export const times = (figure: number, other: number): string => {
  const ratio = figure / other;
  return `${grouped(ratio, ratio < 10 ? 2 : 1)} ×`;
};

const grouped = (figure: number, digits = 0): string =>
  figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
