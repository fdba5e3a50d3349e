/** What the shapes of the data files are made of: ids, references, numbers, periods, texts; each with its help. */
import { z } from 'zod';
import { whole } from '../language/field-samples.ts';
import { fields, type FieldName } from '../language/fields.ts';

const idSource = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
export const year = '(?:19|20)\\d{2}';
const month = `${year}-(?:0[1-9]|1[0-2])`;
export const period = `(?:${year}|${year}/${year}|${month}|${month}/${month}|${month}/\\.\\.)`;

/** Attaches a field's help, so that it reaches the JSON Schema. */
export const field = <T extends z.ZodType>(name: FieldName, schema: T): T => {
  const { vi, en, sample } = fields[name];
  const samples = [...(whole[name] ?? []), sample, ...allowed(schema)];
  const example = samples.find((one) => schema.safeParse(one).success);
  return schema.meta({ description: `${vi}. / ${en}.`, examples: example === undefined ? [] : [example] });
};

/** The values of a closed list, which are samples of it. */
const allowed = (schema: z.ZodType): unknown[] =>
  schema instanceof z.ZodEnum ? schema.options : schema instanceof z.ZodLiteral ? [...schema.values] : [];

export const typed = <T extends string>(type: T) => field('type', z.literal(type));
export const formed = <T extends string>(form: T) => field('form', z.literal(form));
export const matching = (source: string, max: number) =>
  z
    .string()
    .max(max)
    .regex(new RegExp(`^${source}$`));

export const Id = matching(idSource, 60);
export const Ref = matching(`${idSource}(?:\\.${idSource})?`, 130);
export const FactRef = matching(`${idSource}\\.${idSource}`, 130);
export const Decimal = matching('-?(?:0|[1-9]\\d*)(?:\\.\\d+)?', 24);
export const Period = field('period', matching(period, 20));
export const Day = z.iso.date();
// What a JSON Schema can say besides, though the shape does not, stands in its "meta".
export const Address = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .meta({ pattern: '^https?:' });
export const words = z.string().min(1).max(1500);
export const Text = z.strictObject({ vi: field('vi', words), en: field('en', words).optional() });
export const $schema = field('$schema', z.string());
