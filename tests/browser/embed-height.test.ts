/** The height that snippets reserve, without any script: at every width, in any font, for every chart. */
import { expect, type BrowserContext, type Page } from 'playwright/test';
import { chartFigure } from '../../src/charts/figure.ts';
import { embedOf } from '../../src/embeds/embed.ts';
import { heightAt } from '../../src/embeds/height.ts';
import { snippetsOf } from '../../src/embeds/snippets.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { modelOf } from '../unit/real-data.ts';
import { embedAddress, embedsOf, fill } from './embed-frames.ts';
import { test } from './embed-test.ts';
import { giveFont, systemFonts } from './fallback-fonts.ts';
import { hostSite, servePage } from './host-pages.ts';

const model = modelOf('2023-08');
const charts = chartsOf(model).map(({ chart }) => chart);
const kinds = [...new Map(charts.map((chart) => [chart.kind, chart])).values()];
const folder = { vi: '', en: 'en/' } as const;

type Code = (typeof languageCodes)[number];
type Chart = (typeof charts)[number];

/** What a chart's snippet is made of. */
const partsOf = (chart: Chart, code: Code) => {
  const figure = chartFigure(chart, model, languages[code]);
  const siteName = model.site.name[code] ?? model.site.name.vi;
  return { figure, siteName, measures: embedOf(figure, languages[code].page.embed.by(siteName)).measures };
};

/** What the snippet has, but loaded at once: what is out of sight would never be. */
const snippet = (site: string, chart: Chart, code: Code, how: 'frame' | 'script'): string => {
  const { figure, siteName, measures } = partsOf(chart, code);
  const snippets = snippetsOf({
    id: chart.id,
    frameTitle: figure.title.text,
    alt: figure.title.text,
    credit: `${siteName}: ${figure.title.text}`,
    page: site,
    embed: embedAddress(site, chart.id, folder[code]),
    hostScript: `${site}embed.js`,
    picture: { address: site, width: 1, height: 1 },
    measures,
  });
  return snippets[how].replace(' loading="lazy"', '');
};

const frames = (site: string, of: readonly Chart[], code: Code): string =>
  of.map((chart) => `<p>A line of text</p>${snippet(site, chart, code, 'frame')}`).join('\n');

/** Opens a page of the site itself with this in it. */
const openOwn = async (page: Page, site: string, body: string): Promise<void> => {
  const own = `${site}a-page-with-all.html`;
  await page.route(own, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` }),
  );
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto(own);
};

type Heights = { address: string; width: number; content: number; reserved: number };

/** Every frame's content and room at each width. In a page of the same site a frame is laid out at once. */
const heightsAt = (page: Page, all: readonly number[]): Promise<Heights[]> =>
  page.evaluate(
    (each) =>
      each.flatMap((width) => {
        document.body.style.width = `${width}px`;
        return [...document.querySelectorAll('iframe')].map((frame) => ({
          address: frame.src,
          width: frame.contentWindow?.innerWidth ?? 0,
          content: frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0,
          reserved: frame.clientHeight,
        }));
      }),
    [...all],
  );

const widths = Array.from({ length: 32 }, (_, index) => 280 + 20 * index);

/** All of them in the long runs; else every other one, those between for the next font. */
const widthsFor = (turn: number): number[] =>
  process.env.FULL ? widths : widths.filter((_, index) => index % 2 === turn % 2);

for (const [turn, font] of systemFonts.entries())
  test.describe(font.name, () => {
    test.use({ bypassCSP: true });
    test.setTimeout(120_000);

    for (const code of languageCodes)
      test(`snippets in ${code} reserve what is needed and hardly more`, async ({ page, site }) => {
        await giveFont(page.context(), font);
        await openOwn(page, site, frames(site, charts, code));
        for (const frame of embedsOf(page)) {
          const used = await frame.evaluate(async () => {
            await document.fonts.ready;
            return [...document.fonts].filter(({ status }) => status === 'loaded').length;
          });
          expect(used, 'the font of the test is drawn with').toBeGreaterThan(0);
        }
        const all = widthsFor(turn);
        const heights = await heightsAt(page, all);
        expect(heights).toHaveLength(charts.length * all.length);
        expect(new Set(heights.map(({ width }) => width))).toEqual(new Set(all));
        for (const { address, width, content, reserved } of heights) {
          expect.soft(reserved, `${address} at ${width}`).toBeGreaterThanOrEqual(content);
          expect.soft(reserved - content, `${address} at ${width}`).toBeLessThanOrEqual(24);
        }
      });
  });

/** Widths that no line was broken for, one for each kind. */
const otherWidths = [297, 343, 371, 407, 530, 613, 655, 744, 877];

/** The sum of all moves of what was in sight, once the chart is there and has said its height. */
const shiftIn = async (
  context: BrowserContext,
  site: string,
  body: string,
  size: { width: number; height: number },
): Promise<number> => {
  const page = await context.newPage();
  const listening = `addEventListener('message', () => (window.hasHeard = true))`;
  await servePage(page, site, `<script>${listening}</script>${body}<p>More text</p>`);
  await page.setViewportSize(size);
  await page.goto(`${hostSite}/`);
  await page.waitForFunction('window.hasHeard');
  if (body.includes('<script')) await fill(page, 1);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // By then an embed has said its height again, where it was not given.
        setTimeout(() => resolve(sum), 400);
      }),
  );
};

/** A chart in a frame of some width. */
type Placed = { chart: Chart; code: Code; width: number };

/** One of each kind, at widths in turn; in a long run every chart at each of them, one chart after the other. */
const placed: Record<string, Placed[]> = process.env.FULL
  ? Object.fromEntries(
      charts.map((chart, index) => [
        `, ${chart.id}`,
        otherWidths.map((width) => ({ chart, code: languageCodes[index % 2] ?? 'vi', width })),
      ]),
    )
  : {
      '': kinds.map((chart, index) => ({
        ...{ chart, code: languageCodes[index % 2] ?? 'vi' },
        width: otherWidths[index % otherWidths.length] ?? 0,
      })),
    };

/** In a window of which the text below the chart is in sight too. */
const shiftOf = async (
  context: BrowserContext,
  site: string,
  frame: string,
  { chart, code, width }: Placed,
) => {
  const height = Math.ceil(heightAt(partsOf(chart, code).measures, width)) + 200;
  return shiftIn(context, site, `<p>A line of text</p>${frame}`, { width: width + 16, height });
};

for (const how of ['frame', 'script'] as const)
  for (const [name, all] of Object.entries(placed))
    test(`pages with a chart do not move, by the snippet "${how}"${name}`, async ({ context, site }) => {
      test.setTimeout(60_000);
      // Side by side, for each of them waits most of the time.
      await Promise.all(
        all.map(async (at) => {
          const shift = await shiftOf(context, site, snippet(site, at.chart, at.code, how), at);
          expect.soft(shift, `${at.chart.id} in ${at.width} px`).toBeLessThan(0.01);
        }),
      );
    });

test('a page would move if its frame had another height at first', async ({ context, site }) => {
  const [chart] = kinds;
  if (!chart) throw new Error('no chart');
  const low = snippet(site, chart, 'vi', 'script').replace(/height:calc\([^;]*\);/, 'height:150px;');
  expect(low).toContain(';height:150px;');
  expect(await shiftOf(context, site, low, { chart, code: 'vi', width: 407 })).toBeGreaterThan(0.01);
});

const parents = {
  'a block': '',
  'a row': 'display:flex',
  'a column, centred': 'display:flex;flex-direction:column;align-items:center',
  'a grid, centred': 'display:grid;justify-items:center',
};

test('a frame keeps its width and height in any parent with a width', async ({ page, site }) => {
  const [chart] = kinds;
  if (!chart) throw new Error('no chart');
  const body = Object.entries(parents).map(
    ([name, style]) => `<div title="${name}" style="${style}">${snippet(site, chart, 'vi', 'frame')}</div>`,
  );
  await openOwn(page, site, body.join('\n'));
  const heights = await heightsAt(page, [320, 600]);
  expect(heights.map(({ width }) => width)).toEqual([320, 600].flatMap((width) => body.map(() => width)));
  for (const [index, { width, content, reserved }] of heights.entries()) {
    const where = `${Object.keys(parents)[index % body.length]} of ${width} px`;
    expect.soft(reserved, where).toBeGreaterThanOrEqual(content);
    expect.soft(reserved - content, where).toBeLessThanOrEqual(24);
  }
});
