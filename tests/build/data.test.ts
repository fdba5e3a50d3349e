import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { languages } from '../../src/language/languages.ts';
import { sayFigure } from '../../src/model/words.ts';
import { modelOf } from '../unit/real-data.ts';
import { command } from './command.ts';
import { build, temporaryFolder, treeOf, siteProject } from './project.ts';

const report = 'reports/2023-08';

/** A copy of the site's data to change. */
const dataCopy = (): string => {
  const folder = path.join(temporaryFolder(), 'data');
  cpSync(path.join(projectFolder, 'data'), folder, { recursive: true });
  return folder;
};
const edit = (folder: string, file: string, change: (text: string) => string): void => {
  const name = path.join(folder, report, file);
  const before = readFileSync(name, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(name, after);
};
const siteOf = async (data: string): Promise<Record<string, string>> => {
  const site = temporaryFolder();
  expect(await build(siteProject(), { DATA_DIR: data, SITE_DIR: site })).toMatchObject({ code: 0 });
  return treeOf(path.join(site, 'dist'));
};
const textOf = (site: Record<string, string>): string =>
  Object.values(site)
    .map((file) => Buffer.from(file, 'latin1').toString('utf8'))
    .join('\n')
    .replaceAll('\u00a0', ' ');

// Each: the file, value and phrase before and after, and the figures whose words must all be gone.
const changes = [
  ['retail.json', '2400', '2731', '2.400', '2.731', 'retail-sales'],
  ['budget.json', '44.9', '47.3', '44,9', '47,3', 'budget-revenue'],
  ['e-services.json', '1110', '1129', '1.110', '1.129', 'online-dossiers'],
] as const;
/** A title with marks that HTML has other uses for. */
const awkward = { from: '"Bán lẻ và dịch vụ"', to: '"Bán lẻ & \\"dịch vụ\\" ’"' };

let made: Promise<{ data: string; text: string }> | undefined;
/** The site of the changed data, built once for all that is asked of it. */
const changedSite = () => (made ??= makeChangedSite());

const makeChangedSite = async (): Promise<{ data: string; text: string }> => {
  const data = dataCopy();
  for (const [file, value, newValue, printed, newPrinted] of changes)
    edit(data, file, (text) =>
      text.replaceAll(`"${value}"`, `"${newValue}"`).replaceAll(printed, newPrinted),
    );
  edit(data, 'retail.json', (text) => text.replace(awkward.from, awkward.to));
  return { data, text: textOf(await siteOf(data)) };
};

describe('a changed datum', () => {
  test.each(changes)(
    'leaves its former figure nowhere: %s',
    async (_file, value, _new, printed, _in, indicator) => {
      const { data, text } = await changedSite();
      const [before, after] = [modelOf('2023-08'), modelOf('2023-08', data)];
      for (const figure of before.figures.values()) {
        const changed = after.figures.get(figure.ref);
        if (figure.node.id !== indicator || !changed) continue;
        for (const language of Object.values(languages)) {
          const [old, now] = [
            sayFigure(figure, 'value', language, before),
            sayFigure(changed, 'value', language, after),
          ];
          const plain = (words: string) => words.replaceAll('\u00a0', ' ');
          if (old !== now && !isSaidOtherwise(after, plain(old), language.code))
            expect(text, figure.ref).not.toContain(plain(old));
        }
      }
      for (const old of [printed, printed.replace(/[.,]/, (mark) => (mark === '.' ? ',' : '.')), value])
        expect(text).not.toMatch(new RegExp(`(?<![\\d.,])${old.replace('.', '\\.')}(?![\\d]|[.,]\\d)`));
    },
  );
});

/** Another figure of the report may happen to be the same. */
const isSaidOtherwise = (model: ReturnType<typeof modelOf>, words: string, code: 'vi' | 'en'): boolean =>
  [...model.figures.values()].some((figure) =>
    sayFigure(figure, 'said', languages[code], model).replaceAll('\u00a0', ' ').includes(words),
  );

describe('a draft', () => {
  const draftOf = (data: string): void => {
    const draft = path.join(data, 'reports/2023-09');
    mkdirSync(draft);
    cpSync(path.join(data, report), draft, { recursive: true });
    for (const [file, from, to] of [
      ['report.json', '"published"', '"draft"'],
      ['report.json', '"2023-01/2023-08"', '"2023-01/2023-09"'],
      ['budget.json', '"44.9"', 'null'],
      ['retail.json', '"đạt khoảng 2.400 tỷ đồng"', 'null'],
    ] as const) {
      const name = path.join(draft, file);
      writeFileSync(name, readFileSync(name, 'utf8').replace(from, to));
    }
  };

  test('has gaps that are a list of what to do', async () => {
    const data = dataCopy();
    draftOf(data);
    const check = (...args: string[]) => command('check', args, { DATA_DIR: data });
    expect(await check()).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^… 2023-09: .*\/ 2 to fill; see /m) as string,
    });
    const { code, output } = await check('2023-09');
    expect(code).toBe(0);
    const name = 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ';
    expect(output.replace(/:\d+ /g, ':n ')).toBe(
      `… ${path.join(data, 'reports/2023-09')}\n` +
        `  retail.json:n ${name} (level): printed\n` +
        '  budget.json:n Thu ngân sách trên địa bàn (plan): value\n' +
        '✓ 2023-09: không có lỗi; còn 2 chỗ phải điền. / no mistakes; 2 to fill.\n',
    );
  });

  test('cannot be published with gaps', async () => {
    const data = dataCopy();
    draftOf(data);
    const name = path.join(data, 'reports/2023-09/report.json');
    writeFileSync(name, readFileSync(name, 'utf8').replace('"draft"', '"published"'));
    edit(data, 'budget.json', (text) => text.replace('"id": "budget-revenue-plan"', '"id": "revenue-plan"'));
    const { code, output } = await build(siteProject(), { DATA_DIR: data, SITE_DIR: temporaryFolder() });
    expect(code).toBe(1);
    expect(output).toContain('facts.level.printed');
    expect(output).toMatch(/This is empty in a published report; .* or set "status" to "draft"\.$/m);
    // What only warns is said as well.
    expect(output).toMatch(/^! \S*published\.json:.*charts\.budget-revenue-plan$/m);
    expect(output).not.toContain(' at ');
  });
});

describe('text from data', () => {
  test('is escaped wherever it stands', async () => {
    const { text } = await changedSite();
    expect(text).toContain('Bán lẻ &amp; ');
    // What is told to search engines is JSON, which has its own escapes.
    const markup = text.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
    expect(markup).not.toMatch(/Bán lẻ & /);
  });
});
