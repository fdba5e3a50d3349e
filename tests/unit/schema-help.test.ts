import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/model/json-schema.ts';

type Node = {
  [key: string]: unknown;
  properties?: Record<string, Node>;
  description?: string;
  $ref?: string;
};

/** A field's help, its own or that of the definition it refers to. */
const helpOf = (node: Node, root: { $defs?: Record<string, Node> }): string | undefined => {
  const target = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.replace('#/$defs/', '')];
  return node.description ?? (target && helpOf(target, root));
};

const unexplained = (node: unknown, root: object, path: string): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries((node as Node).properties ?? {})
    .filter(([, field]) => !helpOf(field, root)?.includes(' / '))
    .map(([name]) => `${path}/${name}`);
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, inner]) => unexplained(inner, root, `${path}/${key}`)),
  ];
};

test.each(Object.entries(jsonSchemas()))('%s explains every field in both languages', (_, text) => {
  const schema = JSON.parse(text) as object;
  expect(unexplained(schema, schema, '')).toEqual([]);
});
