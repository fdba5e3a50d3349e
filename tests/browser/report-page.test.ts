import { expect, test, type Page } from 'playwright/test';
import { axeViolations, colourRules, isOwn, openAll, pages, reportPages } from './pages.ts';

for (const { path } of pages.filter(isOwn))
  test.describe(`/${path}`, () => {
    test('axe finds nothing in light and dark', async ({ page }) => {
      await page.goto(path);
      await openAll(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const rules = colorScheme === 'dark' && !process.env.FULL ? colourRules : undefined;
        expect(await axeViolations(page, rules), colorScheme).toEqual([]);
      }
    });

    test('has links and buttons that a finger hits, once all is laid out', async ({ page }) => {
      await page.setViewportSize({ width: 412, height: 823 });
      await page.goto(path);
      await openAll(page);
      await expect.poll(() => sectionsToCome(page)).toBe(0);
      expect(await axeViolations(page, ['target-size'])).toEqual([]);
    });
  });

/** Brings every section near, for what counts only words that are laid out. */
const layAllOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.sections > section'))
      section.style.contentVisibility = 'visible';
  });

/** How many sections wait for the reader to come near. */
const sectionsToCome = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.sections > section')].filter(
        (section) => getComputedStyle(section).contentVisibility === 'auto',
      ).length,
  );

for (const { path } of pages)
  test.describe(`/${path}`, () => {
    test('does not scroll sideways, narrow or wide, and shows no value that is not there', async ({
      page,
    }) => {
      await page.goto(path);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const taken = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(taken, `at ${width}`).toBeLessThanOrEqual(width);
      }
      // With what scripts have added.
      expect(await page.content()).not.toMatch(/undefined|NaN|Infinity|\[object/);
    });
  });

for (const { path, lang } of reportPages)
  test(`/${path} says what it is to search engines and to those who share it`, async ({ page }) => {
    await page.goto(path);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(canonical).toMatch(lang === 'vi' ? /[^n]\/reports\/2023-08\/$/ : /\/en\/reports\/2023-08\/$/);
    await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(3);
    const graph = (name: string) => page.locator(`meta[property="og:${name}"]`);
    await expect(graph('url')).toHaveAttribute('content', canonical ?? '');
    await expect(graph('locale')).toHaveAttribute('content', lang === 'vi' ? 'vi_VN' : 'en_GB');
    await expect(graph('locale:alternate')).toHaveAttribute('content', lang === 'vi' ? 'en_GB' : 'vi_VN');
    await expect(graph('type')).toHaveAttribute('content', 'article');
    for (const name of ['title', 'description', 'site_name'])
      await expect(graph(name)).toHaveAttribute('content', /\S{2}/);
  });

for (const width of [360, 1280])
  test(`is complete without scripts at ${width} and asks nothing of other hosts`, async ({
    browser,
    baseURL,
  }) => {
    const hosts = new Set<string>();
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 800 } });
      const page = await context.newPage();
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      await page.goto(baseURL ?? '');
      await openAll(page);
      await layAllOut(page);
      texts.push(await page.locator('main').innerText());
      await context.close();
    }
    expect(texts[0]).toBe(texts[1]);
    expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  });

test('loses nothing at 400 % zoom, which is 320 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('');
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((element) => !element.closest('svg, thead'))
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(clipped).toEqual([]);
});

test('prints in light, with the tables of charts open', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('');
  await expect(page.locator('figure details table').first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await expect(page.locator('.evidence table').first()).toBeVisible();
  for (const part of ['.contents', '.theme', '.language', '.steps', '.anchor', '.notice'])
    for (const element of await page.locator(part).all()) await expect(element).toBeHidden();
  const outside = page.locator('.colophon a[href^=http]');
  const address = await outside.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://creativecommons.org/');
});

test('draws a time tick only where a straight line through the year is arguable', async ({ page }) => {
  await page.goto('');
  const rows = await page.locator('figure#chart-plan-panel details tbody tr').allTextContents();
  const marked = rows.filter((row) => row.includes('66,7%')).map((row) => row.trim().split(/\s{2,}/)[0]);
  expect(rows).toHaveLength(6);
  expect(marked).toHaveLength(4);
  expect(rows.filter((row) => /Trồng rừng|lương thực/.test(row)).join()).not.toContain('66,7%');
});
