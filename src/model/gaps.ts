/** A draft's empty fields: told as a to-do list, and taken out, so that the rest can be shown and checked. */
import { mistakes } from '../language/mistakes.ts';
import type { DataFile } from './json.ts';
import type { Complain, JsonPath } from './problem.ts';

/** Fields in which null says that the source does not state it. */
const mayBeNull = new Set([
  'cutOff',
  'published',
  'address',
  'byline',
  'word',
  'period',
  'from',
  'to',
  'publisher',
  'contact',
]);

/** Removes what is empty from a draft's value. Facts with a gap are left out and their references noted in `gaps`. */
export const takeGaps = (value: unknown, file: DataFile, gaps: Set<string>, complain: Complain): unknown =>
  prune(value, [], { file, gaps, complain });

type Taking = { file: DataFile; gaps: Set<string>; complain: Complain };

const prune = (value: unknown, path: JsonPath, taking: Taking): unknown => {
  if (Array.isArray(value))
    return value
      .map((item, index) => prune(item, [...path, index], taking))
      .filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return isGap(value, path, taking) ? undefined : value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, prune(item, [...path, key], taking)] as const,
  );
  const hadGap = Object.entries(value).some(([key, item]) => isEmpty(item, key));
  if (hadGap && isFact(path)) {
    taking.gaps.add(`${String(path[1])}.${String(path[3])}`);
    return undefined;
  }
  if (hadGap && isText(value)) return { vi: '…' };
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
};

const isFact = (path: JsonPath): boolean =>
  path.length === 4 && path[0] === 'indicators' && path[2] === 'facts';
const isText = (value: object): boolean => 'vi' in value;
const isEmpty = (value: unknown, key: string): boolean =>
  value === '' || (value === null && !mayBeNull.has(key));

const isGap = (value: unknown, path: JsonPath, { file, complain }: Taking): boolean => {
  const key = [...path].reverse().find((step) => typeof step === 'string') ?? '';
  if (!isEmpty(value, key)) return false;
  complain({ file, path }, mistakes.toFill(key), 'todo');
  return true;
};
