import { expect, test, type Page } from 'playwright/test';
import { themes } from '../../src/gallery/gallery-figures.ts';
import { axeViolations, openAll } from './pages.ts';

/**
 * Axe takes long over hundreds of drawings, so the first of each section are read in one language and theme, and all in
 * the long runs.
 */
const leaveFirsts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const section of document.querySelectorAll('section.gallery'))
      for (const figure of [...section.querySelectorAll('figure')].slice(2)) figure.remove();
  });

for (const [path, ...usual] of [['gallery/', 'light'], ['en/gallery/']] as const)
  test.describe(`/${path}`, () => {
    test.setTimeout(180_000);

    for (const colorScheme of process.env.FULL ? themes : usual)
      test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await openAll(page);
        if (!process.env.FULL) await leaveFirsts(page);
        expect(await page.locator('section.gallery figure').count()).toBeGreaterThan(20);
        expect(await axeViolations(page)).toEqual([]);
      });

    test('does not scroll sideways at 320', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test('is not for search engines, and names nothing twice', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
  });
