/** Turns what Zod finds wrong with a file into sentences for its editor. */
import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { fieldHelp } from '../language/fields.ts';
import { mistakes } from '../language/mistakes.ts';
import type { DataFile } from './json.ts';
import type { Complain, Sentence } from './problem.ts';

/** Parses a value by its schema; undefined, with every mistake told, where it does not fit. */
export const parseShape = <T>(
  schema: z.ZodType<T>,
  value: unknown,
  file: DataFile,
  complain: Complain,
): T | undefined => {
  const found: Sentence[] = [];
  const result = schema.safeParse(value, {
    reportInput: true,
    // The raw issue still knows its schema, which the finished one does not: what is allowed is read there.
    error: (issue) => String(found.push(sentenceOf(issue)) - 1),
  });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const sentence = found[Number(issue.message)] ?? mistakes.other(issue.input);
    if (issue.code !== 'unrecognized_keys') complain({ file, path }, sentence);
    else
      issue.keys.forEach((key) =>
        complain({ file, path: [...path, key], key: true }, unknownField(key, sentence.en)),
      );
  }
  return undefined;
};

/** The name nearest to what was written, if it is near enough to be meant. */
export const nearest = (found: string, names: readonly string[]): string | undefined => {
  if (names.length === 0) return undefined;
  const name = closest(found, names);
  return similar(found, name) ? name : undefined;
};

const similar = (a: string, b: string): boolean => {
  const bigrams = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const [first, second] = [bigrams(a.toLowerCase()), bigrams(b.toLowerCase())];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return shared * 2 >= Math.min(first.size, second.size) && shared > 0;
};

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const sentenceOf = (issue: RawIssue): Sentence => {
  const { name, sample, meaning } = helpFor(issue.path ?? []);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return mistakes.missing(name, sample);
      if (isDecimal(sample)) return mistakes.decimal(issue.input, asDecimal(issue.input) ?? String(sample));
      return mistakes.wrongType(issue.input, typeNames[issue.expected] ?? both(issue.expected), sample);
    case 'unrecognized_keys':
      return both(allowedKeys(issue.inst).join('\n'));
    case 'invalid_value':
      return issue.input === undefined
        ? mistakes.missing(name, sample)
        : notInList(issue.input, issue.values.map(String));
    case 'invalid_union':
      return unionSentence(issue, sample, meaning);
    case 'too_small':
    case 'too_big': {
      const [limit, fewest] = issue.code === 'too_small' ? [issue.minimum, true] : [issue.maximum, false];
      return mistakes.size(issue.input, String(limit), fewest);
    }
    default:
      return formatSentence(issue.input, sample, meaning);
  }
};

const unionSentence = (
  issue: Extract<RawIssue, { code: 'invalid_union' }>,
  sample: unknown,
  meaning: Sentence,
): Sentence => {
  if (!issue.discriminator) return formatSentence(issue.input, sample, meaning);
  const { discriminator } = issue;
  const options = Array.isArray(issue['options']) ? issue['options'].map(String) : [];
  const input = issue.input as Record<string, unknown>;
  const found = Object.hasOwn(input, discriminator) ? input[discriminator] : undefined;
  return found === undefined ? mistakes.missing(discriminator, options[0]) : notInList(found, options);
};

const formatSentence = (input: unknown, sample: unknown, meaning: Sentence): Sentence => {
  const decimal = isDecimal(sample) ? asDecimal(input) : undefined;
  return decimal === undefined ? mistakes.format(input, meaning, sample) : mistakes.decimal(input, decimal);
};

const notInList = (found: unknown, allowed: string[]): Sentence =>
  mistakes.notInList(found, typeof found === 'string' ? nearest(found, allowed) : undefined, allowed);

const unknownField = (key: string, allowedLines: string): Sentence => {
  const allowed = allowedLines.split('\n').filter(Boolean);
  return mistakes.unknownField(key, nearest(key, allowed), allowed);
};

const allowedKeys = (schema: unknown): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape as object) : [];

const both = (text: string): Sentence => ({ vi: text, en: text });

const typeNames: Record<string, Sentence> = {
  string: { vi: 'một chuỗi trong ngoặc kép', en: 'a text in quotes' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  array: { vi: 'một danh sách […]', en: 'a list […]' },
  tuple: { vi: 'một danh sách […]', en: 'a list […]' },
  object: { vi: 'một nhóm trường {…}', en: 'a group of fields {…}' },
  record: { vi: 'một nhóm trường {…}', en: 'a group of fields {…}' },
};

/** Help of the field a path leads to: list items and map entries take it from the field that holds them. */
const helpFor = (path: readonly PropertyKey[]): { name: string; sample: unknown; meaning: Sentence } => {
  const names = path.filter((step): step is string => typeof step === 'string');
  const name = names.at(-1) ?? '';
  const known = [...names].reverse().find((step) => fieldHelp(step));
  const { vi, en, sample } = (known && fieldHelp(known)) || {
    vi: 'xem codebook',
    en: 'see the codebook',
    sample: {},
  };
  return { name, sample, meaning: { vi, en } };
};

const isDecimal = (sample: unknown): boolean => typeof sample === 'string' && /^\d+(\.\d+)?$/.test(sample);

/** What an editor most likely meant by a figure written in another way: 44.9, "44,9", "1.904,5", "04". */
const asDecimal = (found: unknown): string | undefined => {
  if (typeof found === 'number' && Number.isFinite(found))
    return /e/i.test(String(found)) ? undefined : String(found);
  if (typeof found !== 'string') return undefined;
  const plain = found.trim().replace(/%$/, '').replace(/^−/, '-');
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  const decimal = grouped.replace(',', '.').replace(/^(-?)0+(?=\d)/, '$1');
  return /^-?(?:0|[1-9]\d{0,20})(?:\.\d+)?$/.test(decimal) && decimal.length <= 24 ? decimal : undefined;
};
