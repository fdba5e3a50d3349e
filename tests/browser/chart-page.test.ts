import { parseHTML } from 'linkedom';
import { expect, test, type APIRequestContext, type Page } from 'playwright/test';
import { chartWords } from '../../src/charts/figure.ts';
import { figuresOf } from '../../src/charts/rows.ts';
import { snippetNames } from '../../src/language/embed-words.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { statementsBehind } from '../../src/model/derive.ts';
import { fileTypes } from '../../src/view/addresses.ts';
import { quoteOf } from '../../src/view/quote.ts';
import { chartPages, everyChart, folders, openAll } from './pages.ts';

const kB = 1000;
const onPage = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent));

for (const { path, lang, report, chart, model } of chartPages)
  test(`/${path} is complete without scripts`, async ({ browser, baseURL }) => {
    const { language, title } = chartWords(chart, model, languages[lang]);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(path, baseURL).href);
    await expect(page.locator('h1')).toHaveText(title.text);
    await expect(
      page.locator('.chart svg:visible, .chart .matrix:visible, .chart table:visible').first(),
    ).toBeVisible();
    await expect(page.locator('.chart tbody tr').first()).toBeVisible();
    const facts = 'facts' in chart ? figuresOf(chart, model) : [];
    const printed = await onPage(page, '#evidence q');
    for (const { fact } of facts.flatMap((figure) => (figure ? statementsBehind(figure) : [])))
      expect(printed).toContain(fact.printed);
    for (const code of languageCodes) {
      await page.locator(`#embed input[value=${code}]`).check();
      await expect(page.locator('#embed textarea:visible')).toHaveCount(snippetNames.length);
      for (const each of await page.locator('#embed textarea:visible').all())
        await expect(each).toHaveValue(new RegExp(`/${folders[code]}(charts|embed)/${report}/${chart.id}/`));
      await expect(page.locator(`#embed .of-${code}`)).toBeVisible();
    }
    await expect(page.locator('#download a:visible')).toHaveCount(fileTypes.length);
    await expect(page.locator('#quote textarea').first()).toHaveValue(quoteOf(chart, model, language) ?? '');
    await expect(page.locator('#quote textarea').last()).toHaveValue(/, https?:\/\/\S+$/);
    await expect(page.locator('button:visible')).toHaveCount(0);
    await context.close();
  });

/** The address on this server of what is published as another. */
const here = (published: string | null | undefined, baseURL = ''): string => {
  const { pathname, search } = new URL(published ?? '');
  return new URL(pathname + search, baseURL).href;
};
/** A page as those read it who run no browser. */
const read = async (request: APIRequestContext, address: string) => {
  const html = await (await request.get(address)).text();
  const { document } = parseHTML(html);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  const content = (name: string) =>
    attribute(`meta[property="${name}"]`, 'content') ?? attribute(`meta[name="${name}"]`, 'content');
  return { html, document, attribute, content };
};
const discovery = 'head link[type="application/json+oembed"]';

for (const lang of languageCodes) {
  const charts = everyChart
    .filter((each) => each.lang === lang)
    .map((each) => ({ ...each, ...chartWords(each.chart, each.model, languages[lang]) }));
  const { chartPage: words } = languages[lang].page.embed;

  test(`each chart's page tells other sites what it is (${lang})`, async ({ request, baseURL }) => {
    for (const { path, report, chart, title, summary } of charts) {
      const { document, attribute, content } = await read(request, path);
      const canonical = attribute('link[rel=canonical]', 'href');
      expect(here(canonical, baseURL)).toBe(new URL(path, baseURL).href);
      const alternates = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        here(link.getAttribute('href'), baseURL),
      ]);
      const inLanguage = (code: 'vi' | 'en') =>
        new URL(`${folders[code]}charts/${report}/${chart.id}/`, baseURL).href;
      expect(Object.fromEntries(alternates)).toEqual({
        ...{ vi: inLanguage('vi'), en: inLanguage('en'), 'x-default': inLanguage('vi') },
      });
      expect(document.title.startsWith(`${title.text} – `), path).toBe(true);
      expect(content('og:url')).toBe(canonical);
      expect(content('og:title')).toBe(title.text);
      expect(content('og:type')).toBe('article');
      expect(content('og:locale')).toBe(languages[lang].locale.replace('-', '_'));
      for (const name of ['description', 'og:description', 'og:image:alt'])
        expect(content(name), path).toBe(summary.text);
      expect(content('twitter:card')).toBe('summary_large_image');
    }
  });

  test(`each chart's link has a picture (${lang})`, async ({ request, baseURL }) => {
    for (const { path } of charts) {
      const { content } = await read(request, path);
      const sizes = [content('og:image:width'), content('og:image:height')].map(Number);
      expect(sizes).toEqual([1200, 630]);
      expect(content('og:image')).toMatch(/^https?:\/\/.*\.share\.png\?v=[0-9a-f]{10}$/);
      const answer = await request.get(here(content('og:image'), baseURL));
      expect(answer.headers()['content-type']).toBe(content('og:image:type'));
      const bytes = await answer.body();
      expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual(sizes);
    }
  });

  test(`each chart's oEmbed answer can be found from its page and its embed (${lang})`, async ({
    request,
    baseURL,
  }) => {
    for (const { path, title } of charts) {
      const { html, attribute } = await read(request, path);
      const href = attribute(discovery, 'href');
      // WordPress reads so much, no further than the head's end, and takes no tag with a bracket in it.
      const [tag = ''] = /<link[^<>]*json\+oembed[^<>]*>/.exec(html) ?? [];
      expect(tag).toContain(`href="${href ?? ''}"`);
      const end = html.indexOf(tag) + tag.length;
      expect(end).toBeLessThan(html.indexOf('</head>'));
      expect(Buffer.byteLength(html.slice(0, end))).toBeLessThan(150 * kB);
      const answer = await request.get(here(href, baseURL));
      expect(answer.headers()['content-type']).toContain('application/json');
      const told = (await answer.json()) as Record<string, string>;
      expect(told.title).toBe(title.text);
      const [, page] = /<a href="([^"]*)"/.exec(told.html ?? '') ?? [];
      expect(page).toBe(attribute('link[rel=canonical]', 'href'));
      const [, frame] = /<iframe src="([^"]*)"/.exec(told.html ?? '') ?? [];
      const embed = await read(request, here(frame, baseURL));
      expect(embed.document.querySelector('h1')?.textContent.trim(), path).toBe(title.text);
      expect(embed.attribute('link[rel=canonical]', 'href')).toBe(page);
      expect(embed.attribute(discovery, 'href')).toBe(href);
      expect(embed.attribute('meta[name=robots]', 'content')).toBe('noindex');
    }
  });

  test(`charts lead to each other in the order of the page, and back to it (${lang})`, async ({
    request,
    baseURL,
  }) => {
    for (const [report, ofReport] of Map.groupBy(charts, (each) => each.report)) {
      const reportPath = `${folders[lang]}reports/${report}/`;
      const pathname = (path: string | undefined) => path && new URL(path, baseURL).pathname;
      const onReport = await read(request, reportPath);
      const drawn = [...onReport.document.querySelectorAll('figure.chart')].map(({ id }) => id);
      expect(drawn).toEqual(ofReport.map(({ chart }) => `chart-${chart.id}`));
      for (const [index, { path, chart }] of ofReport.entries()) {
        const { document, attribute } = await read(request, path);
        const linkTo = (rel: string) => [
          document.querySelector(`a[rel=${rel}]`)?.textContent.trim(),
          attribute(`a[rel=${rel}]`, 'href'),
        ];
        const [before, after] = [ofReport[index - 1], ofReport[index + 1]];
        expect(linkTo('prev')).toEqual([before && words.before(before.title.text), pathname(before?.path)]);
        expect(linkTo('next')).toEqual([after && words.after(after.title.text), pathname(after?.path)]);
        expect(attribute('.of-report a', 'href')).toBe(`${pathname(reportPath)}#chart-${chart.id}`);
        expect(onReport.attribute(`[id="chart-${chart.id}"] a.more`, 'href')).toBe(pathname(path));
      }
    }
  });

  test(`no chart's page scrolls sideways on a small screen, however long its words (${lang})`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const { path } of charts) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  test(`a chart's page leads to where it stands in the report, and that to it (${lang})`, async ({
    page,
  }) => {
    const { path, chart } = charts.at(-1) ?? { path: '', chart: { id: '' } };
    await page.goto(path);
    await page.locator('.of-report a').click();
    await expect(page.locator(`#chart-${chart.id}`)).toBeInViewport();
    await page.locator(`#chart-${chart.id} a.more`).click();
    await page.waitForURL((url) => url.pathname.endsWith(`/${path}`));
  });

  test(`copies exactly what stands beside each button and says so (${lang})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(charts[0]?.path ?? '');
    const copied = new Set<string>();
    for (const code of languageCodes) {
      await page.locator(`#embed input[value=${code}]`).check();
      for (const place of await page.locator('.copies:visible').all()) {
        const text = await place.locator('textarea').inputValue();
        await place.getByRole('button').press('Enter');
        await expect(page.getByRole('status')).toHaveText(words.embed.copied);
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
        copied.add(text);
      }
    }
    // Sentence and citation are of one language.
    expect(copied.size).toBe(languageCodes.length * snippetNames.length + 2);
  });
}

test('prints the chart with its table and the sentence, without what only a screen can use', async ({
  page,
}) => {
  const [place] = chartPages;
  await page.goto(place?.path ?? '');
  await openAll(page);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['#embed', 'button.copy'])
    for (const element of await page.locator(part).all()) await expect(element).toBeHidden();
  for (const part of ['.chart svg', '.chart table', '#evidence table', '#quote textarea'])
    await expect(page.locator(`${part}:visible`).first()).toBeVisible();
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('selects a snippet where nothing can be copied, and says how to copy it', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await page.goto(chartPages[0]?.path ?? '');
  const place = page.locator('.copies:visible').first();
  await place.getByRole('button').click();
  const selected = await place
    .locator('textarea')
    .evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
      value.slice(selectionStart, selectionEnd),
    );
  expect(selected).toBe(await place.locator('textarea').inputValue());
  await expect(place.locator('textarea')).toBeFocused();
  const { embed } = languages.vi.page.embed.chartPage;
  await expect(page.getByRole('status')).toHaveText(embed.selected);
});
