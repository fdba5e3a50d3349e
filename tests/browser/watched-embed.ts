/** A page with our script that notes what an embed posts to it, beside frames that mean it no good. */
import { expect, type Frame, type Page } from 'playwright/test';
import { contentSize, embedAddress, fill } from './embed-frames.ts';
import { hostSite, servePage } from './host-pages.ts';

/** A chart, the notes about what it posted, and what its messages have to say. */
export type Watched = { page: Page; chart: Frame; width: number; height: number };

export const strangerSite = 'http://stranger.example';

/** Frames beside the chart, by name: none of them may be given a height, or change the chart's. */
export const others = {
  sibling: `srcdoc="<p>Of the page itself" data-bac-kan`,
  stranger: `src="${strangerSite}/" data-bac-kan`,
  sandboxed: `src="${strangerSite}/" sandbox="allow-scripts" data-bac-kan`,
} as const;

/** All of them begin in sight, which is enough for a browser to lay them out. */
const frame = (name: string, attributes: string, width: number): string =>
  `<iframe name="${name}" ${attributes} style="border:0;vertical-align:top;width:${width}px;height:300px"></iframe>`;

/** Opens the page and waits until the chart has its height; `more` goes behind the chart's address. */
export const watch = async (page: Page, site: string, more = ''): Promise<Watched> => {
  const beside = Object.entries(others).map(([name, attributes]) => frame(name, attributes, 100));
  const [watched] = await open(page, site, [{ name: 'chart', more }], beside);
  if (!watched) throw new Error('no chart');
  return watched;
};

/** The same with a chart for each of these, and nothing beside them. */
export const watchAll = (page: Page, site: string, mores: readonly string[]): Promise<Watched[]> =>
  open(
    page,
    site,
    mores.map((more, index) => ({ name: `chart-${index}`, more })),
    [],
  );

const open = async (
  page: Page,
  site: string,
  charts: readonly { name: string; more: string }[],
  beside: readonly string[],
): Promise<Watched[]> => {
  const frames = charts.map(({ name, more }) => {
    const src = embedAddress(site, 'plan-panel') + more.replaceAll('"', '&quot;');
    return frame(name, `data-bac-kan src="${src}"`, charts.length === 1 ? 600 : 300);
  });
  const script = `<script src="${site}embed.js"></script><script>(${listening.toString()})()</script>`;
  await servePage(page, site, '<p>Of a stranger', strangerSite);
  await servePage(page, site, `${script}<nobr>${[...frames, ...beside].join('')}</nobr>`);
  await page.goto(hostSite);
  await fill(page, charts.length);
  return Promise.all(
    charts.map(async ({ name }) => {
      const chart = frameNamed(page, name);
      await chart.evaluate(listening);
      return { page, chart, ...(await contentSize(chart)) };
    }),
  );
};

export const frameNamed = (page: Page, name: string): Frame => {
  const found = page.frame({ name });
  if (!found) throw new Error(`no frame ${name}`);
  return found;
};

/** What a frame has posted, and the height it had been given when that was dealt with. */
type Note = { from: string; data: unknown; height: string };
type Notes = { notes: Note[]; count: number };

/** Notes what frames post, and counts all that arrives; the scripts that were there before have dealt with it. */
const listening = (): void => {
  const notes: Notes = { notes: [], count: 0 };
  Object.assign(window, { listening: notes });
  addEventListener('message', ({ source, data }) => {
    notes.count += 1;
    const from = [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);
    if (from) notes.notes.push({ from: from.name, data, height: from.style.height });
  });
};

const countIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => (window as unknown as { listening: Notes }).listening.count);

/** Posts messages from frames to their parent, child or sibling, and waits until they have been dealt with. */
export const post = async (
  from: Frame | readonly Frame[],
  to: Frame,
  messages: readonly unknown[],
): Promise<void> => {
  const senders = [from].flat();
  const count = await countIn(to);
  await Promise.all(
    senders.map((sender) =>
      sender.evaluate(
        ({ messages, name }) => {
          const page = parent as unknown as Record<string, Window>;
          const target = name === '' ? parent : page[name];
          for (const message of messages) target?.postMessage(message, '*');
        },
        { messages, name: to === sender.parentFrame() ? '' : to.name() },
      ),
    ),
  );
  const all = count + senders.length * messages.length;
  await expect.poll(() => countIn(to), { intervals: [10] }).toBeGreaterThanOrEqual(all);
};

/** What the chart has posted to the page since this was last asked. */
export const heard = async ({ page, chart }: Watched): Promise<unknown[]> => {
  const end = 'all has been posted';
  // What one window posts to another arrives in its order.
  await chart.evaluate((last) => parent.postMessage(last, '*'), end);
  await expect.poll(() => notedOf(page, chart.name()), { intervals: [10] }).toContain(end);
  return page.evaluate(
    ({ end, name }) => {
      const { listening } = window as unknown as { listening: Notes };
      const own = listening.notes.filter(({ from }) => from === name);
      listening.notes = listening.notes.filter(({ from }) => from !== name);
      return own.map(({ data }) => data).filter((data) => data !== end);
    },
    { end, name: chart.name() },
  );
};

/** What the chart has posted so far, and how many messages have come to a frame. */
export const notedOf = async (page: Page, chart = 'chart'): Promise<unknown[]> =>
  (await notesOf(page, chart)).map(({ data }) => data);
export const messagesTo = countIn;

/** The heights the chart was given, after each message that it posted. */
export const givenHeights = async (page: Page): Promise<string[]> =>
  (await notesOf(page, 'chart')).map(({ height }) => height);

const notesOf = (page: Page, chart: string): Promise<Note[]> =>
  page.evaluate(
    (name) => (window as unknown as { listening: Notes }).listening.notes.filter(({ from }) => from === name),
    chart,
  );

/** What the chart says to any host, in its order. */
export const usual = ({ chart, height }: Watched): unknown[] => {
  const { host, pathname, href } = new URL(chart.url());
  return [
    { type: 'bac-kan:height', v: 1, id: 'plan-panel', height },
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [host + pathname]: height } },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
  ];
};

/** The room that each frame of a page is given. */
export const rooms = (page: Page): Promise<string[]> =>
  page
    .locator('iframe')
    .evaluateAll((frames) => frames.map(({ style, clientHeight }) => `${style.height} ${clientHeight}`));

export const hello = { type: 'bac-kan:hello' };
export const heightMessage = (height: unknown) => ({
  type: 'bac-kan:height',
  v: 1,
  id: 'plan-panel',
  height,
});
