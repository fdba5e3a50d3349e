/** The note of a correction under an embed: its lines are reckoned with like all others. */
import { expect, test } from 'playwright/test';
import { embedOf } from '../../src/embeds/embed.ts';
import { heightAt } from '../../src/embeds/height.ts';
import { languages } from '../../src/language/languages.ts';
import { chartFigure } from '../../src/charts/figure.ts';
import { correctionRows, noteOf } from '../../src/model/correction-rows.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { stated } from '../../src/model/corrections.ts';
import { factRefOf } from '../../src/model/figures.ts';
import { withParts } from '../unit/published-reports.ts';
import { chartPages } from './pages.ts';

/** The report after every one of its facts was corrected. */
const corrected = (model: ReportModel): ReportModel =>
  withParts(model, {
    corrections: model.reported.map((figure) => ({
      ...{ fact: factRefOf(figure), day: '2030-01-02', was: stated(figure), is: stated(figure) },
      why: { vi: 'Đọc nhầm.' },
    })),
  });

const withNote = (html: string, parts: ReturnType<typeof embedOf>['correction']): string => {
  const note = parts.map(({ text, breaks }) => text + (breaks ? `<br class="${breaks}">` : '')).join('');
  expect(note).not.toMatch(/[<&](?!br class)/);
  return html.replace('<p class="source">', `<p class="correction">${note}</p><p class="source">`);
};

for (const { lang, chart, report, model } of chartPages)
  test(`${lang}: ${chart.id} is as high as was reckoned`, async ({ page }) => {
    const language = languages[lang];
    const [row] = correctionRows(corrected(model), language);
    if (!row) throw new Error('everything was corrected');
    const figure = { ...chartFigure(chart, model, language), corrections: [noteOf(row, language)] };
    const siteName = model.site.name[lang] ?? model.site.name.vi;
    const { correction, measures } = embedOf(figure, language.page.embed.by(siteName));
    const path = `${lang === 'vi' ? '' : 'en/'}embed/${report}/${chart.id}/`;
    await page.route(`**/${path}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: withNote(await answer.text(), correction) });
    });
    await page.goto(path);
    await expect(page.locator('.correction')).toHaveText(noteOf(row, language));
    for (const width of [280, 320, 400, 480, 560, 720, 900]) {
      await page.setViewportSize({ width, height: 400 });
      const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(Math.abs(height - heightAt(measures, width)), `at ${width}`).toBeLessThanOrEqual(1);
    }
  });
