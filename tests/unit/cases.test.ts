import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/charts/figure.ts';
import { kindOf } from '../../src/charts/kinds.ts';
import { casesOf } from '../../src/gallery/cases.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { chartKinds, type ChartKind } from '../../src/model/schema.ts';

const required = ['empty', 'one-row', 'longest-label', 'missing-middle', 'forty-rows'];
/** Counts and the grid of what is stated cannot be below zero, nor can the parts of a disputed whole. */
const belowZero: ChartKind[] = ['plan-panel', 'plan-pace', 'period-change', 'share', 'cards'];
const ofFigures = (kind: ChartKind): boolean => !['completeness', 'limits'].includes(kind);

describe.each(chartKinds)('%s', (kind) => {
  const cases = casesOf(kind);
  const rowsOf = (name: string) => cases.find((each) => each.name === name)?.rows(languages.vi);

  test('has the cases that every kind must have', () => {
    const wanted = [
      ...required,
      ...(belowZero.includes(kind) ? ['all-below-zero'] : []),
      ...(ofFigures(kind) ? ['two-hundred-percent'] : []),
    ];
    const names = cases.map(({ name }) => name);
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
    expect(rowsOf('empty')).toEqual([]);
    expect(rowsOf('one-row')).toHaveLength(1);
    expect(rowsOf('forty-rows')?.length).toBeGreaterThanOrEqual(40);
  });

  test.each(languageCodes)('has rows in words of %s, and of no real place', (code) => {
    for (const { name, rows } of cases) {
      const said = JSON.stringify(rows(languages[code]));
      expect(said, name).not.toMatch(/undefined|NaN|Infinity|\{n\}/);
      if (code === 'en') expect(said, name).not.toMatch(/Ví dụ/);
      expect(said, name).not.toMatch(/Bắc Kạn/);
    }
  });

  test.each(languageCodes)('is drawn in %s with all its numbers, and a table of as many rows', (code) => {
    for (const { name, rows } of cases) {
      const all = rows(languages[code]);
      const { drawings, table } = drawn(kindOf(kind), all, languages[code], {
        id: name,
        title: name,
        description: name,
      });
      expect(drawings, name).toHaveLength(2);
      for (const { svg } of drawings) expect(svg, name).not.toMatch(/undefined|NaN|Infinity/);
      expect(table.rows, name).toHaveLength(all.length);
      for (const row of table.rows) expect(row, name).toHaveLength(table.head.length);
    }
  });
});
