import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedTextsOf, textsOf } from '../../src/model/texts-of.ts';
import { good, models } from './published-reports.ts';
import { realData } from './real-data.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a field holds, found without the model: its words, and the fields that lead to it. */
const wordsIn = (value: Json, fields: string[] = []): { vi: string; fields: string[] }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && typeof value.vi === 'string') return [{ vi: value.vi, fields }];
  return Object.entries(value).flatMap(([key, item]) => wordsIn(item, [...fields, key]));
};
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Json;
const unprinted = ['description', 'counted', 'by', 'areas', 'issuers'];
const printedIn = (file: string): string[] =>
  wordsIn(read(file))
    .filter(({ fields }) => !fields.some((field) => unprinted.includes(field)))
    .map(({ vi }) => vi);

describe.each(models)('the texts of $id', (model) => {
  const folder = path.join(model.id === '2024-03' ? good : realData, 'reports', model.id);
  const texts = textsOf(model);

  test('are all that its files hold in both languages, and its plain words', () => {
    for (const name of readdirSync(folder)) {
      const found = texts
        .filter(({ file }) => file === `reports/${model.id}/${name}`)
        .map(({ text }) => text.vi);
      expect(found, name).toEqual(expect.arrayContaining(printedIn(path.join(folder, name))));
      if (name !== 'report.json') expect(found.length, name).toBe(printedIn(path.join(folder, name)).length);
    }
    const [source] = model.report.sources;
    const plain = texts.filter(({ file }) => file.endsWith('/report.json')).map(({ said }) => said.vi);
    expect(plain).toEqual(expect.arrayContaining([source?.title, source?.publisher, model.report.period]));
  });

  test('have keys of their own and are filled', () => {
    expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length);
    for (const { key, said, text } of texts) {
      expect(`${said.vi} ${said.en ?? ''}`, key).not.toMatch(/[{}]/);
      expect(said.en === undefined, key).toBe(text.en === undefined);
    }
  });
});

test('a place in a list counts from one, and a chart is known by its id', () => {
  const [model] = models;
  const keys = model ? textsOf(model).map(({ key }) => key) : [];
  expect(keys).toEqual(expect.arrayContaining(['retail/paragraphs/1', 'charts/plan-panel/title']));
  expect(keys).not.toContain('retail/paragraphs/0');
});

test('the shared ones are those of the site and the glossary', () => {
  const [model] = models;
  if (!model) throw new Error('no report');
  const texts = sharedTextsOf(model);
  for (const name of ['site.json', 'glossary.json']) {
    const found = texts.filter(({ file }) => file === name).map(({ text }) => text.vi);
    expect(found).toEqual(expect.arrayContaining(printedIn(path.join(realData, name))));
  }
  expect(texts.map(({ said }) => said.vi)).toContain(model.site.licence.name);
});
