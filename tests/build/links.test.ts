/** Every address that the built site names: it is there, and every page and file is named. */
import { beforeAll, describe, expect, test } from 'vitest';
import { siteUrl } from '../../scripts/site-url.ts';
import { brokenIn, orphansIn, unnamedIn } from './references.ts';
import { moved, movedSite, publishedSite } from './shared-site.ts';
import type { Site } from './site-elements.ts';

const { site, base } = siteUrl();
const sites = [
  { name: 'the published site', at: new URL(base, site).href, read: publishedSite },
  { name: 'a site below a path, in which a chart has moved', at: moved.site, read: movedSite },
];

describe.each(sites)('in $name', ({ at, read }) => {
  let files: Site;

  beforeAll(async () => {
    files = await read();
  });

  test('each link, anchor, picture, font, script and file that is named is there', () => {
    expect(brokenIn(files, at)).toEqual([]);
  });

  test('links lead to each page from the first one', () => {
    expect(orphansIn(files, at)).toEqual([]);
  });

  test('every file is named by another, but for those that are asked for by convention', () => {
    const byConvention = (file: string) => ['robots.txt', '404.html'].includes(file);
    const isMoved = (file: string) =>
      [moved.chart.from, moved.report.from].some((from) => file.includes(from));
    expect(unnamedIn(files, at).filter((file) => !byConvention(file) && !isMoved(file))).toEqual([]);
  });
});

test.each([
  ['a link to a page that is not there', '<a href="/b/c/">', ['index.html: /b/c/ is not there']],
  ['a folder without its slash', '<a href="/b/a">', ['index.html: /b/a is not there']],
  ['a link out of the folder', '<a href="/">', ['index.html: / is not there']],
  ['an anchor that is not there', '<a href="a/#c">', ['index.html: a/#c has no such anchor']],
  ['an anchor of its own', '<a href="#c">', ['index.html: #c has no such anchor']],
  ['a picture', '<img src="a.png">', ['index.html: a.png is not there']],
  ['a font', '<style>@font-face{src:url("/b/f.woff2")}</style>', ['index.html: /b/f.woff2 is not there']],
  ['a pattern of a drawing', '<path fill="url(#hatch)"/>', ['index.html: #hatch has no such anchor']],
  ['an address in a text', 'See https://a.org/b/d/.', ['index.html: https://a.org/b/d/ is not there']],
  ['where a page leads on to', '<meta content="0;url=/b/d/">', ['index.html: /b/d/ is not there']],
  ['what is there', '<a href="/b/a/#b">, <a href="https://b.org/">, <p id="é"><a href="#%C3%A9">', []],
])('finds %s', (_, html, faults) => {
  const site = { 'index.html': Buffer.from(html).toString('latin1'), 'a/index.html': '<p id="b">' };
  expect(brokenIn(site, 'https://a.org/b/')).toEqual(faults);
});

test('finds a page and a file that nothing leads to', () => {
  const page = '<a href="a/"><img src="a.png">';
  const site = {
    'index.html': page,
    'a/index.html': '<a href="../">',
    'b/index.html': '<a href="">',
    'c.svg': '',
  };
  expect(orphansIn(site, 'https://a.org/')).toEqual(['b/index.html']);
  expect(unnamedIn(site, 'https://a.org/')).toEqual(['b/index.html', 'c.svg']);
});
