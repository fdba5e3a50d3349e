/** Sitemaps, feeds and robots.txt of a real build, against the pages it made. */
import { beforeAll, describe, expect, test } from 'vitest';
import { moved, movedSite } from './shared-site.ts';

const { site } = moved;
let files: Record<string, string>;

beforeAll(async () => {
  files = await movedSite();
});

const addressOf = (name: string): string => site + name.replace(/(^|\/)index\.html$/, '$1');
const fileOf = (address: string): string => files[address.replace(site, '')] ?? '';
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);
const htmlPages = () => Object.entries(files).filter(([name]) => name.endsWith('.html'));
const linksOf = (html: string): Record<string, string>[] =>
  all(html, /<link ([^>]*)>/g).map((attributes) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  );

const sitemaps = () => all(fileOf(`${site}sitemap-index.xml`), /<loc>([^<]*)<\/loc>/g);
const entries = () => sitemaps().flatMap((address) => all(fileOf(address), /<url>(.*?)<\/url>/gs));
const locOf = (entry: string): string => all(entry, /<loc>([^<]*)<\/loc>/g)[0] ?? '';

test('robots.txt lets everything be read and names the sitemaps, which are all there', () => {
  expect(files['robots.txt']).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap-index.xml\n`);
  const made = Object.keys(files).filter((name) => /^sitemap-(?!index)/.test(name));
  expect(sitemaps().sort()).toEqual(made.map((name) => site + name));
  expect(made.length).toBeGreaterThan(1);
});

test('every page to be found by its own address is in one sitemap, once, and nothing else is', () => {
  const own = htmlPages().flatMap(([name, html]) => {
    const canonical = linksOf(html).find(({ rel }) => rel === 'canonical')?.href;
    const isHidden = /<meta name="robots" content="[^"]*noindex/.test(html);
    return !isHidden && canonical === addressOf(name) ? [canonical] : [];
  });
  expect(entries().map(locOf).sort()).toEqual(own.sort());
  expect(own).toContain(`${site}en/method/`);
  for (const left of ['', 'en/', 'reports/2023-07/']) expect(own).not.toContain(site + left);
});

test('each entry names the languages that its page names', () => {
  for (const entry of entries()) {
    const named = all(entry, /<xhtml:link ([^>]*)\/>/g).map((link) => [
      all(link, /hreflang="([^"]*)"/g)[0],
      all(link, / href="([^"]*)"/g)[0],
    ]);
    const html = Buffer.from(fileOf(`${locOf(entry)}index.html`), 'latin1').toString('utf8');
    const onPage = linksOf(html).filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
    const pageNames = onPage.map(({ hreflang, href }) => [hreflang, href]);
    expect(named.length, locOf(entry)).toBeGreaterThan(2);
    expect(named.sort(), locOf(entry)).toEqual(pageNames.sort());
    for (const day of all(entry, /<lastmod>([^<]*)<\/lastmod>/g)) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  const dated = entries().filter((entry) => entry.includes('<lastmod>'));
  expect(dated.length).toBeGreaterThan(entries().length / 2);
});

describe.each(['', 'en/'])('the feed at /%s', (language) => {
  test('is named by every page of its language, under the address it has', () => {
    const address = `${site}${language}feed.xml`;
    const xml = fileOf(address);
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="${address}"/>`);
    const whole = htmlPages().filter(
      ([name, html]) =>
        html.includes('<main') && name.startsWith('en/') === (language === 'en/') && !name.includes('embed/'),
    );
    expect(whole.length).toBeGreaterThan(5);
    for (const [name, html] of whole) {
      const feeds = linksOf(html).filter(({ type }) => type === 'application/atom+xml');
      expect(
        feeds.map(({ rel, href }) => [rel, href]),
        name,
      ).toEqual([['alternate', new URL(address).pathname]]);
    }
  });
});
