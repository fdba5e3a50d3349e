import { expect, test } from 'playwright/test';

for (const path of ['nothing', 'nothing/', 'reports/1999-01/', 'en/reports/a/b/c.html'])
  test(`an address that leads nowhere is answered by a page that leads home: /${path}`, async ({
    page,
    baseURL,
  }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
    const homes = page.locator('main a');
    const addresses = await homes.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(addresses).toEqual([baseURL, `${baseURL}en/`]);
    await expect(page.locator('main [lang=en] a')).toHaveCount(1);
    await page.locator('main [lang=en] a').click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
