/** A chart that was given a new id: whoever has its old address still gets all of it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fileTypes } from '../../src/view/addresses.ts';
import { moved, movedSite } from './shared-site.ts';

const { from, to } = moved.chart;
const { from: formerReport } = moved.report;
const { site } = moved;
const languages = ['', 'en/'];

/** Every file at which a chart is had in a language, `at` being its report and id. */
const documentsOf = (at: string, language: string): string[] => [
  `${language}charts/${at}/index.html`,
  ...sameFilesOf(at, language),
];
/** Those that hold the same wherever they stand. */
const sameFilesOf = (at: string, language: string): string[] => [
  `${language}embed/${at}/index.html`,
  `${language}oembed/${at}.json`,
  ...fileTypes.map((type) => `${language}charts/${at}.${type}`),
];

let files: Record<string, string>;

beforeAll(async () => {
  files = await movedSite();
});

const textOf = (name: string): string => Buffer.from(files[name] ?? '', 'latin1').toString('utf8');
/** The elements of a kind, each as its attributes. */
const elementsOf = (html: string, name: string): Record<string, string>[] =>
  [...html.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  );

/** What social media and chats show of a link, whose readers follow no refresh. */
const sharedOf = (html: string): Record<string, string>[] =>
  elementsOf(html, 'meta').filter(({ property, name }) => /^(og|twitter):/.test(property ?? name ?? ''));

/** A page that leads on at once, and says where to for those who are not led. */
const mustLeadTo = (html: string, target: string): void => {
  const { pathname, href } = new URL(target, site);
  expect(elementsOf(html, 'meta')).toContainEqual({ 'http-equiv': 'refresh', content: `0;url=${pathname}` });
  expect(elementsOf(html, 'link')).toContainEqual({ rel: 'canonical', href });
  expect(elementsOf(html, 'a')).toEqual([{ href: pathname }]);
  expect(sharedOf(html).length).toBeGreaterThan(8);
  expect(sharedOf(html)).toEqual(sharedOf(textOf(`${target}index.html`)));
};

describe.each(languages)('a chart under a new id, at /%s', (language) => {
  const page = `${language}charts/${from}/index.html`;

  test('has a page there that leads on from the old one', () => {
    const target = `${language}charts/${to}/`;
    expect(textOf(`${target}index.html`)).toContain('<figure');
    expect(textOf(page)).not.toContain('<figure');
    mustLeadTo(textOf(page), target);
    const { pathname } = new URL(target, site);
    for (const from of ['reports/2023-08/', 'embeds/'])
      expect(textOf(`${language}${from}index.html`)).toContain(`href="${pathname}"`);
  });

  test('is found by hosts that ask its old page how to embed it', () => {
    const [discovery, ...others] = elementsOf(textOf(page), 'link').filter(
      ({ type }) => type === 'application/json+oembed',
    );
    expect(others).toEqual([]);
    expect(discovery).toMatchObject({ rel: 'alternate', href: `${site}${language}oembed/${to}.json` });
  });

  test('has all at the old addresses that it has at the new ones, and nothing else', () => {
    const namesOf = (at: string) => Object.keys(files).filter((name) => name.includes(at));
    const all = (at: string) => languages.flatMap((each) => documentsOf(at, each));
    expect(namesOf(to)).toEqual(all(to).sort());
    expect(namesOf(from)).toEqual(all(from).sort());
  });

  test('is in embeds, in oEmbed and as files the same to the byte', () => {
    const is = sameFilesOf(to, language);
    for (const [index, was] of sameFilesOf(from, language).entries()) {
      const name = is[index] ?? '';
      expect(files[name]?.length ?? 0, name).toBeGreaterThan(100);
      expect(files[was] === files[name], was).toBe(true);
    }
  });
});

test('no page or text names the old address', () => {
  const naming = Object.keys(files).filter(
    (name) => /(?:html|json|csv|svg)$/.test(name) && textOf(name).includes(from),
  );
  expect(naming).toEqual([]);
});

test.each(languages)('a report under a new id leads on, at /%s', (language) => {
  mustLeadTo(textOf(`${language}reports/${formerReport}/index.html`), `${language}reports/2023-08/`);
});
