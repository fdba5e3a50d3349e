import { expect, test } from 'playwright/test';
import { languages } from '../../src/language/languages.ts';
import { compareReports, compareShared, summaryOf } from '../../src/review/compare.ts';
import { changesPage } from '../../src/review/page.ts';
import { editedReport } from '../unit/edited-report.ts';
import { axeViolations } from './pages.ts';

const { model, edited } = editedReport();
const site = { ...model.site, name: { vi: 'Tên khác', en: 'Another name' } };
const html = changesPage(
  {
    shared: compareShared(model, { site, glossary: model.glossary }),
    reports: [compareReports(model, edited)],
    added: [summaryOf(model)],
    removed: [],
  },
  { vi: 'So với HEAD.', en: 'Compared with HEAD.' },
  languages.vi,
);

for (const width of [320, 360, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the page for review reads at ${width} px in ${colorScheme}, and axe finds nothing`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setContent(html);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const pairs = await page
        .locator('.pair')
        .evaluateAll((all) =>
          all.map(({ children }) =>
            [...children].map((child) => child.getBoundingClientRect().toJSON() as DOMRect),
          ),
        );
      expect(pairs.length).toBeGreaterThan(0);
      for (const [was, is] of pairs as [DOMRect, DOMRect][])
        if (width < 768) expect(is.top).toBeGreaterThanOrEqual(was.bottom);
        else expect(is.left).toBeGreaterThanOrEqual(was.right);
      for (const figure of await page.locator('figure:has(.drawing)').all())
        await expect(figure.locator('.drawing:visible')).toHaveCount(1);
      expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
      await page.close();
    });
