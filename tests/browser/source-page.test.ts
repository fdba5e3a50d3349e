/** From any figure to the words it is from, with scripts and without. */
import { expect, test, type Page } from 'playwright/test';
import { languages } from '../../src/language/languages.ts';
import { factRefOf } from '../../src/model/figures.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { openAll, sourcePages } from './pages.ts';

/** Each fact with its phrase, and the references that lead to it: its own, or those of its readings. */
const factsOf = ({ reported }: ReportModel) =>
  [...Map.groupBy(reported, factRefOf)].map(([ref, statements]) => ({
    ref,
    printed: statements[0]?.fact.printed ?? '',
    refs: statements.map((statement) => statement.ref),
  }));

const linksTo = (page: Page, refs: readonly string[]) =>
  page.locator(refs.map((ref) => `a.figure[href$="#${ref}"]`).join(', '));

for (const { path, lang, model } of sourcePages) {
  const report = path.replace('source/', 'reports/');
  const facts = factsOf(model);

  test.describe(`/${path} without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test('is where the link of every fact of the report leads, to its printed phrase', async ({ page }) => {
      expect(facts.length).toBeGreaterThan(20);
      await page.goto(report);
      const links = new Map<string, string>();
      for (const { refs, ref } of facts)
        links.set(ref, (await linksTo(page, refs).first().getAttribute('href')) ?? '');
      for (const { printed, ref } of facts) {
        await page.goto(links.get(ref) ?? '');
        const target = page.locator(':target');
        await expect(target, ref).toBeVisible();
        const entry = page
          .locator('.entry')
          .filter({ has: page.locator(':target') })
          .or(target);
        await expect(entry.first().locator('q').first(), ref).toHaveText(printed);
      }
    });

    test('has an entry for every figure of the report, reported or derived', async ({ page }) => {
      await page.goto(path);
      for (const [ref, figure] of model.figures) {
        const entry = page.locator(`[id="${ref}"]`);
        await expect(entry, ref).toHaveCount(1);
        if (figure.kind === 'derived')
          for (const { fact } of figure.inputs)
            await expect(entry.locator('q').filter({ hasText: fact.printed }).first(), ref).toBeVisible();
      }
      for (const id of Object.keys(model.overview.oddities ?? {}))
        await expect(page.locator(`[id="oddity-${id}"] h3`)).toBeVisible();
      for (const id of Object.keys(model.overview.statements))
        await expect(page.locator(`[id="statement-${id}"]`)).toBeVisible();
    });

    test('keeps the order of the article', async ({ page }) => {
      await page.goto(path);
      const shown = await page
        .locator('section[id^="part-"] > .entry')
        .evaluateAll((all) => all.map(({ id }) => id));
      const places = shown.map((ref) => {
        const { paragraph = 0, sentence = 0 } = model.statementsOf(ref)[0]?.fact ?? {};
        return paragraph * 1000 + sentence;
      });
      expect(shown).toHaveLength(facts.length);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  test(`/${report} shows the same beside the figure, by pointer and by keyboard`, async ({ page }) => {
    await page.goto(report);
    await openAll(page);
    const note = page.getByRole('dialog');
    const { entry } = languages[lang].page.sourcePage;
    for (const [index, { refs, printed, ref }] of facts.entries()) {
      const link = linksTo(page, refs).first();
      if (index % 2 === 0) await link.click();
      else await link.press('Enter');
      await expect(note, ref).toBeVisible();
      await expect(note.locator('q').first(), ref).toHaveText(printed);
      await expect(note.getByRole('button', { name: entry.close })).toBeFocused();
      await expect(note.getByRole('link', { name: entry.open })).toHaveAttribute(
        'href',
        new RegExp(`${path}#${refs[0]?.replaceAll('.', '\\.') ?? ''}`),
      );
      if (index % 2 === 0) await page.keyboard.press('Escape');
      else await note.getByRole('button', { name: entry.close }).press('Enter');
      await expect(note).toBeHidden();
      await expect(link).toBeFocused();
    }
    expect(page.url()).toMatch(new RegExp(`${report}$`));
    const derived = page.locator('section a.figure.derived').first();
    await derived.click();
    await expect(note).toContainText(languages[lang].page.sourcePage.labels.formula);
  });

  test(`/${report} follows the link where the entry cannot be had`, async ({ page }) => {
    await page.goto(report);
    await page.route(`**/${path}`, (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await page.locator('.lead a.figure').first().click();
    await expect(page).toHaveURL(new RegExp(`${path}#`));
  });
}

for (const { path } of sourcePages) {
  const report = path.replace('source/', 'reports/');
  test(`/${report} has one link for each fact in a paragraph`, async ({ page }) => {
    await page.goto(report);
    const repeated = await page.locator('p').evaluateAll((all) =>
      all.flatMap((paragraph) => {
        const hrefs = [...paragraph.querySelectorAll('a.figure')].map((link) => link.getAttribute('href'));
        return hrefs.filter((href, index) => hrefs.indexOf(href) < index);
      }),
    );
    expect(repeated).toEqual([]);
    const bare = await page
      .locator('a.figure:not(:has(data)), data:not([data-unit])')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    // Only a direction said in words has no number.
    for (const text of bare) expect(text).not.toMatch(/\d%|\d [a-zđ]/);
  });
}
