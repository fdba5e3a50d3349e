/** The command that records what is published, run as a person would on a copy of the data. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import type { PublishedRecord } from '../../src/model/published.ts';
import { start, treeOf, type Ended } from './project.ts';
import { publishedData, runTask } from './published-data.ts';

const report = 'reports/2023-08';
const budget = `${report}/budget.json`;
const chart = 'budget-revenue-plan';
const fact = 'budget-revenue.plan';

const running = (data: string, ...args: string[]) =>
  start(projectFolder, 'scripts/tasks/publish-record.ts', { DATA_DIR: data }, args);
const run = (data: string, ...args: string[]): Promise<Ended> => runTask(data, 'publish-record', ...args);
const check = (data: string, ...args: string[]): Promise<Ended> => runTask(data, 'check', ...args);

/** Another figure than was published, with its correction. */
const correct = async (data: string): Promise<void> => {
  const args = [fact, '--printed', 'đạt 45,2% dự toán', '--why', 'Đọc nhầm.', '--date', '2020-03-03'];
  expect(await runTask(data, 'correct', ...args)).toMatchObject({ code: 0 });
};

const edit = (data: string, file: string, from: string, to: string): void => {
  const name = path.join(data, file);
  const before = readFileSync(name, 'utf8');
  expect(before).toContain(from);
  writeFileSync(name, before.replaceAll(from, to));
};
const fileOf = (data: string): string => path.join(data, 'published.json');
const textOf = (data: string): string => readFileSync(fileOf(data), 'utf8');
const recordOf = (data: string) => (JSON.parse(textOf(data)) as PublishedRecord).reports;
const redirect = (data: string, from: string, to: string): void =>
  edit(data, 'site.json', '"publisher": null', `"redirects": { "${from}": "${to}" }, "publisher": null`);

describe.concurrent('the record', () => {
  test('is written once, and left alone while nothing changes', async () => {
    const data = await publishedData();
    const { ino, mtimeMs } = statSync(fileOf(data));
    const again = await run(data, '--date', '2020-03-03');
    expect(again.output).toMatch(
      /^✓ \S*published\.json đã đủ, .* \/ \S*published\.json is complete, nothing changed\.\n$/,
    );
    expect(statSync(fileOf(data))).toMatchObject({ ino, mtimeMs });
    rmSync(fileOf(data));
    const first = await run(data, '--date', '2020-02-02');
    const { charts, facts } = recordOf(data)['2023-08'] ?? { charts: {}, facts: {} };
    const [c, f] = [Object.keys(charts).length, Object.keys(facts).length];
    expect(first.output).toContain(`mới 1 báo cáo, ${c} biểu đồ, ${f} dữ kiện; đổi 0.`);
    expect(first.output).toContain(`1 report, ${c} charts, ${f} facts new; 0 changed.`);
  });

  test('is of today unless a day is given', async () => {
    const data = await publishedData();
    rmSync(fileOf(data));
    const days = [new Date().toISOString().slice(0, 10)];
    expect(await run(data)).toMatchObject({ code: 0 });
    days.push(new Date().toISOString().slice(0, 10));
    expect(days).toContain(recordOf(data)['2023-08']?.first);
  });

  test('takes a corrected figure, with the day', async () => {
    const data = await publishedData();
    await correct(data);
    expect(await check(data)).toMatchObject({ code: 0, output: expect.not.stringContaining('!') as string });
    expect(await run(data, '--check')).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /^\S*published\.json đã cũ ở 4 mục: hãy chạy .*\n\S*published\.json is out of date in 4 entries: run .*\n$/,
      ) as string,
    });
    expect(await run(data, '--date', '2020-03-03')).toMatchObject({ code: 0 });
    const found = recordOf(data)['2023-08'];
    const days = { first: '2020-02-02', changed: '2020-03-03' };
    expect(found?.facts[fact]).toMatchObject({ ...days, value: '45.2', printed: 'đạt 45,2% dự toán' });
    expect(found?.charts[chart]).toMatchObject(days);
    expect(found?.first).toBe('2020-02-02');
  });

  test('holds no draft', async () => {
    const data = await publishedData();
    cpSync(path.join(data, report), path.join(data, 'reports/2023-09'), { recursive: true });
    edit(data, 'reports/2023-09/report.json', '"published"', '"draft"');
    const before = textOf(data);
    expect(await run(data, '--check')).toMatchObject({ code: 0 });
    expect(await run(data)).toMatchObject({ code: 0 });
    expect(textOf(data)).toBe(before);
    edit(data, 'reports/2023-09/report.json', '"draft"', '"published"');
    const { code, output } = await run(data, '--check');
    expect(code).toBe(1);
    expect(output).toMatch(/ còn thiếu 1 báo cáo, .*\n.* lacks 1 report, .* and commit it\.\n$/);
    expect(textOf(data)).toBe(before);
    expect(await run(data)).toMatchObject({ code: 0 });
    expect(Object.keys(recordOf(data))).toEqual(['2023-08', '2023-09']);
  });
});

describe.concurrent('a broken promise', () => {
  test('is a warning for the check, and refused when it is to be recorded', async () => {
    const data = await publishedData();
    edit(data, budget, `"id": "${chart}"`, '"id": "revenue-plan"');
    const before = treeOf(data);
    const checked = await check(data);
    expect(checked.code).toBe(0);
    expect(checked.output).toMatch(
      new RegExp(`^! \\S*published\\.json:\\d+:9 · reports\\.2023-08\\.charts\\.${chart}\n`),
    );
    for (const args of [[], ['--check'], ['--accept', `2023-08/${chart}`]]) {
      const { code, output } = await run(data, ...args);
      expect(code).toBe(1);
      expect(output.split('\n').slice(0, 3)).toEqual([
        expect.stringMatching(/^✗ /),
        expect.stringContaining(`"2023-08/${chart}": "2023-08/revenue-plan".`),
        expect.stringContaining(`"2023-08/${chart}": "2023-08/revenue-plan".`),
      ]);
      expect(output).toMatch(
        /\n\S*published\.json vẫn như cũ vì những lỗi trên: .*\n\S*published\.json stays as it was, because of the mistakes above: .*\n$/,
      );
    }
    expect(treeOf(data)).toEqual(before);
  });

  test('is mended by a redirect, and what was published stays on record', async () => {
    const data = await publishedData();
    const was = recordOf(data)['2023-08']?.charts[chart];
    edit(data, budget, `"id": "${chart}"`, '"id": "revenue-plan"');
    redirect(data, `2023-08/${chart}`, '2023-08/revenue-plan');
    expect(await run(data, '--date', '2020-03-03')).toMatchObject({ code: 0 });
    const charts = recordOf(data)['2023-08']?.charts;
    expect(charts?.[chart]).toEqual(was);
    expect(charts?.['revenue-plan']).toEqual({ ...was, first: '2020-03-03' });
    expect(await run(data, '--check')).toMatchObject({ code: 0 });
  });

  test('that was our own mistake can be taken back by name', async () => {
    const data = await publishedData();
    edit(data, budget, '"word": "budget-estimate"', '"word": "plan"');
    edit(data, budget, '% dự toán"', '% kế hoạch"');
    expect((await run(data)).code).toBe(1);
    expect((await run(data, '--accept', '2023-08/another.plan')).code).toBe(1);
    expect(await run(data, '--accept', `2023-08/${fact}`, '--date', '2020-03-03')).toMatchObject({ code: 0 });
    expect(recordOf(data)['2023-08']?.facts[fact]).toMatchObject({
      changed: '2020-03-03',
      meaning: { base: { type: 'plan', word: 'plan', horizon: '2023' } },
    });
    expect(await check(data)).toMatchObject({ code: 0, output: expect.not.stringContaining('!') as string });
  });
});

describe.concurrent('a record that was lost', () => {
  const committed = async (): Promise<{ data: string; commit: string }> => {
    const data = await publishedData();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: data,
        encoding: 'utf8',
      }).trim();
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Publish');
    const commit = git('rev-parse', 'HEAD');
    git('commit', '--quiet', '--allow-empty', '--message', 'Another');
    return { data, commit };
  };

  test('is not begun anew over what was committed', async () => {
    const { data, commit } = await committed();
    expect(await run(data, '--check')).toMatchObject({ code: 0 });
    const whole = textOf(data);
    const record = recordOf(data);
    rmSync(fileOf(data));
    for (const args of [[], ['--check'], ['--check', '--since', commit]]) {
      const { code, output } = await run(data, ...args);
      expect(code).toBe(1);
      const since = args.includes(commit) ? commit : 'HEAD';
      expect(output).toMatch(
        new RegExp(
          `^\\S*published\\.json không còn giữ điều đã ghi \\(2023-08\\): .*\\n\\S*published\\.json no longer holds what was on record \\(2023-08\\): bring it back with “git checkout ${since} -- \\S*published\\.json”, then run “npm run publish-record”\\.\\n$`,
        ),
      );
    }
    expect(existsSync(fileOf(data))).toBe(false);
    Reflect.deleteProperty(record['2023-08']?.charts ?? {}, chart);
    Object.assign(record['2023-08']?.facts[fact] ?? {}, { first: '2021-01-01' });
    writeFileSync(fileOf(data), whole.replace(/"reports": [^]*$/, `"reports": ${JSON.stringify(record)} }`));
    expect((await run(data)).output).toContain(`on record (2023-08/${chart}, 2023-08/${fact}): `);
    writeFileSync(fileOf(data), whole);
    expect(await run(data, '--check', '--since', commit)).toMatchObject({ code: 0 });
  });

  test('is compared with nothing where a commit is not known', async () => {
    const { data } = await committed();
    for (const since of ['0'.repeat(40), '--output=x', ''])
      expect(await run(data, '--check', `--since=${since}`)).toMatchObject({ code: 0 });
  });
});

describe.concurrent('nothing is written', () => {
  test('where the data have mistakes', async () => {
    const data = await publishedData();
    edit(data, budget, '"44.9"', '"45.2"');
    const before = treeOf(data);
    const { code, output } = await run(data);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^✗ \S*budget\.json:\d+:\d+ · .*\n {2}.*\n {2}.*\n\S*published\.json vẫn như cũ .*\n\S*published\.json stays as it was, .*\n$/,
    );
    expect(treeOf(data)).toEqual(before);
  });

  test('over a damaged record', async () => {
    const data = await publishedData();
    const text = textOf(data);
    for (const damaged of [text.slice(0, -20), text.replace('"reports"', '"report"')]) {
      writeFileSync(fileOf(data), damaged);
      for (const ended of [await run(data), await run(data, '--check'), await check(data)]) {
        expect(ended.code).toBe(1);
        expect(ended.output).toMatch(/^✗ \S*published\.json:\d+:\d+/);
      }
      expect(textOf(data)).toBe(damaged);
    }
  });

  test('where it cannot be, and the check does not mind', async () => {
    const data = await publishedData();
    mkdirSync(`${fileOf(data)}.new`);
    const before = treeOf(data);
    expect(await run(data, '--check')).toMatchObject({ code: 0 });
    await correct(data);
    const { code, output } = await run(data);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^\S*published\.json vẫn như cũ vì không ghi được: .*\n\S*published\.json stays as it was, because it could not be written: .*\n$/,
    );
    expect(textOf(data)).toBe(
      before['published.json'] === undefined
        ? ''
        : Buffer.from(before['published.json'], 'latin1').toString('utf8'),
    );
  });

  test('by --check where there is no record yet', async () => {
    const data = await publishedData();
    rmSync(fileOf(data));
    expect(await check(data)).toMatchObject({ code: 0 });
    const { code, output } = await run(data, '--check');
    expect(code).toBe(1);
    expect(output).toMatch(
      /còn thiếu 1 báo cáo, .*: hãy chạy “npm run publish-record” .*\n.*lacks 1 report, .*: run “npm run publish-record” and commit it\.\n$/,
    );
    expect(existsSync(fileOf(data))).toBe(false);
  });

  test('for a day that is none, or an option that is not known', async () => {
    const data = await publishedData();
    expect(await run(data, '--date', '2026-02-30')).toMatchObject({
      code: 1,
      output:
        '"2026-02-30" không phải là ngày: hãy viết như 2026-11-24.\n"2026-02-30" is not a day: write it like 2026-11-24.\n',
    });
    expect((await run(data, '--force')).output).toBe(
      '"--force" is not understood: the options are --check, --date, --accept, --since.\n',
    );
  });
});

test('a command that is killed as it writes leaves the former record or the new one', async () => {
  const data = await publishedData();
  const former = textOf(data);
  await correct(data);
  const killed = running(data, '--date', '2020-03-03');
  while (!existsSync(`${fileOf(data)}.new`) && killed.child.exitCode === null) await wait(1);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const left = textOf(data);
  writeFileSync(`${fileOf(data)}.new`, former.slice(0, 500));
  rmSync(fileOf(data));
  writeFileSync(fileOf(data), former);
  // Two at once write the same.
  const both = await Promise.all([1, 2].map(() => running(data, '--date', '2020-03-03').ended));
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect([former, textOf(data)]).toContain(left);
  expect(textOf(data)).not.toBe(former);
  expect(existsSync(`${fileOf(data)}.new`)).toBe(false);
});
