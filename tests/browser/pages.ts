import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { listReports } from '../../src/model/load.ts';

const reports = listReports('data', () => undefined);

/** Every page that shows a report, by its path below the base. */
export const reportPages = ['', 'en/'].flatMap((language) =>
  ['', ...reports.map((report) => `reports/${report}/`)].map((path) => ({
    path: language + path,
    lang: language === '' ? 'vi' : 'en',
  })),
);

/** Every page of the site. */
export const pages = [...reportPages, { path: '404.html', lang: 'vi' }];

/** Opens every folded part of a page. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; help: string; nodes: { html: string }[] };

/** What axe finds wrong with a page, shortened. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html.slice(0, 120) ?? ''}`);
};
