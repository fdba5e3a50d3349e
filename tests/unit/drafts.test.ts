/** The report as its editor has it who is still filling it in: whatever is empty is a thing to do, not a mistake. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { checkFolder } from '../../src/model/check.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { indicatorIn } from '../../src/model/figures.ts';
import { newReport } from '../../src/model/new-report.ts';
import { printed } from '../../src/model/problem.ts';
import { chartPage } from '../../src/view/chart-page.ts';
import { reportPage } from '../../src/view/report-page.ts';
import { reportModel } from '../../src/view/reports.ts';
import { sourcePage } from '../../src/view/source-page.ts';
import { serveElsewhere } from './addressed.ts';
import { modelOf, realData } from './real-data.ts';

const report = '2023-08';
const refs = [...new Set(modelOf(report).reported.map(({ node, factId }) => `${node.id}.${factId}`))];

/** What a new report is before anything is filled in. */
const madeAnew = (): void => {
  cpSync(realData, data, { recursive: true });
  const home = path.join(data, 'reports', report);
  const texts = new Map(
    readdirSync(home).map((name) => [name, readFileSync(path.join(home, name), 'utf8')] as const),
  );
  for (const [name, text] of newReport(texts, '2023-01/2023-08')) writeFileSync(path.join(home, name), text);
};

const data = mkdtempSync(path.join(tmpdir(), 'bac-kan-drafts-'));
beforeAll(() => {
  serveElsewhere();
  // Only while developing are drafts shown, and read anew each time.
  vi.stubEnv('DEV', true);
  vi.stubEnv('DATA_DIR', data);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(data, { recursive: true });
});

/** Makes the report a draft that lacks what is printed of these facts. */
const draftWithout = (lacking: readonly string[]): void => {
  cpSync(realData, data, { recursive: true });
  rewrite('report.json', (content) => ({ ...content, status: 'draft' }));
  const { indicators } = modelOf(report);
  for (const topic of new Set([...indicators.values()].map((node) => node.topic)))
    rewrite(`${topic}.json`, (content) => emptied(content as Topic, lacking));
};

type Topic = { indicators: Record<string, { facts: Record<string, { printed: string | null }> }> };

const rewrite = (file: string, change: (content: object) => object): void => {
  const name = path.join(data, 'reports', report, file);
  writeFileSync(name, JSON.stringify(change(JSON.parse(readFileSync(name, 'utf8')) as object)));
};

const emptied = (topic: Topic, lacking: readonly string[]): Topic => {
  for (const [id, { facts }] of Object.entries(topic.indicators))
    for (const [factId, fact] of Object.entries(facts))
      if (lacking.includes(`${id}.${factId}`)) fact.printed = null;
  return topic;
};

const mistakesFound = (): string[] =>
  checkFolder(data)
    .filter(({ severity }) => severity === 'error')
    .map(printed);

test.each([...refs.map((ref) => ({ name: ref, lacking: [ref] })), { name: 'everything', lacking: refs }])(
  'without $name nothing is a mistake',
  ({ lacking }) => {
    draftWithout(lacking);
    expect(mistakesFound()).toEqual([]);
  },
);

// While developing, the report is read anew for each chart.
test.each(languageCodes)(
  'made anew its pages show what each chart is of, in %s',
  { timeout: 60_000 },
  (code) => {
    madeAnew();
    const model = reportModel(report);
    expect(reportPage(model, languages[code]).sections).toHaveLength(model.topics.size);
    for (const { chart } of chartsOf(model)) {
      const { indicators } = chartPage({ report, chart: chart.id, code });
      const named = 'facts' in chart ? chart.facts.map(indicatorIn) : [];
      expect(
        indicators.map(({ id }) => id),
        chart.id,
      ).toEqual(expect.arrayContaining(named));
    }
  },
);

test('made anew nothing is a mistake, and what is not known yet is shown as such', () => {
  madeAnew();
  expect(mistakesFound()).toEqual([]);
  const model = reportModel(report);
  const { vi } = languages;
  const { intro, statements, groups } = sourcePage(model, vi);
  expect(groups).toEqual([]);
  expect(intro.join(' ')).toContain('trong bài … tiếng');
  expect(new Set(statements.map(({ place }) => place))).toEqual(new Set([vi.page.paragraph(null)]));
  expect(statements).toHaveLength(Object.keys(modelOf(report).overview.statements).length);
});
