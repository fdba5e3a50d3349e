/** Pictures of charts: what they hold, and that their bytes depend on nothing but the chart. */
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { png, pngVersion } from '../../src/charts/png.ts';
import { chartLayout, chartWords } from '../../src/charts/figure.ts';
import { poster } from '../../src/charts/poster.ts';
import { sharePicture, shareSize } from '../../src/charts/share-picture.ts';
import { languages } from '../../src/language/languages.ts';
import { absolute, chartAddress } from '../../src/view/addresses.ts';
import { chartOf } from '../../src/view/chart-paths.ts';
import { figureAt, posterAt, sharedPicture, sharePictureAt, siteNameIn } from '../../src/view/sharing.ts';
import { everyAddress, nameOf, serveElsewhere } from './addressed.ts';
import { digestOfPictures } from './drawn-pictures.ts';
import { changed } from './published-reports.ts';

serveElsewhere();
const charts = everyAddress().map((at) => ({ name: nameOf(at), at, share: sharePictureAt(at) }));
const kinds = [...Map.groupBy(charts, ({ at }) => chartOf(at.report, at.chart).chart.kind)].map(
  ([kind, [first]]) => ({ kind, at: first?.at ?? { report: '', chart: '', code: 'vi' as const } }),
);

/** A busy machine may take its time. */
const slow = { timeout: 120_000 };

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (bytes: Uint8Array): [number, number] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};
const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text).join(' ');
const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Lines may end anywhere between words. */
const spaced = (words: string): string => words.replace(/(\s|&#160;)+/g, ' ');

describe.each(charts)('the pictures of $name', ({ at, share }) => {
  const { title, summary, source } = figureAt(at);
  const poster = posterAt(at);

  test('hold the chart’s words, its source and where it stands', () => {
    for (const words of [title.text, summary.text, source, absolute(chartAddress(at))])
      expect(spaced(textOf(poster.svg))).toContain(escaped(spaced(words)));
    for (const words of [title.text, source])
      expect(spaced(textOf(share.svg))).toContain(escaped(spaced(words)));
  });

  test('need nothing else: no style of a page, no reference, no letter without its width', () => {
    for (const { svg } of [poster, share]) {
      expect(svg).not.toMatch(/var\(--|<style|<script|<image|\bhref=|url\((?!#)/);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
      for (const [text] of svg.matchAll(/<text[^>]*>[^<]*\S[^<]*</g)) expect(text).toContain(' textLength="');
    }
  });

  test('are as large as is said of them', () => {
    const [, width, height] = /^<svg[^>]* viewBox="0 0 (\d+) (\d+)"/.exec(poster.svg) ?? [];
    expect([Number(width), Number(height)]).toEqual([poster.width, poster.height]);
    expect(share.width / share.height).toBeCloseTo(shareSize.width / shareSize.height, 6);
    expect(sharedPicture(at, '')).toMatchObject({ width: 1200, height: 630 });
  });
});

describe.each(kinds)('as PNG, a chart of the kind $kind', ({ at }) => {
  test('is twice its size, or as social media want it, and the same bytes each time', slow, async () => {
    const [poster, share] = [posterAt(at), sharePictureAt(at)];
    for (const [picture, scale, size] of [
      [poster, 2, [2 * poster.width, 2 * poster.height]],
      [share, shareSize.width / share.width, [shareSize.width, shareSize.height]],
    ] as const) {
      const [first, second] = [await png(picture, scale), await png(picture, scale)];
      expect(sizeOf(first)).toEqual(size);
      expect(Buffer.compare(first, second)).toBe(0);
    }
  });
});

test('PNGs are the same in any time zone and locale', slow, async () => {
  const script = `import { digestOfPictures } from './tests/unit/drawn-pictures.ts'; process.stdout.write(await digestOfPictures());`;
  const digests = await Promise.all(
    [
      { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
    ].map(async (place) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--input-type=module', '--eval', script],
        {
          cwd: projectFolder,
          env: { ...process.env, ...place, LANG: place.LC_ALL },
        },
      );
      return stdout;
    }),
  );
  expect(digests[0]).toHaveLength(createHash('sha256').digest('hex').length);
  expect(new Set([await digestOfPictures(), ...digests]).size).toBe(1);
});

test.each(charts)('$name has another picture when its figures are corrected', ({ at, share }) => {
  const { chart, model } = chartOf(at.report, at.chart);
  const corrected = changed(model, ({ topics }) => {
    for (const { indicators } of topics.values())
      for (const { facts } of Object.values(indicators))
        for (const fact of Object.values(facts))
          for (const said of fact.type === 'disputed' ? Object.values(fact.readings) : [fact])
            if (said.type === 'level' || (said.type === 'comparison' && said.form === 'ratio'))
              said.value = '12';
  });
  const { language } = chartWords(chart, model, languages[at.code]);
  const after = sharePicture(chartLayout(chart, corrected, language), siteNameIn(model, language.code));
  // What is stated at all stays the same, and of many words only title and sentence are large enough to be shown.
  const isOfWords = ['completeness', 'limits'].includes(chart.kind);
  expect(after.svg !== share.svg).toBe(!isOfWords);
});

test('a long address goes on in further lines, and none leaves the picture', () => {
  const deep = `https://example.org/${'a-newspaper/of-the-north/'.repeat(8)}charts/2023-08/plan-panel/`;
  for (const { at } of charts) {
    const { chart, model } = chartOf(at.report, at.chart);
    const { svg, width } = poster(chartLayout(chart, model, languages[at.code]), {
      siteName: 'Bắc Kạn',
      address: deep,
    });
    const lines = [
      ...svg.matchAll(/ textLength="([\d.]+)" transform="translate\(([\d.]+),[^>]*>([^<]*)</g),
    ].map(([, length, x, text = '']) => ({ text, end: Number(x) + Number(length) }));
    expect(lines.map(({ text }) => text).join('')).toContain(deep);
    for (const { text, end } of lines)
      if (text !== '' && deep.includes(text)) expect(end, text).toBeLessThanOrEqual(width);
  }
});

test('no title is cut in a picture for social media: it takes a smaller size, or there is none', () => {
  const [{ at } = { at: undefined }] = charts;
  if (!at) throw new Error('no charts');
  const { chart, model } = chartOf(at.report, at.chart);
  const pictureOf = (words: number) => {
    const title = { vi: 'Vượt '.repeat(words), en: 'Over '.repeat(words) };
    return sharePicture(chartLayout({ ...chart, title, summary: title }, model, languages.vi), 'Bắc Kạn');
  };
  for (const words of [10, 60, 120])
    expect(spaced(textOf(pictureOf(words).svg))).toContain('Vượt '.repeat(words).trim());
  expect(() => pictureOf(2000)).toThrow('no room for the title');
});

test('the address of a link’s picture changes with the picture and what draws it, and only then', () => {
  const addresses = charts.map(({ at }) => sharedPicture(at, '').address);
  expect(new Set(addresses).size).toBe(charts.length);
  for (const [index, { at, share }] of charts.entries()) {
    const version = createHash('sha256')
      .update(share.svg + pngVersion())
      .digest('hex')
      .slice(0, 10);
    expect(addresses[index]).toBe(`${absolute(chartAddress(at)).replace(/\/$/, '.share.png')}?v=${version}`);
  }
});
