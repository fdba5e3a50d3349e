/** Sitemaps of any size, of addresses of any shape. */
import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { sitemapIndexOf, sitemapOf } from '../../src/files/sitemap.ts';
import { inParts } from '../../src/view/site-pages.ts';

const textsIn = (xml: string, name: string): string[] => {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as {
    getElementsByTagName: (name: string) => Iterable<{ textContent: string }>;
  };
  return [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);
};

test.each([
  ['none', 0, []],
  ['as many as fit', 6, [3, 3]],
  ['one more than fits', 7, [3, 3, 1]],
])('pages in parts: %s', (_, count, sizes) => {
  const pages = Array.from({ length: count }, (_, index) => index);
  const parts = inParts(pages, 3);
  expect(parts.map(({ length }) => length)).toEqual(sizes);
  expect(parts.flat()).toEqual(pages);
});

test('an address with signs of XML comes back as it was, and a day that is not known is left out', () => {
  const vi = "https://example.org/a?b=1&c='<2>'";
  const en = 'https://example.org/en/';
  const known = { addresses: { vi, en }, changed: '2026-11-25' };
  const xml = sitemapOf([known, { addresses: { vi: en }, changed: undefined }], 'vi');
  expect(textsIn(xml, 'loc')).toEqual([vi, en, en]);
  expect(textsIn(xml, 'lastmod')).toEqual(['2026-11-25', '2026-11-25']);
  const index = sitemapIndexOf([{ address: vi, changed: undefined }]);
  expect(textsIn(index, 'loc')).toEqual([vi]);
  expect(textsIn(index, 'lastmod')).toEqual([]);
});
