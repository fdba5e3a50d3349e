/** Reports beside each other, as pages show them: twelve made-up ones. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { madeUpReports } from '../../src/gallery/made-up-report.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { allPairs, comparisonPage, sinceSentence, type Pair } from '../../src/view/comparison.ts';
import { newerThan } from '../../src/view/newer.ts';
import { reportPage } from '../../src/view/report-page.ts';
import { reportEntries } from '../../src/view/reports-page.ts';
import { reportModel, shownReports } from '../../src/view/reports.ts';
import { serveElsewhere } from './addressed.ts';
import { plain } from './figures.ts';

beforeAll(() => {
  serveElsewhere();
  vi.stubEnv('DATA_DIR', madeUpReports);
});
afterAll(() => vi.unstubAllEnvs());

const newest = '2025-03';
const since: Pair = { report: newest, other: '2025-02', kind: 'since' };
const yearOnYear: Pair = { report: newest, other: '2024-03', kind: 'year-on-year' };
/** "retail-sales.level: before | now | change, or why there is none" */
const rowsOf = (pair: Pair): Record<string, string> =>
  Object.fromEntries(
    comparisonPage(pair, languages.vi).topics.flatMap(({ rows }) =>
      rows.map(({ ref, before, now, change, why }) => [
        ref,
        plain([before?.said ?? '–', now?.said ?? '–', change?.said ?? why].join(' | ')),
      ]),
    ),
  );

test('each report is compared with the one before it, and with that of the same period a year before', () => {
  const pairs = allPairs();
  expect(pairs.filter(({ kind }) => kind === 'since').map(({ report, other }) => [other, report])).toEqual(
    shownReports()
      .slice(1)
      .map((report, index) => [shownReports()[index], report]),
  );
  expect(pairs.filter(({ kind }) => kind === 'year-on-year')).toEqual([yearOnYear]);
});

describe('a page of two reports', () => {
  test('sets every figure beside itself in the report before', () => {
    expect(rowsOf(since)).toEqual({
      'retail-sales.level': 'Khoảng 640 tỷ đồng | 962 tỷ đồng | Thêm từ 310 đến 330 tỷ đồng',
      'retail-sales.plan':
        'Bằng 16,6% kế hoạch năm 2025 | Bằng 25,1% kế hoạch năm 2025 | Thêm từ 8,4 đến 8,6 điểm phần trăm',
      'budget-revenue.plan':
        'Bằng 13,9% dự toán năm 2025 | Bằng 21,6% dự toán năm 2025 | Thêm từ 7,6 đến 7,8 điểm phần trăm',
      'power-output.level': '11,9 triệu kWh | 13,2 triệu kWh | Thêm từ 1,2 đến 1,4 triệu kWh',
      'cooperatives.level': '61 hợp tác xã | 62 hợp tác xã | Thêm 1 hợp tác xã',
      'jobs.level': '55 lao động | 90 lao động | Thêm 35 lao động',
      'online-services.level': '63,07% | 64,5% | Thêm từ 1,3 đến 1,5 điểm phần trăm',
    });
  });

  test('sets it beside that of a year before, and says why where both cannot be compared', () => {
    expect(rowsOf(yearOnYear)).toMatchObject({
      'retail-sales.level': 'Khoảng 920 tỷ đồng | 962 tỷ đồng | Tăng trong khoảng từ 3 đến 6%',
      'cooperatives.level': '41 hợp tác xã | 62 hợp tác xã | Báo cáo cho biết cách tính đã đổi',
      'jobs.level': '95 lao động | 90 lao động | Định nghĩa đã đổi',
    });
  });

  test('says which of two reports does not state a figure, and that a sum begins anew with the year', () => {
    expect(rowsOf({ report: '2024-06', other: '2024-05', kind: 'since' })['retail-sales.level']).toBe(
      'Khoảng 1.540 tỷ đồng | – | ',
    );
    expect(rowsOf({ report: '2025-01', other: '2024-12', kind: 'since' })['retail-sales.level']).toBe(
      'Khoảng 3.720 tỷ đồng | Khoảng 330 tỷ đồng | Sang năm mới tính lại từ đầu',
    );
  });

  test('leads from every figure to its own report', () => {
    const [row] = comparisonPage(since, languages.vi).topics[0]?.rows ?? [];
    expect(row?.before?.mark.href).toMatch(/\/source\/2025-02\/#retail-sales\.level$/);
    expect(row?.now?.mark.href).toMatch(/\/source\/2025-03\/#retail-sales\.level$/);
    expect(row?.change?.mark.href).toMatch(/\/source\/2025-03\/#retail-sales\.level\.since$/);
  });

  test.each(languageCodes)('is worded in %s, and has the lines of the topic', (code) => {
    const { topics, ...words } = comparisonPage(since, languages[code]);
    const said = JSON.stringify([words, topics], (_, value: unknown) =>
      typeof value === 'bigint' ? '' : value,
    );
    expect(said).not.toMatch(/undefined|NaN/);
    expect(topics.flatMap(({ lines }) => lines.map(({ id }) => id))).toHaveLength(6);
    expect(comparisonPage(yearOnYear, languages[code]).topics.flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe('the sentence of a topic', () => {
  const sentence = (report: string, topic: string, code: 'vi' | 'en' = 'vi') =>
    plain(sinceSentence(topic, reportModel(report), languages[code])?.text ?? '');

  test('tells what came to each indicator since the report before', () => {
    expect(sentence(newest, 'people')).toBe(
      'So với báo cáo 2 tháng năm 2025: tổng số hợp tác xã thêm 1 hợp tác xã; lao động được giải quyết việc làm thêm 35 lao động; tỷ lệ dịch vụ công trực tuyến toàn trình thêm từ 1,3 đến 1,5 điểm phần trăm.',
    );
    expect(sentence(newest, 'people', 'en')).toMatch(
      /^Against the report on the first 2 months of 2025: cooperatives in all: 1 cooperative more;/,
    );
  });

  test('leads to how each is known', () => {
    const said = sinceSentence('economy', reportModel(newest), languages.vi);
    expect(said?.segments.flatMap(({ figure }) => figure?.ref ?? [])).toEqual([
      'retail-sales.level.since',
      'budget-revenue.plan.since',
      'power-output.level.since',
    ]);
  });

  test('is missing in a first report, whose page is otherwise the same', () => {
    expect(sentence('2024-03', 'economy')).toBe('');
    expect(reportPage(reportModel('2024-03'), languages.vi).sections.flatMap(({ lines }) => lines)).toEqual(
      [],
    );
  });
});

describe('what is newer', () => {
  test('is said of every report but the newest', () => {
    expect(newerThan({ report: newest }, languages.vi)).toBeUndefined();
    expect(plain(newerThan({ report: '2024-05' }, languages.vi)?.sentence ?? '')).toBe(
      'Đã có báo cáo mới hơn: 3 tháng năm 2025.',
    );
  });

  test('leads from a chart to its like, else to the report', () => {
    const href = (chart: string) => newerThan({ report: '2024-05', chart }, languages.en)?.href;
    expect(href('budget-pace')).toMatch(/\/en\/charts\/2025-03\/budget-pace\/$/);
    expect(href('no-more')).toMatch(/\/en\/reports\/2025-03\/$/);
  });
});

test('the list of reports begins with the newest, and leads to what each is compared with', () => {
  const entries = reportEntries(languages.vi);
  expect(entries.map(({ report }) => report)).toEqual(shownReports().toReversed());
  expect(entries.filter(({ isNewest }) => isNewest).map(({ report }) => report)).toEqual([newest]);
  expect(entries[0]?.ways.map(({ href }) => href).slice(0, 2)).toEqual([
    expect.stringMatching(/\/compare\/2025-03\/2025-02\/$/),
    expect.stringMatching(/\/compare\/2025-03\/2024-03\/$/),
  ]);
});
