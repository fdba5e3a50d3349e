/** Files of words that somebody might write by mistake or by malice. */
import fc from 'fast-check';
import { csvParseRows } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textCell } from '../../src/files/cells.ts';
import type { ChartData } from '../../src/files/chart-data.ts';
import type { Cell } from '../../src/files/columns.ts';
import { csvOf } from '../../src/files/csv.ts';
import { jsonOf } from '../../src/files/json.ts';
import { xlsxOf } from '../../src/files/xlsx.ts';
import { level } from './facts.ts';
import { modelOfFacts } from './figures.ts';
import { nasty } from './nasty.ts';
import { dataOfFacts, sheetsOf } from './written-files.ts';

const base = dataOfFacts(modelOfFacts({ it: level('-5') }), ['output.it']);
const [row = {}] = base.rows;
/** A row for each label, each with a number that begins with a minus. */
const withLabels = (labels: readonly Cell[]): ChartData => ({
  ...base,
  rows: labels.map((label) => ({ ...row, label })),
});
const placeOf = (wanted: string) => base.columns.findIndex(({ id }) => id === wanted);
const [at, atValue] = [placeOf('label'), placeOf('value')];

const starts = ['=', '+', '-', '@', '\t', '\r', "'"];
const known = [
  ...nasty.filter((each) => typeof each === 'string'),
  ...starts,
  ...['=1+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("x";"y")', "'=1", '"', '\n', 'a\r\nb', ',', ';'],
];
const words = fc.oneof(
  fc.constantFrom(...known),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom(...starts), fc.string()).map((pair) => pair.join('')),
);
/** What XML can hold, and one character that stands for those that nobody could read. */
const printable = fc.oneof(
  fc.constantFrom(...known, '\ufffd', '\ufffda'),
  fc.string({ unit: 'grapheme' }),
  fc.tuple(fc.constantFrom(...starts), fc.string({ unit: 'grapheme' })).map((pair) => pair.join('')),
);
/** What comes back: the library that reads leaves out spaces at the ends. */
const readable = (label: Cell): Cell => (typeof label === 'string' ? label.trim() || null : label);

test('are never a formula in CSV, and else stay as they were', () => {
  fc.assert(
    fc.property(words, (label) => {
      const [, fields = [], ...others] = csvParseRows(csvOf(withLabels([label])));
      expect(others).toEqual([]);
      expect(fields).toHaveLength(base.columns.length);
      expect(fields[at]).toBe(starts.slice(0, -1).includes(label.charAt(0)) ? `'${label}` : label);
      expect(fields[atValue]).toBe('-5');
    }),
    { numRuns: 500 },
  );
});

test('come back from JSON', () => {
  fc.assert(
    fc.property(words, (label) => {
      const { rows } = JSON.parse(jsonOf(withLabels([label]))) as ChartData;
      expect(rows[0]).toMatchObject({ label, value: -5 });
    }),
  );
});

test('are texts in the workbook, and never a formula', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(printable, { minLength: 40, maxLength: 80 }), async (list) => {
      const labels = [...known, ...list].map((label) => textCell(label));
      const data = withLabels(labels);
      const sheet = unzipSync(await xlsxOf(data))['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
      expect(strFromU8(sheet)).not.toMatch(/<f[ >]/);
      const [, ...cells] = (await sheetsOf(data)).data;
      expect(cells.map((each) => each[at] ?? null)).toEqual(labels.map(readable));
      expect(new Set(cells.map((each) => each[atValue]))).toEqual(new Set([-5]));
    }),
    { numRuns: 8 },
  );
});

test('have plain spaces and none around them', () => {
  expect(textCell('\u00a0kế hoạch năm\u00a02023 \t')).toBe('kế hoạch năm 2023');
  expect(textCell('Ha\u0301')).toBe('Há');
  expect([textCell(''), textCell(' \u00a0'), textCell(undefined)]).toEqual([null, null, null]);
});
