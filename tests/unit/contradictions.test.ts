/** A report against itself: what agrees, what agrees within rounding, and what cannot be true together. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { checkFolder } from '../../src/model/check.ts';
import { crossChecks } from '../../src/model/cross-checks.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { agreementRows, contradictionRows } from '../../src/view/contradiction-rows.ts';
import { derivedShown, modelOfFacts, modelOfTopic, plain, topicOf } from './figures.ts';
import { models, withParts } from './published-reports.ts';

const level = (value: string, more: object = {}) => ({ type: 'level', value, ...more });
const plan = { type: 'plan', word: 'plan' };
const ratio = (value: string, more: object = {}) => ({
  ...{ type: 'comparison', base: plan, form: 'ratio', value },
  ...more,
});
const target = (value: string, more: object = {}) => ({ type: 'target', word: 'plan', value, ...more });
const agreements = (model: ReportModel) => crossChecks(model).map(({ kind, agreement }) => [kind, agreement]);
const tonnes = { unit: 'tonne' };

test('the published reports do not contradict themselves', () => {
  for (const model of models)
    expect(crossChecks(model).filter(({ agreement }) => agreement === 'none')).toEqual([]);
});

describe('a level, its share of a plan and the plan', () => {
  test.each([
    { said: 'agree as printed', facts: [level('650'), ratio('65'), target('1000')], is: 'as-printed' },
    { said: 'agree by rounding', facts: [level('653'), ratio('65'), target('1007')], is: 'as-printed' },
    { said: 'agree only by rounding', facts: [level('4'), ratio('65.9'), target('6')], is: 'rounding' },
    {
      said: 'agree only by a hedge',
      facts: [level('620', { hedge: 'about' }), ratio('65'), target('945')],
      is: 'hedge',
    },
    { said: 'cannot all be true', facts: [level('650'), ratio('75'), target('1000')], is: 'none' },
  ])('$said', ({ facts: [one, two, three], is }) => {
    const model = modelOfFacts({ level: one ?? {}, plan: two ?? {}, target: three ?? {} }, tonnes);
    expect(agreements(model)).toEqual([['plan', is]]);
  });
});

describe('parts and their total', () => {
  const parts = (total: object, ...values: string[]) =>
    modelOfTopic(
      topicOf(
        {
          all: { ...tonnes, facts: { level: total } },
          ...Object.fromEntries(
            values.map((value, index) => [`part-${index}`, { ...tonnes, facts: { level: level(value) } }]),
          ),
        },
        [{ total: 'all', op: 'sum', parts: values.map((_, index) => `part-${index}`) }],
      ),
    );
  test('are said to differ by rounding only where they do', () => {
    expect(agreements(parts(level('100'), '60', '40'))).toEqual([['identity', 'as-printed']]);
    expect(agreements(parts(level('100'), '33', '33', '33'))).toEqual([['identity', 'rounding']]);
    expect(agreements(parts(level('100', { hedge: 'about' }), '60', '44'))).toEqual([['identity', 'hedge']]);
    expect(agreements(parts(level('100'), '60', '50'))).toEqual([['identity', 'none']]);
  });

  test('say so to readers in words', () => {
    const words = (model: ReportModel) => {
      const [all] = model.statementsOf('all.level');
      if (!all) throw new Error('there is a total');
      return agreementRows(all, crossChecks(model), model, languages.vi).map(plain);
    };
    expect(words(parts(level('100'), '33', '33', '33'))).toEqual([expect.stringContaining('do làm tròn')]);
    expect(words(parts(level('100'), '60', '40'))).toEqual([expect.not.stringContaining('làm tròn')]);
    expect(words(parts(level('100'), '60', '50'))).toEqual([]);
  });
});

describe('a contradiction that the data accept', () => {
  const why = { vi: 'Bảng và lời của báo ghi khác nhau.', en: 'Table and text of the article differ.' };
  const accepted = (trusted: string[]) => {
    const model = modelOfFacts({ level: level('650'), plan: ratio('75'), target: target('1000') }, tonnes);
    const figures = ['output.level', 'output.plan', 'output.target'];
    const overview = { ...model.overview, contradictions: [{ figures, trusted, why }] };
    return withParts(model, { overview });
  };

  test('leaves what the site goes by to follow from, and nothing else', () => {
    const refs = (trusted: string[]) => Object.keys(derivedShown(accepted(trusted)));
    expect(refs([])).toEqual([]);
    expect(refs(['output.level', 'output.target'])).toEqual(['output.target.completion']);
    expect(refs(['output.level', 'output.plan'])).toEqual(['output.plan.implied', 'output.plan.remaining']);
  });

  test.each(['output.level', 'output.plan', 'output.target'])('is told beside %s, with the choice', (ref) => {
    const [row] = contradictionRows(ref, accepted(['output.level']), languages.vi);
    expect(plain(row?.text ?? '')).toContain('650 tấn');
    expect(plain(row?.text ?? '')).toMatch(/Trang này theo .*650 tấn\.$/);
    expect(row?.why.text).toBe(why.vi);
    const [none] = contradictionRows(ref, accepted([]), languages.en);
    expect(none?.text).toContain('goes by none');
  });
});

describe('in the check', () => {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  const fixtures = path.resolve(import.meta.dirname, '../fixtures');
  /** The good data with one broken file, and what its message says to add to the overview. */
  const mended = (kind: string, name: string): { before: number; after: string[] } => {
    const folder = mkdtempSync(path.join(tmpdir(), 'contradiction-'));
    made.push(folder);
    cpSync(path.join(fixtures, 'good'), folder, { recursive: true });
    const report = path.join(folder, 'reports/2024-03');
    cpSync(path.join(fixtures, 'invalid', kind, `${name}.json`), path.join(report, `${kind}.json`));
    const before = checkFolder(folder);
    const entries = before.flatMap(
      ({ en }) => /"contradictions" in overview\.json: (\{.*\})\.$/.exec(en)?.[1] ?? [],
    );
    const file = path.join(report, 'overview.json');
    const text = readFileSync(file, 'utf8').trimEnd().slice(0, -1);
    writeFileSync(file, `${text}, "contradictions": [${entries.join(', ')}] }`);
    // What was derived from figures that are not gone by is gone, and told by itself.
    const after = checkFolder(folder).filter(({ en }) => /contradict|at odds/.test(en));
    return { before: before.length, after: after.map(({ en }) => en) };
  };

  test.each([
    ['trade', 'levels-apart'],
    ['trade', 'plan-apart'],
    ['trade', 'comparisons-apart'],
    ['trade', 'change-against-earlier-level'],
    ['trade', 'direction-against-figure'],
    ['farming', 'identity-open'],
    ['farming', 'identity-part-over-total'],
    ['farming', 'breakdowns-apart'],
    ['farming', 'no-whole-plan'],
  ])('%s: %s fails, and what the message says to write mends it', (kind, name) => {
    const { before, after } = mended(kind, name);
    expect(before).toBeGreaterThan(0);
    expect(after).toEqual([]);
  });
});
