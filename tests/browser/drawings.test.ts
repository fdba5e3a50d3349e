/** Every drawing there is, and every awkward case of every kind, as the gallery shows them at both sizes. */
import { expect, test, type Page } from 'playwright/test';
import { casesOf } from '../../src/gallery/cases.ts';
import { madeUpReport } from '../../src/gallery/made-up-report.ts';
import { themes } from '../../src/gallery/gallery-figures.ts';
import { languageCodes } from '../../src/language/languages.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { chartKinds } from '../../src/model/schema.ts';
import { publishedReports } from '../unit/real-data.ts';
import { faultsOf, mismeasured } from './drawing-faults.ts';
import { measuredDrawings } from './measure-drawings.ts';

const path = { vi: 'gallery/', en: 'en/gallery/' };

/** A font that was late is left out for as long as the page stands; the next time it is there. */
const openGallery = (page: Page, address: string): Promise<void> =>
  expect(async () => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const some = await measuredDrawings(page, 'section:first-of-type');
    expect(some.length).toBeGreaterThan(0);
    expect(some.flatMap(mismeasured)).toEqual([]);
  }).toPass({ timeout: 20_000 });

const inOneScheme =
  [...publishedReports(), madeUpReport()].flatMap(chartsOf).length + chartKinds.flatMap(casesOf).length;

for (const code of languageCodes) {
  test.describe(code, () => {
    test.setTimeout(240_000);

    test('words stay inside, apart and readable at both sizes, in light, dark and print', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await openGallery(page, path[code]);
      const drawings = await measuredDrawings(page);
      expect(drawings).toHaveLength(inOneScheme * themes.length * 2);
      expect(new Set(drawings.map(({ paper }) => paper)).size).toBe(themes.length);
      expect(drawings.flatMap(faultsOf)).toEqual([]);
      // Print shows the same places in other colours.
      if (code === 'en' && !process.env.FULL) return;
      await page.emulateMedia({ media: 'print' });
      const printed = await measuredDrawings(page);
      expect(new Set(printed.map(({ paper }) => paper))).toEqual(new Set(['rgb(255, 255, 255)']));
      expect(printed.flatMap(faultsOf)).toEqual([]);
    });

    test('words stay inside, apart and readable on a page of 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await openGallery(page, path[code]);
      const drawings = await measuredDrawings(page);
      expect(drawings).toHaveLength(inOneScheme * themes.length);
      expect(Math.max(...drawings.map(({ frame }) => frame.right - frame.left))).toBeLessThanOrEqual(288);
      expect(drawings.flatMap(faultsOf)).toEqual([]);
    });
  });
}

test('words put on a bar, a line or a dot are found', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openGallery(page, path.vi);
  const within = '[id="chart-light-period-change-whiskers-that-overlap"]';
  const marks = await page.evaluate((within) => {
    const svg = document.querySelector(`${within} .wide svg`);
    const [bar, ...lines] = svg?.querySelectorAll<SVGGraphicsElement>('path, circle') ?? [];
    return [bar, ...lines].flatMap((mark) => {
      if (!mark || !svg || mark.closest('.guide')) return [];
      const { x, y, width, height } = mark.getBBox();
      const text = svg.appendChild(document.createElementNS(svg.namespaceURI ?? '', 'text'));
      text.setAttribute('x', String(x + width / 2));
      text.setAttribute('y', String(y + height / 2 + 4));
      text.textContent = mark.closest('g[class]')?.getAttribute('class') ?? '';
      return [text.textContent];
    });
  }, within);
  const faults = (await measuredDrawings(page, within)).flatMap(faultsOf);
  expect(new Set(marks)).toContain('known');
  for (const mark of marks)
    expect(faults).toContain(`${within.slice(5, -2)} drawing wide: "${mark}" touches a mark "${mark}"`);
});
