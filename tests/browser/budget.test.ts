/** What a page asks for and how it comes: little, from its own site alone, the first things first, and standing still. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test as base, type Page } from 'playwright/test';
import { budgets } from '../budgets.ts';
import { kindOf } from '../page-kinds.ts';
import { fetched } from './fetching.ts';
import { reportPages } from './pages.ts';
import { samples } from './samples.ts';

/** A browser for which the network ends at this machine: no name but the site's own leads anywhere. */
const test = base.extend<object, { launchOptions: { args?: string[] } }>({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
      }),
    { scope: 'worker' },
  ],
});

/** What one round trip brings on a fresh connection. */
const FIRST_FLIGHT = 14_000;

for (const { path } of reportPages)
  test(`/${path} has its headline and main picture first of all`, async ({ request }) => {
    const html = await (await request.get(path)).body();
    const first = brotliDecompressSync(brotliCompressSync(html).subarray(0, FIRST_FLIGHT), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString();
    expect(first).toContain('</h1>');
    expect(first).toContain('</figure>');
    expect(
      html
        .toString()
        .slice(0, first.indexOf('</figure>'))
        .match(/<figure/g),
    ).toHaveLength(1);
  });

test('other sites are out of reach', async ({ page }) => {
  await page.goto('404.html');
  await expect(page.goto('http://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

const widths = process.env.FULL ? [360, 1280] : [360];

for (const [path, width] of samples.flatMap((path) => widths.map((width) => [path, width] as const)))
  test(`/${path} asks for little, all of it here, and stands still at ${width} px however late its fonts come`, async ({
    page,
    baseURL,
  }) => {
    const budget = budgets[kindOf(path)];
    if (!budget) throw new Error(`there is no budget for /${path}`);
    const { asked, faults, bytes } = listen(page);
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(noteShifts);
    // They come when all else has been painted.
    const late = Promise.withResolvers<undefined>();
    await page.route('**/*.woff2', async (route) => {
      await late.promise;
      await route.fulfill({ response: await fetched(route) });
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    late.resolve(undefined);
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(baseURL ?? '-'))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(budget.requests);
    const sizes = await bytes();
    expect(sizes.script).toBeLessThanOrEqual(budget.scripts);
    expect(sizes.font).toBeLessThanOrEqual(budget.fonts);
  });

type Listening = {
  asked: string[];
  faults: string[];
  bytes: () => Promise<{ script: number; font: number }>;
};

/** All that a page asks for and complains of; what stands in the page as an address is not asked for. */
function listen(page: Page): Listening {
  const [asked, faults]: [string[], string[]] = [[], []];
  const bodies: Promise<{ type: string; length: number }>[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  page.on('response', (response) => {
    const type = response.request().resourceType();
    bodies.push(response.body().then(({ length }) => ({ type, length })));
  });
  const bytes = async () => {
    const inside = await page
      .locator('script:not([type="application/ld+json"])')
      .evaluateAll((all) => all.reduce((sum, { textContent }) => sum + textContent.length, 0));
    const sent = await Promise.all(bodies);
    const sum = (wanted: string) =>
      sent.reduce((total, { type, length }) => (type === wanted ? total + length : total), 0);
    return { script: inside + sum('script'), font: sum('font') };
  };
  return { asked, faults, bytes };
}

type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
type Noting = {
  shifts: string[];
  observer: PerformanceObserver;
  note: (entries: PerformanceEntry[]) => void;
};

/** Runs in a page before anything of it. */
function noteShifts(): void {
  const shifts: string[] = [];
  const note = (entries: PerformanceEntry[]) => {
    for (const { value, sources } of entries as Shift[])
      shifts.push(`${String(value)}: ${sources.map(({ node }) => node?.outerHTML.slice(0, 80)).join(' ')}`);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  (window as unknown as { noting: Noting }).noting = { shifts, observer, note };
}

/** How far things have moved so far, and which, once what has come is painted. */
function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const { shifts, observer, note } = (window as unknown as { noting: Noting }).noting;
    note(observer.takeRecords());
    return shifts;
  });
}
