/** The command that drafts a report from an article, run as an editor would. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { command } from './command.ts';
import { temporaryFolder, treeOf } from './project.ts';
import { rmSync } from 'node:fs';

const article = path.join(projectFolder, 'tests/fixtures/articles/drafted.txt');
const copyOfData = (): string => {
  const data = path.join(temporaryFolder(), 'data');
  cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
  return data;
};
const run = (args: string[], data = copyOfData()) => command('draft', args, { DATA_DIR: data });
const written = (text: string): string => {
  const file = path.join(temporaryFolder(), 'bai.txt');
  writeFileSync(file, text);
  return file;
};
// What the page is made from is kept beside the project.
const kept = path.join(projectFolder, '.cache', 'drafts');
afterAll(() => {
  for (const report of ['2023-09', '2021-06']) rmSync(path.join(kept, `${report}.json`), { force: true });
});

describe.concurrent('draft', () => {
  test('fills a draft that has no mistakes, and tells what is to be looked at first', async () => {
    const data = copyOfData();
    const { code, output } = await run([article, '2023-09'], data);
    expect(code, output).toBe(0);
    const lines = output.split('\n');
    expect(lines[0]).toMatch(/^≈ 6\.2 +bằng 33,39% kế hoạch +e-services\.json {2}online-dossiers\.plan$/);
    expect(output).toContain(
      '\n✓ 1.1   đạt khoảng 2.400 tỷ đồng                     retail.json  retail-sales.level\n',
    );
    expect(output).toContain(': 25 facts certain, 1 to look at, 0 left to you;');
    expect(output).toContain('npm run dev → /drafts/2023-09/');
    const checked = await command('check', ['2023-09'], { DATA_DIR: data });
    expect(checked.output).toContain('2023-09: không có lỗi');
    expect(checked.code).toBe(0);
    const retail = readFileSync(path.join(data, 'reports/2023-09/retail.json'), 'utf8');
    expect(retail).toContain('"printed": "đạt khoảng 2.400 tỷ đồng"');
    const verified = await command('verify', [article, '2023-09'], { DATA_DIR: data });
    expect(verified.code, verified.output).toBe(0);
  });

  test('overwrites nothing', async () => {
    const data = copyOfData();
    mkdirSync(path.join(data, 'reports/2023-09'));
    const before = treeOf(data);
    const { code, output } = await run([article, '2023-09'], data);
    expect(code).toBe(1);
    expect(output).toContain('is there already, so nothing was written');
    expect(treeOf(data)).toEqual(before);
  });

  const poem =
    'Chiều về qua bến vắng\nNắng rơi trên mái chèo\nNgười đi không ngoảnh lại\nGió hát một mình theo.\n';
  test.each([
    ['nothing', '', 'holds no text'],
    [
      'English',
      'The city collected 500 billion dong in nine months, a rise of 5% on the year.\n',
      'is not Vietnamese text',
    ],
    [
      'a table',
      'Chỉ tiêu\tĐơn vị\tKết quả\nThu ngân sách\ttỷ đồng\t500\nTrồng rừng\tha\t300\n',
      'is a table',
    ],
    ['a poem', poem, 'has no figure that can be read as data'],
    ['5 MB', 'Thu ngân sách đạt 5 tỷ đồng. '.repeat(150_000), 'but the most is 300000'],
    ['another year', 'Trong 6 tháng đầu năm 2021, thu ngân sách đạt 5 tỷ đồng.\n', 'speaks of'],
  ])('says in two lines why it makes nothing of %s', async (_, text, words) => {
    const data = copyOfData();
    const before = treeOf(data);
    const { code, output } = await run([written(text), '2023-09'], data);
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output.trimEnd().split('\n')).toHaveLength(2);
    expect(treeOf(data)).toEqual(before);
  });

  test.each([
    ['no file', []],
    ['no period', [article]],
    ['too much', [article, '2023-09', 'x']],
    ['an unknown option', [article, '2023-09', '--form', 'x']],
  ])('says what to write instead of %s', async (_, args) => {
    const { code, output } = await run(args);
    expect(code).toBe(1);
    expect(output).toContain('Write: npm run draft -- <article.txt> <period>');
  });

  test('takes another period by its name', async () => {
    const text = 'Trong 6 tháng đầu năm 2021, thu ngân sách trên địa bàn đạt 44,9% dự toán.\n';
    const { code, output } = await run([written(text), '2021-06', '--from', '2023-08']);
    expect(code, output).toBe(0);
    expect(output).toContain('budget-revenue.plan');
  });
});
