/** Reads a CSV by nothing but what its Data Package says of it, and refuses whatever breaks that. */
import { createHash } from 'node:crypto';
import type { Resource } from '../../src/files/data-package.ts';
import type { Field, TableSchema } from '../../src/files/table-schema.ts';

export type Value = string | number | boolean | null;
export type TableRow = Record<string, Value>;

/** The rows of a resource; throws where file and description differ. */
export const readResource = (
  file: string,
  { bytes, hash, encoding, dialect }: Pick<Resource, 'bytes' | 'hash' | 'encoding' | 'dialect'>,
  schema: TableSchema,
): TableRow[] => {
  const content = Buffer.from(file);
  if (content.length !== bytes) throw new Error(`${content.length} bytes, not ${bytes}`);
  const digest = createHash('sha256').update(content).digest('hex');
  if (hash !== `sha256:${digest}`) throw new Error(`hash is sha256:${digest}, not ${hash}`);
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content);
  const [head = [], ...lines] = recordsOf(text, dialect);
  const names = schema.fields.map(({ name }) => name);
  if (head.join() !== names.join()) throw new Error(`the head is ${head.join()}`);
  const rows = lines.map((line) => rowOf(line, schema));
  for (const { name, constraints } of schema.fields)
    if (constraints?.unique) mustDiffer(rows.map((row) => String(row[name])));
  mustDiffer(rows.map((row) => schema.primaryKey.map((name) => String(row[name])).join('\n')));
  return rows;
};

/** Records of quoted fields, piece by piece. */
const recordsOf = (text: string, dialect: Resource['dialect']): string[][] => {
  const { delimiter, lineTerminator } = dialect;
  const records: string[][] = [[]];
  let rest = text;
  while (rest !== '') {
    const [piece = '', quoted, plain = ''] = /^"((?:[^"]|"")*)"|^([^",\n]*)/.exec(rest) ?? [];
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    const end = rest[piece.length];
    if (end !== delimiter && end !== lineTerminator) throw new Error('the last line is not ended');
    if (end === lineTerminator) records.push([]);
    rest = rest.slice(piece.length + 1);
  }
  records.pop();
  return records;
};

const rowOf = (line: readonly string[], { fields, missingValues }: TableSchema): TableRow => {
  if (line.length !== fields.length) throw new Error(`${line.length} fields in a row`);
  return Object.fromEntries(
    fields.map((field, index) => {
      const text = line[index] ?? '';
      return [field.name, missingValues.includes(text) ? missing(field) : valueOf(text, field)];
    }),
  );
};

const missing = ({ name, constraints }: Field): null => {
  if (constraints?.required) throw new Error(`${name} is missing`);
  return null;
};

const valueOf = (text: string, field: Field): Value => {
  const { name, constraints, categories } = field;
  const isAllowed =
    (constraints?.enum?.includes(text) ?? true) &&
    (categories?.some(({ value }) => value === text) ?? true) &&
    (constraints?.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text));
  if (!isAllowed) throw new Error(`${name} may not be ${text}`);
  return typed(text, field);
};

const typed = (text: string, { name, type, trueValues, falseValues }: Field): Value => {
  if (type === 'string') return text;
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && trueValues?.includes(text)) return true;
  if (type === 'boolean' && falseValues?.includes(text)) return false;
  throw new Error(`${name} is no ${type}: ${text}`);
};

const mustDiffer = (keys: readonly string[]): void => {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`${twice} stands twice`);
};
