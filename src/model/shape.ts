/** Turns what Zod finds wrong with a file into sentences for its editor. */
import { z } from 'zod';
import { fieldHelp } from '../language/fields.ts';
import { mistakes } from '../language/mistakes.ts';
import type { DataFile } from './json.ts';
import { dayMeant, figureMeant, idMeant, nearest, unitMeant } from './nearest.ts';
import type { Complain, JsonPath, Sentence } from './problem.ts';
import { helpFor, isGroup, noHelp, sampleOf, type Group, type RawIssue } from './samples.ts';

/** The "$schema" the file must name, and whether nothing in it may wait to be filled any more. */
type Shaped = { schemaPath: string; isPublished: boolean };

/** Parses a value by its schema; undefined, with every mistake told, where it does not fit. */
export const parseShape = <T>(
  schema: z.ZodType<T>,
  value: unknown,
  file: DataFile,
  complain: Complain,
  of: Shaped,
): T | undefined => {
  const found: Found[] = [];
  const result = schema.safeParse(value, {
    reportInput: true,
    // The raw issue still knows its schema, which the finished one does not: what is allowed is read there.
    error: (issue) => String(found.push(foundIn(issue, of)) - 1),
  });
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    keys: issue.code === 'unrecognized_keys' ? issue.keys : [],
    key: issue.code === 'invalid_key',
    ...(found[Number(issue.message)] ?? { sentence: mistakes.format(issue.input, noHelp, {}) }),
  }));
  const strange = (path: JsonPath): string[] => {
    const issue = issues.find(({ keys, path: group }) => keys.length > 0 && isIn(path, group));
    const group = valueAt(value, path.slice(0, -1));
    return issue?.keys ?? Object.keys(isGroup(group) ? group : {}).filter((key) => !fieldHelp(key));
  };
  // A misspelt name is one mistake, although a field is missing and another one too many.
  const misspelt = new Set<string>();
  for (const { path, key, sentence, missing, keys } of issues) {
    const wrong = missing === undefined ? undefined : strange(path).find((name) => nearest(name, [missing]));
    if (wrong === undefined || missing === undefined) {
      if (keys.length === 0) complain({ file, path, key }, sentence);
      continue;
    }
    const place = [...path.slice(0, -1), wrong];
    misspelt.add(place.join('.'));
    complain({ file, path: place, key: true }, mistakes.unknownField(wrong, missing, []));
  }
  for (const { path, keys, allowed = [] } of issues)
    for (const key of keys)
      if (!misspelt.has([...path, key].join('.')))
        complain({ file, path: [...path, key], key: true }, unknownField(key, allowed));
  return undefined;
};

/** What is said of an issue; `missing` names the field that is not there, `allowed` those that may be. */
type Found = { sentence: Sentence; missing?: string; allowed?: string[] };

const isIn = (path: JsonPath, group: JsonPath): boolean =>
  path.length === group.length + 1 && group.every((step, index) => step === path[index]);

const valueAt = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (inner, step) => (isGroup(inner) || Array.isArray(inner) ? (inner as Group)[step] : undefined),
    value,
  );
const foundIn = (issue: RawIssue, { schemaPath, isPublished }: Shaped): Found => {
  const { name, own, parent, meaning } = helpFor(issue.path ?? []);
  const empty = isPublished ? mistakes.emptyPublished : mistakes.isNull;
  const isFile = own === '' || own === '$schema';
  const sample = isFile ? fileSample(own, schemaPath) : sampleOf(issue, own, parent);
  if (issue.code === 'unrecognized_keys') return { sentence: noHelp, allowed: allowedKeys(issue.inst) };
  const discriminator = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  const isMissing =
    discriminator === undefined ? issue.input === undefined : isLacking(issue.input, discriminator);
  if (isMissing && typeof issue.path?.at(-1) === 'string')
    return { sentence: mistakes.missing(name, sample), missing: name };
  return { sentence: sentenceOf(issue, { own, parent, meaning, sample, empty }) };
};

const fileSample = (own: string, schemaPath: string): unknown =>
  own === '$schema' ? schemaPath : { $schema: schemaPath };

const isLacking = (input: unknown, field: string): boolean => isGroup(input) && !Object.hasOwn(input, field);

/** `empty` is said where nothing is filled in. */
type Help = {
  own: string;
  parent: string;
  meaning: Sentence;
  sample: unknown;
  empty: (sample: unknown) => Sentence;
};

const sentenceOf = (issue: RawIssue, help: Help): Sentence => {
  const { own, sample, meaning } = help;
  if (issue.input === null) return help.empty(sample);
  switch (issue.code) {
    case 'invalid_key':
      return mistakes.badId(String(issue.path?.at(-1)), idMeant(String(issue.path?.at(-1))));
    case 'invalid_type':
      return isFigure(own)
        ? formatSentence(issue.input, help)
        : mistakes.wrongType(issue.input, typeNames[issue.expected] ?? typeNames.object, sample);
    case 'invalid_value':
      return notInList(issue.input, issue.values.map(String));
    case 'invalid_union':
      return unionSentence(issue, help);
    case 'too_small':
    case 'too_big':
      return sizeSentence(issue, sample);
    case 'invalid_format':
      return issue.format === 'date'
        ? daySentence(String(issue.input), help)
        : formatSentence(issue.input, help);
    default:
      return mistakes.format(issue.input, meaning, sample);
  }
};

const unionSentence = (issue: Extract<RawIssue, { code: 'invalid_union' }>, help: Help): Sentence => {
  if (issue.discriminator === undefined) return formatSentence(issue.input, help);
  const options = Array.isArray(issue.options) ? issue.options.map(String) : [];
  return notInList(isGroup(issue.input) ? issue.input[issue.discriminator] : issue.input, options);
};

const sizeSentence = (
  issue: Extract<RawIssue, { code: 'too_small' | 'too_big' }>,
  sample: unknown,
): Sentence => {
  const { input, origin } = issue;
  const fewest = issue.code === 'too_small';
  const limit = Number(fewest ? issue.minimum : issue.maximum);
  if (origin === 'string')
    return fewest ? mistakes.emptyText(sample) : mistakes.tooLong(String(input).length, limit);
  if (!Array.isArray(input)) return mistakes.outOfRange(input, String(limit), fewest);
  return fewest ? mistakes.tooFew(input.length, limit, sample) : mistakes.tooMany(input.length, limit);
};

const daySentence = (input: string, { meaning, sample }: Help): Sentence =>
  /^\d{4}-\d{2}-\d{2}$/.test(input)
    ? mistakes.noSuchDay(input, sample)
    : mistakes.format(input, meaning, dayMeant(input) ?? sample);

const isFigure = (field: string): boolean => field === 'value' || field === 'of';

const formatSentence = (input: unknown, { own, parent, meaning, sample }: Help): Sentence => {
  if (parent === 'base' && own === 'period' && typeof input === 'string' && !/^\d/.test(input))
    return notInList(input, ['same-period', 'previous-period', 'start-of-year']);
  const meant = isFigure(own) ? figureMeant(input) : undefined;
  return meant === undefined ? mistakes.format(input, meaning, sample) : mistakes.decimal(input, meant);
};

const notInList = (found: unknown, allowed: string[]): Sentence => {
  const written = typeof found === 'string' ? found : undefined;
  const unit = written === undefined ? undefined : unitMeant(written);
  const meant = unit !== undefined && allowed.includes(unit) ? unit : written && nearest(written, allowed);
  return mistakes.notInList(found, meant, allowed);
};

const unknownField = (key: string, allowed: string[]): Sentence => {
  const help = fieldHelp(key);
  return help
    ? mistakes.misplacedField(key, { vi: help.vi, en: help.en }, allowed)
    : mistakes.unknownField(key, nearest(key, allowed), allowed);
};

const allowedKeys = (schema: unknown): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

const typeNames = {
  string: { vi: 'một chuỗi trong ngoặc kép', en: 'a text in quotes' },
  number: { vi: 'một số, không có ngoặc kép', en: 'a number without quotes' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  array: { vi: 'một danh sách […]', en: 'a list […]' },
  object: { vi: 'một nhóm trường {…}', en: 'a group of fields {…}' },
  record: { vi: 'một nhóm trường {…}', en: 'a group of fields {…}' },
} as Record<string, Sentence> & { object: Sentence };
