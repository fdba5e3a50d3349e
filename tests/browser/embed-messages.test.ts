/** What embeds and the script for host pages say to each other, and to nobody else. */
import { expect } from 'playwright/test';
import { contentSize, embedAddress, embedsOf, fill } from './embed-frames.ts';
import { test } from './embed-test.ts';
import { hostSite, servePage } from './host-pages.ts';
import {
  frameNamed,
  heard,
  heightMessage,
  hello,
  messagesTo,
  notedOf,
  others,
  post,
  usual,
  watch,
  watchAll,
  type Watched,
} from './watched-embed.ts';

type Asked = { name: string; more?: string; asked: unknown; extra: (watched: Watched) => unknown[] };

const isHeight = (message: unknown): boolean => (message as { type?: unknown }).type === 'bac-kan:height';

const answered: Asked[] = [
  { name: 'our own script', asked: hello, extra: () => [] },
  { name: 'frames', asked: { sentinel: 'amp', type: 'frames-init' }, extra: () => [] },
  { name: 'iframe-resizer, known or not', asked: '[iFrameSizer]resize', extra: () => [] },
  {
    name: 'iframe-resizer',
    asked: '[iFrameSizer]frame-1.a_b:8:false:false:32:true:true::auto',
    extra: ({ width, height }) =>
      ['init', 'resizeObserver'].map((word) => `[iFrameSizer]frame-1.a_b:${height}:${width}:${word}`),
  },
  ...['iframe-child-init', 'iframe-get-child-dimensions'].map((type) => ({
    name: `open-iframe-resizer, ${type}`,
    asked: { type, bodyPadding: '50px', bodyMargin: '50px', targetElementSelector: 'h1' },
    extra: ({ width, height }: Watched) => [{ type: 'iframe-resized', width, height }],
  })),
  {
    name: 'pym.js',
    more: '?initialWidth=600&childId=chart-1&parentUrl=http%3A%2F%2Fhost.example%2F',
    asked: 'pymxPYMxchart-1xPYMxwidthxPYMx600',
    extra: ({ height }) => [`pymxPYMxchart-1xPYMxheightxPYMx${height}`],
  },
  {
    name: 'WordPress',
    more: '#?secret=Abcde01234',
    asked: { message: 'ready', secret: 'Abcde01234' },
    extra: ({ height }) => [{ message: 'height', value: height, secret: 'Abcde01234' }],
  },
  ...[
    '?childId=a<b>',
    `?childId=${'a'.repeat(101)}`,
    '?childId=',
    '#?secret=short',
    '#?secret=Abcde012345',
  ].map((more) => ({ name: `${more.slice(0, 20)}, as any host`, more, asked: hello, extra: () => [] })),
];

test('an embed answers each host in its own form', async ({ page, site }) => {
  await page.setViewportSize({ width: 310 * answered.length, height: 400 });
  // Each in a frame of its own, which has heard from no other.
  const charts = await watchAll(
    page,
    site,
    answered.map(({ more = '' }) => more),
  );
  for (const [index, { name, asked, extra }] of answered.entries()) {
    const watched = charts[index];
    if (!watched) throw new Error(`no chart for ${name}`);
    await heard(watched);
    await post(page.mainFrame(), watched.chart, [asked]);
    expect.soft(await heard(watched), name).toEqual([...usual(watched), ...extra(watched)]);
  }
});

test('an embed answers nobody but the page around it', async ({ page, site }) => {
  const watched = await watch(page, site, '?childId=chart-1#?secret=Abcde01234');
  const { chart } = watched;
  await chart.evaluate(() => {
    const child = document.createElement('iframe');
    child.name = 'child';
    child.style.position = 'absolute';
    document.body.append(child);
  });
  await expect.poll(() => chart.childFrames().length).toBe(1);
  await heard(watched);
  const requests = answered.map(({ asked }) => asked);
  for (const name of ['child', ...Object.keys(others)]) await post(frameNamed(page, name), chart, requests);
  await chart.evaluate((message) => postMessage(message, '*'), hello);
  expect(await heard(watched)).toEqual([]);
});

test('an embed does not answer what is no request', async ({ page, site }) => {
  const watched = await watch(page, site, '?childId=chart-1#?secret=Abcde01234');
  await heard(watched);
  const height = 5000;
  await post(page.mainFrame(), watched.chart, [
    ...[null, undefined, NaN, 0, true, '', [], {}, [hello], { data: hello }, JSON.stringify(hello)],
    ...['bac-kan:hello', 'x'.repeat(1_000_000), `[iFrameSizer]${'x'.repeat(1_000_000)}`, '[iFrameSizer]'],
    ...[
      'message:{"a":true}',
      'a b:8:false:',
      `${'a'.repeat(201)}:8:false:`,
      ':8:false:',
      'moveToAnchor:x',
    ].map((end) => `[iFrameSizer]${end}`),
    ...['pymxPYMxchart-2xPYMxwidthxPYMx600', 'pymxPYMxchart-1xPYMxnavigateToxPYMxhttp://stranger.example/'],
    { message: 'ready', secret: 'Abcde01235' },
    { message: 'ready' },
    { message: 'height', value: height, secret: 'Abcde01234' },
    { type: 'frames-init' },
    { type: ['bac-kan:hello'] },
    heightMessage(height),
    { type: 'iframe-resized', height },
  ]);
  // Only scripts inside an embed could make such a message.
  await watched.chart.evaluate(() => {
    const thrower = (name: string) =>
      Object.defineProperty({}, name, {
        get: () => {
          throw new Error('read');
        },
      });
    for (const data of ['type', 'message', 'secret', 'sentinel'].map(thrower))
      dispatchEvent(new MessageEvent('message', { data, source: parent }));
  });
  expect(await heard(watched)).toEqual([]);
});

test('an embed speaks anew when its address gets a secret', async ({ page, site }) => {
  const watched = await watch(page, site);
  await heard(watched);
  await page.locator('iframe[name=chart]').evaluate((frame: HTMLIFrameElement) => {
    frame.src += '#?secret=Abcde01234';
  });
  const answer = { message: 'height', value: watched.height, secret: 'Abcde01234' };
  await expect.poll(() => notedOf(page)).toContainEqual(answer);
});

test('an embed without a height says nothing', async ({ page, site }) => {
  const watched = await watch(page, site);
  await heard(watched);
  await watched.chart.evaluate(() => (document.documentElement.style.display = 'none'));
  await post(page.mainFrame(), watched.chart, [hello]);
  expect(await heard(watched)).toEqual([]);
});

/** As in a tab that is folded up sideways: lines are broken after each letter, and the content is very high. */
test('an embed without a width says nothing until it is shown', async ({ page, site }) => {
  const watched = await watch(page, site);
  const setWidth = (width: number) =>
    page
      .locator('iframe[name=chart]')
      .evaluate((frame, px) => ((frame as HTMLElement).style.width = `${px}px`), width);
  const seen = (width: number) => watched.chart.waitForFunction((px) => innerWidth === px, width);
  for (const width of [600, 320]) {
    await heard(watched);
    await setWidth(0);
    await seen(0);
    // It may speak a moment after its size has changed.
    await watched.chart.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await post(page.mainFrame(), watched.chart, [hello]);
    expect(await heard(watched)).toEqual([]);
    await setWidth(width);
    await fill(page, 1);
    const { height } = await contentSize(watched.chart);
    // Also if nothing but the question has been missed.
    await expect.poll(() => notedOf(page)).toContainEqual(heightMessage(height));
    // However often it says so: questions and sizes come when they will.
    const said = (await heard(watched)).filter(isHeight);
    expect(said).toEqual(said.map(() => heightMessage(height)));
  }
});

test('our script asks when it comes, once however often it is loaded, and when it is told to', async ({
  page,
  site,
}) => {
  const { chart } = await watch(page, site);
  const asked = () => messagesTo(chart);
  expect(await asked()).toBe(0);
  const url = `${site}embed.js`;
  await page.addScriptTag({ url });
  await page.evaluate('bacKan.scan()');
  await expect.poll(asked).toBe(1);
  await page.evaluate('delete window.bacKan');
  await page.addScriptTag({ url });
  await expect.poll(asked).toBe(2);
  await page.evaluate(`bacKan.observe(null); bacKan.observe(document.querySelector('iframe[name=chart]'))`);
  await expect.poll(asked).toBe(3);
});

test('an embed opened by itself posts nothing and scrolls as any page', async ({ page, site }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(embedAddress(site, 'plan-panel', 'en/'));
  const asked = [hello, '[iFrameSizer]resize', 'nothing more'];
  await page.evaluate((messages) => {
    for (const message of messages) postMessage(message, '*');
  }, asked);
  const heardByItself = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect.poll(heardByItself).toContain('nothing more');
  expect(await heardByItself()).toEqual(asked);
  expect(await page.evaluate(() => document.documentElement.style.overflowY)).toBe('');
});

const looks = [
  ['', {}],
  ['?theme=dark', { theme: 'dark' }],
  ['?theme=auto&bg=transparent', { theme: 'auto', bg: 'transparent' }],
  ['?theme=DARK&bg=red', {}],
  ['?theme=%22%3E%3Cimg%20src%3Dx%3E&bg=transparent%20', {}],
  ['?theme=light&theme=dark&bg[]=transparent&%E0%A4%A', {}],
] as const;

test('the address of an embed is read as looks, or not at all', async ({ page, site }) => {
  for (const [address, chosen] of looks) {
    await page.goto(embedAddress(site, 'plan-panel') + address);
    const data = await page.evaluate(() => Object.entries(document.documentElement.dataset));
    expect.soft(Object.fromEntries(data), address).toEqual({ chart: 'plan-panel', ...chosen });
  }
});

test('a page that makes every frame higher than asked does not make it grow for ever', async ({
  page,
  site,
}) => {
  const src = embedAddress(site, 'plan-panel');
  await servePage(
    page,
    site,
    `<script>
      const heights = [];
      addEventListener('message', ({ data }) => {
        if (data.type !== 'bac-kan:height') return;
        heights.push(data.height);
        document.querySelector('iframe').style.height = data.height + 20 + 'px';
      });
    </script>
    <iframe src="${src}" style="border:0;width:600px"></iframe>`,
  );
  await page.clock.install();
  await page.goto(hostSite);
  const heights = () => page.evaluate<number[]>('heights');
  await expect.poll(async () => (await heights()).length).toBe(1);
  // Once when it is there, and at each of its attempts to be heard.
  await page.clock.runFor(10_000);
  await expect.poll(async () => (await heights()).length).toBe(5);
  const [height = 0] = await heights();
  const [embed] = embedsOf(page);
  await embed?.waitForFunction((px) => innerHeight === px, height + 20);
  await page.clock.runFor(100_000);
  const said = Array.from({ length: 5 }, () => height);
  expect(await heights()).toEqual(said);
  expect(embedsOf(page)).toHaveLength(1);
  // Long after the last attempt a change is still told: once, and so is the way back.
  const turn = async (isOpen: boolean, count: number) => {
    await embed?.evaluate((open) => {
      for (const details of document.querySelectorAll('details')) details.open = open;
    }, isOpen);
    await expect
      .poll(async () => {
        await page.clock.runFor(50);
        return (await heights()).length;
      })
      .toBe(count);
    await page.clock.runFor(100_000);
    return heights();
  };
  const [, , , , , opened = 0] = await turn(true, 6);
  expect(opened).toBeGreaterThan(height);
  expect(await turn(false, 7)).toEqual([...said, opened, height]);
});
