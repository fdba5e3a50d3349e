/** Heights that no chart has posted: our script in the page around it gives them to no frame. */
import { expect } from 'playwright/test';
import { test } from './embed-test.ts';
import {
  frameNamed,
  givenHeights,
  heightMessage,
  others,
  post,
  rooms,
  strangerSite,
  watch,
} from './watched-embed.ts';

const forged = [
  ...[NaN, Infinity, -Infinity, -500, -0, 0, 39, 39.999, 8000.001, 8001, 1e9, Number.MAX_VALUE],
  ...['500', '500px', '', null, undefined, true, [500], { valueOf: 500 }, { height: 500 }],
].map(heightMessage);
const wrong = [
  ...[null, undefined, NaN, 500, true, '', 'bac-kan:height', [], {}, [heightMessage(500)]],
  { ...heightMessage(500), type: 'bac-kan:heights' },
  { ...heightMessage(500), type: ['bac-kan:height'] },
  { data: heightMessage(500) },
  JSON.stringify(heightMessage(500)),
  { height: 500 },
];

test('a forged height changes nothing: from a frame beside a chart, and from the chart itself', async ({
  page,
  site,
}) => {
  const { chart } = await watch(page, site);
  const before = await rooms(page);
  for (const name of Object.keys(others)) {
    await post(frameNamed(page, name), page.mainFrame(), [heightMessage(500), ...forged, ...wrong]);
    expect(await rooms(page), name).toEqual(before);
  }
  await post(chart, page.mainFrame(), [...forged, ...wrong]);
  expect(await rooms(page)).toEqual(before);
  // What is as it should be does change it, so the way there is open.
  await post(chart, page.mainFrame(), [heightMessage(500)]);
  expect(await givenHeights(page)).toContain('500px');
});

test('a forged height changes nothing: from a page that has taken the place of a chart', async ({
  page,
  site,
}) => {
  await watch(page, site);
  const before = await rooms(page);
  await page.evaluate((address) => {
    const chart = window.frames[0];
    if (chart) chart.location.href = address;
  }, strangerSite);
  await expect.poll(() => frameNamed(page, 'chart').url()).toBe(`${strangerSite}/`);
  await post(frameNamed(page, 'chart'), page.mainFrame(), [heightMessage(500)]);
  expect(await rooms(page)).toEqual(before);
  expect(await givenHeights(page)).not.toContain('500px');
});

test('a forged height changes nothing: from the page itself, and from a chart that is not marked', async ({
  page,
  site,
}) => {
  const { chart } = await watch(page, site);
  await page.evaluate((message) => postMessage(message, '*'), heightMessage(500));
  await page.locator('iframe[name=chart]').evaluate((frame) => frame.removeAttribute('data-bac-kan'));
  const before = await rooms(page);
  await post(chart, page.mainFrame(), [heightMessage(500)]);
  expect(await rooms(page)).toEqual(before);
});
