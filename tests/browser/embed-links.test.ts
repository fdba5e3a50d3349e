/** The one link of an embed: it leads to the chart's page, from wherever a frame may lead. */
import { expect, type Frame } from 'playwright/test';
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
  await page.goto(hostPage(host));
  await fill(page, 1);
  const [embed] = embedsOf(page);
  if (!embed) throw new Error('no embed');
  // WordPress goes to the frame's own address alone.
  const target = await leadTo(embed, new URL(site).host);
  await follow(embed);
  await page.waitForURL(target);
});

test('an embed that no WordPress has given a secret opens its link as any other', async ({
  page,
  site,
  context,
}) => {
  const { chart } = await watch(page, site);
  const target = await leadTo(chart, 'charts.example');
  await context.route(target, (route) => route.fulfill(blank));
  const opened = context.waitForEvent('page');
  await follow(chart);
  await (await opened).waitForURL(target);
  expect(await notedOf(page)).not.toContainEqual(expect.objectContaining({ message: 'link' }));
});

const blank = { contentType: 'text/html', body: '<!doctype html><title>The chart</title>' };

/** The site is built for an address at which nothing answers in the tests, so the link is given another host. */
const leadTo = (embed: Frame, host: string): Promise<string> =>
  embed.locator('.source a').evaluate((link: HTMLAnchorElement, to) => {
    link.host = to;
    return link.href;
  }, host);

/** With the keyboard: where a pointer lands in a frame of another site that has just grown is not ours to say. */
const follow = (embed: Frame): Promise<void> => embed.locator('.source a').press('Enter');
