/** Sitemaps, as sitemaps.org and Google have them, with the languages of each page beside it. */
import { element, textElement, xmlDocument } from './xml.ts';

export type SitemapPage = {
  /** Whole addresses by language. */
  addresses: Readonly<Record<string, string>>;
  /** ISO 8601; undefined where it is not known. */
  changed: string | undefined;
};

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap of pages: each language has its own entry, and names all. `main` is for readers of none of them. */
export const sitemapOf = (pages: readonly SitemapPage[], main: string): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: protocol, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      pages.flatMap(({ addresses, changed }) => {
        const alternates = [
          ...Object.entries(addresses),
          ...(addresses[main] === undefined ? [] : [['x-default', addresses[main]] as const]),
        ].map(([hreflang, href]) => element('xhtml:link', { rel: 'alternate', hreflang, href }));
        return Object.values(addresses).map((address) =>
          element('url', {}, [
            textElement('loc', address),
            changed === undefined ? undefined : textElement('lastmod', changed),
            ...alternates,
          ]),
        );
      }),
    ),
  );

/** The list of sitemaps. */
export const sitemapIndexOf = (
  sitemaps: readonly { address: string; changed: string | undefined }[],
): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: protocol },
      sitemaps.map(({ address, changed }) =>
        element('sitemap', {}, [
          textElement('loc', address),
          changed === undefined ? undefined : textElement('lastmod', changed),
        ]),
      ),
    ),
  );
