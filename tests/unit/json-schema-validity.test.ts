/**
 * The JSON Schemas by a validator that is not ours, as VS Code would apply them. They see the shape of a file: its fields, types,
 * closed lists, ids and how much there may be of each. They do not see what is not JSON, what a field says of another
 * (ids that name nothing, sums, dates in order), what the printed words say of the figure, nor the rules for texts,
 * of which a pattern would only say that it does not match.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { jsonSchemas } from '../../src/model/json-schema.ts';
import { fileKinds, type FileKind } from '../../src/model/schema.ts';

type Node = { [key: string]: unknown; $ref?: string; examples?: unknown[] };
type Schema = Node & { $defs?: Record<string, Node> };

const schemas = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([name, text]) => [
    path.basename(name, '.schema.json'),
    JSON.parse(text) as Schema,
  ]),
);
// Each of these has a pattern too, or is an address.
const formats = { date: true, uri: true, email: true } as const;
const validatorOf = (schema: Schema) => new Ajv2020({ strict: true, formats }).compile(schema);
const validators = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [kind, validatorOf(schema)]),
);
const passes = (kind: string, value: unknown): boolean => {
  const validate = validators[kind];
  if (!validate) throw new Error(`no schema ${kind}`);
  return validate(value);
};

const jsonIn = (place: string): string[] =>
  readdirSync(path.join(projectFolder, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(place, name));
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(projectFolder, file), 'utf8'));

/** The record of what was published is no editor's file, and has no schema. */
const isEdited = (file: string): boolean =>
  !file.startsWith(path.join('data', 'schema')) && file !== path.join('data', 'published.json');

describe('data that are right pass the schema they name', () => {
  test.each([...jsonIn('data').filter(isEdited), ...jsonIn('tests/fixtures/good')])('%s', (file) => {
    const { $schema } = read(file) as { $schema: string };
    const kind = path.basename($schema, '.schema.json');
    expect(passes(kind, read(file)), JSON.stringify(validators[kind]?.errors)).toBe(true);
  });
});

const kindOf = (folder: string): FileKind =>
  folder in fileKinds ? (folder as FileKind) : ('topic' satisfies FileKind);

type Case = { file: string; kind: FileKind; value: unknown };
const cases = jsonIn('tests/fixtures/invalid').flatMap((file): Case[] => {
  try {
    return [{ file, kind: kindOf(path.basename(path.dirname(file))), value: read(file) }];
  } catch {
    return [];
  }
});
const isRefused = ({ kind, value }: Case): boolean => !fileKinds[kind].safeParse(value).success;

describe('what the shape of a file refuses, its schema refuses', () => {
  test('of which there are many', () => expect(cases.filter(isRefused).length).toBeGreaterThan(75));
  test.each(cases.filter(isRefused))('$file', ({ kind, value }) => expect(passes(kind, value)).toBe(false));
});

test.each([
  'site/redirect-from-no-address',
  'site/redirect-to-no-address',
  'trade/disputed-with-one-reading',
])('so is %s, which only the check refuses', (name) => {
  const found = cases.find(({ file }) => file.endsWith(`${name}.json`));
  expect(found && !isRefused(found) && passes(found.kind, found.value)).toBe(false);
});

/** Every field of a schema, by its path. */
const fieldsOf = (node: unknown, at: string): [string, Node][] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries((node as { properties?: Record<string, Node> }).properties ?? {});
  return [
    ...own.map(([name, field]): [string, Node] => [`${at}/${name}`, field]),
    ...Object.entries(node).flatMap(([key, inner]) => fieldsOf(inner, `${at}/${key}`)),
  ];
};

/** A field's samples, its own or those of the definition it refers to. */
const samplesOf = (node: Node, { $defs }: Schema): unknown[] => {
  const next = node.$ref === undefined ? undefined : $defs?.[node.$ref.replace('#/$defs/', '')];
  return node.examples ?? (next ? samplesOf(next, { $defs: $defs ?? {} }) : []);
};

describe.each(Object.entries(schemas))('each sample in the schema of %s', (_, schema) => {
  test.each(fieldsOf(schema, ''))('%s may stand there', (_path, field) => {
    const samples = samplesOf(field, schema);
    expect(samples).not.toEqual([]);
    const validate = validatorOf({ ...field, $defs: schema.$defs ?? {} });
    for (const sample of samples) expect(validate(sample), JSON.stringify(validate.errors)).toBe(true);
  });
});
