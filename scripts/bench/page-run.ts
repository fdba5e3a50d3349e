import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';

/** A page to measure, and how many charts there are to wait for: `charts` elements that match `drawings`. */
export type Subject = { name: string; url: string; drawings: string; charts: number };

/** What one visit with nothing kept took. Bytes are as sent, headers included; times are milliseconds. */
export type Visit = {
  bytes: number;
  requests: number;
  /** Requests to another host than the page's. */
  elsewhere: number;
  /** Files of scripts as sent, and scripts inside the page as written. */
  scriptBytes: number;
  scriptTime: number;
  layoutShift: number;
  /** From the start to the frame in which the last chart was there. */
  lastChart: number;
  /** The same with everything laid out, also what is far below the window. */
  laidOut: number;
};

/**
 * A slow phone: a processor four times slower, and what Lighthouse calls slow 4G, as it sets it for a real browser: 150 ms
 * a round trip and 1.6 Mbit/s, where each request waits 562.5 ms for the round trips that a connection takes.
 */
const processor = 4;
const network = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const phone: BrowserContextOptions = {
  ...{ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
};
/** A page that has not drawn by then will not. */
const patience = 60_000;

/** Visits a page on a slow phone, with nothing kept from an earlier visit. */
export const visit = async (browser: Browser, { url, drawings, charts }: Subject): Promise<Visit> => {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const requests = await watchRequests(session, url);
    await slowDown(session);
    await page.addInitScript(watchDrawing, { drawings, charts, mark: MARK });
    const drawn = page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith(MARK),
      timeout: patience,
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const [lastChart = NaN, laidOut = NaN] = (await drawn).text().slice(MARK.length).split(' ').map(Number);
    return { ...requests(), ...(await readPage(page, session, requests().scriptBytes)), lastChart, laidOut };
  } finally {
    await context.close();
  }
};

const MARK = 'the last chart is drawn: ';

const slowDown = async (session: CDPSession): Promise<void> => {
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Performance.enable');
};

type Requested = Pick<Visit, 'bytes' | 'requests' | 'elsewhere' | 'scriptBytes'>;

const watchRequests = async (session: CDPSession, url: string): Promise<() => Requested> => {
  const { host } = new URL(url);
  const asked = new Map<string, { host: string; isScript: boolean; bytes: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('http'))
      asked.set(requestId, { host: new URL(request.url).host, isScript: type === 'Script', bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const found = asked.get(requestId);
    if (found) found.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return () => {
    const all = [...asked.values()];
    return {
      bytes: sumOf(all),
      requests: all.length,
      elsewhere: all.filter((each) => each.host !== host).length,
      scriptBytes: sumOf(all.filter(({ isScript }) => isScript)),
    };
  };
};

const sumOf = (all: readonly { bytes: number }[]): number => all.reduce((sum, { bytes }) => sum + bytes, 0);

const readPage = async (
  page: Page,
  session: CDPSession,
  files: number,
): Promise<Pick<Visit, 'scriptBytes' | 'scriptTime' | 'layoutShift'>> => {
  const inline = await page
    .locator('script:not([src]):not([type$="json"])')
    .evaluateAll((all) => all.reduce((sum, { textContent }) => sum + textContent.length, 0));
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
  return {
    scriptBytes: files + inline,
    scriptTime: seconds * 1000,
    layoutShift: await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift),
  };
};

/**
 * Runs inside the page. A chart is there when something of it has been drawn: a shape in an SVG, any stroke on a canvas.
 * That is the same for what came with the page and for what a script made, and to the good of scripts, whose axes may
 * come before their bars. What is noted is the end of the first frame with them all; then, how much longer it takes when
 * the browser is made to lay out those too that it leaves until the reader comes near.
 */
function watchDrawing({ drawings, charts, mark }: { drawings: string; charts: number; mark: string }): void {
  const painted = new WeakSet();
  const context = CanvasRenderingContext2D.prototype as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  for (const name of ['fill', 'fillRect', 'fillText', 'stroke']) {
    const original = context[name];
    context[name] = function (this: { canvas: object }, ...args: unknown[]) {
      painted.add(this.canvas);
      return original?.apply(this, args);
    };
  }
  const isDrawn = (element: Element) =>
    element instanceof HTMLCanvasElement
      ? painted.has(element)
      : element.querySelector('rect, path, circle, line') !== null;
  const look = () => {
    const found = [...document.querySelectorAll(drawings)].filter(isDrawn);
    if (found.length < charts) requestAnimationFrame(look);
    else
      setTimeout(() => {
        const drawn = performance.now();
        for (const each of found) each.getBoundingClientRect();
        console.log(`${mark}${drawn} ${performance.now()}`);
      });
  };
  requestAnimationFrame(look);

  const shifting = window as unknown as { layoutShift: number };
  shifting.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifting.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
