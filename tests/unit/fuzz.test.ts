/** Whatever happens to the data, an editor gets sentences or everything is built: never an exception. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { kindOf } from '../../src/charts/kinds.ts';
import { chartsOf } from '../../src/model/charts.ts';
import type { Language } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import { checkFolder, hasErrors, readReport } from '../../src/model/check.ts';
import { collector, listReports, loadShared } from '../../src/model/load.ts';
import type { ReportModel } from '../../src/model/model.ts';
import type { Problem } from '../../src/model/problem.ts';
import { sayFigure, sayInterval } from '../../src/model/words.ts';
import { statementRows } from '../../src/view/statements.ts';
import { reportPage, sourceCard } from '../../src/view/report-page.ts';
import { mutated, type Files } from './mutations.ts';
import { realData } from './real-data.ts';

// One seed is one mutation: SEED=17 replays what failed.
const replayed = process.env.SEED;
const seeds = replayed
  ? [Number(replayed)]
  : Array.from({ length: process.env.FULL ? 5000 : 150 }, (_, index) => index + 1);
const longest = 2000;

const original: Files = new Map(
  readdirSync(realData, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.includes('schema'))
    .sort()
    .map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(realData, name))]),
);
const folder = mkdtempSync(path.join(tmpdir(), 'bac-kan-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folder's files as they lie there, so that only what differs is written. */
const lying: Files = new Map();
const lay = (files: Files): void => {
  for (const name of lying.keys()) if (!files.has(name)) rmSync(path.join(folder, name));
  for (const [name, bytes] of files)
    if (lying.get(name) !== bytes) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
  lying.clear();
  for (const [name, bytes] of files) lying.set(name, bytes);
};

const broken = /NaN|undefined|Infinity|\[object|\[native code/;

const faultsOfProblem = (problem: Problem): string[] => {
  const { file, line, column, vi, en, field } = problem;
  const isPlaced =
    file !== '' && Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1;
  const isSaid = [vi, en].every((sentence) => sentence.trim() !== '' && !broken.test(sentence));
  return isPlaced && isSaid && typeof field === 'string' ? [] : [JSON.stringify(problem)];
};

/** Every text and number in what pages are made from; figures carry the model behind them and are left out. */
function* leaves(value: unknown, at = ''): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null) {
    if (value !== undefined) yield [at, value];
    return;
  }
  for (const [key, item] of Object.entries(value)) if (key !== 'figure') yield* leaves(item, `${at}.${key}`);
}

const built = (model: ReportModel, language: Language): unknown[] => {
  return [
    reportPage(model, language),
    sourceCard(model, language),
    (['progress', 'limit', 'direction'] as const).map((kind) => statementRows(kind, model, language)),
    chartsOf(model).map(({ chart }) => kindOf(chart.kind).rows(chart, model, language)),
    [...model.figures.values()].map((figure) => [
      sayFigure(figure, 'said', language, model),
      sayFigure(figure, 'value', language, model),
      sayInterval(figure, language),
    ]),
  ];
};

const faultsOfPages = (model: ReportModel): string[] =>
  [languages.vi, languages.en].flatMap((language) =>
    [...leaves(built(model, language))]
      .filter(([, leaf]) => (typeof leaf === 'number' ? !Number.isFinite(leaf) : broken.test(String(leaf))))
      .map(([at, leaf]) => `${language.code}${at}: ${String(leaf).slice(0, 200)}`),
  );

/** What is wrong with how a folder is read; nothing where it is refused in good sentences or can be built. */
const faultsOf = (): { faults: string[]; built: number; refused: number } => {
  const { complain, problems } = collector();
  const shared = loadShared(folder, complain);
  const ids = listReports(folder, complain);
  if (!shared) problems.push(...checkFolder(folder));
  const read = shared ? ids.map((id) => readReport(folder, id, shared)) : [];
  const all = [...problems, ...read.flatMap((report) => report.problems)];
  const faults = all.flatMap(faultsOfProblem);
  for (const { model, problems: told } of read) {
    if (model) faults.push(...faultsOfPages(model));
    else if (!hasErrors(told)) faults.push('neither a model nor an error');
  }
  if (!shared && !hasErrors(problems)) faults.push('shared files refused without an error');
  const models = read.filter(({ model }) => model).length;
  return { faults, built: models, refused: all.length };
};

const attempt = (): ReturnType<typeof faultsOf> => {
  try {
    return faultsOf();
  } catch (error) {
    return { faults: [error instanceof Error ? String(error.stack) : String(error)], built: 0, refused: 0 };
  }
};

describe('damaged data', () => {
  test('gives sentences or everything is built, within two seconds', { timeout: 900_000 }, () => {
    const failed: string[] = [];
    const counts = { built: 0, refused: 0 };
    for (const seed of seeds) {
      const { files, done } = mutated(original, seed);
      lay(files);
      // The processor's time, not the wall's: what else the machine does is no fault of ours.
      const start = process.cpuUsage();
      const { faults, built: models, refused } = attempt();
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      if (took > longest) faults.push(`took ${Math.round(took)} ms`);
      if (faults.length > 0) failed.push([`SEED=${seed}`, ...done, ...faults.slice(0, 5)].join('\n'));
      if (models > 0) counts.built += 1;
      if (refused > 0) counts.refused += 1;
    }
    expect(failed.join('\n\n')).toBe('');
    // Both ways out are taken often enough to be tested.
    if (!replayed) {
      expect(counts.built).toBeGreaterThan(seeds.length / 10);
      expect(counts.refused).toBeGreaterThan(seeds.length / 3);
    }
  });
});
