/** Nothing in the built site makes code of text, or is fetched from another site. */
import { beforeAll, describe, expect, test } from 'vitest';
import { siteUrl } from '../../scripts/site-url.ts';
import { publishedSite } from './shared-site.ts';
import { elementsOf, textOf, type Element, type Site } from './site-elements.ts';

const { site: origin } = siteUrl();
let site: Site;
/** Every page, drawing and feed, and every script, with those inside pages. */
let markup: { file: string; text: string }[];
let scripts: { file: string; text: string }[];

beforeAll(async () => {
  site = await publishedSite();
  const filesLike = (pattern: RegExp) =>
    Object.keys(site)
      .filter((file) => pattern.test(file))
      .map((file) => ({ file, text: textOf(site, file) }));
  markup = filesLike(/\.(?:html|svg|xml)$/);
  const inPages = markup.flatMap(({ file, text }) =>
    [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, inside = '']) => ({
      file,
      text: inside,
    })),
  );
  scripts = [...filesLike(/\.js$/), ...inPages];
});

const inMarkup = (isFault: (element: Element) => boolean): string[] =>
  markup.flatMap(({ file, text }) =>
    elementsOf(text)
      .filter(isFault)
      .map((element) => `${file}: ${JSON.stringify(element)}`),
  );

test('there is something to look at', () => {
  for (const type of ['html', 'svg', 'xml'])
    expect(
      markup.some(({ file }) => file.endsWith(type)),
      type,
    ).toBe(true);
  expect(scripts.some(({ file }) => file === 'embed.js')).toBe(true);
  expect(scripts.some(({ file }) => file.includes('embed/'))).toBe(true);
});

describe('no script', () => {
  test.each([
    ['runs a text as code', /\beval\b|\bFunction\(|\bset(?:Timeout|Interval)\(\s*["'`]/],
    ['writes markup that it was given', /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/],
    ['loads another site', /import\(\s*["'`]https?:|\bimportScripts\b/],
    ['keeps cookies or calls home', /document\.cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource/],
  ])('%s', (_, pattern) => {
    const found = scripts.flatMap(({ file, text }) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${file}: ${text.slice(at, at + 60)}`];
    });
    expect(found).toEqual([]);
  });
});

describe('no element', () => {
  test('has a handler of its own, or an address that is code', () => {
    expect(inMarkup(({ attributes }) => Object.keys(attributes).some((name) => /^on/i.test(name)))).toEqual(
      [],
    );
    expect(
      inMarkup(({ attributes }) =>
        Object.values(attributes).some((value) => /^\s*(?:javascript|vbscript):|^\s*data:text/i.test(value)),
      ),
    ).toEqual([]);
  });

  test('is a form that sends, an object or a base', () => {
    expect(inMarkup(({ name }) => ['object', 'base', 'applet'].includes(name))).toEqual([]);
    expect(
      inMarkup(
        ({ name, attributes }) => name === 'embed' || 'action' in attributes || 'formaction' in attributes,
      ),
    ).toEqual([]);
  });

  test('is fetched from another site', () => {
    const isElsewhere = (address: string): boolean => {
      const { protocol, origin: of } = new URL(address, origin);
      return protocol !== 'data:' && of !== origin;
    };
    const fetching = new Set([
      'icon',
      'preload',
      'modulepreload',
      'stylesheet',
      'preconnect',
      'dns-prefetch',
      'prefetch',
    ]);
    const fetched = ({ name, attributes: { src, srcset, poster, href, rel = '' } }: Element): string[] =>
      [
        src,
        srcset,
        poster,
        (name === 'link' && fetching.has(rel)) || name === 'use' ? href : undefined,
      ].filter((address) => address !== undefined);
    expect(inMarkup((element) => fetched(element).some(isElsewhere))).toEqual([]);
    const inStyles = markup.flatMap(({ file, text }) =>
      [...text.matchAll(/url\((?:"|&quot;)?([^")&]+)/g)]
        .filter(([, address = '']) => isElsewhere(address))
        .map(([found]) => `${file}: ${found}`),
    );
    expect(inStyles).toEqual([]);
  });
});
