/** A published figure is corrected as an editor would do it, and told wherever it was shown. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, temporaryFolder, treeOf, siteProject } from './project.ts';
import { publishedData, runTask } from './published-data.ts';

const fact = 'budget-revenue.plan';
const topic = 'reports/2023-08/budget.json';
const investment = 'reports/2023-08/investment.json';
const [former, present] = ['đạt 44,9% dự toán', 'đạt 45,2% dự toán'];
const why = 'Đọc nhầm một chữ số.';

const correct = (data: string, ...args: string[]) => runTask(data, 'correct', ...args);
const edit = (data: string, file: string, ...changes: [string, string][]): void => {
  const name = path.join(data, file);
  const text = changes.reduce(
    (before, [from, to]) => {
      expect(before).toContain(from);
      return before.replace(from, to);
    },
    readFileSync(name, 'utf8'),
  );
  writeFileSync(name, text);
};

describe.concurrent('a published figure', () => {
  test('that changed without a correction is refused, with the command to use', async () => {
    const data = await publishedData();
    const before = readFileSync(path.join(data, 'published.json'), 'utf8');
    edit(data, topic, ['44.9', '45.2'], [former, present]);
    const refused = await runTask(data, 'publish-record');
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(`npm run correct -- 2023-08/${fact} --printed '${present}' --why '…'`);
    expect(refused.output).toContain(`was published as “${former}” and is now “${present}”`);
    expect(readFileSync(path.join(data, 'published.json'), 'utf8')).toBe(before);
    // The check says so too, but lets an editor go on.
    expect(await runTask(data, 'check')).toMatchObject({ code: 0 });
    // The very command mends it, although the figure was changed by hand already.
    expect(await correct(data, fact, '--printed', present, '--why', why)).toMatchObject({ code: 0 });
    expect(await runTask(data, 'publish-record')).toMatchObject({ code: 0 });
  });

  test('is corrected by its words alone: value, entry and nothing else', async () => {
    const data = await publishedData();
    const before = treeOf(data);
    const done = await correct(
      data,
      `2023-08/${fact}`,
      '--printed',
      present,
      '--why',
      why,
      '--date',
      '2020-03-03',
    );
    expect(done.code).toBe(0);
    expect(done.output).toContain(`Corrected “2023-08/${fact}” from “${former}” to “${present}”`);
    const after = treeOf(data);
    const corrections = 'reports/2023-08/corrections.json';
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed.sort()).toEqual([topic, corrections].sort());
    const entry = JSON.parse(readFileSync(path.join(data, corrections), 'utf8')) as { corrections: unknown };
    expect(entry.corrections).toEqual([
      {
        ...{ fact, day: '2020-03-03', why: { vi: why } },
        was: { value: '44.9', unit: 'percent', printed: former },
        is: { value: '45.2', unit: 'percent', printed: present },
      },
    ]);
    // A second try before anyone has seen the first takes its place.
    const again = ['--printed', 'đạt 45,3% dự toán', '--why', why, '--date', '2020-03-04'];
    expect(await correct(data, fact, ...again)).toMatchObject({ code: 0 });
    const replaced = readFileSync(path.join(data, corrections), 'utf8');
    expect(replaced).toContain('45,3%');
    expect(replaced).not.toContain('45,2%');
  });

  test.each([
    { given: [], says: 'The command needs a fact, its right words and the reason' },
    { given: [fact, '--printed', present], says: 'The command needs a fact' },
    { given: [fact, '--printed', present, '--why', why, '--loud'], says: 'The command needs a fact' },
    {
      given: ['budget-revenue.paln', '--printed', present, '--why', why],
      says: 'did you mean “budget-revenue.plan”?',
    },
    { given: ['collective-models.derived', '--printed', '54 HTX', '--why', why], says: 'is worked out' },
    { given: [fact, '--printed', former, '--why', why], says: 'there is nothing to correct' },
    { given: [fact, '--printed', 'tăng 3%', '--why', why], says: 'do not make the fact' },
    { given: [fact, '--printed', 'nhiều lắm', '--why', why], says: 'cannot be read' },
    {
      given: [fact, '--printed', 'đạt 45% dự toán, bằng 46% dự toán', '--why', why],
      says: 'several such figures',
    },
    { given: [fact, '--printed', present, '--why', 'Đọc nhầm 44,9.'], says: 'use words here, not digits' },
    { given: [fact, '--printed', present, '--why', why, '--date', 'hôm nay'], says: 'is not a day' },
    { given: ['new-cooperatives.level', '--printed', '05 HTX', '--why', why], says: 'no whole number' },
  ])('is left alone where the command cannot be sure: $says', async ({ given, says }) => {
    const data = await publishedData();
    const before = treeOf(data);
    const refused = await correct(data, ...given);
    expect(refused.output).toContain(says);
    expect(refused.output).not.toMatch(/\bat .*:\d+:\d+\)?$/m);
    expect(refused.code).toBe(1);
    expect(treeOf(data)).toEqual(before);
  });
});

/** What a build with a correction shows, and where the former figure still stands. */
const siteOf = async (
  data: string,
): Promise<{ texts: Record<string, string>; holding: (words: RegExp) => string[] }> => {
  const site = temporaryFolder();
  const built = await build(siteProject(), { DATA_DIR: data, SITE_DIR: site });
  expect(built, built.output).toMatchObject({ code: 0 });
  const dist = path.join(site, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|xml|json|csv|svg)$/.test(name),
  );
  const texts = Object.fromEntries(
    names.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(dist, name), 'utf8')]),
  );
  return {
    texts,
    holding: (words) =>
      Object.keys(texts)
        .filter((name) => words.test(texts[name] ?? ''))
        .sort(),
  };
};

/** The only places where a former figure may be read. */
const toldOf = (chart: string): string[] =>
  ['', 'en/']
    .flatMap((language) => [
      `${language}corrections/index.html`,
      `${language}feed.xml`,
      ...[chart, 'plan-panel', 'limits-and-directions'].flatMap((id) => [
        `${language}charts/2023-08/${id}/index.html`,
        `${language}embed/2023-08/${id}/index.html`,
      ]),
    ])
    .sort();

test('a correction of either kind is told on its page, in the feed, on charts and embeds, and nowhere else', async () => {
  const data = await publishedData();
  // We had misread one figure; the newspaper printed another one wrong, whose words and value stay in the data.
  expect(await correct(data, fact, '--printed', present, '--why', why)).toMatchObject({ code: 0 });
  const corrected = `"paragraph": 3, "corrected": { "of": "29", "value": "31", "printed": "đạt 31% kế hoạch", "source": "noi-lai", "day": "2020-03-03", "why": { "vi": "Báo đã đăng lại." } }`;
  edit(data, investment, ['"paragraph": 3', corrected]);
  const report = path.join(data, 'reports/2023-08/report.json');
  const file = JSON.parse(readFileSync(report, 'utf8')) as { sources: object[] };
  file.sources.push({ ...file.sources[0], id: 'noi-lai', title: 'Đính chính', publisher: 'Báo nói lại' });
  writeFileSync(report, JSON.stringify(file));
  expect(await runTask(data, 'publish-record')).toMatchObject({ code: 0 });
  const { texts, holding } = await siteOf(data);
  const ours = toldOf('budget-revenue-plan');
  expect(holding(/(?<![\d.,])44[.,]9%/)).toEqual(ours);
  for (const name of ours) expect(texts[name], name).toMatch(/45[,.]2%/);
  const theirs = toldOf('public-investment-plan');
  expect(holding(/(?<![\d.,])29%/)).toEqual(theirs);
  for (const name of theirs) expect(texts[name], name).toMatch(/(?<![\d.,])31%/);
  expect(texts['corrections/index.html']).toContain(why);
  expect(texts['corrections/index.html']).toContain('Báo nói lại');
  expect(texts['charts/2023-08/public-investment-plan/index.html']).toContain('Báo đã đăng lại.');
  expect(texts['source/2023-08/index.html']).toContain('corrections/#2023-08-budget-revenue.plan-');
  // It stops applying, loudly, once the stored value is another.
  edit(data, investment, ['"value": "29"', '"value": "28"'], ['đạt 29% kế hoạch', 'đạt 28% kế hoạch']);
  const stale = await runTask(data, 'check');
  expect(stale.code).toBe(1);
  expect(stale.output).toContain('so it no longer applies');
});
