/** The site in Firefox, in the long runs: pages and embeds open right there, and embeds fit their frames. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from 'playwright/test';
import { setting } from '../../scripts/folders.ts';
import { startFirefox, type Firefox, type Place } from './firefox.ts';
import { embedsPages } from './pages.ts';
import { embedPages, samples } from './samples.ts';

const test = base.extend<
  { opened: (address: string, width: number) => Promise<Place> },
  { firefox: Firefox }
>({
  firefox: [
    async ({}, use) => {
      const firefox = await startFirefox(setting('FIREFOX', ''));
      await use(firefox);
      await firefox.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  /** Opens a page in a window that is closed after the test, in which nothing may have gone wrong. */
  opened: async ({ firefox, baseURL }, use) => {
    const windows: Place[] = [];
    firefox.faults.length = 0;
    firefox.asked.length = 0;
    await use(async (address, width) => {
      const place = await firefox.open(new URL(address, baseURL).href, { width, height: 800 });
      windows.push(place);
      return place;
    });
    for (const each of windows) await firefox.close(each);
    expect(firefox.faults).toEqual([]);
  },
});
test.describe.configure({ timeout: 120_000 });

for (const path of samples)
  for (const width of [360, 1280])
    test(`/${path} opens right at ${width} and asks no other site`, async ({ firefox, opened, baseURL }) => {
      const place = await opened(path, width);
      const seen = await firefox.run(place, () => ({
        title: document.title,
        headings: document.querySelectorAll('h1').length,
        width: innerWidth,
        taken: document.documentElement.scrollWidth,
        charts: [...document.querySelectorAll('figure.chart')].map(
          ({ id, outerHTML }) => id || outerHTML.slice(0, 60),
        ),
        drawn: [...document.querySelectorAll('figure.chart')].map((figure) => {
          const shown = [...figure.querySelectorAll('svg[role=img], .matrix, table, .card')].map((part) =>
            part.getBoundingClientRect(),
          );
          return shown.some(({ width, height }) => width > 200 && height > 40);
        }),
      }));
      expect(seen.title).toMatch(/\S{2}/);
      expect(seen.headings).toBe(1);
      expect(seen.width).toBe(width);
      expect(seen.taken).toBeLessThanOrEqual(width);
      expect(seen.charts.filter((_, index) => !seen.drawn[index])).toEqual([]);
      const elsewhere = firefox.asked.filter((address) => !address.startsWith(baseURL ?? '-'));
      expect(elsewhere.filter((address) => !address.startsWith('data:'))).toEqual([]);
    });

/** A page of another site that shows a chart as its snippet says, with the script for host pages. */
const servePage = async (body: string): Promise<{ address: string; server: Server }> => {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>A page</title><link rel="icon" href="data:,">${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, server };
};

for (const { path, chart } of embedPages)
  test(`/${path} tells its height to a page of another site, which gives it that`, async ({
    firefox,
    opened,
    baseURL,
  }) => {
    const src = new URL(path, baseURL).href;
    const frame = `<iframe data-bac-kan="${chart.id}" src="${src}" style="border:0;width:100%;height:10px"></iframe>`;
    const host = await servePage(
      `${frame}<script async src="${new URL('embed.js', baseURL).href}"></script>`,
    );
    try {
      for (const width of [360, 720]) {
        const page = await opened(host.address, width);
        const [embed] = await firefox.frames(page);
        if (!embed) throw new Error('there is no frame');
        const room = () =>
          firefox.run(page, () => document.querySelector('iframe')?.getBoundingClientRect().height);
        await expect.poll(room, { message: 'the script gave the frame no height' }).toBeGreaterThan(100);
        const content = () =>
          firefox.run(embed.at, () => Math.ceil(document.documentElement.getBoundingClientRect().height));
        await expect.poll(async () => (await room()) === (await content())).toBe(true);
      }
    } finally {
      host.server.close();
    }
  });

for (const { path } of embedsPages)
  test(`/${path} gives each chart the room it needs by its snippet alone`, async ({ firefox, opened }) => {
    const seen = await firefox.run(await opened(path, 1280), async () => {
      const widths = [280, 320, 371, 480, 613, 720];
      const painted = () => new Promise(requestAnimationFrame);
      const frames = [...document.querySelectorAll('iframe')];
      for (const entry of document.querySelectorAll<HTMLDetailsElement>('details.entry')) entry.open = true;
      for (const frame of frames) frame.loading = 'eager';
      const isThere = ({ contentDocument }: HTMLIFrameElement) =>
        contentDocument?.readyState === 'complete' && contentDocument.querySelector('.source');
      while (!frames.every(isThere)) await painted();
      // Those of the reader's system are loaded as others are.
      for (const { contentDocument } of frames) await contentDocument?.fonts.ready;
      const rooms = [];
      for (const width of widths) {
        for (const { style } of document.querySelectorAll<HTMLElement>('.preview figure'))
          style.minWidth = style.maxWidth = `${String(width)}px`;
        await painted();
        for (const { src, clientHeight, clientWidth, contentDocument } of frames) {
          const height = contentDocument?.documentElement.getBoundingClientRect().height ?? 0;
          rooms.push({ src, wanted: width, width: clientWidth, spare: clientHeight - height });
        }
      }
      return rooms;
    });
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.filter(({ width, wanted }) => width !== wanted)).toEqual([]);
    expect(seen.filter(({ spare }) => spare < 0 || spare > 24)).toEqual([]);
  });
