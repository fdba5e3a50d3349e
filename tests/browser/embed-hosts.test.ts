/** In whatever page a chart is embedded, and by whatever script: its frame is as high as what is in it. */
import { expect, type Frame, type Page } from 'playwright/test';
import { chartsOf } from '../../src/model/charts.ts';
import { modelOf } from '../unit/real-data.ts';
import { contentSize, embedAddress, embedsOf, fill, roomSize } from './embed-frames.ts';
import { test } from './embed-test.ts';
import { hostPage, hostSite, pageOfAll, serveHosts, servePage } from './host-pages.ts';
import { hosts } from './hosts.ts';

const charts = chartsOf(modelOf('2023-08')).map(({ chart }) => chart);
const isFirstOfKind = ({ kind }: (typeof charts)[number], index: number): boolean =>
  charts.findIndex((chart) => chart.kind === kind) === index;

/** One chart of each kind; in a long run every chart in both languages, a few to a page. */
const pages = process.env.FULL
  ? ['', 'en/'].flatMap((language) =>
      Array.from({ length: Math.ceil(charts.length / 12) }, (_, index) => ({
        name: `, ${language}${index + 1}`,
        language,
        ids: charts.slice(12 * index, 12 * index + 12).map(({ id }) => id),
      })),
    )
  : [{ name: '', language: '', ids: charts.filter(isFirstOfKind).map(({ id }) => id) }];

const [someChart = ''] = charts.map(({ id }) => id);

for (const { name, language, ids } of pages)
  for (const host of hosts)
    test(`${host.name} gives frames the height of what is in them${name}`, async ({ page, site }) => {
      const embeds = ids.map((id) => embedAddress(site, id, language));
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
  await page.mouse.wheel(0, 10_000);
  await expect.poll(below).toBe(0);
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
