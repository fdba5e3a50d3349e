/** A thousand messages of any kind, to an embed and to a page with our script: they come to nothing. */
import fc from 'fast-check';
import { expect } from 'playwright/test';
import { test } from './embed-test.ts';
import {
  frameNamed,
  heard,
  hello,
  others,
  post,
  rooms,
  usual,
  watch,
  type Watched,
} from './watched-embed.ts';

const some = (...values: unknown[]) => fc.constantFrom(...values);
const number = fc.oneof(fc.double(), fc.integer({ min: -100, max: 10_000 }), fc.string(), fc.jsonValue());
const nearMiss = fc.record(
  {
    type: some('bac-kan:height', hello.type, 'embed-size', 'frames-init', 'iframe-child-init', 'height', 1),
    sentinel: some('amp', 'pym', null),
    message: some('ready', 'height', 'link', 'message'),
    secret: some('Abcde01234', 'Abcde01235', '', 5),
    height: number,
    value: number,
    'datawrapper-height': fc.dictionary(fc.string(), number),
  },
  { requiredKeys: [] },
);
const text = fc
  .tuple(
    some(
      '[iFrameSizer]',
      '[iFrameSizer]resize',
      '[iFrameSizer]a:8:false:',
      'pymxPYMxchart-1xPYMxwidthxPYMx',
      '{',
    ),
    fc.string(),
  )
  .map(([start, end]) => `${String(start)}${end}`);
const messages = fc.array(fc.oneof(fc.jsonValue(), nearMiss, text, fc.string({ maxLength: 5000 })), {
  minLength: 100,
  maxLength: 100,
});
const often = { numRuns: 10, interruptAfterTimeLimit: 60_000 };

/** Whether a chart may post this to a page that has made itself known in every way. */
const isKnown = (message: unknown, watched: Watched): boolean => {
  const { width, height } = watched;
  const known = [
    ...usual(watched),
    `pymxPYMxchart-1xPYMxheightxPYMx${height}`,
    { message: 'height', value: height, secret: 'Abcde01234' },
    { type: 'iframe-resized', width, height },
  ];
  if (known.some((each) => JSON.stringify(each) === JSON.stringify(message))) return true;
  const [, id, word] = /^\[iFrameSizer\]([^:]*):\d+:\d+:(.*)$/.exec(String(message)) ?? [];
  return (
    message === `[iFrameSizer]${id}:${height}:${width}:${word}` &&
    /^[\w.-]{1,200}$/.test(id ?? '') &&
    /^(init|resizeObserver)$/.test(word ?? '')
  );
};

test('make an embed post nothing but its height', async ({ page, site }) => {
  const watched = await watch(page, site, '?childId=chart-1#?secret=Abcde01234');
  const before = await rooms(page);
  await fc.assert(
    fc.asyncProperty(messages, async (batch) => {
      await post(page.mainFrame(), watched.chart, batch);
      const strange = (await heard(watched)).filter((message) => !isKnown(message, watched));
      expect(strange).toEqual([]);
      expect(await rooms(page)).toEqual(before);
    }),
    often,
  );
});

test('to a page with our script leave its frames as they are', async ({ page, site }) => {
  const { chart } = await watch(page, site);
  const before = await rooms(page);
  const senders = Object.keys(others).map((name) => frameNamed(page, name));
  await fc.assert(
    fc.asyncProperty(messages, async (batch) => {
      await post(senders, page.mainFrame(), batch);
      const isTrue = (message: unknown) =>
        (message as { type?: unknown } | null)?.type === 'bac-kan:height' &&
        Number((message as { height?: unknown }).height) >= 40;
      await post(
        chart,
        page.mainFrame(),
        batch.filter((message) => !isTrue(message)),
      );
      expect(await rooms(page)).toEqual(before);
    }),
    often,
  );
});
