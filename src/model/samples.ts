/** What a field means and what may be written in it, for messages about this very place. */
import { z } from 'zod';
import { inPlace, words } from '../language/field-samples.ts';
import { fieldHelp } from '../language/fields.ts';
import type { Sentence } from './problem.ts';

export type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** Stands in for a field's meaning. */
export const noHelp: Sentence = { vi: 'xem data/README.md', en: 'see data/README.md' };

/** Fields whose keys are ids that the editor chose. */
const holdsIds = new Set([
  'indicators',
  'facts',
  'readings',
  'names',
  'terms',
  'statements',
  'issuers',
  'areas',
]);

/** The field a path leads to, and the one it stands in: list items and ids are those of the field that holds them. */
export const helpFor = (
  path: readonly PropertyKey[],
): { name: string; own: string; parent: string; meaning: Sentence } => {
  const steps = path.map(String);
  const known: string[] = [];
  let isId = false;
  for (const step of path) {
    if (typeof step === 'string' && !isId) known.push(step);
    isId = typeof step === 'string' && !isId && holdsIds.has(step);
  }
  const own = known.at(-1) ?? '';
  const { vi, en } = fieldHelp(own) ?? noHelp;
  return { name: steps.at(-1) ?? '', own, parent: known.at(-2) ?? '', meaning: { vi, en } };
};

export type Group = Record<PropertyKey, unknown>;
export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What may be written in a field, right for this very place. */
export const sampleOf = (issue: RawIssue, own: string, parent: string): unknown => {
  const { code, inst } = issue;
  const sample = ownSample(own, parent);
  if (code === 'invalid_value') return issue.values.find((value) => value === sample) ?? issue.values[0];
  if (code === 'invalid_union' && Array.isArray(issue.options)) return (issue.options as unknown[])[0];
  if (code === 'too_small' && issue.origin === 'array') return fitted(sample, 'item');
  const expected = code === 'invalid_type' ? issue.expected : 'string';
  if (inst instanceof z.ZodObject) return sampleField(inst, own, parent);
  if (inst instanceof z.ZodArray && expected !== 'array') return sampleField(inst.element, own, parent);
  return fitted(sample, expected);
};

/** A sample as the type that is expected: one item of a list, one language of a text. */
const fitted = (sample: unknown, expected: string): unknown => {
  if (expected === 'record') return isGroup(sample) ? sample : {};
  const one = Array.isArray(sample) && expected !== 'array' ? (sample as unknown[])[0] : sample;
  return expected === 'string' && isGroup(one) ? (one.vi ?? words.vi) : one;
};

const sampleGroup = (schema: z.ZodObject, own: string): Group =>
  Object.fromEntries(
    Object.entries(schema.shape).flatMap(([key, inner]) =>
      inner instanceof z.ZodOptional ? [] : [[key, sampleField(inner, key, own)] as const],
    ),
  );

const sampleField = (schema: unknown, own: string, parent: string): unknown => {
  const here = inPlace[`${parent}.${own}`];
  if (here !== undefined) return here;
  if (schema instanceof z.ZodObject) return sampleGroup(schema, own);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  const whole = ownSample(own, parent);
  const sample = Array.isArray(whole) && !(schema instanceof z.ZodArray) ? (whole[0] as unknown) : whole;
  if (schema instanceof z.ZodRecord) return isGroup(sample) ? sample : {};
  return schema instanceof z.ZodString && isGroup(sample) ? (sample.vi ?? words.vi) : sample;
};

/** A field's sample: as part of its group's, else its own. */
const ownSample = (own: string, parent: string): unknown => {
  const here = inPlace[`${parent}.${own}`];
  if (here !== undefined) return here;
  const around: unknown = fieldHelp(parent)?.sample;
  const groups = isGroup(around)
    ? [around, Object.values(around)[0]]
    : Array.isArray(around)
      ? [around[0] as unknown]
      : [];
  const inGroup = groups.filter(isGroup).find((group) => Object.hasOwn(group, own))?.[own];
  const written = own === 'vi' && typeof around === 'string' ? around : inGroup;
  if (own in words) return typeof written === 'string' && written !== '…' ? written : words[own];
  return written ?? fieldHelp(own)?.sample;
};
