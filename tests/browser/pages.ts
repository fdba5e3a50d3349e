import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { languageCodes } from '../../src/language/languages.ts';
import { chartsInOrder } from '../../src/model/charts.ts';
import { publishedReports } from '../unit/real-data.ts';

const models = publishedReports();
const reports = models.map(({ id }) => id);
/** Where each language stands below the base. */
export const folders = { vi: '', en: 'en/' } as const;

/** Every page that shows a report, by its path below the base. */
export const reportPages = ['', 'en/'].flatMap((language) =>
  ['', ...reports.map((report) => `reports/${report}/`)].map((path) => ({
    path: language + path,
    lang: language === '' ? 'vi' : 'en',
  })),
);

/** Every chart that has a page, in each language and in the order of the reports' pages. */
export const everyChart = languageCodes.flatMap((lang) =>
  models.flatMap((model) =>
    chartsInOrder(model).map(({ chart }) => ({
      ...{ lang, model, chart, report: model.id },
      path: `${folders[lang]}charts/${model.id}/${chart.id}/`,
    })),
  ),
);

/** Pages of charts, one of each kind, the languages in turn; of every chart in the long runs. */
export const chartPages = process.env.FULL
  ? everyChart
  : [...Map.groupBy(everyChart, ({ chart }) => chart.kind).values()].flatMap((ofKind, index) => {
      const lang = languageCodes[index % languageCodes.length];
      return ofKind.filter((each) => each.lang === lang).slice(0, 1);
    });

export const embedsPages = languageCodes.map((lang) => ({ path: `${folders[lang]}embeds/`, lang }));

export const methodPages = languageCodes.map((lang) => ({ path: `${folders[lang]}method/`, lang }));

export const sourcePages = languageCodes.flatMap((lang) =>
  models.map((model) => ({ path: `${folders[lang]}source/${model.id}/`, lang, model })),
);
export const correctionsPages = languageCodes.map((lang) => ({ path: `${folders[lang]}corrections/`, lang }));
/** Tables of all figures: of each report, and of the newest where all are listed. */
export const dataPages = languageCodes.flatMap((lang) =>
  ['', ...reports.map((report) => `${report}/`)].map((path) => ({
    path: `${folders[lang]}data/${path}`,
    lang,
  })),
);

/** All reports; with several there are pages that compare them, in several-reports.test.ts. */
export const reportsPages = languageCodes.map((lang) => ({ path: `${folders[lang]}reports/`, lang }));

/** Every kind of page of the site. */
export const pages = [
  ...reportPages,
  ...reportsPages,
  ...embedsPages,
  ...methodPages,
  ...sourcePages,
  ...correctionsPages,
  ...dataPages,
  ...chartPages,
  { path: '404.html', lang: 'vi' },
];

const withoutLanguage = (path: string): string => path.replace(/^en\//, '');
const kinds = [...new Set(pages.map(({ path }) => withoutLanguage(path)))];

/**
 * Pages with markup of their own, for what takes long, the languages in turn: the first page is the newest report's, and
 * the page of all data has the table of one report. All of them in the long runs.
 */
export const isOwn = ({ path }: { path: string }): boolean => {
  if (process.env.FULL !== undefined) return true;
  const kind = withoutLanguage(path);
  const inBoth = pages.filter((page) => withoutLanguage(page.path) === kind).length > 1;
  const isTurn = path.startsWith('en/') === (kinds.indexOf(kind) % 2 === 1);
  return !/^(?:data\/.+)?$/.test(kind) && (isTurn || !inBoth);
};

/** Opens every folded part of a page. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; help: string; nodes: { html: string }[] };

/** Those of axe's rules that another scheme of colours can break. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page, shortened; by all rules, or by some. */
export const axeViolations = async (page: Page, rules?: string[]): Promise<string[]> => {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(only ? { runOnly: only } : {})).violations;
  }, rules);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html.slice(0, 120) ?? ''}`);
};
