/** Where published addresses lead, and what the check says of those that lead nowhere. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/model/check.ts';
import { printed, type Problem } from '../../src/model/problem.ts';
import { nothingPublished, recordOf } from '../../src/model/published.ts';
import { recordText, recordWith, recordedReport } from '../../src/model/recording.ts';
import { redirectsOf } from '../../src/model/redirects.ts';
import { chartPaths, movedReports } from '../../src/view/chart-paths.ts';
import { modelOf } from './real-data.ts';

const good = path.resolve(import.meta.dirname, '../fixtures/good');
const report = 'reports/2024-03';

test('the redirects of a site, for the pages at the old addresses', () => {
  const redirects = { '2023-12': '2024-03', '2024-03/old': '2024-03/plans', '2023/a-b': '2024-03/plans' };
  expect(redirectsOf({ redirects })).toEqual([
    { from: { report: '2023-12' }, to: { report: '2024-03' } },
    { from: { report: '2024-03', chart: 'old' }, to: { report: '2024-03', chart: 'plans' } },
    { from: { report: '2023', chart: 'a-b' }, to: { report: '2024-03', chart: 'plans' } },
  ]);
  expect(redirectsOf({})).toEqual([]);
});

const root = mkdtempSync(path.join(tmpdir(), 'bac-kan-redirects-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = path.join(root, 'data');

/** Two reports, alike, and the record of both. */
beforeAll(() => {
  const model = modelOf('2024-03', good);
  const rows = Object.fromEntries(Object.keys(recordOf(model).charts).map((id) => [id, '0123456789abcdef']));
  const one = recordedReport(undefined, recordOf(model), rows, '2026-01-01');
  cpSync(good, path.join(root, 'published'), { recursive: true });
  cpSync(path.join(good, report), path.join(root, 'published/reports/2024-06'), { recursive: true });
  const record = recordWith(nothingPublished, { '2024-03': one, '2024-06': one });
  writeFileSync(path.join(root, 'published/published.json'), recordText(record));
});

type Edit = [file: string, from: string, to: string];

/** What the check says after edits to what was published; the record's rows do not matter to it. */
const problemsAfter = (
  edits: Edit[],
  options: Parameters<typeof checkFolder>[1] = {},
  removed?: string,
): Problem[] => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'published'), folder, { recursive: true });
  for (const [file, from, to] of edits) {
    const before = readFileSync(path.join(folder, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path.join(folder, file), after);
  }
  if (removed !== undefined) rmSync(path.join(folder, removed), { recursive: true });
  return checkFolder(folder, options);
};
const textOf = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${printed(problem).replaceAll(`${folder}/`, '')}\n`).join('');
const redirected = (redirects: Record<string, string>): Edit => [
  'site.json',
  '"publisher": null',
  `"redirects": ${JSON.stringify(redirects)}, "publisher": null`,
];

/** Each edit with all that is then said. */
const losses: Record<string, { edit: Edit; said: string }> = {
  'a chart under another name': {
    edit: [`${report}/overview.json`, '"id": "shops"', '"id": "new-shops"'],
    said: `! published.json:32:9 · reports.2024-03.charts.shops
  Biểu đồ “2024-03/shops” đã xuất bản mà nay không còn, nơi đã nhúng nó sẽ mất hình; hãy đưa biểu đồ trở lại, hoặc khai địa chỉ mới ở "redirects" của data/site.json: "2024-03/shops": "2024-03/new-shops".
  The chart “2024-03/shops” was published and is gone, and whoever embedded it loses it; bring it back, or declare a redirect in data/site.json, under "redirects": "2024-03/shops": "2024-03/new-shops".
`,
  },
  'a chart of another kind': {
    edit: [`${report}/overview.json`, '"kind": "share"', '"kind": "plan-panel"'],
    said: `! reports/2024-03/overview.json:15:30 · charts.3.kind
  Biểu đồ “2024-03/share” đã xuất bản với kiểu "share" mà nay là "plan-panel"; hãy ghi lại kiểu cũ, hoặc đặt mã mới cho biểu đồ này rồi khai địa chỉ mới ở "redirects" của data/site.json: "2024-03/share": "2024-03/mã-mới".
  The chart “2024-03/share” was published as "share" and is now "plan-panel"; write the former kind, or give this chart a new id and declare a redirect in data/site.json, under "redirects": "2024-03/share": "2024-03/new-id".
`,
  },
  'a chart of other facts': {
    edit: [`${report}/farming.json`, '"facts": ["grain.plan"]', '"facts": ["retail-sales.plan"]'],
    said: `! reports/2024-03/farming.json:60:16 · charts.0.facts
  Biểu đồ “2024-03/grain-plan” không còn vẽ những dữ kiện đã xuất bản (bớt grain.plan; thêm retail-sales.plan); hãy ghi lại như cũ, hoặc đặt mã mới cho biểu đồ này rồi khai địa chỉ mới ở "redirects" của data/site.json: "2024-03/grain-plan": "2024-03/mã-mới".
  The chart “2024-03/grain-plan” no longer draws the facts it was published with (without grain.plan; with retail-sales.plan added); write them as they were, or give this chart a new id and declare a redirect in data/site.json, under "redirects": "2024-03/grain-plan": "2024-03/new-id".
`,
  },
  'a matrix of other figures': {
    edit: [
      `${report}/overview.json`,
      '"facts": ["retail-sales.plan"], "dir',
      '"facts": ["grain.plan"], "dir',
    ],
    said: `! reports/2024-03/overview.json:27:13 · matrix
  Biểu đồ “2024-03/limits” không còn vẽ những dữ kiện đã xuất bản ("matrix": bớt retail-sales.plan; thêm grain.plan); hãy ghi lại như cũ, hoặc đặt mã mới cho biểu đồ này rồi khai địa chỉ mới ở "redirects" của data/site.json: "2024-03/limits": "2024-03/mã-mới".
  The chart “2024-03/limits” no longer draws the facts it was published with ("matrix": without retail-sales.plan; with grain.plan added); write them as they were, or give this chart a new id and declare a redirect in data/site.json, under "redirects": "2024-03/limits": "2024-03/new-id".
`,
  },
  'a chart without its highlight': {
    edit: [`${report}/overview.json`, '"highlight": "new-shops.level", ', ''],
    said: `! reports/2024-03/overview.json:16:5 · charts.4.highlight
  Biểu đồ “2024-03/shops” không còn vẽ những dữ kiện đã xuất bản ("highlight": bớt new-shops.level); hãy ghi lại như cũ, hoặc đặt mã mới cho biểu đồ này rồi khai địa chỉ mới ở "redirects" của data/site.json: "2024-03/shops": "2024-03/mã-mới".
  The chart “2024-03/shops” no longer draws the facts it was published with ("highlight": without new-shops.level); write them as they were, or give this chart a new id and declare a redirect in data/site.json, under "redirects": "2024-03/shops": "2024-03/new-id".
`,
  },
  'a fact under another name': {
    edit: [`${report}/trade.json`, '"before": {', '"former": {'],
    said: `! published.json:132:9 · reports.2024-03.facts.retail-sales.before
  Dữ kiện “2024-03/retail-sales.before” (“600 tỷ đồng”) đã xuất bản mà nay không còn; hãy đưa dữ kiện trở lại, hoặc nếu bỏ hẳn thì chạy “npm run publish-record -- --accept 2024-03/retail-sales.before”.
  The fact “2024-03/retail-sales.before” (“600 tỷ đồng”) was published and is gone; bring it back, or to give it up for good run “npm run publish-record -- --accept 2024-03/retail-sales.before”.
`,
  },
  'a fact that says something else': {
    edit: [
      `${report}/trade.json`,
      '"value": "600", "period": "2023-01/2023-03"',
      '"value": "600", "area": "upper-commune"',
    ],
    said: `! reports/2024-03/trade.json:19:9 · indicators.retail-sales.facts.before
  Dữ kiện “2024-03/retail-sales.before” không còn nói điều đã xuất bản: "period" là "2023-01/2023-03", nay là "2024-01/2024-03", "area" là không ghi, nay là "upper-commune"; hãy ghi lại như cũ và đặt điều mới dưới mã khác, hoặc nếu trước đây ghi nhầm thì chạy “npm run publish-record -- --accept 2024-03/retail-sales.before”.
  The fact “2024-03/retail-sales.before” no longer says what was published: "period" was "2023-01/2023-03" and is "2024-01/2024-03", "area" was not there and is "upper-commune"; write it as it was and put what is new under another id, or if it was our mistake run “npm run publish-record -- --accept 2024-03/retail-sales.before”.
`,
  },
  'a report for another period': {
    edit: [`${report}/report.json`, '2024-01/2024-03', '2024-01/2024-04'],
    said: `! reports/2024-03/report.json:4:13 · period
  Báo cáo “2024-03” đã xuất bản cho kỳ "2024-01/2024-03" mà nay ghi "2024-01/2024-04"; hãy ghi lại kỳ cũ và để kỳ mới trong một báo cáo mới, hoặc nếu trước đây ghi nhầm thì chạy “npm run publish-record -- --accept 2024-03”.
  The report “2024-03” was published for the period "2024-01/2024-03" and is now for "2024-01/2024-04"; write the former period and put the new one in a new report, or if it was our mistake run “npm run publish-record -- --accept 2024-03”.
`,
  },
  'a report that is a draft again': {
    edit: [`${report}/report.json`, '"published"', '"draft"'],
    said: `! reports/2024-03/report.json:3:13 · status
  Báo cáo “2024-03” đã xuất bản mà nay lại là bản nháp, nên trang của nó sẽ mất; hãy ghi "published", hoặc khai địa chỉ mới ở "redirects" của data/site.json: "2024-03": "mã-báo-cáo-mới".
  The report “2024-03” was published, and as a draft its page is gone; write "published", or declare a redirect in data/site.json, under "redirects": "2024-03": "new-report".
`,
  },
};

describe('what was published and is lost', () => {
  test('nothing, where all is there', () => {
    expect(textOf(problemsAfter([]))).toBe('');
  });

  test.each(Object.entries(losses))('%s is a warning', (_, { edit, said }) => {
    expect(textOf(problemsAfter([edit]))).toBe(said);
    expect(problemsAfter([edit], { only: '2024-06' })).toEqual([]);
    expect(textOf(problemsAfter([edit], { promises: { severity: 'error' } }))).toBe(said.replace('!', '✗'));
  });

  test('a report that is gone is a warning', () => {
    expect(textOf(problemsAfter([], {}, 'reports/2024-06'))).toBe(
      `! published.json:311:5 · reports.2024-06
  Báo cáo “2024-06” đã xuất bản mà nay không còn; hãy đưa thư mục của báo cáo trở lại, hoặc khai địa chỉ mới ở "redirects" của data/site.json: "2024-06": "mã-báo-cáo-mới".
  The report “2024-06” was published and is gone; bring its folder back, or declare a redirect in data/site.json, under "redirects": "2024-06": "new-report".
`,
    );
  });

  test('a report that leads on is no loss, but its charts must lead on too', () => {
    const plans = redirected({ '2024-06': '2024-03', '2024-06/plans': '2024-03/plans' });
    const lost = problemsAfter([plans], {}, 'reports/2024-06').map(
      ({ field, severity }) => `${severity} ${field}`,
    );
    expect(lost).toHaveLength(9);
    expect(lost).toContain('warning reports.2024-06.charts.grain-plan');
    expect(lost).not.toContain('warning reports.2024-06.charts.plans');
  });

  test('only a meaning can be accepted, not an address that is gone', () => {
    const accepted = new Set(['2024-03', '2024-03/shops', '2024-03/share', '2024-03/retail-sales.before']);
    const stay = Object.values(losses).filter(
      ({ edit }) => problemsAfter([edit], { promises: { accepted } }).length > 0,
    );
    expect(stay.map(({ edit }) => edit[2])).toEqual([
      '"id": "new-shops"',
      '"kind": "plan-panel"',
      '"facts": ["retail-sales.plan"]',
      '"facts": ["grain.plan"], "dir',
      '',
      '"draft"',
    ]);
  });

  test('a mistake in a report leaves what it has lost untold', () => {
    const edits: Edit[] = [
      ...Object.values(losses)
        .slice(0, 2)
        .map(({ edit }) => edit),
    ];
    const broken: Edit = [`${report}/trade.json`, '"value": "620"', '"value": "621"'];
    expect(problemsAfter([...edits.slice(0, 2), broken]).map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('a redirect', () => {
  const rename: Edit = [`${report}/overview.json`, '"id": "shops"', '"id": "new-shops"'];

  test('makes good a chart that is gone', () => {
    expect(problemsAfter([rename, redirected({ '2024-03/shops': '2024-03/new-shops' })])).toEqual([]);
    expect(problemsAfter([rename, redirected({ '2024-03/shops': '2024-06/shops' })])).toEqual([]);
  });

  test.each([
    ['2024-06', '2024-03/other-chart', '2024-06/shops', 'to a draft'],
    ['2024-06', '2024-05', '2024-06', 'of a report to a draft'],
  ])('may not lead %s', (draft, from, to) => {
    const edit: Edit = [`reports/${draft}/report.json`, '"published"', '"draft"'];
    const found = problemsAfter([edit, redirected({ [from]: to })]);
    expect(found.filter(({ severity }) => severity === 'error').map(({ field }) => field)).toEqual([
      `redirects.${from}`,
    ]);
  });

  test('is not judged by a report that has mistakes, or is not read', () => {
    const broken: Edit = [`${report}/trade.json`, '"value": "620"', '"value": "621"'];
    const nowhere = redirected({ '2024-03/old': '2024-03/nowhere' });
    expect(problemsAfter([broken, nowhere]).map(({ file }) => path.basename(file))).toEqual(['trade.json']);
    expect(problemsAfter([nowhere], { only: '2024-06' })).toEqual([]);
    expect(problemsAfter([nowhere], { only: '2024-03' })).toHaveLength(1);
  });
});

test('while developing, a draft is shown at its address even where a redirect leads away', () => {
  const draft: Edit = ['reports/2024-06/report.json', '"published"', '"draft"'];
  const away = { '2024-06': '2024-03', '2024-06/plans': '2024-03/plans', '2023-12': '2024-03' };
  problemsAfter([draft, redirected({ ...away, '2023-12/plans': '2024-03/plans' })]);
  vi.stubEnv('DATA_DIR', folder);
  const paths = chartPaths().map(({ params: { language = 'vi', report: of, chart }, props: { at } }) => ({
    asked: `${language}/${of}/${chart}`,
    at: `${at.report}/${at.chart}`,
  }));
  expect(new Set(paths.map(({ asked }) => asked)).size).toBe(paths.length);
  expect(paths).toContainEqual({ asked: 'en/2024-06/plans', at: '2024-06/plans' });
  expect(paths).toContainEqual({ asked: 'en/2023-12/plans', at: '2024-03/plans' });
  expect(movedReports()).toEqual([{ from: '2023-12', to: '2024-03' }]);
  vi.unstubAllEnvs();
});

describe('a damaged record', () => {
  const damaged = (change: (text: string) => string | Buffer): string => {
    problemsAfter([]);
    const file = path.join(folder, 'published.json');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const problems = checkFolder(folder);
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
    return textOf(problems);
  };
  const unreadable = `
  Từ chỗ này không đọc được bản ghi những gì đã xuất bản; tệp do máy viết, hãy lấy lại bản đã commit: git checkout -- data/published.json.
  From here on the record of what was published cannot be read; a machine writes this file, so bring the committed one back: git checkout -- data/published.json.
`;

  test.each([
    ['is not the record', () => '[]', '✗ published.json:1:1'],
    [
      'has another writer',
      (text: string) => text.replace('npm run', 'me'),
      '✗ published.json:2:16 · writtenBy',
    ],
    [
      'has a day that is none',
      (text: string) => text.replace('2026-01-01', '2026-13-01'),
      '✗ published.json:5:16 · reports.2024-03.first',
    ],
    [
      'lacks a field',
      (text: string) => text.replace('"kind": "plan-panel",', ''),
      '✗ published.json:8:18 · reports.2024-03.charts.plans.kind',
    ],
    [
      'has one too many',
      (text: string) => text.replace('"kind"', '"colour": "red", "kind"'),
      '✗ published.json:8:18 · reports.2024-03.charts.plans',
    ],
  ])('%s', (_, change, place) => {
    expect(damaged(change)).toBe(place + unreadable);
  });

  test('that is no JSON is told as any file', () => {
    expect(damaged((text) => text.replace('{\n    "2024-03"', '<<<<<<< HEAD\n    "2024-03"'))).toMatch(
      /^✗ published\.json:3:14\n {2}\S.*\n {2}\S.*\n$/,
    );
    expect(damaged((text) => text.slice(0, 1000))).toMatch(/^✗ published\.json:\d+:\d+\n/);
    expect(damaged(() => '')).toMatch(/^✗ published\.json:1:1\n/);
    expect(damaged(() => Buffer.from([0x7b, 0xff, 0x7d]))).toMatch(/^✗ published\.json:1:2\n/);
  });
});
