import { expect, test } from 'playwright/test';
import { themes } from '../../src/gallery/gallery-figures.ts';
import { axeViolations, openAll } from './pages.ts';

// Axe takes long over hundreds of drawings, so they are read in one language and theme, and in all in the long runs.
for (const [path, ...usual] of [['gallery/', 'light'], ['en/gallery/']] as const)
  test.describe(`/${path}`, () => {
    test.setTimeout(180_000);

    for (const colorScheme of process.env.FULL ? themes : usual)
      test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await openAll(page);
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
