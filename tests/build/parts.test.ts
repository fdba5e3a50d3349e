/** A site of several reports is rendered by several processes: it is the same, and fails the same. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeSyntheticReports } from '../../scripts/bench/synthetic-reports.ts';
import { build, dataSaying, siteProject, temporaryFolder, tinyProject, treeOf } from './project.ts';

test('a part that cannot be rendered ends the build in one sentence, and the site stays as it was', async () => {
  const project = tinyProject();
  const ids = JSON.stringify(Array.from({ length: 12 }, (_, index) => `report-${index}`));
  writeFileSync(
    path.join(project, 'scripts', 'published-reports.ts'),
    `export const publishedReports = (): string[] => ${ids};`,
  );
  const built = (words: string) => build(project, { DATA_DIR: dataSaying(words), BUILD_PROCESSES: '2' });
  expect((await built('good')).code).toBe(0);
  const before = treeOf(path.join(project, 'dist'));
  expect(before['page-29/index.html']).toContain('good');
  const { code, output } = await built('cannot be rendered');
  expect(code).toBe(1);
  expect(output).toMatch(
    /^The site stays as it was, because rendering failed: .*the words cannot be rendered\n$/,
  );
  expect(treeOf(path.join(project, 'dist'))).toEqual(before);
});

test('a number of processes that is none is refused in one sentence', async () => {
  const { code, output } = await build(siteProject(), {
    SITE_DIR: temporaryFolder(),
    BUILD_PROCESSES: 'two',
  });
  expect(code).toBe(1);
  expect(output).toBe('BUILD_PROCESSES is "two": write a whole number from 1 to 99.\n');
});

// It takes two builds of twenty reports.
if (process.env.FULL)
  test('a site rendered in parts is that rendered whole, byte for byte', { timeout: 900_000 }, async () => {
    const data = path.join(temporaryFolder(), 'data');
    writeSyntheticReports(data, { reports: 20 });
    const site = async (processes: string) => {
      const env = {
        DATA_DIR: data,
        SITE_DIR: temporaryFolder(),
        PICTURES: 'none',
        BUILD_PROCESSES: processes,
      };
      const { code, output } = await build(siteProject(), env);
      expect(code, output).toBe(0);
      return treeOf(path.join(env.SITE_DIR, 'dist'));
    };
    const [whole, parts] = [await site('1'), await site('2')];
    expect(Object.keys(parts)).toEqual(Object.keys(whole));
    for (const [file, bytes] of Object.entries(whole)) expect(parts[file] === bytes, file).toBe(true);
  });
