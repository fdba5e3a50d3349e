/** The next report's files: what stays is there, what the former article said is empty or gone, and nothing is a mistake. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatted } from '../../scripts/formatted.ts';
import { languages } from '../../src/language/languages.ts';
import { checkFolder } from '../../src/model/check.ts';
import { isReportPeriod, newReport, toReread } from '../../src/model/new-report.ts';
import { clockOf, yearToDate } from '../../src/model/period.ts';
import { printed, type Problem } from '../../src/model/problem.ts';
import type { Overview, Report, Topic } from '../../src/model/schema.ts';
import { good } from './published-reports.ts';
import { realData } from './real-data.ts';

const textsIn = (folder: string): Map<string, string> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
const former = textsIn(path.join(realData, 'reports/2023-08'));
const made = newReport(former, '2023-01/2023-09');
const contentOf = (name: string, texts: ReadonlyMap<string, string> = made): unknown =>
  JSON.parse(texts.get(name) ?? '');
const reportIn = (texts?: ReadonlyMap<string, string>) => contentOf('report.json', texts) as Report;
const overviewIn = (texts?: ReadonlyMap<string, string>) => contentOf('overview.json', texts) as Overview;
const topicIn = (topic: string, texts?: ReadonlyMap<string, string>) =>
  contentOf(`${topic}.json`, texts) as Topic;

/** Every value that holds no other, with the field it stands in. */
const leavesOf = (value: unknown, field = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, key))
    : [[field, value]];

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true });
});

/** What the check finds in a report with these files beside the reports of a data folder. */
const problemsWith = (texts: ReadonlyMap<string, string>, id: string, data = realData): Problem[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bac-kan-new-'));
  temporary.push(folder);
  cpSync(data, folder, { recursive: true });
  mkdirSync(path.join(folder, 'reports', id));
  for (const [name, text] of texts) writeFileSync(path.join(folder, 'reports', id, name), text);
  return checkFolder(folder, { only: id });
};
const errorsIn = (problems: readonly Problem[]): string[] =>
  problems.filter(({ severity }) => severity !== 'todo').map(printed);

describe('the files of a new report', () => {
  test('are those of the former one, without its corrections', () => {
    const withCorrections = new Map([...former, ['corrections.json', '{}']]);
    expect([...newReport(withCorrections, '2023-01/2023-09').keys()].sort()).toEqual(
      [...former.keys()].sort(),
    );
  });

  test('are a draft of the given period, of a source that only says who publishes it', () => {
    const before = reportIn(former);
    const now = reportIn();
    const [source] = before.sources;
    expect(now).toEqual({
      ...before,
      ...{ status: 'draft', period: '2023-01/2023-09', cutOff: null },
      sources: [
        {
          ...{ id: source?.id, publisher: source?.publisher },
          ...{ title: null, byline: null, published: null, address: null },
          ...{ paragraphCount: null, wordCount: null },
        },
      ],
    });
  });

  test('keep all of a topic but its figures', () => {
    for (const topic of reportIn().topics) {
      const before = topicIn(topic, former);
      const now = topicIn(topic);
      expect({ ...now, indicators: {} }).toEqual({ ...before, indicators: {} });
      for (const [id, { facts, ...indicator }] of Object.entries(now.indicators)) {
        expect({ ...indicator, facts: {} }).toEqual({ ...before.indicators[id], facts: {} });
        expect(Object.keys(facts)).toEqual(Object.keys(before.indicators[id]?.facts ?? {}));
      }
    }
  });

  test('keep no word and no digit of a figure, of its readings or of its place', () => {
    const kept = 'type word issuer horizon form unit clock period area prices id'.split(' ');
    for (const topic of reportIn().topics)
      for (const { facts } of Object.values(topicIn(topic).indicators))
        for (const [key, value] of leavesOf(facts))
          if (['value', 'of', 'printed', 'paragraph'].includes(key)) expect(value, key).toBeNull();
          else expect(kept).toContain(key);
    expect(made.get('ocop.json')).toContain('"of": null');
    expect(made.get('e-services.json')).toMatch(/"form": "direction",\s+"value": null/);
  });

  test('keep statements without their place, and no contradiction and no oddity', () => {
    const { contradictions, oddities, statements, ...before } = overviewIn(former);
    expect([contradictions, oddities]).not.toEqual([undefined, undefined]);
    const nowhere = Object.entries(statements).map(
      ([id, each]) => [id, { ...each, paragraph: null }] as const,
    );
    expect(overviewIn()).toEqual({ ...before, statements: Object.fromEntries(nowhere) });
  });

  test('are laid out as before but for what changed', async () => {
    for (const [name, text] of former) expect(await formatted(text), name).toBe(text);
    const [before, now] = [former, made].map((texts) => texts.get('overview.json')?.split('\n') ?? []);
    const own = now?.filter((line) => !before?.includes(line)).map((line) => line.trim());
    // The list ends where the oddities followed.
    expect([...new Set(own)].sort()).toEqual(['"paragraph": null,', ']']);
  });

  test.each([
    { name: 'the site’s own', texts: made, data: realData },
    {
      name: 'the test’s own',
      texts: newReport(textsIn(path.join(good, 'reports/2024-03')), '2024-01/2024-04'),
      data: good,
    },
  ])('hold no mistake and can be made from again: $name', ({ texts, data }) => {
    const problems = problemsWith(texts, '2024-04', data);
    expect(errorsIn(problems)).toEqual([]);
    const once = problems.map(({ field }) => field);
    expect(once.filter((field) => field.startsWith('indicators.')).length).toBeGreaterThan(3);
    expect(once.filter((field) => field.startsWith('statements.')).length).toBeGreaterThan(1);
    expect(once).toContain('sources.0');
    expect(newReport(texts, reportIn(texts).period)).toEqual(texts);
  });

  test('leave what another source said behind', () => {
    const other = `{"id": "other", "title": "x", "publisher": "y", "byline": null, "published": null, "address": null, "paragraphCount": 1, "wordCount": 9}`;
    const own = '"printed": "đạt 44,9% dự toán",';
    const texts = new Map(former)
      .set(
        'report.json',
        (former.get('report.json') ?? '').replace(
          '"wordCount": 919\n    }',
          `"wordCount": 919}, ${other}, ${other.replace('"other"', '"third"')}`,
        ),
      )
      .set(
        'budget.json',
        (former.get('budget.json') ?? '').replace(
          own,
          `${own} "source": "other", "corrected": {"of": "44.9"},`,
        ),
      )
      .set(
        'land.json',
        (former.get('land.json') ?? '').replace('"paragraph":', '"source": "bao-bac-kan", "paragraph":'),
      );
    const now = newReport(texts, '2023-01/2023-09');
    expect(reportIn(now).sources).toHaveLength(1);
    expect(now.get('budget.json')).not.toMatch(/"source"|corrected/);
    expect(now.get('land.json')).toContain('"source": "bao-bac-kan"');
    expect(errorsIn(problemsWith(now, '2023-09'))).toEqual([]);
  });
});

describe('the period', () => {
  test.each([
    ['2023-09', '2023-01/2023-09', '9/12', '9\u00a0tháng năm\u00a02023', 'first 9\u00a0months of 2023'],
    ['2024-01', '2024-01/2024-01', '1/12', 'tháng\u00a01 năm\u00a02024', 'January\u00a02024'],
    ['2023-12', '2023-01/2023-12', '12/12', '12\u00a0tháng năm\u00a02023', 'first 12\u00a0months of 2023'],
  ])('of %s is the year to date', (month, period, mark, vi, en) => {
    expect(yearToDate(month)).toBe(period);
    expect(isReportPeriod(period)).toBe(true);
    const clock = clockOf(period);
    expect(`${clock?.done}/${clock?.all}`).toBe(mark);
    expect([languages.vi.period(period), languages.en.period(period)]).toEqual([vi, en]);
  });

  test.each(['2023', '2023-13', '2023-q3', '2023-09-2'])('does not follow from %s', (id) => {
    expect(yearToDate(id)).toBeUndefined();
  });

  test.each(['', 'x', '2023-13', '2023-09/2023-01', '2022/2023', '9/2023'])('is not %j', (period) => {
    expect(isReportPeriod(period)).toBe(false);
  });
});

test('what holds for the former period alone is named with its line', () => {
  const found = toReread(made);
  const lines = new Map([...made].map(([name, text]) => [name, text.split('\n')]));
  for (const { file, line, field } of found)
    expect(lines.get(file)?.[line - 1], field).toContain(`"${field.split('.').at(-1)}"`);
  const fixed = found.filter((each) => each.found !== undefined).map(({ file, field }) => `${file} ${field}`);
  expect(fixed).toEqual(
    expect.arrayContaining([
      'report.json names.ocop-programme',
      'agriculture.json indicators.spring-grain.facts.plan.base.horizon',
      'education.json indicators.school-completion.period',
      'culture.json indicators.culture-places.period',
    ]),
  );
  // "the same period" goes with the report.
  expect(fixed.filter((field) => field.includes('retail-sales'))).toEqual([]);
  expect(found).toContainEqual({ file: 'retail.json', line: 4, field: 'paragraphs' });
});
