/** Sitemaps of addresses of any shape. */
import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { sitemapIndexOf, sitemapOf } from '../../src/files/sitemap.ts';

const textsIn = (xml: string, name: string): string[] => {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as {
    getElementsByTagName: (name: string) => Iterable<{ textContent: string }>;
  };
  return [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);
};

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
