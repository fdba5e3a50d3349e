import { expect, test, type Locator, type Page } from 'playwright/test';
import { snippetNames } from '../../src/language/embed-words.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { sayText } from '../../src/model/prose.ts';
import { embedsPages, everyChart, folders } from './pages.ts';

const titleIn = ({ chart, model }: (typeof everyChart)[number], code: 'vi' | 'en'): string =>
  sayText(chart.title, languages[code], model).text;
/** As somebody types who has no Vietnamese keyboard. */
const bare = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const shownIds = (page: Page): Promise<string[]> =>
  page.locator('.entry:visible').evaluateAll((all) => all.map(({ id }) => id));
const field = (page: Page): Locator => page.getByRole('searchbox');

for (const { path, lang } of embedsPages) {
  const charts = everyChart.filter((each) => each.lang === lang);
  const { embeds: words } = languages[lang].page.embed;

  test.describe(`/${path}`, () => {
    test('lists every chart of every report, in the order of its page', async ({ page }) => {
      await page.goto(path);
      for (const [report, ofReport] of Map.groupBy(charts, (each) => each.report)) {
        const section = page.locator(`#report-${report}`);
        const { model } = ofReport[0] ?? {};
        await expect(section.locator('h2')).toHaveText(languages[lang].period(model?.report.period ?? ''));
        await expect(section.locator('h3')).toHaveText(ofReport.map((each) => titleIn(each, lang)));
      }
      await expect(page.locator('.entry')).toHaveCount(charts.length);
    });

    test('finds each chart by its title, however typed, in any language, and by its id', async ({ page }) => {
      await page.goto(path);
      for (const each of charts) {
        const titles = languageCodes.map((code) => titleIn(each, code));
        const ways = [
          each.chart.id,
          ...titles,
          ...titles.map(bare),
          ...titles.map((title) => title.toUpperCase()),
        ];
        for (const typed of [...ways, `  ${ways[1]?.replaceAll(' ', '  ')} `]) {
          const found = await page.evaluate((words) => {
            const input = document.querySelector<HTMLInputElement>('.search input');
            if (input) input.value = words;
            input?.dispatchEvent(new Event('input', { bubbles: true }));
            return [...document.querySelectorAll('.entry:not([hidden])')].map(({ id }) => id);
          }, typed);
          expect(found, typed).toContain(`${each.report}-${each.chart.id}`);
          expect(found.length, typed).toBeLessThan(charts.length);
        }
      }
    });

    test('shows what holds every word typed, says how many, and all again', async ({ page }) => {
      await page.goto(path);
      const output = page.getByRole('status').and(page.locator('output'));
      await expect(output).toHaveText(words.found.many.replace('#', String(charts.length)));
      await field(page).pressSequentially('plan-panel');
      await expect(page.locator('.entry:visible')).toHaveCount(1);
      await expect(output).toHaveText(words.found.one.replace('#', '1'));
      await field(page).fill('ngan sach 2023 thu');
      const found = await shownIds(page);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(charts.length);
      for (const id of found) {
        const known = await page.locator(`[id="${id}"]`).getAttribute('data-words');
        for (const word of ['ngan', 'sach', '2023', 'thu'])
          expect(bare(known ?? '').toLowerCase()).toContain(word);
      }
      await field(page).fill('no such chart anywhere');
      await expect(page.locator('.entry:visible')).toHaveCount(0);
      await expect(output).toHaveText(words.found.none);
      await expect(page.locator('section:has(.entry):visible')).toHaveCount(0);
      await field(page).fill('');
      await expect(page.locator('.entry:visible')).toHaveCount(charts.length);
      await expect(output).toHaveText(words.found.many.replace('#', String(charts.length)));
    });

    test('shows an opened chart as an article would, at each width', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      const [first, second] = await page.locator('.entry').all();
      for (const entry of [first, second]) {
        await entry?.locator('summary').first().press('Enter');
        for (const width of [480, 720, 320]) {
          await page.getByLabel(`${width} px`).press('Space');
          const frame = entry?.locator('iframe');
          await expect.poll(() => frame?.evaluate(({ clientWidth }) => clientWidth)).toBe(width);
          const content = entry?.frameLocator('iframe');
          await expect(content?.locator('h1') ?? page.locator('none')).toHaveText(
            (await entry?.locator('h3').textContent()) ?? '',
          );
          const drawing = content?.locator('.drawing svg:visible');
          await expect(drawing ?? page.locator('none')).toHaveCount(1);
        }
      }
    });

    test('has snippets that a button copies', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(path);
      const entry = page.locator('.entry').last();
      await entry.locator('summary').first().click();
      await expect(entry.locator('textarea')).toHaveCount(snippetNames.length);
      for (const place of await entry.locator('.copies').all()) {
        const text = await place.locator('textarea').inputValue();
        await place.getByRole('button').click();
        expect(text).toContain(`/${folders[lang]}`);
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      }
    });

    test('has everything but the search where no scripts run', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(new URL(path, baseURL).href);
      await expect(page.locator('.search')).toBeHidden();
      await expect(page.locator('.entry:visible')).toHaveCount(charts.length);
      const entry = page.locator('.entry').first();
      await entry.locator('summary').first().click();
      await page.getByLabel('480 px').check();
      await expect(entry.locator('iframe')).toHaveJSProperty('clientWidth', 480);
      await expect(entry.frameLocator('iframe').locator('h1')).toBeVisible();
      await expect(entry.locator('textarea:visible')).toHaveCount(snippetNames.length);
      await expect(page.locator('#contract p').first()).toBeVisible();
      await expect(page.locator('button:visible')).toHaveCount(0);
      await context.close();
    });

    test('fits a narrow window with all its previews', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path);
      await page.getByLabel('720 px').check();
      for (const entry of (await page.locator('.entry').all()).slice(0, 3))
        await entry.locator('summary').first().click();
      await expect(page.locator('iframe:visible').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

test('what was typed before is still looked for when a reader comes back', async ({ page }) => {
  const [{ path }] = embedsPages as [(typeof embedsPages)[number]];
  await page.goto(path);
  await field(page).fill('plan-panel');
  await page.locator('.entry:visible summary').first().click();
  await page.locator('.entry:visible a.more').click();
  await expect(page).toHaveURL(/\/plan-panel\/$/);
  await page.goBack();
  const typed = await field(page).inputValue();
  const expected = typed === '' ? everyChart.length / languageCodes.length : 1;
  await expect(page.locator('.entry:visible')).toHaveCount(expected);
});

test('all of it can be reached with the keyboard, the search first', async ({ page }) => {
  await page.goto('embeds/');
  await field(page).focus();
  await page.keyboard.type('plan-panel');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('320 px')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('480 px')).toBeChecked();
  await page.keyboard.press('Tab');
  const summary = page.locator('.entry:visible summary').first();
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.entry[open]')).toHaveCount(1);
  await expect(page.locator('.entry[open] iframe')).toBeVisible();
});
