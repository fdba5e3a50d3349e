import { create, type Font } from 'fontkit';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { publishedSite } from './shared-site.ts';

let site: Record<string, string>;

beforeAll(async () => {
  site = await publishedSite();
});

const filesLike = (name: RegExp): [string, Buffer][] =>
  Object.entries(site)
    .filter(([file]) => name.test(file))
    .map(([file, bytes]) => [file, Buffer.from(bytes, 'latin1')]);

/** The characters a page draws: neither its scripts and styles nor what breaks its lines. */
const drawnOn = (page: string): Set<string> => {
  const { document } = parseHTML(page);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  return new Set(document.documentElement.textContent.match(/[^\p{C}\p{M}]/gu));
};

test('both fonts are published under names that change with them', () => {
  expect(filesLike(/\.woff2$/).map(([file]) => file.replace(/\.[\w-]{8}\./, '.*.'))).toEqual([
    '_astro/source-sans-3.*.woff2',
    '_astro/source-serif-4.*.woff2',
  ]);
});

test('every character of every page is in the fonts', () => {
  const fonts = filesLike(/\.woff2$/).map(([file, bytes]) => [file, create(bytes) as Font] as const);
  const pages = filesLike(/\.html$/);
  expect(pages.length).toBeGreaterThan(1);
  for (const [page, html] of pages) {
    const drawn = [...drawnOn(html.toString('utf8'))];
    expect(drawn.length, page).toBeGreaterThan(20);
    for (const [name, font] of fonts)
      expect(
        drawn.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
        `${page} in ${name}`,
      ).toEqual([]);
  }
});
