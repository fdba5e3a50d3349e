import { expect, test, type Page } from 'playwright/test';
import { languages } from '../../src/language/languages.ts';
import { openAll, reportPages } from './pages.ts';

const bringTo = (page: Page, id: string) =>
  page.evaluate((section) => document.getElementById(section)?.scrollIntoView(), id);

for (const [width, name] of [
  [360, 'bar'],
  [1280, 'sidebar'],
] as const)
  test.describe(`the contents as a ${name}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('mark the section in view, every one of them, and none at the start', async ({ page }) => {
      await page.goto('');
      const current = page.locator('.contents [aria-current=true]');
      await expect(current).toHaveCount(0);
      const links = await page.locator('.contents li a').all();
      expect(links.length).toBeGreaterThan(10);
      for (const link of links.slice(0, -2)) {
        const href = (await link.getAttribute('href')) ?? '';
        await bringTo(page, href.slice(1));
        await expect(current).toHaveAttribute('href', href);
      }
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect(current).toHaveAttribute('href', '#source');
      await page.evaluate(() => scrollTo(0, 0));
      await expect(current).toHaveCount(0);
    });

    test('stay in sight and lead to their sections', async ({ page }) => {
      await page.goto('');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      const summary = page.locator('.contents summary');
      await expect(summary).toBeInViewport({ ratio: 1 });
      if (name === 'bar') await summary.press('Enter');
      await page.locator('.contents a[href="#budget"]').click();
      await expect(page.locator('#budget h2')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.contents ul')).toBeVisible({ visible: name === 'sidebar' });
    });
  });

test('the bar says which section is read and is closed by Escape', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('');
  await bringTo(page, 'budget');
  const summary = page.locator('.contents summary');
  await expect(summary).toContainText((await page.locator('#budget h2').textContent()) ?? '-');
  await summary.press('Enter');
  await expect(page.locator('.contents ul')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.locator('.contents ul')).toBeHidden();
  await expect(summary).toBeFocused();
});

test('the bar does not lie over what has the focus after it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('');
  await page.locator('.contents summary').press('Enter');
  await page.locator('.contents a').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.contents ul')).toBeHidden();
  const [bar, focused] = await Promise.all([
    page.locator('.contents summary').boundingBox(),
    page.locator(':focus').boundingBox(),
  ]);
  expect(focused?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
});

test('the sidebar can be folded, and stays so', async ({ page }) => {
  await page.goto('');
  await page.locator('.contents summary').click();
  await page.locator('h1').click();
  await expect(page.locator('.contents ul')).toBeHidden();
});

for (const [path, code] of [
  ['', 'vi'],
  ['en/', 'en'],
] as const)
  test(`a link beside each heading copies the full address and says so (${code})`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const { copied } = languages[code].page.site;
    const anchors = page.locator('main .anchor');
    expect(await anchors.count()).toBeGreaterThanOrEqual(await page.locator('main h2').count());
    for (const anchor of await page.locator('section > .heading .anchor').all()) {
      await anchor.press('Enter');
      const address = await page.evaluate(() => navigator.clipboard.readText());
      expect(address).toBe(new URL(path + ((await anchor.getAttribute('href')) ?? ''), baseURL).href);
      expect(page.url()).toBe(address);
      await expect(page.getByRole('status')).toHaveText(copied);
    }
    for (const label of await anchors.evaluateAll((all) => all.map((a) => a.getAttribute('aria-label'))))
      expect(label).toMatch(code === 'vi' ? /^Liên kết tới / : /^Link to /);
  });

test('a link beside a heading is followed where nothing can be copied', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await page.goto('');
  await page.locator('#source .anchor').press('Enter');
  await expect(page).toHaveURL(/#source$/);
  await expect(page.locator('#source h2')).toBeInViewport();
  await expect(page.getByRole('status')).toBeEmpty();
});

test('links beside headings show on hover and focus, and always on touch screens', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true });
  const touched = await context.newPage();
  await touched.goto(baseURL ?? '');
  await expect(touched.locator('#budget .anchor').first()).toHaveCSS('opacity', '1');
  await context.close();
  const page = await browser.newPage();
  await page.goto(baseURL ?? '');
  const anchor = page.locator('#budget .anchor').first();
  await expect(anchor).toHaveCSS('opacity', '0');
  await page.locator('#budget h2').hover();
  await expect(anchor).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await anchor.focus();
  await expect(anchor).toHaveCSS('opacity', '1');
  await page.close();
});

test('another language opens at the section that is read, and at the top from the top', async ({ page }) => {
  await page.goto('');
  await page.locator('.masthead .language').click();
  await page.waitForURL(/\/en\/reports\/[^/]+\/$/);
  await bringTo(page, 'labour');
  await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', '#labour');
  await page.locator('.contents .language').press('Enter');
  await expect(page).toHaveURL(/[^n]\/reports\/[^/]+\/#labour$/);
  await expect(page.locator('#labour h2')).toBeInViewport();
});

test('ids are the same in every language', async ({ page }) => {
  const ids: string[][] = [];
  for (const path of ['', 'en/']) {
    await page.goto(path);
    ids.push(await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id).sort()));
  }
  expect(ids[0]).toEqual(ids[1]);
});

test('a link into a folded part opens it, at once and from within the page', async ({ page }) => {
  await page.goto('#budget-revenue.plan.gap');
  await expect(page.locator('[id="budget-revenue.plan.gap"]')).toBeInViewport();
  await page.goto('');
  await page.evaluate(() => (location.hash = '#public-investment.plan.gap'));
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator('#investment .evidence')).toHaveAttribute('open', '');
});

test('from section to section, and back to the top', async ({ page }) => {
  await page.goto('');
  const headings = await page.locator('section[id]').evaluateAll((all) => all.map(({ id }) => id));
  for (const [at, id] of headings.entries()) {
    const links = page.locator(`section#${id} > .steps`);
    const [before, after] = [headings[at - 1], headings[at + 1]];
    await expect(links.locator('.back')).toHaveCount(before ? 1 : 0);
    await expect(links.locator('.on')).toHaveCount(after ? 1 : 0);
    if (before) await expect(links.locator('.back')).toHaveAttribute('href', `#${before}`);
    if (after) await expect(links.locator('.on')).toHaveAttribute('href', `#${after}`);
  }
  await page.locator('#source .up').click();
  await expect(page.locator('h1')).toBeInViewport();
});

test('the first use of a term in a section has its meaning below it, and only the first', async ({
  page,
}) => {
  await page.goto('');
  const sections = await page.locator('section:has(.term)').all();
  expect(sections.length).toBeGreaterThan(2);
  for (const section of sections) {
    const used = await section
      .locator('> p .term, .statements .term')
      .evaluateAll((all) => all.map((term) => term.getAttribute('href')));
    await expect(section.locator('.meanings dt')).toHaveCount(new Set(used).size);
  }
});

test('print opens what is folded and closes it again', async ({ page }) => {
  await page.goto('');
  const open = page.locator('main details[open]');
  const before = await open.count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(open).toHaveCount(await page.locator('main details').count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(open).toHaveCount(before);
});

for (const { path } of reportPages)
  for (const width of [360, 1280])
    test(`nothing moves by itself on /${path} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            hadRecentInput: boolean;
            value: number;
            sources: { node: Element | null }[];
          })[])
            if (!entry.hadRecentInput)
              shifts.push(`${entry.value} ${entry.sources[0]?.node?.parentElement?.outerHTML.slice(0, 200)}`);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(async () => {
        await document.fonts.ready;
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
        }
      });
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    });

test('all of a page can be reached with the keyboard, with focus in sight', async ({ page }) => {
  await page.goto('');
  await openAll(page);
  const places = await page.locator('a[href]:visible, button:visible, summary:visible').count();
  // A mark on each place that was reached: a trap would reach one twice before the page is through.
  for (let place = 0; place < places; place++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement)) return 'nothing';
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      const again = activeElement.dataset.reached === undefined ? '' : ' again';
      activeElement.dataset.reached = '';
      return `${outlineStyle} ${outlineWidth}${again}`;
    });
    expect(reached, `place ${place}`).toBe('solid 2px');
  }
});
