/** The command that makes the next report's draft, run as an editor would. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { start, temporaryFolder, treeOf } from './project.ts';
import { runTask } from './published-data.ts';

const copyOfData = (): string => {
  const data = path.join(temporaryFolder(), 'data');
  cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
  return data;
};
const newReport = (data: string, ...args: string[]) => runTask(data, 'new-report', ...args);
const inReports = (data: string, ...steps: string[]): string => path.join(data, 'reports', ...steps);

describe.concurrent('a new report', () => {
  test('is made from the latest before it, and what comes next is said', async () => {
    const data = copyOfData();
    cpSync(inReports(data, '2023-08'), inReports(data, '2023-12'), { recursive: true });
    const before = treeOf(data);
    const { code, output } = await newReport(data, '2023-09');
    expect(code, output).toBe(0);
    const lines = output.split('\n');
    expect(lines[1]).toMatch(
      new RegExp(
        `^ {2}Made the draft ${inReports(data, '2023-09')} \\(period 2023-01/2023-09\\) from 2023-08: \\d+ to fill, of which \\d+ are figures\\.$`,
      ),
    );
    expect(output).toContain('\n  report.json:19 names.ocop-programme: “Chương trình OCOP năm 2023”\n');
    expect(output).toContain('\n  culture.json:26 indicators.culture-places.period: “2023-01/..”\n');
    expect(output).toContain('\n  retail.json:3 title, paragraphs, charts\n');
    expect(output).toContain('npm run check -- 2023-09');
    const after = treeOf(data);
    const added = Object.keys(after).filter((file) => !(file in before));
    expect(added).toHaveLength(Object.keys(before).filter((file) => file.includes('2023-08/')).length);
    expect(added.filter((file) => !file.startsWith(`reports${path.sep}2023-09${path.sep}`))).toEqual([]);
    for (const [file, text] of Object.entries(before)) expect(after[file], file).toBe(text);
    // The very draft passes the check, and no second one takes its place.
    expect(await runTask(data, 'check', '2023-09')).toMatchObject({ code: 0 });
    expect((await newReport(data, '2023-09')).output).toContain('is there already, so nothing was written');
    expect(treeOf(data)).toEqual(after);
  });

  test('is made from any other that is named, for any period', async () => {
    const data = copyOfData();
    const { code, output } = await newReport(data, '2022-year', '--from', '2023-08', '--period', '2022');
    expect(code, output).toBe(0);
    expect(readFileSync(inReports(data, '2022-year', 'report.json'), 'utf8')).toContain('"period": "2022"');
    expect(await runTask(data, 'check', '2022-year')).toMatchObject({ code: 0 });
  });
});

describe.concurrent('is refused in one sentence, and nothing is written', () => {
  const broken = (data: string): void =>
    writeFileSync(inReports(data, '2023-08', 'retail.json'), '{ "title": ');
  const noReports = (data: string): void => rmSync(inReports(data), { recursive: true });
  test.each<{ args: string[]; says: RegExp; after?: (data: string) => void }>([
    { args: [], says: /The command needs the new report's period/ },
    { args: ['2023-09', '2023-10'], says: /The command needs the new report's period/ },
    { args: ['2023-09', '--to', '2023-08'], says: /The command needs the new report's period/ },
    { args: ['2023-08'], says: /The folder .*2023-08 is there already/ },
    { args: ['Tháng 9'], says: /The id "Tháng 9" is not right/ },
    { args: ['../2023-09'], says: /The id "..\/2023-09" is not right/ },
    { args: ['2023-q3'], says: /is no month.* --period / },
    { args: ['2023-13'], says: /is no month.* --period / },
    { args: ['2023-09', '--period', '2023-09/2023-01'], says: /The period .* is not right/ },
    { args: ['2023-07'], says: /no report before “2023-07”; add --from with one of: 2023-08/ },
    { args: ['2023-09', '--from', '2023-80'], says: /did you mean “2023-08”\?/ },
    { args: ['2023-09', '--from', 'x'], says: /no report "x" to start from; write one of: 2023-08/ },
    {
      ...{ args: ['2023-09'], after: broken },
      says: /The report 2023-08 has mistakes \(the first: .*retail\.json:1:12\), .* “npm run check”/,
    },
    { args: ['2023-09'], after: noReports, says: /There is no report to start from/ },
    {
      args: ['2023-09'],
      after: (data) => mkdirSync(inReports(data, '2023-09')),
      says: /2023-09 is there already/,
    },
  ])('$args: $says', async ({ args, says, after }) => {
    const data = copyOfData();
    after?.(data);
    const before = treeOf(data);
    const { code, output } = await newReport(data, ...args);
    expect(code).toBe(1);
    expect(output).toMatch(says);
    // One in each language.
    expect(output.trimEnd().split('\n')).toHaveLength(2);
    expect(treeOf(data)).toEqual(before);
  });
});

test('of a draft that is named the sheet for copy editors shows what it says so far', async () => {
  const data = copyOfData();
  expect(await newReport(data, '2023-09')).toMatchObject({ code: 0 });
  const site = temporaryFolder();
  const env = { DATA_DIR: data, SITE_DIR: site };
  const { code, output } = await start(projectFolder, 'scripts/tasks/words.ts', env, ['2023-09']).ended;
  const page = path.join(site, 'words', 'index.html');
  expect({ code, output }).toEqual({
    code: 0,
    output: `✓ Trang để đọc soát: ${page}\n  The page to read: ${page}\n`,
  });
  const html = readFileSync(page, 'utf8');
  expect(html).toContain('first 9\u00a0months of 2023');
  expect(html).toMatch(/Bán lẻ và dịch vụ …, …; theo số tháng thì …\./);
  expect(html).toContain(`${path.join(data, 'reports/2023-09/retail.json')}:`);
  expect(html).not.toContain('2023-08/');
  const unknown = await start(projectFolder, 'scripts/tasks/words.ts', env, ['2023-10']).ended;
  expect(unknown).toMatchObject({
    code: 1,
    output: 'There is no report "2023-10": the reports are 2023-08, 2023-09.\n',
  });
});
