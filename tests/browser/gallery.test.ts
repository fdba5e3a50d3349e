import { expect, test } from 'playwright/test';
import { axeViolations, colourRules, openAll } from './pages.ts';

// Axe takes long over hundreds of drawings, so each language is read in one theme, and in both in the long runs.
for (const [path, ...themes] of [
  ['gallery/', 'light', 'dark'],
  ['en/gallery/', 'dark', 'light'],
] as const)
  test.describe(`/${path}`, () => {
    test.setTimeout(180_000);

    for (const colorScheme of process.env.FULL ? themes : themes.slice(0, 1))
      test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await openAll(page);
        const rules = colorScheme === 'dark' && !process.env.FULL ? colourRules : undefined;
        expect(await axeViolations(page, rules)).toEqual([]);
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
