/** A site that moves to another address, and leads on from its old one: what was pasted goes on working. */
import { test } from './embed-test.ts';
import { expect } from 'playwright/test';
import { embedsOf, fill } from './embed-frames.ts';
import { hostSite, servePage } from './host-pages.ts';

/** Where the site once was, and now sends those who come. */
const former = 'http://former.example';

test('our script goes on working when the site moves and leads on from its old address', async ({
  page,
  site,
}) => {
  const now = 'http://localhost:4321/';
  const body = `<iframe data-bac-kan src="${former}/embed/2023-08/plan-panel/" style="border:0;width:600px"></iframe>
    <script src="${former}/embed.js"></script>`;
  await servePage(page, site, body);
  await page.route(`${now}**`, async (route) => {
    const at = route.request().url().replace(now, site);
    await route.fulfill({ response: await route.fetch({ url: at, maxRetries: 2 }) });
  });
  await page.route(`${former}/**`, async (route) => {
    const at = route.request().url().replace(`${former}/`, '');
    // What a browser is led on to by the network itself cannot be served by a test.
    const leadOn = `<!doctype html><script>location.replace(${JSON.stringify(now + at)})</script>`;
    if (at === 'embed.js') await route.fulfill({ response: await route.fetch({ url: site + at }) });
    else await route.fulfill({ contentType: 'text/html', body: leadOn });
  });
  await page.goto(hostSite);
  await fill(page, 1);
  expect(embedsOf(page)[0]?.url()).toBe(`${now}embed/2023-08/plan-panel/`);
});
