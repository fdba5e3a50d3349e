/**
 * Every mistake an editor can make, one to a file: `tests/fixtures/invalid/<file replaced>/<what is odd>.json`
 * takes the place of a file of `tests/fixtures/good`, and the `.txt` beside it is all that the editor then reads.
 * `UPDATE=1` writes the texts anew.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/model/check.ts';
import { printed, type Problem } from '../../src/model/problem.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const project = path.resolve(import.meta.dirname, '../..');
const report = 'reports/2024-03';
const replaced: Record<string, string> = {
  site: 'site.json',
  glossary: 'glossary.json',
  report: `${report}/report.json`,
  overview: `${report}/overview.json`,
  trade: `${report}/trade.json`,
  farming: `${report}/farming.json`,
  corrections: `${report}/corrections.json`,
};

type Case = { name: string; json: string; txt: string; file: string };
const cases: Case[] = Object.entries(replaced).flatMap(([folder, file]) =>
  readdirSync(path.join(fixtures, 'invalid', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const json = path.join(fixtures, 'invalid', folder, name);
      return {
        name: `${folder}: ${path.basename(name, '.json')}`,
        json,
        txt: json.replace(/json$/, 'txt'),
        file,
      };
    }),
);

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the good data in which something is changed. */
const changed = (change: (at: (file: string) => string) => void, name = 'data-'): string => {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  made.push(folder);
  cpSync(path.join(fixtures, 'good'), folder, { recursive: true });
  change((file) => path.join(folder, file));
  return folder;
};
const withCase = ({ json, file }: Case, name?: string): string =>
  changed((at) => cpSync(json, at(file)), name);

const local = (text: string, folder: string): string =>
  text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
const problemsOf = (folder: string): Problem[] =>
  checkFolder(folder).map((problem) => ({
    ...problem,
    file: local(problem.file, folder),
    vi: local(problem.vi, folder),
    en: local(problem.en, folder),
  }));
const textOf = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${printed(problem)}\n`).join('');

const expectClear = ({ vi, en, line, column, file }: Problem): void => {
  for (const sentence of [vi, en]) {
    expect(sentence).toMatch(/^\S[^\n]*\S[.?]$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|ZodError|\.ts\b|\bat .*:\d+:\d+/);
    // Nothing is quoted or named that has nothing in it.
    expect(sentence).not.toMatch(/“”|‹›|: \.|, \.|: ;/);
  }
  expect(vi).not.toBe(en);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(file).not.toBe('');
};

test('the good data have no mistake', () => {
  expect(problemsOf(changed(() => undefined))).toEqual([]);
});

test('a byte order mark and Windows line ends are no mistake', () => {
  const folder = changed((at) => {
    for (const file of Object.values(replaced).filter((name) => existsSync(at(name))))
      writeFileSync(at(file), `\uFEFF${readFileSync(at(file), 'utf8').replaceAll('\n', '\r\n')}`);
  });
  expect(problemsOf(folder)).toEqual([]);
});

test('at least 75 mistakes are known', () => {
  expect(cases.length).toBeGreaterThanOrEqual(75);
});

describe('a mistake in a file is told', () => {
  test.each(cases)('$name', (one) => {
    const problems = problemsOf(withCase(one));
    if (process.env.UPDATE === '1') writeFileSync(one.txt, textOf(problems));
    expect(textOf(problems)).toBe(readFileSync(one.txt, 'utf8'));
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    problems.forEach(expectClear);
    // One place, one mistake.
    const places = problems.map(({ file, field, line, column }) => [file, field, line, column].join(' '));
    expect(places.filter((place, index) => places.indexOf(place) < index)).toEqual([]);
  });
});

describe('a mistake in a folder is told', () => {
  const only = (change: (at: (file: string) => string) => void): string => {
    const problems = problemsOf(changed(change));
    problems.forEach(expectClear);
    return textOf(problems);
  };

  test('a file is missing', () => {
    expect(only((at) => rmSync(at('site.json')))).toBe(
      `✗ site.json:1:1
  Thiếu tệp site.json; hãy tạo tệp này theo data/README.md.
  The file site.json is missing; make it, as data/README.md shows.
`,
    );
    expect(only((at) => rmSync(at(`${report}/overview.json`)))).toBe(
      `✗ reports/2024-03/overview.json:1:1
  Thiếu tệp reports/2024-03/overview.json; hãy tạo tệp này theo data/README.md.
  The file reports/2024-03/overview.json is missing; make it, as data/README.md shows.
`,
    );
  });

  test('a folder stands where a file should', () => {
    const text = only((at) => {
      rmSync(at('glossary.json'));
      mkdirSync(at('glossary.json'));
    });
    expect(text).toBe(
      `✗ glossary.json:1:1
  Không đọc được tệp (EISDIR); hãy xem đó có phải là tệp và có quyền đọc không.
  The file cannot be read (EISDIR); see whether it is a file and may be read.
`,
    );
  });

  test('the file of a topic is missing', () => {
    expect(only((at) => rmSync(at(`${report}/farming.json`)))).toBe(
      `✗ reports/2024-03/report.json:19:23 · topics.1
  Không có tệp farming.json cho chủ đề “farming”; hãy tạo tệp này, hoặc bỏ “farming” khỏi "topics".
  There is no file farming.json for the topic “farming”; make it, or take “farming” out of "topics".
`,
    );
  });

  test('a file is not listed', () => {
    expect(only((at) => cpSync(at(`${report}/farming.json`), at(`${report}/fishing.json`)))).toBe(
      `✗ reports/2024-03/fishing.json:1:1
  Tệp “fishing.json” không có trong "topics" của report.json; hãy thêm vào đó, hoặc xoá tệp.
  The file “fishing.json” is not listed under "topics" in report.json; list it there, or delete the file.
`,
    );
  });

  test('a report has a bad name', () => {
    expect(only((at) => cpSync(at(report), at('reports/Thang 4'), { recursive: true }))).toBe(
      `✗ reports/Thang 4:1:1
  Tên thư mục “Thang 4” chưa đúng; hãy bắt đầu bằng năm và chỉ dùng số, chữ thường không dấu, gạch ngang, như “2023-08”.
  The folder name “Thang 4” is not right; begin with the year and use only digits, lower-case letters and hyphens, like “2023-08”.
`,
    );
  });

  test('there is no report', () => {
    const text = `✗ reports:1:1
  Không có báo cáo nào trong reports; hãy thêm một thư mục đặt tên như “2023-08”.
  There is no report in reports; add a folder named like “2023-08”.
`;
    expect(only((at) => rmSync(at(report), { recursive: true }))).toBe(text);
    expect(only((at) => rmSync(at('reports'), { recursive: true }))).toBe(text);
  });

  test('a file is too large', () => {
    const text = only((at) => writeFileSync(at('glossary.json'), ' '.repeat(2_000_001)));
    expect(text).toBe(
      `✗ glossary.json:1:1
  Tệp có 2000001 byte, mà nhiều nhất là 2000000; hãy chia thành nhiều chủ đề.
  The file has 2000001 bytes, but the most is 2000000; split it into several topics.
`,
    );
  });

  test('mistakes in several files are told together', () => {
    const both = cases.filter(({ name }) => name === 'site: field-missing' || name === 'trade: value-null');
    const text = only((at) => {
      for (const { json, file } of both) cpSync(json, at(file));
    });
    expect(text).toBe(both.map(({ txt }) => readFileSync(txt, 'utf8')).join(''));
  });
});

const edited = (file: string, from: string, to: string): string =>
  changed((at) => writeFileSync(at(file), readFileSync(at(file), 'utf8').replace(from, to)));

test('a figure that may be a thousand is a warning', () => {
  const file = `${report}/farming.json`;
  const folder = edited(
    file,
    '"value": "80", "printed": "80 tấn"',
    '"value": "80.125", "printed": "80,125 tấn"',
  );
  expect(textOf(problemsOf(folder))).toBe(
    `! reports/2024-03/farming.json:28:76 · indicators.maize.facts.level.printed
  “80,125” có dấu phẩy và đúng ba chữ số sau; hãy kiểm tra xem có phải báo in dấu chấm nhóm nghìn không.
  “80,125” has a comma and exactly three digits after it; make sure that the article does not print a thousands dot.
`,
  );
});

test('what a draft leaves empty is a list of things to do', () => {
  const folder = changed((at) => {
    const change = (file: string, from: string, to: string) =>
      writeFileSync(at(file), readFileSync(at(file), 'utf8').replace(from, to));
    change(`${report}/report.json`, '"published"', '"draft"');
    change(`${report}/trade.json`, '"value": "620"', '"value": null');
  });
  expect(textOf(problemsOf(folder))).toBe(
    `… reports/2024-03/trade.json:14:18 · indicators.retail-sales.facts.level
  Bán lẻ (level): value
  Retail sales (level): value
`,
  );
});

describe('the command', () => {
  const run = (folder: string, env: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['scripts/tasks/check.ts'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '', ...env, DATA_DIR: folder },
    });
  const caseNamed = (wanted: string): Case => {
    const found = cases.find(({ name }) => name === wanted);
    if (!found) throw new Error(`There is no case “${wanted}”.`);
    return found;
  };

  test('ends with 1 and prints the mistakes', () => {
    const one = caseNamed('trade: several-of-figures');
    const folder = withCase(one);
    const { status, stdout, stderr } = run(folder);
    expect(local(stderr, folder)).toBe(readFileSync(one.txt, 'utf8'));
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test('ends with 0 where there is none', () => {
    const { status, stdout, stderr } = run(changed(() => undefined));
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '✓ 2024-03: dữ liệu đúng. / The data are right.\n',
      stderr: '',
    });
  });

  test('annotates the lines on GitHub', () => {
    const folder = withCase(caseNamed('trade: printed-ratio-stored-as-change'), 'data,50%-');
    const { status, stdout } = run(folder, { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(1);
    const place = `${folder.replace('%', '%25').replace(',', '%2C')}/reports/2024-03/trade.json`;
    expect(stdout).toBe(
      `::error file=${place},line=17,col=111,title=indicators.retail-sales.facts.same-period.form::` +
        'Nguyên văn “bằng 92,75%25 so với cùng kỳ” cho dạng so sánh ("form") là “ratio”, mà theo tệp là “change”; hãy sửa một trong hai theo bài báo.%0A' +
        'By the phrase “bằng 92,75%25 so với cùng kỳ”, the form of comparison is “ratio”, but by the file it is “change”; correct one of the two by the article.\n',
    );
  });
});
