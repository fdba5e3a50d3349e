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

const frame = (name: string, attributes: string): string =>
  `<iframe name="${name}" ${attributes} style="border:0;width:600px;height:300px"></iframe>`;

/** Opens the page and waits until the chart has its height; `more` goes behind the chart's address. */
export const watch = async (page: Page, site: string, more = ''): Promise<Watched> => {
  const src = embedAddress(site, 'plan-panel') + more.replaceAll('"', '&quot;');
  const frames = [
    frame('chart', `data-bac-kan src="${src}"`),
    ...Object.entries(others).map(([name, attributes]) => frame(name, attributes)),
  ];
  const script = `<script src="${site}embed.js"></script><script>(${listening.toString()})()</script>`;
  await servePage(page, site, '<p>Of a stranger', strangerSite);
  await servePage(page, site, script + frames.join('\n'));
  await page.goto(hostSite);
  await fill(page, 1);
  const chart = frameNamed(page, 'chart');
  await chart.evaluate(listening);
  return { page, chart, ...(await contentSize(chart)) };
};

export const frameNamed = (page: Page, name: string): Frame => {
  const found = page.frame({ name });
  if (!found) throw new Error(`no frame ${name}`);
  return found;
};

type Notes = { notes: unknown[]; count: number; heights: string[] };

/** Notes what the chart posts, and counts all that arrives; the scripts that were there before have dealt with it. */
const listening = (): void => {
  const notes: Notes = { notes: [], count: 0, heights: [] };
  Object.assign(window, { listening: notes });
  addEventListener('message', ({ source, data }) => {
    notes.count += 1;
    const chart = document.querySelector<HTMLIFrameElement>('iframe[name=chart]');
    if (source !== chart?.contentWindow) return;
    notes.notes.push(data);
    notes.heights.push(chart.style.height);
  });
};

const listeningIn = (frame: Frame): Promise<Notes> =>
  frame.evaluate(() => (window as unknown as { listening: Notes }).listening);

/** Posts messages from a frame to its parent, its child or its sibling, and waits until they have been dealt with. */
export const post = async (from: Frame, to: Frame, messages: readonly unknown[]): Promise<void> => {
  const { count } = await listeningIn(to);
  const name = to === from.parentFrame() ? '' : to.name();
  await from.evaluate(
    ({ messages, name }) => {
      const page = parent as unknown as Record<string, Window>;
      const target = name === '' ? parent : page[name];
      for (const message of messages) target?.postMessage(message, '*');
    },
    { messages, name },
  );
  await expect
    .poll(async () => (await listeningIn(to)).count, { intervals: [20] })
    .toBeGreaterThanOrEqual(count + messages.length);
};

/** What the chart has posted to the page since this was last asked. */
export const heard = async ({ page, chart }: Watched): Promise<unknown[]> => {
  const end = 'all has been posted';
  // What one window posts to another arrives in its order.
  await chart.evaluate((last) => parent.postMessage(last, '*'), end);
  const notes = async () => (await listeningIn(page.mainFrame())).notes;
  await expect.poll(notes, { intervals: [20] }).toContain(end);
  return page.evaluate((last) => {
    const { listening } = window as unknown as { listening: Notes };
    return listening.notes.splice(0).filter((note) => note !== last);
  }, end);
};

/** What the chart has posted so far, and how many messages have come to a frame. */
export const notedIn = async (frame: Frame): Promise<unknown[]> => (await listeningIn(frame)).notes;
export const messagesTo = async (frame: Frame): Promise<number> => (await listeningIn(frame)).count;

/** The heights the chart was given, after each message that it posted. */
export const givenHeights = async (page: Page): Promise<string[]> =>
  (await listeningIn(page.mainFrame())).heights;

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
