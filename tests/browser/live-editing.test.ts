/** What an editor sees in the browser while `npm run dev` runs. */
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, linesOn, mistakesOn, test, type Files } from './editing-test.ts';
import { axeViolations } from './pages.ts';

// One server and its data serve them all, so they take turns.
test.describe.configure({ mode: 'default' });

const path = 'reports/2024-03/';
const title = '"vi": "{place.name} sau';
const retitled = (words: string) => `"vi": "${words} {place.name} sau`;

const headingOf = (page: Page) => page.locator('main h1');
/** A reload for what was saved just before may come at any moment, and would break off a visit that waits for more. */
const open = (page: Page, address: string) => page.goto(address, { waitUntil: 'commit' });
const openRight = async (page: Page) => {
  await open(page, path);
  await expect(headingOf(page)).toContainText('sau 3 tháng');
  await expect(mistakesOn(page)).toHaveCount(0);
  await page.waitForLoadState();
};

/** Two figures that are not the printed ones, in one file. */
const spoil = (files: Files) => {
  files.edit('trade.json', '"value": "620"', '"value": "630"');
  files.edit('trade.json', '"value": "24.8"', '"value": "24.9"');
};

test('a saved edit shows, and the page keeps its place', async ({ page, files }) => {
  await openRight(page);
  await page.evaluate(() => window.scrollTo(0, 900));
  files.edit('overview.json', title, retitled('Một lần sửa:'));
  await expect(headingOf(page)).toHaveText(/^Một lần sửa:/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(900);
  await expect(mistakesOn(page)).toHaveCount(0);
});

test('mistakes lie over the page as the check prints them, until they are mended', async ({
  page,
  files,
}) => {
  await openRight(page);
  files.edit('overview.json', title, retitled('Một lần sửa:'));
  await expect(headingOf(page)).toHaveText(/^Một lần sửa:/);
  // Before its scripts have run, a page cannot show mistakes, and gives way to them.
  await page.waitForLoadState();
  spoil(files);
  await expect(linesOn(page)).toHaveText(files.checked());
  await expect(linesOn(page)).toHaveCount(6);
  await expect(headingOf(page)).toHaveText(/^Một lần sửa:/);
  // One is mended, and the page changed in the same moment.
  files.edit('trade.json', '"value": "630"', '"value": "620"');
  files.edit('overview.json', retitled('Một lần sửa:'), retitled('Lần sửa sau:'));
  await expect(linesOn(page)).toHaveCount(3);
  await expect(linesOn(page)).toHaveText(files.checked());
  await expect(headingOf(page)).toHaveText(/^Một lần sửa:/);
  files.mend('trade.json');
  await expect(headingOf(page)).toHaveText(/^Lần sửa sau:/);
  await expect(mistakesOn(page)).toHaveCount(0);
});

test('mistakes are read by keyboard, on a phone, in light and in dark', async ({ page, files }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await openRight(page);
  spoil(files);
  const overlay = page.getByRole('alertdialog', { name: 'Dữ liệu có 2 lỗi The data have 2 mistakes' });
  await expect(overlay.getByRole('button')).toBeFocused();
  await expect(overlay.getByRole('heading')).toBeInViewport();
  for (const lang of ['vi', 'en']) await expect(overlay.locator(`li p[lang=${lang}]`)).toHaveCount(2);
  expect(await overlay.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  const { x, y, width, height } = (await overlay.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
  expect(Math.min(x, y, 320 - x - width, 480 - y - height)).toBeGreaterThanOrEqual(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(overlay).toBeHidden();
  await expect(headingOf(page)).toBeVisible();
  // The next save that is wrong says so anew.
  files.edit('trade.json', '"value": "630"', '"value": "640"');
  await expect(overlay).toBeVisible();
  await expect(linesOn(page)).toHaveText(files.checked());
});

test('a page asked for while the data are wrong is the mistakes, and comes by itself', async ({
  page,
  files,
}) => {
  await openRight(page);
  spoil(files);
  await expect(mistakesOn(page)).toBeVisible();
  const answer = await open(page, `en/${path}`);
  expect(answer?.status()).toBe(500);
  expect(await answer?.text()).not.toMatch(/^\s*at |node_modules|\.ts:\d/m);
  await expect(linesOn(page)).toHaveText(files.checked());
  await expect(linesOn(page)).toHaveCount(6);
  await expect(page.locator('main')).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
  files.edit('trade.json', '"value": "630"', '"value": "620"');
  await expect(linesOn(page)).toHaveCount(3);
  await expect(linesOn(page)).toHaveText(files.checked());
  await page.reload();
  await expect(linesOn(page)).toHaveCount(3);
  files.mend('trade.json');
  await expect(headingOf(page)).toContainText('after the first 3 months');
  expect(page.url()).toContain(`/en/${path}`);
});

const damages: [string, (files: Files) => void][] = [
  ['that is no JSON', (files) => files.edit('trade.json', '"Thương mại"', '"Thương mại')],
  ['that is empty', (files) => writeFileSync(files.at('trade.json'), '')],
  ['that is half written', (files) => writeFileSync(files.at('trade.json'), '{ "$schema": "../..')],
  ['that is deleted', (files) => rmSync(files.at('trade.json'))],
  ['that is renamed', (files) => renameSync(files.at('trade.json'), files.at('shops.json'))],
];
for (const [what, damage] of damages)
  test(`a file ${what} is a mistake like others`, async ({ page, files }) => {
    await openRight(page);
    damage(files);
    await expect(mistakesOn(page)).toBeVisible();
    await expect(linesOn(page)).toHaveText(files.checked());
    files.mendAll();
    await expect(mistakesOn(page)).toHaveCount(0);
    await expect(headingOf(page)).toBeVisible();
  });

test('a file saved by putting another in its place shows', async ({ page, files }) => {
  await openRight(page);
  cpSync(files.at('overview.json'), files.at('overview.json.new'));
  files.edit('overview.json.new', title, retitled('Bản mới:'));
  renameSync(files.at('overview.json.new'), files.at('overview.json'));
  await expect(headingOf(page)).toHaveText(/^Bản mới:/);
});

test('a new address is there, and one that is no more is not', async ({ page, files }) => {
  await open(page, 'charts/2024-03/plans/');
  await expect(headingOf(page)).toContainText('Bán lẻ');
  files.edit('overview.json', '"id": "plans"', '"id": "all-plans"');
  await expect(headingOf(page)).toHaveText('Không có trang này');
  await open(page, 'charts/2024-03/all-plans/');
  await expect(headingOf(page)).toContainText('Bán lẻ');
});

test('another report, a draft, shows what is wrong with it, not what is still to do or only warns', async ({
  page,
  files,
}) => {
  await openRight(page);
  cpSync(files.at('.'), files.at('../2024-06'), { recursive: true });
  files.edit('../2024-06/report.json', '"status": "published"', '"status": "draft"');
  files.edit('../2024-06/trade.json', '"value": "620"', '"value": null');
  files.edit(
    'farming.json',
    '"value": "80", "printed": "80 tấn"',
    '"value": "80.125", "printed": "80,125 tấn"',
  );
  files.edit('overview.json', title, retitled('Có bản thảo:'));
  await expect(headingOf(page)).toHaveText(/^Có bản thảo:/);
  expect(files.checked()).toHaveLength(6);
  await expect(mistakesOn(page)).toHaveCount(0);
  files.edit('../2024-06/trade.json', '"value": "24.8"', '"value": "24.9"');
  await expect(mistakesOn(page).locator('code')).toHaveText(/2024-06\/trade\.json/);
});
