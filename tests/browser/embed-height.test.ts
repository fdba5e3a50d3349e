/** The height that snippets reserve, without any script: at every width, in any font, for every chart. */
import { expect, type Page } from 'playwright/test';
import { chartFigure } from '../../src/charts/figure.ts';
import { embedOf } from '../../src/embeds/embed.ts';
import { heightCss } from '../../src/embeds/height.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { modelOf } from '../unit/real-data.ts';
import { embedAddress, embedsOf } from './embed-frames.ts';
import { test } from './embed-test.ts';
import { giveFont, systemFonts } from './fallback-fonts.ts';
import { hostSite, servePage } from './host-pages.ts';

const model = modelOf('2023-08');
const charts = chartsOf(model).map(({ chart }) => chart);
const kinds = [...new Map(charts.map((chart) => [chart.kind, chart])).values()];
const folder = { vi: '', en: 'en/' } as const;

type Code = (typeof languageCodes)[number];

/** A frame as the snippet has it, but loaded at once: what is out of sight would never be. */
const frames = (site: string, of: typeof charts, code: Code): string =>
  of
    .map((chart) => {
      const figure = chartFigure(chart, model, languages[code]);
      const siteName = model.site.name[code] ?? model.site.name.vi;
      const { measures } = embedOf(figure, languages[code].page.embed.by(siteName));
      const style = `display:block;border:0;width:100%;height:500px;height:${heightCss(measures)}`;
      const src = embedAddress(site, chart.id, folder[code]);
      return `<p>A line of text</p><figure style="margin:0;container-type:inline-size"><iframe data-bac-kan="${chart.id}" src="${src}" style="${style}"></iframe></figure>`;
    })
    .join('\n');

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

for (const font of systemFonts)
  test.describe(font.name, () => {
    test.use({ bypassCSP: true });
    test.setTimeout(120_000);

    for (const code of languageCodes)
      test(`snippets in ${code} reserve what is needed and hardly more`, async ({ page, site }) => {
        const own = `${site}a-page-with-all.html`;
        await page.route(own, (route) =>
          route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames(site, charts, code)}` }),
        );
        await giveFont(page.context(), font);
        await page.setViewportSize({ width: 1000, height: 500 });
        await page.goto(own);
        for (const frame of embedsOf(page)) {
          const used = await frame.evaluate(async () => {
            await document.fonts.ready;
            return [...document.fonts].filter(({ status }) => status === 'loaded').length;
          });
          expect(used, 'the font of the test is drawn with').toBeGreaterThan(0);
        }
        const heights = await heightsAt(page, widths);
        expect(heights).toHaveLength(charts.length * widths.length);
        expect(new Set(heights.map(({ width }) => width))).toEqual(new Set(widths));
        for (const { address, width, content, reserved } of heights) {
          expect.soft(reserved, `${address} at ${width}`).toBeGreaterThanOrEqual(content);
          expect.soft(reserved - content, `${address} at ${width}`).toBeLessThanOrEqual(24);
        }
      });
  });

/** Widths that no line was broken for, one for each kind. */
const otherWidths = [297, 343, 371, 407, 530, 613, 655, 744, 877];

for (const withScript of [false, true])
  kinds.forEach((chart, index) => {
    const width = otherWidths[index % otherWidths.length] ?? 0;
    const how = withScript ? 'with' : 'without';
    test(`a page with ${chart.id} in ${width} px does not move ${how} the script`, async ({ page, site }) => {
      const script = withScript ? `<script async src="${site}embed.js"></script>` : '';
      await servePage(page, site, `${frames(site, [chart], 'vi')}<p>More text</p>${script}`);
      await page.setViewportSize({ width: width + 16, height: 900 });
      await page.goto(`${hostSite}/`);
      await expect.poll(() => embedsOf(page).length).toBe(1);
      for (const frame of embedsOf(page)) await frame.waitForLoadState('load');
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
                sum += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            // By then an embed has said its height again, where it was not given.
            setTimeout(() => resolve(sum), 1200);
          }),
      );
      expect(shift).toBeLessThan(0.01);
    });
  });
