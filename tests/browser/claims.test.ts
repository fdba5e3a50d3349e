import { expect, test } from 'playwright/test';
import claims from '../fixtures/claims.json' with { type: 'json' };
import { languages } from '../../src/language/languages.ts';
import { reportPage } from '../../src/view/report-page.ts';
import { modelOf } from '../unit/real-data.ts';

const model = modelOf('2023-08');
const spaces = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').toLowerCase();

for (const code of ['vi', 'en'] as const) {
  test(`all claims stand on the page in ${code}, with hedge, plan's word, form and phrase`, async ({
    page,
  }) => {
    await page.goto(code === 'vi' ? 'reports/2023-08/' : 'en/reports/2023-08/');
    for (const claim of claims) {
      const row = page.locator(`[id="${claim.ref}"]`);
      const { page: labels, hedges } = languages[code];
      const cells = (await row.locator('th, td').allTextContents()).map(spaces);
      expect.soft(cells[1], claim.ref).toContain(spaces(claim[code]));
      const hedge = claim.hedge === undefined ? labels.noHedge : hedges[claim.hedge as 'about' | 'over'];
      expect.soft(cells[2], claim.ref).toBe(spaces(hedge));
      if (claim.status === 'E') expect.soft(cells[0], claim.ref).toContain(labels.estimated);
      const figure = model.figures.get(claim.ref);
      const printed = figure?.kind === 'reported' ? figure.fact.printed : undefined;
      expect.soft(await row.locator('q').textContent(), claim.ref).toBe(printed);
    }
  });
}

for (const code of ['vi', 'en'] as const)
  // White space between inline elements is easily lost or added by a template.
  test(`the prose in ${code} stands on the page letter for letter`, async ({ page }) => {
    await page.goto(code === 'vi' ? 'reports/2023-08/' : 'en/reports/2023-08/');
    const { lead, sections } = reportPage(model, languages[code]);
    expect(await page.locator('.lead p').allTextContents()).toEqual(lead.map(({ text }) => text));
    for (const { id, paragraphs, indicators } of sections) {
      const section = page.locator(`section[id="${id}"]`);
      expect(await section.locator('> p').allTextContents()).toEqual(paragraphs.map(({ said }) => said.text));
      expect(await section.locator('.indicator .name').allTextContents()).toEqual(
        indicators.map(({ name }) => name.text),
      );
    }
  });
