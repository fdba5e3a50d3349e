/** Embeds as documents: small, whole, closed to the outside, and in the colours that were asked for. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'playwright/test';
import { chartFigure } from '../../src/charts/figure.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { schemes, sizeNames } from '../../src/styles/tokens.ts';
import { modelOf } from '../unit/real-data.ts';
import { hostSite, servePage } from './host-pages.ts';
import { axeViolations, openAll } from './pages.ts';

const model = modelOf('2023-08');
const embeds = languageCodes.flatMap((code) =>
  chartsOf(model).map(({ chart }) => ({
    code,
    chart,
    path: `${code === 'vi' ? '' : `${code}/`}embed/${model.id}/${chart.id}/`,
  })),
);
/** The languages in turn. */
const oneOfEachKind = [...Map.groupBy(embeds, ({ chart }) => chart.kind).values()].flatMap(
  (ofKind, index) => {
    const code = languageCodes[index % languageCodes.length];
    return ofKind.filter((embed) => embed.code === code).slice(0, 1);
  },
);
const [first] = oneOfEachKind;
const path = first?.path ?? '';

test('every embed asks for nothing and has no style or handler on an element', async ({ request }) => {
  for (const embed of embeds) {
    const response = await request.get(embed.path);
    expect(response.status(), embed.path).toBe(200);
    expect(await response.text(), embed.path).not.toMatch(
      /\ssrc(?:set)?=|@import|url\((?!#|&quot;#|"#)|rel="?(?:stylesheet|preload|modulepreload)|\sstyle=|\son\w+=/,
    );
  }
});

for (const { path, chart, code } of oneOfEachKind)
  test.describe(path, () => {
    test('asks for nothing but itself, stores nothing, and keeps to its policy', async ({ page }) => {
      const asked: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(asked).toEqual([page.url()]);
      expect(faults).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.head.append(script);
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        document.head.append(style);
        return [document.title, getComputedStyle(document.body).display];
      });
      expect(ran).not.toContain('run');
      expect(ran).not.toContain('none');
    });

    test('axe finds nothing in light and dark', async ({ browser, baseURL }) => {
      // What looks for faults is itself a script that the policy would stop.
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      for (const theme of ['light', 'dark']) {
        await page.goto(new URL(`${path}?theme=${theme}`, baseURL).href);
        await openAll(page);
        expect(await axeViolations(page), theme).toEqual([]);
      }
      await context.close();
    });

    test('shows words, drawing, source and table without JavaScript', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.setViewportSize({ width: 600, height: 900 });
      await page.goto(new URL(path, baseURL).href);
      const figure = chartFigure(chart, model, languages[code]);
      await expect(page.locator('h1')).toHaveText(figure.title.text);
      await expect(page.locator('.summary')).toHaveText(figure.summary.text);
      await expect(page.locator('.source')).toContainText(figure.source);
      await expect(page.locator('.drawing svg:visible')).toHaveCount(1);
      await page.locator('summary').click();
      await expect(page.locator('tbody tr:visible')).toHaveCount(figure.table.rows.length);
      for (const [index, row] of figure.table.rows.entries())
        expect(await page.locator('tbody tr').nth(index).locator('th, td').allTextContents()).toEqual(row);
      await context.close();
    });

    test('shows the drawing that fits, and does not scroll sideways at 280', async ({ page }) => {
      for (const [size, width] of [
        [sizeNames[0], 599],
        [sizeNames[1], 600],
        [sizeNames[0], 280],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expect(page.locator('.drawing:visible')).toHaveClass(new RegExp(`\\b${size}\\b`));
        await openAll(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });

test('leads to the page of the chart and is not for search engines', async ({ request }) => {
  for (const { path, chart, code } of embeds) {
    const { document } = parseHTML(await (await request.get(path)).text());
    const attribute = (selector: string, name: string) => {
      const found = document.querySelectorAll(selector);
      expect(found.length, `${path}: ${selector}`).toBe(1);
      return found[0]?.getAttribute(name);
    };
    const chartPage = new RegExp(`${code === 'vi' ? '' : `/${code}`}/charts/${model.id}/${chart.id}/$`);
    expect(attribute('meta[name=robots]', 'content')).toBe('noindex');
    expect(attribute('link[rel=canonical]', 'href'), path).toMatch(chartPage);
    expect(attribute('.source a', 'href'), path).toMatch(chartPage);
    expect(attribute('.source a', 'target')).toBe('_blank');
    expect(attribute('.source a', 'rel')).toBe('noopener');
    expect(attribute('html', 'lang'), path).toBe(code);
    // As the chart's page has them: whoever shares the embed shares the chart.
    expect(attribute('meta[property="og:url"]', 'content'), path).toMatch(chartPage);
    expect(attribute('meta[property="og:title"]', 'content'), path).toBe(document.title);
    expect(attribute('meta[property="og:image"]', 'content'), path).toMatch(/\.share\.png\?v=\w+$/);
    expect(attribute('meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
    attribute('link[type="application/json+oembed"]', 'href');
  }
});

const backgrounds = {
  light: rgb(schemes.light.paper),
  dark: rgb(schemes.dark.paper),
  none: 'rgba(0, 0, 0, 0)',
};
const looks: { query: string; system: 'light' | 'dark'; ground: keyof typeof backgrounds }[] = [
  // A reader's dark system says nothing of the newspaper's page.
  { query: '', system: 'dark', ground: 'light' },
  { query: '', system: 'light', ground: 'light' },
  { query: '?theme=dark', system: 'light', ground: 'dark' },
  { query: '?theme=auto', system: 'light', ground: 'light' },
  { query: '?theme=auto', system: 'dark', ground: 'dark' },
  { query: '?theme=light', system: 'dark', ground: 'light' },
  { query: '?theme=no-such', system: 'dark', ground: 'light' },
  { query: '?bg=transparent', system: 'light', ground: 'none' },
  { query: '?theme=dark&bg=transparent', system: 'light', ground: 'none' },
  { query: '?bg=red', system: 'light', ground: 'light' },
];

test('the ground is as the address asks, and light where it asks nothing', async ({ page }) => {
  for (const { query, system, ground } of looks) {
    await page.emulateMedia({ colorScheme: system });
    await page.goto(path + query);
    const { backgroundColor, colorScheme } = await page.evaluate(() => {
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
      return { backgroundColor, colorScheme };
    });
    const isDark = query.includes('theme=dark') || (query.includes('theme=auto') && system === 'dark');
    expect
      .soft({ backgroundColor, colorScheme }, `"${query}" on a ${system} system`)
      .toEqual({ backgroundColor: backgrounds[ground], colorScheme: isDark ? 'dark' : 'light' });
  }
});

/** A browser paints a ground of its own where page and frame are not of one colour scheme. */
const grounds = [
  { query: '', scheme: 'light', isSeenThrough: false },
  { query: '?bg=transparent', scheme: 'light', isSeenThrough: true },
  { query: '?theme=dark&bg=transparent', scheme: 'dark', isSeenThrough: true },
] as const;

for (const system of ['light', 'dark'] as const)
  for (const { query, scheme, isSeenThrough } of grounds)
    test(`with "${query}" in a red page on a ${system} system, red is ${isSeenThrough ? '' : 'not '}seen`, async ({
      page,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      const src = new URL(path + query, baseURL).href;
      await servePage(
        page,
        baseURL ?? '',
        `<style>body{margin:0;background:rgb(255,0,0)}iframe{border:0;color-scheme:${scheme}}</style>
         <iframe src="${src}" width="600" height="300"></iframe>`,
      );
      await page.goto(hostSite, { waitUntil: 'networkidle' });
      const corner = await page.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } });
      const colour = await page.evaluate(async (base64) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
      }, corner.toString('base64'));
      expect(String(colour) === '255,0,0,255').toBe(isSeenThrough);
    });

test('prints on white, with its table', async ({ page }) => {
  await page.goto(`${path}?theme=dark`);
  await page.emulateMedia({ media: 'print' });
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(background).toBe('rgb(255, 255, 255)');
  expect((await page.locator('table').boundingBox())?.height).toBeGreaterThan(20);
  const link = page.locator('.source a');
  const behind = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(behind).toContain(await link.getAttribute('href'));
});

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}
