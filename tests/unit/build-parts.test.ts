/** How a build of many reports is divided, and in what order a part is rendered. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dividedInto, partsOf, reportOf } from '../../scripts/build-part.ts';
import { writeSyntheticReports } from '../../scripts/bench/synthetic-reports.ts';
import { progressLines } from '../../scripts/progress.ts';
import { ordered } from '../../scripts/report-order.ts';

const named = (count: number): string[] => Array.from({ length: count }, (_, index) => `r${index}`);

describe('a site in parts', () => {
  test('has every report once and in order, and the pages of the site once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1200 }), fc.integer({ min: 1, max: 16 }), (count, processes) => {
        const parts = dividedInto(named(count), processes);
        expect(parts.flatMap(({ reports }) => reports)).toEqual(named(count));
        expect(parts.filter(({ hasSitePages }) => hasSitePages)).toHaveLength(1);
        expect(Math.max(...parts.map(({ reports }) => reports.length))).toBeLessThanOrEqual(50);
      }),
    );
  });

  test.each([
    [1, 1],
    [11, 1],
    [12, 2],
    [100, 2],
    // The pages that list everything by themselves.
    [101, 4],
    [1000, 21],
  ])('of %i reports is rendered in %i parts by two processes', (count, parts) => {
    expect(dividedInto(named(count), 2)).toHaveLength(parts);
  });

  test('leaves drafts out', () => {
    const data = mkdtempSync(path.join(tmpdir(), 'bac-kan-parts-'));
    try {
      writeSyntheticReports(data, { reports: 3 });
      const file = path.join(data, 'reports', '2024-11', 'report.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"published"', '"draft"'));
      expect(partsOf(data).map(({ reports }) => reports)).toEqual([['2024-10', '2024-12']]);
    } finally {
      rmSync(data, { recursive: true });
    }
  });
});

describe('a path', () => {
  const reports = new Set(['2023-08', '2023-09']);
  test.each([
    ['/reports/2023-08/', '2023-08'],
    ['/en/charts/2023-09/plan-panel.share.png', '2023-09'],
    ['/data/2023-08.csv', '2023-08'],
    ['/sitemap-2023-09.xml', '2023-09'],
    ['/compare/2023-09/2023-08/', '2023-09'],
    ['/en/reports/', undefined],
    ['/sitemap-site.xml', undefined],
    ['/charts/2019-01/moved/', undefined],
  ])('%s is of the report %s', (pathname, report) => {
    expect(reportOf(pathname, reports)).toBe(report);
  });

  const paths = ['/', '/reports/2023-08/', '/reports/2023-09/', '/data/', '/data/2023-08/'].map(
    (pathname) => ({
      pathname,
    }),
  );
  test('is rendered with the others of its report', () => {
    expect(ordered(paths, [...reports], undefined).map(({ pathname }) => pathname)).toEqual([
      '/',
      '/data/',
      '/reports/2023-08/',
      '/data/2023-08/',
      '/reports/2023-09/',
    ]);
  });
  test('is left to the part it belongs to', () => {
    const part = { reports: ['2023-09'], hasSitePages: false };
    expect(ordered(paths, [...reports], part)).toEqual([{ pathname: '/reports/2023-09/' }]);
    const ofSite = { reports: [], hasSitePages: true };
    expect(ordered(paths, [...reports], ofSite)).toEqual([{ pathname: '/' }, { pathname: '/data/' }]);
  });
});

test('a long build says how far it is, every ten seconds and not before', () => {
  const said: string[] = [];
  let seconds = 0;
  const progress = progressLines(1000, { now: () => seconds * 1000, say: (line) => said.push(line) });
  const [first, second] = [progress(50), progress(50)];
  first(0.5);
  seconds = 12;
  second(0.5);
  second(0.6);
  seconds = 70;
  first(1);
  expect(said).toEqual([
    '50 of 1,000 reports, 12 s, about 3 min 48 s to go',
    '80 of 1,000 reports, 1 min 10 s, about 13 min 25 s to go',
  ]);
});
