/** Lines over time: of twelve made-up reports, and of what keeps points from hanging together. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartFigure, chartWords } from '../../src/charts/figure.ts';
import type { OverTimeRow } from '../../src/charts/over-time-rows.ts';
import { chartData } from '../../src/files/chart-data.ts';
import { madeUpReport, madeUpReports } from '../../src/gallery/made-up-report.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { checkFolder } from '../../src/model/check.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { monthsBack } from '../../src/model/earlier.ts';
import { listReports } from '../../src/model/load.ts';
import { seriesOf } from '../../src/model/series.ts';
import { plain } from './figures.ts';
import { modelOf } from './real-data.ts';

const model = madeUpReport();
const linksOf = (ref: string) =>
  (seriesOf(ref, model)?.points ?? []).map(({ link, change }) => change ?? link);
const lines = chartsOf(model).flatMap(({ chart }) => (chart.kind === 'over-time' ? [chart] : []));
const rowsOf = (id: string): OverTimeRow[] => {
  const chart = lines.find((each) => each.id === id);
  if (!chart) throw new Error(`no ${id}, only ${lines.map((each) => each.id).join(' ')}`);
  return chartWords(chart, model, languages.vi).rows as OverTimeRow[];
};

test('the made-up reports are right, and say that they are made up', () => {
  expect(checkFolder(madeUpReports).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(listReports(madeUpReports, () => undefined)).toHaveLength(12);
  expect(model.site.name.vi).toContain('bịa');
});

test('where a definition is worded anew the check asks whether it is another', () => {
  const warnings = checkFolder(madeUpReports);
  expect(warnings.map(({ file, line, field }) => [path.relative('tests', file), line, field])).toEqual([
    ['fixtures/reports/reports/2024-11/people.json', 43, 'indicators.jobs.definition'],
  ]);
  expect(warnings[0]?.en).toContain('not that of the report 2024-10');
});

describe('points', () => {
  test('of a sum begin anew with the year, and leave a gap where a report lacks the figure or there is none', () => {
    expect(linksOf('retail-sales.level')).toEqual([
      ...['first', 'line', 'line', 'gap', 'line', 'gap', 'line', 'line'],
      ...['new-year', 'line', 'line'],
    ]);
  });

  test('of a stock go on over the new year, but not over a break that a report tells of', () => {
    expect(linksOf('online-services.level').slice(8)).toEqual(['line', 'line', 'line', 'line']);
    expect(linksOf('cooperatives.level').slice(8)).toEqual(['line', 'declared', 'line', 'line']);
  });

  test('are parted where the definition changes', () => {
    expect(linksOf('jobs.level').indexOf('definition')).toBe(7);
  });
});

describe('rows', () => {
  test('tell the months without a figure and those without a report', () => {
    const missing = rowsOf('retail-sales-level-over-time').filter(({ value }) => value === null);
    expect(missing.map(({ label, saidText }) => [plain(label), saidText])).toEqual([
      ['6 tháng năm 2024', 'báo cáo không nêu'],
      ['9 tháng năm 2024', 'không có báo cáo'],
    ]);
  });

  test('give single months as intervals, and a first month as it was reported', () => {
    const alone = rowsOf('retail-sales-level-over-time').filter(({ role }) => role === 'since');
    expect(alone.map(({ label, lo, hi, look }) => [plain(label), lo, hi, look])).toEqual([
      ['Riêng tháng 4 năm 2024', 300, 320, 'derived'],
      ['Riêng tháng 5 năm 2024', 300, 320, 'derived'],
      ['Riêng tháng 8 năm 2024', 300, 320, 'derived'],
      ['Riêng tháng 11 năm 2024', 300, 320, 'derived'],
      ['Riêng tháng 12 năm 2024', 340, 360, 'derived'],
      ['Riêng tháng 1 năm 2025', 325, 335, 'reported'],
      ['Riêng tháng 2 năm 2025', 300, 320, 'derived'],
      ['Riêng tháng 3 năm 2025', 316.5, 327.5, 'derived'],
    ]);
  });

  test('of what is no sum have no single months', () => {
    for (const id of ['cooperatives-level-over-time', 'power-output-level-over-time'])
      expect(rowsOf(id).every(({ role }) => role === 'level')).toBe(true);
  });
});

describe('a chart over time', () => {
  test('comes for each indicator that two reports state, of its level first', () => {
    expect(lines.map(({ id }) => id)).toEqual([
      'retail-sales-level-over-time',
      'budget-revenue-plan-over-time',
      'power-output-level-over-time',
      'cooperatives-level-over-time',
      'jobs-level-over-time',
      'online-services-level-over-time',
    ]);
  });

  test('does not come to the first report, nor to a report by itself', () => {
    expect(chartsOf(modelOf('2024-03', madeUpReports)).map(({ chart }) => chart.kind)).not.toContain(
      'over-time',
    );
    expect(chartsOf(modelOf('2024-04', madeUpReports)).map(({ chart }) => chart.kind)).toContain('over-time');
  });

  test.each(languageCodes)('is worded in %s for what it shows', (code) => {
    for (const chart of lines) {
      const { title, summary, source, table } = chartFigure(chart, model, languages[code]);
      expect(title.code).toBe(code);
      for (const words of [title.text, summary.text, source, ...table.rows.flat()])
        expect(words).not.toMatch(/undefined|NaN|[{}]/);
      expect(table.figures?.filter(Boolean).length).toBeGreaterThan(8);
    }
  });

  test('stays the same when a later report comes', () => {
    const [earlier, later] = ['2025-02', '2025-03'].map((id) => modelOf(id, madeUpReports)) as [
      typeof model,
      typeof model,
    ];
    const ids = (of: typeof model) => chartsOf(of).map(({ chart }) => chart.id);
    expect(ids(later)).toEqual(ids(earlier));
    expect(earlier.earlier.map(({ id }) => id)).not.toContain('2025-03');
  });

  test('names the report and the sources of each point in its files', () => {
    const [chart] = lines as [(typeof lines)[number]];
    const { rows } = chartData(chart, model, languages.vi, 'https://example.org/');
    expect(rows.filter(({ value }) => value !== null).map(({ report }) => report)).toContain('2024-03');
    expect(rows.find(({ formula }) => formula !== null)?.inputs).toBe(
      'retail-sales.level; 2024-03/retail-sales.level',
    );
  });

  test('reaches back three years and no further', () => {
    expect(monthsBack).toBe(36);
    expect(model.earlier.map(({ id }) => id)).toEqual(
      listReports(madeUpReports, () => undefined).slice(0, -1),
    );
  });
});
