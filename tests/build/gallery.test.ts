import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mistakesId } from '../../src/editing/mistakes-ids.ts';
import { editingWords } from '../../src/language/editing-words.ts';
import { galleryWords } from '../../src/language/gallery-words.ts';
import { languageCodes } from '../../src/language/languages.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { drawingsOf } from '../unit/drawings.ts';
import { publishedReports } from '../unit/real-data.ts';
import { build, temporaryFolder, treeOf, siteProject } from './project.ts';
import { publishedSite } from './shared-site.ts';

let published: Record<string, string>;
let withGallery: Record<string, string>;

beforeAll(async () => {
  published = await publishedSite();
  // Under `npm test` the browser tests look at this very site.
  const folder = process.env.GALLERY_SITE ?? temporaryFolder();
  const ended = await build(siteProject(), { SITE_DIR: folder, GALLERY: '1' });
  expect(ended.code, ended.output).toBe(0);
  withGallery = treeOf(path.join(folder, 'dist'));
});

const addresses = ['en/gallery/index.html', 'gallery/index.html'];
const utf8 = (text: string | undefined): string => Buffer.from(text ?? '', 'latin1').toString('utf8');

describe('the gallery', () => {
  test('is not in the published site, nor is anything of it', () => {
    expect(Object.keys(published)).toContain('index.html');
    expect(Object.keys(published).filter((file) => file.includes('gallery'))).toEqual([]);
    for (const [file, text] of Object.entries(published))
      for (const code of languageCodes)
        for (const words of [galleryWords[code].title, galleryWords[code].caseSummary, '/gallery/'])
          expect(utf8(text).includes(words), `${file}: ${words}`).toBe(false);
  });

  test('nor is anything that shows mistakes while editing', () => {
    for (const [file, text] of Object.entries(published))
      for (const trace of [mistakesId, ...languageCodes.map((code) => editingWords[code].mend)])
        expect(utf8(text).includes(trace), `${file}: ${trace}`).toBe(false);
  });

  test('is built where it is asked for, and changes no other page', () => {
    const { [addresses[0] ?? '']: en, [addresses[1] ?? '']: vi, ...others } = withGallery;
    expect(utf8(vi)).toContain(galleryWords.vi.title);
    expect(utf8(en)).toContain(galleryWords.en.title);
    expect(others).toEqual(published);
  });
});

describe('the drawings of the site', () => {
  const inPage = /<svg [^>]*role="img".*?<\/svg>/gs;

  test.each(publishedReports().flatMap((model) => languageCodes.map((code) => ({ model, code }))))(
    'of $model.id in $code are those that were looked at, byte for byte',
    ({ model, code }) => {
      const pageAt = (address: string) =>
        utf8(published[`${code === 'vi' ? '' : `${code}/`}${address}/index.html`]);
      const wanted = drawingsOf(model).filter((drawing) => drawing.code === code);
      expect(wanted.length).toBeGreaterThan(0);
      for (const { chart, file, svg } of wanted)
        expect(pageAt(`embed/${model.id}/${chart}`).includes(svg), file).toBe(true);
      const onPage = [...pageAt(`reports/${model.id}`).matchAll(inPage)].map(([svg]) => svg);
      // A page shows the matrix as a table.
      const asTable = chartsOf(model).flatMap(({ chart }) => (chart.kind === 'limits' ? [chart.id] : []));
      expect(onPage.sort()).toEqual(
        wanted.flatMap(({ chart, svg }) => (asTable.includes(chart) ? [] : [svg])).sort(),
      );
    },
  );
});
