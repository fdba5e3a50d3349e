/** A draft's empty fields: told as a to-do list, and taken out, so that the rest can be shown and checked. */
import { fields } from '../language/fields.ts';
import { mistakes } from '../language/mistakes.ts';
import { toFillWords } from '../language/mistakes-drafts.ts';
import type { DataFile } from './json.ts';
import type { Complain, JsonPath, Sentence } from './problem.ts';

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
export const takeGaps = (value: unknown, file: DataFile, gaps: Set<string>, complain: Complain): unknown => {
  const empty: JsonPath[] = [];
  const rest = prune(value, [], { gaps, empty });
  for (const [, [first, ...others]] of Map.groupBy(empty, (path) => itemOf(path).join('.')))
    if (first) complain({ file, path: itemOf(first) }, itemWords(value, [first, ...others]), 'todo');
  return rest;
};

/** Tells of a published report what only a draft may leave empty, as far as its shape does not tell it. */
export const tellGaps = (value: unknown, file: DataFile, complain: Complain): void => {
  const empty: JsonPath[] = [];
  prune(value, [], { gaps: new Set(), empty });
  for (const path of empty.filter(mayWait))
    complain({ file, path }, mistakes.emptyPublished(fields[fieldOf(path) as Count].sample));
};

type Taking = { gaps: Set<string>; empty: JsonPath[] };

const prune = (value: unknown, path: JsonPath, taking: Taking): unknown => {
  if (Array.isArray(value))
    return value
      .map((item, index) => prune(item, [...path, index], taking))
      .filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return isGap(value, path, taking) ? standIn(path) : value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, prune(item, [...path, key], taking)] as const,
  );
  if (isFact(path) && taking.empty.some((gap) => isWithin(gap, path))) {
    taking.gaps.add(`${String(path[1])}.${String(path[3])}`);
    return undefined;
  }
  if (isText(value) && Object.entries(value).some(([key, item]) => isEmpty(item, key))) return unwritten;
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
};

const isFact = (path: JsonPath): boolean =>
  path.length === 4 && path[0] === 'indicators' && path[2] === 'facts';
const isWithin = (path: JsonPath, group: JsonPath): boolean =>
  group.every((step, index) => step === path[index]);
const isText = (value: object): boolean => 'vi' in value;
const isEmpty = (value: unknown, key: string): boolean =>
  value === '' || (value === null && !mayBeNull.has(key));

const isGap = (value: unknown, path: JsonPath, { empty }: Taking): boolean => {
  const is = isEmpty(value, fieldOf(path));
  if (is) empty.push(path);
  return is;
};

const fieldOf = (path: JsonPath): string => path.findLast((step) => typeof step === 'string') ?? '';

const unwritten = { vi: '…' };
/** Texts without which a file has not its shape. */
const texts = new Set(['title', 'summary', 'name', 'definition', 'text', 'paragraphs', 'lead']);
/** Numbers whose lack a draft's pages show. */
const counts = ['paragraph', 'paragraphCount', 'wordCount'] as const;
type Count = (typeof counts)[number];
const mayWait = (path: JsonPath): boolean =>
  !isFact(path.slice(0, 4)) && counts.some((count) => count === fieldOf(path));

/** What stands for an empty field until it is filled; nothing where the file can do without. */
const standIn = (path: JsonPath): unknown => {
  if (mayWait(path)) return null;
  if (path[0] === 'sources') return unwritten.vi;
  if (isOfIndicator(path) && path[2] === 'unit') return 'percent';
  return texts.has(fieldOf(path)) ? unwritten : undefined;
};

const isOfIndicator = (path: JsonPath): boolean => path.length === 3 && path[0] === 'indicators';

/** What is filled in at one go: a fact, an indicator's own fields, a source, a statement; else the field alone. */
const itemOf = (path: JsonPath): JsonPath => {
  if (isFact(path.slice(0, 4))) return path.slice(0, 4);
  if (isOfIndicator(path)) return path.slice(0, 2);
  return path[0] === 'sources' || path[0] === 'statements' ? path.slice(0, 2) : path;
};

const itemWords = (content: unknown, paths: [JsonPath, ...JsonPath[]]): Sentence => {
  const item = itemOf(paths[0]);
  const fields = paths.map((path) => path.slice(item.length).join('.'));
  const [list = '', id = '', , fact = ''] = item.map(String);
  const inner = (...steps: string[]) => valueAt(content, [list, id, ...steps]);
  if (isFact(item)) return toFillWords.fact(textOr(inner('name'), id), fact, fields);
  if (list === 'indicators' && item.length === 2)
    return toFillWords.indicator(textOr(inner('name'), id), fields);
  if (list === 'statements') return toFillWords.statement(textOr(inner('text'), id), fields);
  return list === 'sources'
    ? toFillWords.fields(textOr({ vi: inner('id') }, id).vi, fields)
    : toFillWords.field(item.join('.'));
};

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    value,
  );

/** A text as its editor wrote it; the id where there is none yet. */
const textOr = (text: unknown, id: string): Sentence => {
  const { vi, en } = (typeof text === 'object' ? (text ?? {}) : {}) as { vi?: unknown; en?: unknown };
  const own = typeof vi === 'string' && vi !== '' ? vi : id;
  return { vi: own, en: typeof en === 'string' && en !== '' ? en : own };
};
