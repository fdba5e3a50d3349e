/** Reads JSON and keeps where everything stands, so that every mistake can be named by line and column. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { mistakes } from '../language/mistakes.ts';
import type { Complain, JsonPath, Problem, Sentence } from './problem.ts';

const deepest = 40;
const largest = 2_000_000;

/** A data file as it was read: its path for messages, its text, and its value where it could be parsed. */
export type DataFile = {
  readonly name: string;
  readonly text: string;
  readonly root: Node | undefined;
};

/** Reads a file's bytes. Problems go to `complain`; `value` is undefined where there are any. */
export const readJson = (
  name: string,
  bytes: Uint8Array,
  complain: Complain,
): { file: DataFile; value: unknown } => {
  const { text, sentence } = decode(bytes);
  const blank: DataFile = { name, text, root: undefined };
  if (sentence) {
    complain({ file: blank, path: [] }, sentence);
    return { file: blank, value: undefined };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const file: DataFile = { name, text, root };
  const [first] = errors;
  if (first || !root) {
    const [offset, code] = first ? [first.offset, printParseErrorCode(first.error)] : [0, 'ValueExpected'];
    complainAt(file, offset, complain, mistakes.syntax(code, text.slice(offset, offset + 12)));
    return { file, value: undefined };
  }
  return { file, value: keysAreUsable(file, root, [], complain) ? valueOf(root) : undefined };
};

const decode = (bytes: Uint8Array): { text: string; sentence?: Sentence } => {
  if (bytes.byteLength > largest) return { text: '', sentence: mistakes.tooLarge(bytes.byteLength, largest) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return depthOf(text) > deepest ? { text, sentence: mistakes.tooDeep(deepest) } : { text };
  } catch {
    return { text: '', sentence: mistakes.notUtf8() };
  }
};

/** Deepest nesting, found without recursion: the parser itself would run out of stack. */
const depthOf = (text: string): number => {
  let depth = 0;
  let most = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') most = Math.max(most, (depth += 1));
    else if (token === '}' || token === ']') depth -= 1;
  }
  return most;
};

/** JSON.parse keeps the last of two equal keys silently; facts are keyed by id, so one would be lost. */
const keysAreUsable = (file: DataFile, node: Node, path: JsonPath, complain: Complain): boolean => {
  let usable = true;
  const seen = new Map<string, Node>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
    const name = key ? String(key.value) : index;
    if (key) usable = keyIsUsable(file, key, seen, complain) && usable;
    if (value) usable = keysAreUsable(file, value, [...path, name], complain) && usable;
  }
  return usable;
};

const keyIsUsable = (file: DataFile, key: Node, seen: Map<string, Node>, complain: Complain): boolean => {
  const name = String(key.value);
  const first = seen.get(name);
  seen.set(name, first ?? key);
  if (first)
    complainAt(
      file,
      key.offset,
      complain,
      mistakes.duplicateKey(name, lineAndColumn(file.text, first.offset).line),
    );
  else if (name === '__proto__') complainAt(file, key.offset, complain, mistakes.unusableKey(name));
  else return true;
  return false;
};

const valueOf = (node: Node): unknown => {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).map(({ children: [key, value] = [] }) => [
      String(key?.value),
      value && valueOf(value),
    ]),
  );
};

const complainAt = (file: DataFile, offset: number, complain: Complain, sentence: Sentence): void =>
  complain({ file: { ...file, root: { type: 'null', offset, length: 0 } }, path: [] }, sentence);

/** Line and column (from 1) of a place; of the nearest enclosing value where the path leads nowhere. */
export const position = (file: DataFile, path: JsonPath, atKey = false): Pick<Problem, 'line' | 'column'> => {
  let node = file.root;
  let place = node;
  for (const step of path) {
    const property = stepInto(node, step);
    if (!property) break;
    node = property.value;
    place = atKey && property.key ? property.key : node;
  }
  return lineAndColumn(file.text, place?.offset ?? 0);
};

const stepInto = (node: Node | undefined, step: string | number): { key?: Node; value: Node } | undefined => {
  if (node?.type === 'array') {
    const value = node.children?.[Number(step)];
    return value && { value };
  }
  if (node?.type !== 'object') return undefined;
  const [key, value] = node.children?.find((child) => child.children?.[0]?.value === step)?.children ?? [];
  return key && value && { key, value };
};

const lineAndColumn = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
};
