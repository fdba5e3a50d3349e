/** Every page of the built site as HTML, and what each says of itself. */
import { beforeAll, describe, expect, test } from 'vitest';
import { siteUrl } from '../../scripts/site-url.ts';
import { languageCodes } from '../../src/language/languages.ts';
import { markupFaults } from './markup-faults.ts';
import { movedSite, publishedSite } from './shared-site.ts';
import {
  addressOf,
  canonicalOf,
  elementsOf,
  isHidden,
  pagesOf,
  textOf,
  unescaped,
  type Element,
} from './site-elements.ts';

const at = new URL(siteUrl().base, siteUrl().site).href;

type Page = { file: string; html: string; elements: Element[]; title: string; lang: string };
let pages: Page[];
/** Those that are found by their own address. */
let own: Page[];
/** The first pages, which stand for the newest report. */
let first: Page[];
/** Embeds, which are found by their charts' pages, and the page of addresses that lead nowhere. */
let hidden: Page[];

beforeAll(async () => {
  const site = await publishedSite();
  pages = pagesOf(site).map((file) => pageOf(file, textOf(site, file)));
  hidden = pages.filter(({ elements }) => isHidden(elements));
  first = pages.filter(({ file }) => ['index.html', 'en/index.html'].includes(file));
  own = pages.filter((page) => !hidden.includes(page) && !first.includes(page));
});

const pageOf = (file: string, html: string): Page => {
  const elements = elementsOf(html);
  return {
    ...{ file, html, elements },
    title: unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    lang: elements.find(({ name }) => name === 'html')?.attributes.lang ?? '',
  };
};
const namesOf = (all: readonly Page[]): string[] => all.map(({ file }) => file);
const count = ({ elements }: Page, name: string): number =>
  elements.filter((element) => element.name === name).length;
/** Drawings have titles too. */
const titles = ({ elements }: Page): number => {
  const names = elements.map(({ name }) => name);
  return names.slice(0, names.indexOf('body')).filter((name) => name === 'title').length;
};
const metaOf = ({ elements }: Page, named: string): string =>
  elements.find(({ name, attributes }) => name === 'meta' && attributes.name === named)?.attributes.content ??
  '';
/** The addresses that a page names for each language, as [language, address]. */
const alternatesOf = ({ elements }: Page): [string, string][] =>
  elements
    .filter(
      ({ name, attributes }) => name === 'link' && attributes.rel === 'alternate' && attributes.hreflang,
    )
    .map(({ attributes: { hreflang = '', href = '' } }) => [hreflang, href]);
const without = <Value>(all: readonly Page[], of: (page: Page) => Value, wanted: Value): string[] =>
  namesOf(all.filter((page) => of(page) !== wanted));
const twice = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

test('every page is as HTML wants it', async () => {
  expect(pages.length).toBeGreaterThan(50);
  const faults = await Promise.all(pages.map(({ file, html }) => markupFaults(file, html)));
  expect(faults.flat()).toEqual([]);
});

test('so is every page at an address that was given up', async () => {
  const [site, published] = await Promise.all([movedSite(), publishedSite()]);
  const leading = pagesOf(site).filter(
    (file) => published[file] === undefined && /<meta[^>]*refresh/.test(textOf(site, file)),
  );
  expect(leading.length).toBeGreaterThan(2);
  const faults = await Promise.all(leading.map((file) => markupFaults(file, textOf(site, file))));
  expect(faults.flat()).toEqual([]);
});

describe('every page', () => {
  test('has a title and one first heading, and is told in its language', () => {
    expect(without(pages, titles, 1)).toEqual([]);
    expect(without(pages, ({ title }) => /\S{2}/.test(title), true)).toEqual([]);
    expect(without(pages, (page) => count(page, 'h1'), 1)).toEqual([]);
    expect(without(pages, ({ file, lang }) => lang === (file.startsWith('en/') ? 'en' : 'vi'), true)).toEqual(
      [],
    );
  });

  test('holds no trace of a value that is not there', () => {
    const traces = /undefined|NaN|Infinity|\[object/;
    expect(
      namesOf(pages.filter(({ html }) => traces.test(html.replace(/<script\b[^]*?<\/script>/g, '')))),
    ).toEqual([]);
  });
});

describe('every page that is found by its own address', () => {
  test('says so, and names itself in each language', () => {
    expect(
      without(own, ({ file, elements }) => canonicalOf(elements) === at + addressOf(file), true),
    ).toEqual([]);
    for (const page of own) {
      const alternates = alternatesOf(page);
      const inEach = Object.fromEntries(alternates);
      expect(alternates.map(([code]) => code).sort(), page.file).toEqual(
        [...languageCodes, 'x-default'].sort(),
      );
      expect(inEach[page.lang], page.file).toBe(at + addressOf(page.file));
      expect(inEach['x-default'], page.file).toBe(inEach.vi);
    }
  });

  test('is named by the same page in the other languages', () => {
    const known = new Map(own.map((page) => [at + addressOf(page.file), alternatesOf(page).sort()]));
    for (const page of own)
      for (const [, address] of alternatesOf(page))
        expect(known.get(address), `${page.file}: ${address}`).toEqual(alternatesOf(page).sort());
  });

  test('has a title and a description that no other of its language has', () => {
    for (const code of languageCodes) {
      const inLanguage = own.filter(({ lang }) => lang === code);
      expect(inLanguage.length).toBeGreaterThan(5);
      expect(twice(inLanguage.map(({ title }) => title))).toEqual([]);
      expect(twice(inLanguage.map((page) => metaOf(page, 'description')))).toEqual([]);
      expect(without(inLanguage, (page) => metaOf(page, 'description').length > 20, true)).toEqual([]);
    }
  });
});

test('the first page of each language is found by the address of the newest report', () => {
  expect(first).toHaveLength(languageCodes.length);
  const addresses = new Map(own.map((page) => [at + addressOf(page.file), page]));
  for (const page of first) {
    const report = addresses.get(canonicalOf(page.elements) ?? '');
    expect(report?.file).toMatch(/reports\/[^/]+\/index\.html$/);
    expect([page.title, alternatesOf(page)]).toEqual([report?.title, report && alternatesOf(report)]);
  }
});

/** They are not searched for, so they need no description; and what is canonical elsewhere has no languages here. */
test('only embeds and the page of no address are hidden, and embeds are found by the pages of their charts', () => {
  const embeds = hidden.filter(({ file }) => file !== '404.html');
  expect(embeds.length).toBeGreaterThan(10);
  const canonical = ({ file, elements }: Page) => [file, canonicalOf(elements)];
  expect(embeds.map(canonical)).toEqual(
    embeds.map(({ file }) => [file, at + addressOf(file.replace(/(^|\/)embed\//, '$1charts/'))]),
  );
  expect(hidden.flatMap(alternatesOf)).toEqual([]);
  expect(
    hidden.filter(({ file }) => file === '404.html').map(({ elements }) => canonicalOf(elements)),
  ).toEqual([undefined]);
});
