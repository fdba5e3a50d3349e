import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/model/json-schema.ts';
import { realData } from './real-data.ts';

const folder = path.join(realData, 'schema');

test.each(Object.entries(jsonSchemas()))('data/schema/%s is current (npm run schema)', (name, text) => {
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
});

test('data/schema/ holds nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(jsonSchemas()).sort());
});
