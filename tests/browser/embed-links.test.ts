/** The one link of an embed: it leads to the chart's page, from wherever a frame may lead. */
import { expect } from 'playwright/test';
import { embedAddress, embedsOf, fill } from './embed-frames.ts';
import { test } from './embed-test.ts';
import { hostPage, serveHosts } from './host-pages.ts';
import { hosts } from './hosts.ts';
import { notedOf, watch } from './watched-embed.ts';

test('in WordPress the link to the chart leads the page there, though its sandbox opens no window', async ({
  page,
  site,
}) => {
  const host = hosts.find(({ name }) => name === 'WordPress');
  if (!host) throw new Error('no WordPress');
  await serveHosts(page, { embeds: [embedAddress(site, 'plan-panel')], site });
  await page.route('http://localhost:4321/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>The chart</title>' }),
  );
  await page.goto(hostPage(host));
  await fill(page, 1);
  const [embed] = embedsOf(page);
  const link = embed?.locator('.source a');
  // The site is built for another address than that of the tests, and WordPress goes to the frame's own alone.
  await embed?.evaluate(() => {
    for (const each of document.querySelectorAll('a')) each.host = location.host;
  });
  const target = await link?.getAttribute('href');
  await link?.click();
  await page.waitForURL(target ?? '');
});

test('an embed that no WordPress has given a secret opens its link as any other', async ({
  page,
  site,
  context,
}) => {
  const { chart } = await watch(page, site);
  const opened = context.waitForEvent('page');
  await chart.locator('.source a').click();
  expect((await opened).url()).not.toBe('');
  expect(await notedOf(page)).not.toContainEqual(expect.objectContaining({ message: 'link' }));
});
