import { expect, test, type Page } from 'playwright/test';
import { schemes } from '../../src/styles/tokens.ts';
import { fetched } from './fetching.ts';

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
const browserColour = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  );
const shows = async (page: Page, scheme: 'light' | 'dark') => {
  await expect(page.locator('.theme')).toHaveAttribute('aria-pressed', String(scheme === 'dark'));
  expect(await paper(page)).toBe(schemes[scheme].paper);
  expect(await browserColour(page)).toBe(schemes[scheme].paper);
};

test('the theme follows the system until one is chosen, which is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  await shows(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await shows(page, 'light');
  await page.locator('.theme').press('Enter');
  await shows(page, 'dark');
  await page.reload();
  await shows(page, 'dark');
  await page.goto('en/');
  await shows(page, 'dark');
});

test('to choose what the system has is to follow it again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.locator('.theme').click();
  await page.locator('.theme').click();
  await shows(page, 'light');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await shows(page, 'dark');
});

test('a chosen theme is there before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.locator('.theme').click();
  const head = await page.evaluate(() => document.head.outerHTML);
  expect(head.indexOf('localStorage')).toBeGreaterThan(0);
  expect(head.indexOf('localStorage')).toBeLessThan(head.indexOf('<style'));
  // Without the other scripts, which run when all of the page is there.
  await page.route('**/', async (route) => {
    const answer = await fetched(route);
    const html = (await answer.text()).replace(/<script type="module">[^]*?<\/script>/, '');
    await route.fulfill({ response: answer, body: html });
  });
  await page.reload();
  expect(await paper(page)).toBe(schemes.dark.paper);
});

test('the theme can be switched where nothing may be stored', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.locator('.theme').click();
  await shows(page, 'dark');
});

test('there is no switch without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('.theme')).toBeHidden();
  await context.close();
});
