/** Pages that only a site of several reports has, shown by `npm run dev` of the twelve made-up ones. */
import { expect, test as base, type Page } from 'playwright/test';
import { editCopy } from '../../scripts/edited-copy.ts';
import { madeUpReport, madeUpReports } from '../../src/gallery/made-up-report.ts';
import { chartFigure } from '../../src/charts/figure.ts';
import { embedOf } from '../../src/embeds/embed.ts';
import { heightAt } from '../../src/embeds/height.ts';
import { languages } from '../../src/language/languages.ts';
import { giveFont, systemFonts } from './fallback-fonts.ts';
import { faultsOf, mismeasured } from './drawing-faults.ts';
import { measuredDrawings } from './measure-drawings.ts';
import { axeViolations, colourRules, openAll } from './pages.ts';

const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const site = await editCopy(madeUpReports);
      await use(site.address);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ address }, use) => use(address),
});
// One server serves them all.
test.describe.configure({ mode: 'default', timeout: 90_000 });

const model = madeUpReport();
const lines = model.overTime.map(({ chart }) => chart);
const paths = [
  'reports/',
  'reports/2025-02/',
  'embeds/2025-02/',
  'compare/2025-03/2025-02/',
  'en/compare/2025-03/2024-03/',
  'charts/2024-12/retail-sales-level-over-time/',
];

/** A font that was late is left out for as long as the page stands; the next time it is there. */
const openInItsFonts = (page: Page, path: string): Promise<void> =>
  expect(async () => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect((await measuredDrawings(page)).flatMap(mismeasured)).toEqual([]);
  }).toPass({ timeout: 30_000 });

for (const path of paths)
  test(`/${path} is in order: axe, one heading of each part, no scrolling sideways, every drawing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openInItsFonts(page, path);
    await openAll(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, colourRules)).toEqual([]);
    await expect(page.locator('h1')).toHaveCount(1);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `at ${width}`,
      ).toBeLessThanOrEqual(width);
      expect((await measuredDrawings(page)).flatMap(faultsOf), `at ${width}`).toEqual([]);
    }
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|\{/);
  });

test('what is old says what is newer, and leads there', async ({ page }) => {
  await page.goto('charts/2024-08/budget-pace/');
  await page.locator('.newer a').click();
  await expect(page).toHaveURL(/\/charts\/2025-03\/budget-pace\/$/);
  await expect(page.locator('.newer')).toHaveCount(0);
});

for (const chart of lines)
  test(`the embed of ${chart.id} is as high as its snippet says, at every width`, async ({ page }) => {
    const font = systemFonts[0];
    if (font) await giveFont(page.context(), font);
    const { embed } = languages.vi.page;
    const { measures } = embedOf(chartFigure(chart, model, languages.vi), embed.by(model.site.name.vi));
    await page.goto(`embed/${model.id}/${chart.id}/`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const width of [280, 320, 371, 440, 560, 600, 744, 900]) {
      await page.setViewportSize({ width, height: 300 });
      const content = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const reserved = heightAt(measures, width);
      expect.soft(reserved, `at ${width}`).toBeGreaterThanOrEqual(content);
      expect.soft(reserved - content, `at ${width}`).toBeLessThanOrEqual(24);
    }
  });
