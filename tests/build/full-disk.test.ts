/** A disk without space and a folder that is closed: one sentence in each language, and everything is as it was. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { failingDisk } from './failing-disk.ts';
import { copyProject, start, temporaryFolder, treeOf } from './project.ts';

/** What a task works on: all of it below one folder. */
type Work = { root: string; data: string; site: string; tmp: string };

const work = (): Work => {
  const root = temporaryFolder();
  const [data, site, tmp] = ['data', 'site', 'tmp'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
  ];
  cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
  for (const folder of [site, tmp]) mkdirSync(folder);
  return { root, data, site, tmp };
};

/** The record as it was before the last chart was published. */
const forgetChart = ({ data }: Work): void => {
  const file = path.join(data, 'published.json');
  const record = JSON.parse(readFileSync(file, 'utf8')) as {
    reports: Record<string, { charts: Record<string, unknown> }>;
  };
  const [report] = Object.values(record.reports);
  const last = Object.keys(report?.charts ?? {}).at(-1);
  expect(last).toBeDefined();
  Reflect.deleteProperty(report?.charts ?? {}, last ?? '');
  writeFileSync(file, JSON.stringify(record));
};

const commit = ({ data }: Work): void => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: data });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Publish');
  const budget = path.join(data, 'reports/2023-08/budget.json');
  writeFileSync(budget, readFileSync(budget, 'utf8').replace('"44.9"', '"45.2"').replace('44,9', '45,2'));
};
const formerPage = ({ site }: Work): void => {
  mkdirSync(path.join(site, 'review'));
  writeFileSync(path.join(site, 'review/index.html'), 'former');
};

const correct = ['correct', 'budget-revenue.plan', '--printed', 'đạt 45,2% dự toán', '--why', 'Đọc nhầm.'];

/** `costly`: tried on a full disk alone, where a part is left to be removed. */
type Case = {
  what: string;
  costly?: true;
  run: string[];
  place: (of: Work) => string;
  prepare?: (of: Work) => void;
};
const cases: Case[] = [
  { what: 'new-report', run: ['new-report', '2023-09'], place: ({ data }) => data },
  { what: 'correct', run: correct, place: ({ data }) => data },
  { what: 'correct, where it tries things out,', run: correct, place: ({ tmp }) => tmp },
  { what: 'publish-record', run: ['publish-record'], place: ({ data }) => data, prepare: forgetChart },
  { what: 'diff', run: ['diff', 'HEAD'], place: ({ site }) => path.join(site, 'review'), prepare: commit },
  { what: 'words', costly: true, run: ['words', '2023-08'], place: ({ site }) => path.join(site, 'words') },
  {
    what: 'diff, over a former page,',
    costly: true,
    run: ['diff', 'HEAD'],
    place: ({ site }) => path.join(site, 'review'),
    prepare: (of) => {
      commit(of);
      formerPage(of);
    },
  },
];

const disks = [
  { disk: 'full', bytes: 1000, says: /The disk is full: free some space, then try again\.$/ },
  {
    disk: 'read-only',
    bytes: undefined,
    says: /A file cannot be written \(EROFS: .*\): allow writing there/,
  },
];

/** One sentence in each language, and no stack. */
const expectSentences = (output: string, says: RegExp): void => {
  const lines = output.trimEnd().split('\n');
  expect(lines, output).toHaveLength(2);
  expect(lines[1]).toMatch(says);
};

describe.concurrent.each(disks)('on a $disk disk', ({ bytes, says }) => {
  test.each(cases.filter(({ costly }) => bytes !== undefined || !costly))(
    '$what leaves all as it was',
    async ({ run: [task = '', ...args], place, prepare }) => {
      const of = work();
      prepare?.(of);
      const before = treeOf(of.root);
      const env = { DATA_DIR: of.data, SITE_DIR: of.site, TMPDIR: of.tmp };
      const failing = { ...env, ...failingDisk(place(of), bytes) };
      const { code, output } = await start(projectFolder, `scripts/tasks/${task}.ts`, failing, args).ended;
      expect(code, output).toBe(1);
      expectSentences(output, says);
      expect(treeOf(of.root)).toEqual(before);
      for (const gone of ['review', 'words'])
        expect(existsSync(path.join(of.site, gone))).toBe(
          Object.keys(before).some((file) => file.startsWith(path.join('site', gone))),
        );
    },
  );

  test('schema leaves all as it was', async () => {
    const project = copyProject();
    const folder = path.join(project, 'data/schema');
    writeFileSync(path.join(folder, 'topic.schema.json'), 'former');
    const before = treeOf(folder);
    const { code, output } = await start(project, 'scripts/tasks/schema.ts', failingDisk(folder, bytes))
      .ended;
    expect(code, output).toBe(1);
    expectSentences(output, says);
    expect(treeOf(folder)).toEqual(before);
  });
});
