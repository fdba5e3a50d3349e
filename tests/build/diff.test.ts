/** The command that tells what an edit of the data changes, run as a person would on data in a git repository. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { command } from './command.ts';
import { start, temporaryFolder, treeOf, type Ended } from './project.ts';

const budget = 'reports/2023-08/budget.json';
const fact = 'budget-revenue.plan';

/** Data in a repository of their own: the record was committed first, then an empty commit. */
type Repository = { root: string; data: string; record: string };

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
const commit = (root: string, message: string): string => {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(root, 'rev-parse', '--short', 'HEAD');
};
const repository = (): Repository => {
  const root = temporaryFolder();
  const data = path.join(root, 'data');
  cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
  git(root, 'init', '--quiet');
  writeFileSync(path.join(root, '.gitignore'), 'site\ntmp\n');
  const record = commit(root, 'Publish');
  commit(root, 'Another');
  return { root, data, record };
};

const folders = ({ root, data }: Pick<Repository, 'root' | 'data'>): Record<string, string> => ({
  ...{ DATA_DIR: data, SITE_DIR: path.join(root, 'site') },
});
const running = (of: Pick<Repository, 'root' | 'data'>, args: string[], env: Record<string, string> = {}) =>
  start(projectFolder, 'scripts/tasks/diff.ts', { ...folders(of), ...env }, args);
const run = (of: Pick<Repository, 'root' | 'data'>, ...args: string[]): Promise<Ended> =>
  command('diff', args, folders(of));
const edit = ({ data }: Repository, file: string, from: string, to: string): void => {
  const name = path.join(data, file);
  const before = readFileSync(name, 'utf8');
  expect(before).toContain(from);
  writeFileSync(name, before.replaceAll(from, to));
};
const correct = (of: Repository): void => {
  edit(of, budget, '44.9', '45.2');
  edit(of, budget, '44,9', '45,2');
};
const pageIn = ({ root }: Repository): string =>
  readFileSync(path.join(root, 'site', 'review', 'index.html'), 'utf8');
/** The keys listed below a heading. */
const listed = (output: string, heading: string): string[] => {
  const [, lines = ''] = output.split(`\nBáo cáo 2023-08 · ${heading}\n`);
  const [own = ''] = lines.split('\n\n');
  return [...own.matchAll(/^ {2}([\w/.-]{2,})/gm)].map((match) => match[1] ?? '');
};

describe.concurrent('an edit is told', () => {
  test('against the record that was published last', async () => {
    const of = repository();
    correct(of);
    const { code, output } = await run(of);
    expect(code).toBe(0);
    const [first, second] = output.split('\n');
    const where = path.join(of.data, 'published.json');
    expect(first).toMatch(
      new RegExp(
        `^So với ${of.record}, lần gần nhất ghi ${where}\\. Đổi \\d+\\scon số, \\d+\\scâu, 3\\sbiểu đồ, 3\\sbiểu đồ nhúng\\.$`,
      ),
    );
    expect(second).toMatch(
      new RegExp(
        `^Compared with ${of.record}, which last wrote ${where}\\. \\d+ figures, \\d+ sentences, 3 charts, 3 embeds changed\\.$`,
      ),
    );
    const figures = listed(output, 'Con số');
    expect(figures).toContain(fact);
    expect(figures.filter((ref) => !ref.startsWith(fact))).toEqual([]);
    const charts = ['plan-panel', 'limits-and-directions', 'budget-revenue-plan'];
    expect(listed(output, 'Biểu đồ')).toEqual(charts);
    expect(listed(output, 'Biểu đồ nhúng')).toEqual(charts);
    expect(listed(output, 'Câu chữ')).toEqual(
      expect.arrayContaining(['budget/paragraphs/1', 'charts/plan-panel/title']),
    );
    expect(output).toContain('\n  - Bằng 44,9% dự toán năm\u00a02023 · ');
    expect(output).toContain('\n  + Bằng 45,2% dự toán năm\u00a02023 · ');
    expect(
      output.endsWith(`\n\nTrang để duyệt: ${path.join(of.root, 'site', 'review', 'index.html')}\n`),
    ).toBe(true);
    // No colours where nobody looks at them.
    expect(output).not.toContain('\u001b');
    expect(pageIn(of)).toContain(`<p>So với ${of.record}, `);
    expect(pageIn(of)).toContain(fact);
  });

  test('against a revision that is named, committed or not', async () => {
    const of = repository();
    correct(of);
    const before = treeOf(path.join(of.root, '.git'));
    expect((await run(of, 'HEAD')).output).toMatch(/^So với HEAD \([0-9a-f]+\)\. Đổi \d/);
    // The repository is only read.
    expect(treeOf(path.join(of.root, '.git'))).toEqual(before);
    const now = commit(of.root, 'Correct');
    expect((await run(of, now)).output).toMatch(
      new RegExp(`^So với ${now}\\. Trang không có gì thay đổi\\.\n`),
    );
    expect((await run(of, 'HEAD~1')).output).toContain(fact);
    git(of.root, 'revert', '--no-edit', 'HEAD');
    expect((await run(of, 'HEAD~2')).output).toContain('Trang không có gì thay đổi.');
  });

  test('of a repository that is the data folder itself', async () => {
    const { data, root } = repository();
    rmSync(path.join(root, '.git'), { recursive: true });
    git(data, 'init', '--quiet');
    const record = commit(data, 'Publish');
    correct({ data, root, record });
    expect(listed((await run({ root, data })).output, 'Con số')).toContain(fact);
  });

  test('of a report that came, went, or is a draft', async () => {
    const of = repository();
    const fresh = path.join(of.data, 'reports/2023-09');
    cpSync(path.join(of.data, 'reports/2023-08'), fresh, { recursive: true });
    edit(of, 'reports/2023-09/report.json', '"published"', '"draft"');
    expect((await run(of, 'HEAD')).output).toContain('Trang không có gì thay đổi.');
    edit(of, 'reports/2023-09/report.json', '"draft"', '"published"');
    const added = await run(of, 'HEAD');
    expect(added.output).toMatch(
      /^So với HEAD \(\S+\)\. Thêm 1\sbáo cáo\.\nCompared with .*\. 1 report added\.\n\+ Báo cáo 2023-09: báo cáo mới, “.*”, \d+\scon số, \d+\sbiểu đồ\n\nTrang/,
    );
    commit(of.root, 'Add');
    rmSync(fresh, { recursive: true });
    const removed = await run(of, 'HEAD');
    expect(removed.output).toMatch(/\. Bớt 1\sbáo cáo\.\n.* 1 report removed\.\n- Báo cáo 2023-09: /);
    expect(pageIn(of)).toContain('<del>Báo cáo 2023-09: ');
  });

  test('of what all reports share, once and where they show it', async () => {
    const of = repository();
    edit(of, 'site.json', '"vi": "thành phố Bắc Kạn"', '"vi": "thị xã Bắc Kạn"');
    const { output } = await run(of, 'HEAD');
    expect(output.split('\n')).toEqual(
      expect.arrayContaining(['Chung cho cả trang', '  site/place/name · site.json', '  + thị xã Bắc Kạn']),
    );
    expect(listed(output, 'Câu chữ')).toContain('overview/title');
  });

  test('not, where only what no reader sees differs', async () => {
    const of = repository();
    writeFileSync(path.join(of.data, 'README.md'), 'Other words.');
    edit(of, budget, '{\n', '{\n\n');
    const { code, output } = await run(of);
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/\. Trang không có gì thay đổi\.$/),
      expect.stringMatching(/\. Nothing on the site changes\.$/),
      expect.stringMatching(/^Trang để duyệt: /),
      '',
    ]);
    expect(pageIn(of)).toContain('Trang không có gì thay đổi.');
  });
});

describe.concurrent('a comparison is refused', () => {
  const refused = async (of: Pick<Repository, 'root' | 'data'>, args: string[], vi: string, en: string) => {
    expect(await run(of, ...args)).toEqual({ code: 1, signal: null, output: `${vi}\n${en}\n` });
    expect(existsSync(path.join(of.root, 'site'))).toBe(false);
  };

  test('with a revision that is not there', async () => {
    const of = repository();
    for (const typed of ['no-such-branch', '0'.repeat(40), '--output=x', 'HEAD:data'])
      await refused(
        of,
        [typed],
        `Trong git không có bản nào tên “${typed}”: hãy viết một commit, nhánh hay thẻ, như HEAD hoặc main.`,
        `Git knows no revision “${typed}”: write a commit, a branch or a tag, like HEAD or main.`,
      );
    await refused(
      of,
      ['HEAD', 'HEAD~1'],
      'Chỉ so được với một bản mà lệnh ghi 2 (HEAD, HEAD~1): hãy giữ lại một.',
      'One revision can be compared with and 2 are named (HEAD, HEAD~1): keep one.',
    );
  });

  test('where the data are not in git, or no record ever was', async () => {
    const root = temporaryFolder();
    const data = path.join(root, 'data');
    cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
    await refused(
      { root, data },
      [],
      `Thư mục ${data} không nằm trong một kho git, nên không có bản cũ để so: hãy chạy lệnh trong kho đã clone.`,
      `The folder ${data} is not in git, so there is no former state to compare with: run this in a clone of the repository.`,
    );
    git(root, 'init', '--quiet');
    const record = path.join(data, 'published.json');
    await refused(
      { root, data },
      [],
      `${record} chưa được commit lần nào, nên không biết so với bản nào: hãy viết tên một bản, như “npm run diff -- HEAD”.`,
      `${record} was never committed, so there is nothing to compare with by itself: name a revision, like “npm run diff -- HEAD”.`,
    );
  });

  test('with a revision that had no such folder', async () => {
    const of = repository();
    git(of.root, 'mv', 'data', 'figures');
    commit(of.root, 'Move');
    const moved = { ...of, data: path.join(of.root, 'figures') };
    await refused(
      moved,
      ['HEAD~1'],
      `Ở bản HEAD~1 chưa có thư mục ${moved.data}: hãy chọn một bản muộn hơn.`,
      `At HEAD~1 there is no folder ${moved.data}: choose a later revision.`,
    );
  });

  test('with data that do not pass the check, then or now', async () => {
    const of = repository();
    edit(of, budget, '"44.9"', '"45.2"');
    const place = /reports\/2023-08\/budget\.json:\d+:\d+/;
    const now = await run(of);
    expect(now.code).toBe(1);
    expect(now.output.replace(place, '…').replace(place, '…')).toBe(
      'Dữ liệu hiện nay không qua được kiểm tra (lỗi đầu tiên: …): hãy sửa theo “npm run check”, rồi so lại.\n' +
        'The data as they are do not pass the check (the first mistake: …): mend them by “npm run check”, then compare again.\n',
    );
    const wrong = commit(of.root, 'Break');
    edit(of, budget, '"45.2"', '"44.9"');
    const then = await run(of, wrong);
    expect(then.code).toBe(1);
    expect(then.output.replace(place, '…').replace(place, '…')).toBe(
      `Dữ liệu ở bản ${wrong} không qua được kiểm tra ngày nay (lỗi đầu tiên: …): hãy chọn một bản muộn hơn.\n` +
        `The data at ${wrong} do not pass today's check (the first mistake: …): choose a later revision.\n`,
    );
    edit(of, 'site.json', '"name"', '"nam"');
    const site = await run(of, 'HEAD~1');
    expect(site.output).toMatch(/^Dữ liệu hiện nay .* \(lỗi đầu tiên: site\.json:\d+:\d+\): /);
    expect(existsSync(path.join(of.root, 'site'))).toBe(false);
  });
});

test('what was read from git is removed, also when a signal ends the command', async () => {
  const of = repository();
  // What all share differs, so every report is read: long enough to be in the midst of it.
  for (let year = 2030; year < 2045; year++)
    cpSync(path.join(of.data, 'reports/2023-08'), path.join(of.data, `reports/${year}-08`), {
      recursive: true,
    });
  commit(of.root, 'Add');
  edit(of, 'site.json', '"vi": "thành phố Bắc Kạn"', '"vi": "thị xã Bắc Kạn"');
  const TMPDIR = path.join(of.root, 'tmp');
  mkdirSync(TMPDIR);
  const isMidway = () =>
    readdirSync(TMPDIR).some((name) => existsSync(path.join(TMPDIR, name, 'data', 'site.json')));
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const) {
    const { child, ended } = running(of, ['HEAD'], { TMPDIR });
    while (!isMidway() && child.exitCode === null) await wait(5);
    child.kill(signal);
    expect(await ended).toMatchObject({ code, output: '' });
    expect(readdirSync(TMPDIR)).toEqual([]);
  }
  edit(of, 'site.json', '"vi": "thị xã Bắc Kạn"', '"vi": "thành phố Bắc Kạn"');
  expect(await running(of, ['HEAD'], { TMPDIR }).ended).toMatchObject({ code: 0 });
  expect(readdirSync(TMPDIR)).toEqual([]);
});
