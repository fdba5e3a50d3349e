/** In whatever page a chart is embedded, and by whatever script: its frame is as high as what is in it. */
import { expect, type Frame, type Page } from 'playwright/test';
import { chartsOf } from '../../src/model/charts.ts';
import { modelOf } from '../unit/real-data.ts';
import { contentSize, embedAddress, embedsOf, fill, roomSize } from './embed-frames.ts';
import { test } from './embed-test.ts';
import { hostPage, hostSite, pageOfAll, serveHosts, servePage } from './host-pages.ts';
import { hosts } from './hosts.ts';

const charts = chartsOf(modelOf('2023-08')).map(({ chart }) => chart);
const firstsOfKinds = [...new Map([...charts].reverse().map((chart) => [chart.kind, chart.id])).values()];

/** Charts to embed in one page, and what tells its test from others. */
type Held = { name: string; language: string; ids: string[] };

const languageFolders = ['', 'en/'];

/** In a long run every chart in both languages, a few to a page. */
const everyChart = languageFolders.flatMap((language) =>
  Array.from({ length: Math.ceil(charts.length / 6) }, (_, index): Held => ({
    name: `, ${language}${index + 1}`,
    language,
    ids: charts.slice(6 * index, 6 * index + 6).map(({ id }) => id),
  })),
);

/** Otherwise three kinds, other ones for the next host, so that each kind is in the pages of many hosts. */
const kindsInTurn = (turn: number): Held[] => {
  const ids = [0, 1, 2].map((index) => firstsOfKinds[(3 * turn + index) % firstsOfKinds.length] ?? '');
  return [{ name: '', language: languageFolders[turn % languageFolders.length] ?? '', ids }];
};

const [someChart = ''] = charts.map(({ id }) => id);

for (const [turn, host] of hosts.entries())
  for (const { name, language, ids } of process.env.FULL ? everyChart : kindsInTurn(turn))
    test(`${host.name} gives frames the height of what is in them${name}`, async ({ page, site }) => {
      const embeds = ids.map((id) => embedAddress(site, id, language));
      await page.setViewportSize({ width: 616 * embeds.length, height: 400 });
      await serveHosts(page, { embeds, site });
      await page.goto(hostPage(host));
      const filled = async () => {
        await fill(page, embeds.length, host.allowed);
        return heights(page);
      };
      const closed = await filled();
      await setOpen(page, true);
      for (const [index, height] of (await filled()).entries())
        expect(height, embeds[index]).toBeGreaterThan(closed[index] ?? 0);
      await setWidth(page, 320);
      await filled();
      await setOpen(page, false);
      await filled();
      await setWidth(page, 600);
      expect(await filled()).toEqual(closed);
    });

test('scripts of hosts may come seconds after the frames', async ({ page, site }) => {
  await page.setViewportSize({ width: 3200, height: 1000 });
  await serveHosts(page, { embeds: [embedAddress(site, someChart)], site, delay: 6000 });
  await page.goto(pageOfAll);
  await fill(page, hosts.length, (height, frame) => {
    const parents = [frame.parentFrame()?.url(), frame.parentFrame()?.parentFrame()?.url()];
    return hosts.find((host) => parents.includes(hostPage(host)))?.allowed?.(height) ?? height;
  });
});

test('without any script a frame keeps its height, and all of it can be scrolled to', async ({
  page,
  site,
}) => {
  const embed = await openWithoutScript(page, site);
  expect(await roomSize(embed)).toEqual({ width: 600, height: 300 });
  const below = () =>
    embed.evaluate(() => document.documentElement.scrollHeight - innerHeight - Math.round(scrollY));
  await expect.poll(below).toBeGreaterThan(100);
  await page.mouse.move(200, 200);
  const scroll = async () => {
    await page.mouse.wheel(0, 10_000);
    return below();
  };
  // What is turned before the frame is painted is lost.
  await expect.poll(scroll).toBe(0);
});

test('a chart is on another site than the page around it', async ({ page, site }) => {
  const embed = await openWithoutScript(page, site);
  const reached = await embed.evaluate(() => {
    try {
      return parent.document.title;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(reached).toBe('SecurityError');
  // Only a frame of another site has a process, and so a session, of its own.
  await page.context().newCDPSession(embed);
});

const openWithoutScript = async (page: Page, site: string): Promise<Frame> => {
  const src = embedAddress(site, someChart);
  await servePage(page, site, `<iframe src="${src}" width="600" height="300" style="border:0"></iframe>`);
  await page.goto(hostSite);
  await expect.poll(() => embedsOf(page).length).toBe(1);
  const [embed] = embedsOf(page);
  if (!embed) throw new Error('no embed');
  await embed.waitForLoadState();
  return embed;
};

const setWidth = (page: Page, width: number) =>
  page.evaluate((px) => document.documentElement.style.setProperty('--width', `${px}px`), width);

const setOpen = (page: Page, isOpen: boolean) =>
  Promise.all(
    embedsOf(page).map((embed) =>
      embed.evaluate((open) => {
        for (const details of document.querySelectorAll('details')) details.open = open;
      }, isOpen),
    ),
  );

const heights = (page: Page) =>
  Promise.all(embedsOf(page).map(async (embed) => (await contentSize(embed)).height));
