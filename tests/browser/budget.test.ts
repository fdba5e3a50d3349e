import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { pages, reportPages } from './pages.ts';

/** What one round trip brings on a fresh connection. */
const FIRST_FLIGHT = 14_000;
const kB = 1000;

for (const { path } of reportPages)
  test(`/${path} is small, its headline and main picture first of all`, async ({ request }) => {
    const html = await (await request.get(path)).body();
    const sent = brotliCompressSync(html);
    expect(sent.length).toBeLessThanOrEqual(32 * kB);
    const first = brotliDecompressSync(sent.subarray(0, FIRST_FLIGHT), {
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

for (const { path } of pages)
  test(`/${path} asks for little besides itself`, async ({ page }) => {
    const sizes = { script: 0, font: 0, stylesheet: 0 };
    const waiting: Promise<void>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (type === 'script' || type === 'font' || type === 'stylesheet')
        waiting.push(response.body().then(({ length }) => void (sizes[type] += length)));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await Promise.all(waiting);
    const inline = await page
      .locator('script:not([type="application/ld+json"])')
      .evaluateAll((all) => all.reduce((sum, { textContent }) => sum + textContent.length, 0));
    expect(sizes.script + inline).toBeLessThanOrEqual(4 * kB);
    expect(sizes.font).toBeLessThanOrEqual(60 * kB);
    expect(sizes.stylesheet).toBe(0);
  });
