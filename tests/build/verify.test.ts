/** The command that holds an article against the data, run as a person would. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { articleFile, ownArticle, report } from '../unit/articles.ts';
import { command } from './command.ts';
import { temporaryFolder } from './project.ts';

const run = (args: string[], env: Record<string, string> = {}) => command('verify', args, env);

/** A copy of the data whose report is a draft with a phrase to fill in. */
const draftData = (): string => {
  const data = path.join(temporaryFolder(), 'data');
  cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
  for (const [file, from, to] of [
    ['report.json', '"published"', '"draft"'],
    ['budget.json', '"đạt 44,9% dự toán"', 'null'],
  ] as const) {
    const name = path.join(data, 'reports', report, file);
    writeFileSync(name, readFileSync(name, 'utf8').replace(from, to));
  }
  return data;
};

describe.concurrent('verify', () => {
  test('passes the latest report, and finds the file from where the command was typed', async () => {
    const typed = { INIT_CWD: path.dirname(articleFile) };
    const { code, output } = await run([path.basename(articleFile)], typed);
    expect(output).toMatch(new RegExp(`^✓ ${report}: .*\\.\\n {2}${report}: .*\\.\\n$`));
    expect(code).toBe(0);
  });

  test('ends with 1 where a figure differs', async () => {
    const file = path.join(temporaryFolder(), 'bai.txt');
    writeFileSync(file, ownArticle.replace('44,9%', '45,9%'));
    const { code, output } = await run([file, report, '--source', 'bao-bac-kan']);
    expect(code).toBe(1);
    expect(output).toContain(`data/reports/${report}/budget.json`);
    expect(output).toMatch(/✗ [^\n]*\n {2}[^\n]*\n$/);
    expect(output).not.toContain(' at ');
  });

  test.each([
    ['no file', [], 'Write: npm run verify'],
    ['too much', ['a', 'b', 'c'], 'Write: npm run verify'],
    ['an unknown option', [articleFile, '--sources', 'x'], 'Write: npm run verify'],
    ['a missing file', ['none.txt'], 'There is no file none.txt'],
    ['an unknown report', [articleFile, '1999-01'], `no report “1999-01”; write one of: ${report}`],
    ['an unknown source', [articleFile, '--source', 'x'], 'no source “x”; write one of: bao-bac-kan'],
  ])('says in two lines what to write instead of %s', async (_, args, words) => {
    const { code, output } = await run(args);
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output.trimEnd().split('\n')).toHaveLength(2);
  });

  test('takes a draft by its name only, and what it lacks is a figure that no fact covers', async () => {
    const env = { DATA_DIR: draftData() };
    expect((await run([articleFile], env)).output).toContain(`name a draft: ${report}`);
    const { code, output } = await run([articleFile, report], env);
    expect(code).toBe(1);
    expect(output).toContain('· 44,9 · “');
  });

  test('asks for the data to be mended first', async () => {
    const data = draftData();
    writeFileSync(path.join(data, 'reports', report, 'budget.json'), '{ broken');
    const { code, output } = await run([articleFile, report], { DATA_DIR: data });
    expect(code).toBe(1);
    expect(output).toContain('budget.json:1:3');
    expect(output).toMatch(/The data have the mistakes above; .*\n$/);
  });
});
