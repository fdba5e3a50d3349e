/** The files a chart can be taken away as, opened as others would open them. */
import { expect, test, type Page } from 'playwright/test';
import { chartLayout } from '../../src/charts/figure.ts';
import { sharePicture } from '../../src/charts/share-picture.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { schemes } from '../../src/styles/tokens.ts';
import { fileTypes, type FileType } from '../../src/view/addresses.ts';
import { everyChart } from './pages.ts';

const contentTypes: Record<FileType, RegExp> = {
  svg: /^image\/svg\+xml/,
  png: /^image\/png/,
  'share.png': /^image\/png/,
  csv: /^text\/csv/,
  xlsx: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet/,
  json: /^application\/json/,
};
const beginnings: Record<FileType, string> = {
  svg: '<svg ',
  png: '\u0089PNG\r\n',
  'share.png': '\u0089PNG\r\n',
  csv: 'report,chart,',
  xlsx: 'PK\u0003\u0004',
  json: '{',
};
/** What the picture for social media was drawn from, which is no file of its own. */
const shareSvg = ({ chart, model, lang }: (typeof everyChart)[number]): string =>
  sharePicture(chartLayout(chart, model, languages[lang]), model.site.name[lang] ?? model.site.name.vi).svg;
const fileOf = ({ path }: { path: string }, type: FileType): string => path.replace(/\/$/, `.${type}`);

type Box = { text: string; over: number };
/** Texts of the picture that is open, each with how far it reaches over the edge, in px. */
const textBoxes = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.getBoundingClientRect();
    return [...document.querySelectorAll('text')]
      .filter(({ textContent }) => textContent.trim() !== '')
      .map((text) => {
        const box = text.getBoundingClientRect();
        const outside = [edge.left - box.left, edge.top - box.top, box.right - edge.right];
        return { text: text.textContent, over: Math.max(...outside, box.bottom - edge.bottom) };
      });
  });

/** Where a text stands, in parts of the picture's width and height. */
type Place = { text: string; x: number; y: number; width: number; height: number };
/** The texts of a drawing that is given as text, in the page that is open. */
const placesIn = (page: Page, svg: string): Promise<Place[]> =>
  page.evaluate((source) => {
    document.body.innerHTML = source;
    const edge = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const places = [...document.querySelectorAll('svg text')].map((text) => {
      const box = text.getBoundingClientRect();
      return {
        text: text.textContent,
        ...{ x: (box.left - edge.left) / edge.width, y: (box.top - edge.top) / edge.height },
        ...{ width: box.width / edge.width, height: box.height / edge.height },
      };
    });
    return places.filter(({ text }) => text.trim() !== '');
  }, svg);

type Drawn = { size: [number, number]; ring: string[]; missing: string[] };
/** A picture's size, the colours of its outermost 4 px, and the texts whose places are bare, as the browser decodes it. */
const decoded = (page: Page, address: string, places: readonly Place[]): Promise<Drawn> =>
  page.evaluate(
    async ({ from, texts }) => {
      const image = await createImageBitmap(await (await fetch(from)).blob());
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      if (!canvas) throw new Error('no canvas');
      canvas.drawImage(image, 0, 0);
      const coloursIn = (x: number, y: number, w: number, h: number) =>
        new Set(new Uint32Array(canvas.getImageData(x, y, w, h).data.buffer));
      const ring = new Set([
        ...coloursIn(0, 0, width, 4),
        ...coloursIn(0, height - 4, width, 4),
        ...coloursIn(0, 0, 4, height),
        ...coloursIn(width - 4, 0, 4, height),
      ]);
      const hex = (colour: number) =>
        `#${[colour, colour >> 8, colour >> 16].map((part) => (part & 255).toString(16).padStart(2, '0')).join('')}`;
      /** The part of a place that is not of its commonest colour: letters take a tenth and more. */
      const inkIn = (place: Place): number => {
        const [x, y] = [place.x * width, place.y * height].map(Math.floor) as [number, number];
        const [w, h] = [place.width * width, place.height * height].map(Math.ceil) as [number, number];
        const counts = new Map<number, number>();
        for (const colour of new Uint32Array(canvas.getImageData(x, y, w, h).data.buffer))
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        return 1 - Math.max(...counts.values()) / (w * h);
      };
      return {
        size: [width, height] as [number, number],
        ring: [...ring].map(hex),
        missing: texts.filter((place) => inkIn(place) < 0.05).map(({ text }) => text),
      };
    },
    { from: address, texts: [...places] },
  );

for (const lang of languageCodes) {
  const charts = everyChart.filter((each) => each.lang === lang);

  test(`every file of every chart is of the kind its name says (${lang})`, async ({ request }) => {
    for (const chart of charts)
      await Promise.all(
        fileTypes.map(async (type) => {
          const file = fileOf(chart, type);
          const answer = await request.get(file);
          expect(answer.status(), file).toBe(200);
          // Not every server knows every kind.
          const said = answer.headers()['content-type'] ?? '';
          if (said !== '') expect(said, file).toMatch(contentTypes[type]);
          expect((await answer.body()).toString('latin1').slice(0, beginnings[type].length), file).toBe(
            beginnings[type],
          );
        }),
      );
  });

  test(`drawings by themselves keep all words within their edges, in any font (${lang})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(60_000);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const chart of charts) {
      const file = new URL(fileOf(chart, 'svg'), baseURL).href;
      const answer = await page.goto(file);
      const source = (await answer?.text()) ?? '';
      expect(source, file).not.toMatch(/var\(--|<style|<image|<script|\shref=|url\((?!#)/);
      const faults = await page.evaluate(
        (svg) =>
          new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')?.textContent,
        source,
      );
      expect(faults, file).toBeUndefined();
      const texts = await textBoxes(page);
      expect(texts.map(({ text }) => text).join(' '), file).toMatch(new RegExp(`${chart.path}$`));
      for (const font of [undefined, 'monospace', 'serif']) {
        if (font !== undefined)
          await page.evaluate((family) => {
            document.documentElement.setAttribute('font-family', family);
          }, font);
        const boxes = await textBoxes(page);
        expect(boxes.length, file).toBeGreaterThan(3);
        expect(
          boxes.filter(({ over }) => over > 0),
          `${file} in ${font ?? 'its font'}`,
        ).toEqual([]);
      }
    }
    expect(asked).toEqual(charts.map((chart) => new URL(fileOf(chart, 'svg'), baseURL).href));
  });

  test(`pictures are as large as they should be, with all their words and nothing cut (${lang})`, async ({
    page,
    request,
    baseURL,
  }) => {
    test.setTimeout(60_000);
    await page.goto('404.html');
    const { paper } = schemes.light;
    for (const chart of charts) {
      const svg = await (await request.get(fileOf(chart, 'svg'))).text();
      const [, width, height] = /^<svg[^>]* viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
      for (const [type, size, drawing] of [
        ['png', [2 * Number(width), 2 * Number(height)], svg],
        ['share.png', [1200, 630], shareSvg(chart)],
      ] as const) {
        const file = new URL(fileOf(chart, type), baseURL).href;
        const places = await placesIn(page, drawing);
        expect(places.length, file).toBeGreaterThan(2);
        expect(await decoded(page, file, places), file).toEqual({ size, ring: [paper], missing: [] });
      }
    }
  });
}
