/** An editor's months in a copy of the data: the next report, and that of the same month a year later. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../scripts/hosting/headers.ts';
import { kindOf, pageKinds } from '../page-kinds.ts';
import { fillReport, type Numbers } from './filled-report.ts';
import { markupFaults } from './markup-faults.ts';
import { overBudget } from './over-budget.ts';
import { build, temporaryFolder, treeOf, type Ended, siteProject } from './project.ts';
import { publishedData, runTask } from './published-data.ts';
import { brokenIn, orphansIn } from './references.ts';
import { addressOf, pagesOf, textOf } from './site-elements.ts';

/** Made up, in the proportions of a real month. */
const september: Numbers = {
  'retail-sales.level': '2750',
  'retail-sales.plan': '75.5',
  'retail-sales.same-period': '3.75',
  'budget-revenue.plan': '51.3',
  'public-investment.plan': '38',
  'new-cooperatives.level': '5',
  'new-cooperatives.plan': '250',
  'online-services.level': '63.02',
  'online-dossiers.level': '1260',
  'online-dossiers.plan': '37.91',
  'jobs.level': '420',
  'labour-export.plan': '41',
  'tourism-revenue.level': '1.9',
  'land-auction-plots.level': '19',
};
const nextAugust: Numbers = {
  'retail-sales.level': '2600',
  'retail-sales.plan': '65.2',
  'retail-sales.same-period': '8.33',
  'budget-revenue.plan': '58.4',
  'public-investment.plan': '41',
  'online-services.level': '71.5',
  'jobs.level': '390',
};

let data: string;
const site = temporaryFolder();
const said: Record<string, Ended> = {};
/** The site as it was after each of two builds, by the report that was newest. */
const sites: Record<string, Record<string, string>> = {};

const run = async (name: string, task: string, ...args: string[]): Promise<void> => {
  said[name] = await runTask(data, task, ...args);
  // What comes after would only fail for other reasons.
  if (said[name].code !== 0 && name !== 'published with gaps') throw new Error(output(name));
};
const publish = (id: string): void => {
  const file = path.join(data, 'reports', id, 'report.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"draft"', '"published"'));
};
const fill = (id: string, from: string, numbers: Numbers): void => {
  const home = (report: string) => path.join(data, 'reports', report);
  fillReport(home(id), home(from), numbers, [Number(from.slice(0, 4)), Number(id.slice(0, 4))]);
};
const buildSite = async (name: string): Promise<void> => {
  said[`build ${name}`] = await build(siteProject(), {
    ...{ DATA_DIR: data, SITE_DIR: site, SITE_URL: 'https://example.org/bac-kan/' },
  });
  sites[name] = treeOf(path.join(site, 'dist'));
};
/** What a command said, but for where this copy lies and what its build is called. */
const output = (name: string): string =>
  (said[name]?.output ?? '')
    .replaceAll(data, 'data')
    .replace(/build [0-9a-f]{16}/, 'build <id>')
    // Another test may be at it.
    .replace(/^Another build is running.*\n/m, '');
const pinned = (name: string): string => path.join('../fixtures/month', `${name}.txt`);
const textIn = (page: string, selector: string): string[] => {
  const html = Buffer.from(
    sites[page.split('/')[0] ?? '']?.[page.split('/').slice(1).join('/')] ?? '',
    'latin1',
  );
  const { document } = parseHTML(html.toString('utf8'));
  return [...document.querySelectorAll(selector)].map((element) => {
    const parts = element.localName === 'tr' ? [...element.children] : [element];
    return parts.map(({ textContent }) => textContent.replace(/[\s\u00a0]+/g, ' ').trim()).join(' | ');
  });
};

beforeAll(async () => {
  data = await publishedData();
  await run('new report', 'new-report', '2023-09');
  await run('to fill', 'check', '2023-09');
  await buildSite('2023-08');
  publish('2023-09');
  await run('published with gaps', 'check', '2023-09');
  fill('2023-09', '2023-08', september);
  publish('2023-09');
  await run('filled', 'check');
  await run('recorded', 'publish-record', '--date', '2020-03-03');
  await run('new year', 'new-report', '2024-08', '--from', '2023-09');
  fill('2024-08', '2023-09', nextAugust);
  publish('2024-08');
  await run('filled again', 'check');
  await run('recorded again', 'publish-record', '--date', '2021-03-03');
  await buildSite('2024-08');
});

describe('each command says what it did', () => {
  test.each([
    ['new report', 0],
    ['to fill', 0],
    ['build 2023-08', 0],
    ['published with gaps', 1],
    ['filled', 0],
    ['recorded', 0],
    ['new year', 0],
    ['filled again', 0],
    ['recorded again', 0],
    ['build 2024-08', 0],
  ])('%s', async (name, code) => {
    expect(said[name]?.code, output(name)).toBe(code);
    await expect(output(name)).toMatchFileSnapshot(pinned(name));
  });
});

test('the live site keeps building without the draft', () => {
  const names = Object.keys(sites['2023-08'] ?? {});
  expect(names).toContain('reports/2023-08/index.html');
  expect(names.filter((name) => name.includes('2023-09'))).toEqual([]);
});

describe('the next report', () => {
  test('says of each topic what changed since the report before', async () => {
    const sentences = textIn('2024-08/reports/2023-09/index.html', 'p.since');
    await expect(sentences.join('\n')).toMatchFileSnapshot(pinned('since'));
    expect(textIn('2024-08/reports/2023-08/index.html', 'p.since')).toEqual([]);
  });

  test('stands on the first page while it is the newest, and the former ones tell of it', () => {
    expect(textIn('2023-08/index.html', 'h1')).toEqual(textIn('2023-08/reports/2023-08/index.html', 'h1'));
    expect(textIn('2024-08/index.html', 'h1')).toEqual(textIn('2024-08/reports/2024-08/index.html', 'h1'));
    expect(textIn('2024-08/index.html', '.newer')).toEqual([]);
    for (const report of ['2023-08', '2023-09'])
      expect(textIn(`2024-08/reports/${report}/index.html`, '.newer')).toEqual([
        'Đã có báo cáo mới hơn: 8 tháng năm 2024. Xem bản mới',
      ]);
    expect(textIn('2024-08/charts/2023-08/plan-panel/index.html', '.newer')).toEqual([
      'Đã có số liệu mới hơn: 8 tháng năm 2024. Xem bản mới',
    ]);
  });

  test('leaves every embed, picture and file of the former one as it was', () => {
    const [before = {}, after = {}] = [sites['2023-08'], sites['2024-08']];
    const given = Object.keys(before).filter((name) =>
      /^(?:en\/)?(?:embed\/|oembed\/|charts\/2023-08\/[^/]+\.(?:svg|png|csv|xlsx|json)$)/.test(name),
    );
    expect(given.length).toBeGreaterThan(100);
    expect(given.filter((name) => after[name] !== before[name])).toEqual([]);
  });

  test('is set beside the one before it, with its lines over time', async () => {
    const page = '2024-08/compare/2023-09/2023-08/index.html';
    await expect(textIn(page, 'tbody tr').join('\n')).toMatchFileSnapshot(pinned('compared'));
    expect(textIn(page, 'figure.chart').length).toBeGreaterThan(8);
    expect(Object.keys(sites['2024-08'] ?? {})).toContain(
      'embed/2023-09/retail-sales-level-over-time/index.html',
    );
  });
});

describe('the same month of another year', () => {
  test('is set beside that of the year before', async () => {
    const rows = textIn('2024-08/compare/2024-08/2023-08/index.html', 'tbody tr');
    await expect(rows.join('\n')).toMatchFileSnapshot(pinned('compared with a year before'));
  });

  test('joins no sum over the new year, and says so', () => {
    const table = textIn(
      '2024-08/charts/2024-08/retail-sales-level-over-time/index.html',
      'figure.chart tbody tr',
    );
    expect(table.filter((row) => row.startsWith('Riêng'))).toEqual([
      expect.stringMatching(/^Riêng tháng 9 năm 2023 \| /),
    ]);
    const since = textIn('2024-08/reports/2024-08/index.html', '#retail .since');
    expect(since).toEqual(['Mục này không có con số nào so được với báo cáo 9 tháng năm 2023.']);
  });
});

test('every page is said by the header files what it may load', () => {
  const pages = Object.keys(sites['2024-08'] ?? {}).filter((name) =>
    /(?:^|\/)(?:index|404)\.html$/.test(name),
  );
  expect(pages.length).toBeGreaterThan(200);
  const without = pages.filter(
    (name) => headersOf(name.replace(/index\.html$/, ''))['Content-Security-Policy'] === undefined,
  );
  expect(without).toEqual([]);
});

test('every page of several reports is in order, and each address that is named is there', async () => {
  const site = sites['2024-08'] ?? {};
  expect(brokenIn(site, 'https://example.org/bac-kan/')).toEqual([]);
  expect(orphansIn(site, 'https://example.org/bac-kan/')).toEqual([]);
  const pages = Object.keys(site).filter((name) => /^(?:compare|reports)\/.*html$/.test(name));
  expect(pages.length).toBeGreaterThan(6);
  const faults = await Promise.all(pages.map((page) => markupFaults(page, textOf(site, page))));
  expect(faults.flat()).toEqual([]);
  expect(overBudget(site, pages)).toEqual([]);
  expect(new Set(pagesOf(site).map((page) => kindOf(addressOf(page))))).toEqual(new Set(pageKinds));
});

test('all reports are listed, the newest first', () => {
  expect(textIn('2024-08/reports/index.html', 'article h2 a')).toEqual([
    '8 tháng năm 2024',
    '9 tháng năm 2023',
    '8 tháng năm 2023',
  ]);
});
