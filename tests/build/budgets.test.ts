/** What every page weighs, and that no script comes before it is painted. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { inlineScripts } from '../../src/scripts/inline.ts';
import { budgets } from '../budgets.ts';
import { kindOf, pageKinds } from '../page-kinds.ts';
import { fitsIn, overBudget } from './over-budget.ts';
import { publishedSite } from './shared-site.ts';
import { addressOf, pagesOf, textOf, unescaped, type Site } from './site-elements.ts';

let site: Site;
let pages: string[];

beforeAll(async () => {
  site = await publishedSite();
  pages = pagesOf(site);
});

test('every kind of page has a budget', () => {
  expect(pageKinds.length).toBeGreaterThan(10);
  expect(Object.keys(budgets).sort()).toEqual([...pageKinds].sort());
});

test('every page is within the budget of its kind', () => {
  // Which only several reports have; their own test builds such a site.
  const ofSeveral = ['compare/[report]/[other]', 'embeds/[report]'];
  const built = new Set([...ofSeveral, ...pages.map((page) => kindOf(addressOf(page)))]);
  expect([...built].sort()).toEqual([...pageKinds].sort());
  expect(overBudget(site, pages)).toEqual([]);
});

test('half of all embeds are at most 5 kB as brotli', () => {
  const embeds = pages.filter((page) => kindOf(addressOf(page)).startsWith('embed/'));
  const small = embeds.filter((page) => fitsIn(site, page, 5000));
  expect(small.length).toBeGreaterThanOrEqual(embeds.length / 2);
});

describe('no page waits for a script', () => {
  /** The scripts of a page: the text of each that stands in it, and what it asks for. */
  const scriptsOf = (html: string): { tag: string; text: string }[] =>
    [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)]
      .map(([, tag = '', text = '']) => ({ tag, text }))
      .filter(({ tag }) => !tag.includes('type="application/ld+json"'));
  /** An embed's policy names its script, which sets the theme that its address asks for. */
  const hashedInPolicy = (html: string, text: string): boolean => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(text).digest('base64');
    return unescaped(policy).includes(`script-src 'sha256-${hash}';`);
  };

  test('to ask for: those are modules, which run once all of it is there', () => {
    const asked = pages.flatMap((page) =>
      scriptsOf(textOf(site, page)).filter(({ tag }) => tag.includes('src=')),
    );
    expect(asked.length).toBeGreaterThan(pages.length / 2);
    expect(asked.filter(({ tag, text }) => !/^ type="module" src="[^"]+"$/.test(tag) || text !== '')).toEqual(
      [],
    );
  });

  // A theme that was chosen, and contents that stand open in wide windows, would else change before a reader's eyes.
  test('but for a few lines inside it that decide how it is painted', () => {
    for (const page of pages) {
      const html = textOf(site, page);
      const inside = scriptsOf(html).filter(({ tag }) => !tag.includes('src='));
      const other = inside.filter(({ text }) => !inlineScripts.includes(text) && !hashedInPolicy(html, text));
      expect(other, page).toEqual([]);
      expect(
        inside.filter(({ tag }) => tag !== ''),
        page,
      ).toEqual([]);
    }
  });

  test('or a style: all of it stands in the page', () => {
    expect(pages.filter((page) => /<link[^>]*rel="stylesheet"|@import/.test(textOf(site, page)))).toEqual([]);
  });
});
