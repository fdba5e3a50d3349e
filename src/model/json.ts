/** Reads JSON and keeps where everything stands, so that every mistake can be named by line and column. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { SyntaxMistake } from '../language/mistakes-files.ts';
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
  const { text, refused } = decode(bytes);
  const blank: DataFile = { name, text, root: undefined };
  if (refused) {
    complainAt(blank, refused.offset, complain, refused.sentence);
    return { file: blank, value: undefined };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const file: DataFile = { name, text, root };
  const [first] = errors;
  if (first || !root) {
    const isEmpty = !first || text.trim() === '';
    const { offset, sentence } = isEmpty
      ? { offset: 0, sentence: mistakes.emptyFile() }
      : syntaxMistake(text, first);
    complainAt(file, offset, complain, sentence);
    return { file, value: undefined };
  }
  return { file, value: keysAreUsable(file, root, [], complain) ? valueOf(root) : undefined };
};

type Refused = { offset: number; sentence: Sentence };

const decode = (bytes: Uint8Array): { text: string; refused?: Refused } => {
  if (bytes.byteLength > largest)
    return { text: '', refused: { offset: 0, sentence: mistakes.tooLarge(bytes.byteLength, largest) } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const offset = tooDeepAt(text);
    return offset === undefined
      ? { text }
      : { text, refused: { offset, sentence: mistakes.tooDeep(deepest) } };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, refused: { offset: Math.max(0, text.indexOf('\ufffd')), sentence: mistakes.notUtf8() } };
  }
};

const tokens = /"(?:[^"\\\n]|\\.)*"|[[\]{}]/g;

/** Where nesting goes too deep, found without recursion: the parser itself would run out of stack. */
const tooDeepAt = (text: string): number | undefined => {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === ']' || token === '}') depth -= 1;
    else if ((token === '{' || token === '[') && (depth += 1) > deepest) return index;
  }
  return undefined;
};

/** The first thing the parser stumbled over, told as what an editor did: later ones mostly follow from it. */
const syntaxMistake = (text: string, { offset, length, error }: ParseError): Refused => {
  const code = printParseErrorCode(error);
  const token = text.slice(offset, offset + length);
  const end = text.slice(0, offset).trimEnd().length;
  const near = { token, before: text.slice(0, end), touches: end === offset };
  const kind = kindOf(code, near);
  const found =
    kind === 'number'
      ? wholeNumber(text, offset)
      : kind === 'open-text' && code !== 'UnexpectedEndOfString'
        ? textBefore(near.before)
        : { offset, text: token };
  const atEnd = kind === 'comma' || kind === 'close-brace' || kind === 'close-bracket' ? end : found.offset;
  const at = kind === 'extra-comma' && near.before.endsWith(',') ? end - 1 : atEnd;
  return { offset: at, sentence: mistakes.syntax(kind, firstWords(found.text)) };
};

type Near = { token: string; before: string; touches: boolean };

const kindOf = (code: string, near: Near): SyntaxMistake => {
  const { token, before } = near;
  const touching = near.touches ? kindWhereTouching(near) : undefined;
  if (touching) return touching;
  if (token === '}' || token === ']' || token === ',') return kindAtBracket(code, token, before);
  if (token === '' && code === 'PropertyNameExpected') return 'close-brace';
  if (code !== 'InvalidSymbol') return kinds[code] ?? 'value';
  return isWhole(before) ? 'after-end' : kindOfSymbol(token);
};

/** What went on without a space is part of what stands before it: "12,4", or a quote within a text. */
const kindWhereTouching = ({ token, before }: Near): SyntaxMistake | undefined => {
  if (/^[\d.%]/.test(token) && /[\d.]$|\d,$/.test(before)) return 'number';
  if (!before.endsWith('"') || !/^[\p{L}\p{N}"“]/u.test(token)) return undefined;
  return /,\s*"$|"[$\w-]+:\s*"$/.test(before) ? 'open-text' : 'inner-quote';
};

const kindAtBracket = (code: string, token: string, before: string): SyntaxMistake => {
  if (code === 'EndOfFileExpected') return 'after-end';
  if (token === ',' && /[,{[]$/.test(before)) return 'extra-comma';
  if (before.endsWith(',')) return 'extra-comma';
  if (code === 'CommaExpected') return token === '}' ? 'close-bracket' : 'close-brace';
  return code === 'ColonExpected' ? 'colon' : 'value';
};

const kindOfSymbol = (token: string): SyntaxMistake => {
  if (/^[\p{Cc}\p{Cf}]*$/u.test(token)) return 'control';
  if (/^["'‘’‚`´“”„«]/u.test(token)) return 'other-quote';
  if (/^(?:true|false|null|none)$/i.test(token)) return 'literal';
  if (/^[-+.,–−]?\d|^%/.test(token)) return 'number';
  if (token === ';') return 'comma';
  if (token.startsWith('=')) return 'colon';
  return 'bare-word';
};

const kinds: Record<string, SyntaxMistake> = {
  CommaExpected: 'comma',
  ColonExpected: 'colon',
  PropertyNameExpected: 'name',
  ValueExpected: 'value',
  CloseBraceExpected: 'close-brace',
  CloseBracketExpected: 'close-bracket',
  UnexpectedEndOfString: 'open-text',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  EndOfFileExpected: 'after-end',
  InvalidNumberFormat: 'number',
  UnexpectedEndOfNumber: 'number',
  InvalidEscapeCharacter: 'backslash',
  InvalidUnicode: 'backslash',
  InvalidCharacter: 'control',
};

/** Whether every bracket of a text that has any is closed again. */
const isWhole = (text: string): boolean => {
  const brackets = [...text.matchAll(tokens)].filter(([token]) => token.length === 1);
  const open = brackets.filter(([token]) => token === '{' || token === '[').length;
  return open > 0 && open * 2 === brackets.length;
};

/** The text that ended with the last quote. */
const textBefore = (before: string): { offset: number; text: string } => {
  const [found = ''] = /"[^"\n]*"$/.exec(before) ?? [];
  return { offset: before.length - found.length, text: found.replace(/[\s,:]*"$/, '') };
};

/** The whole of a number the parser broke off in: "12,4" and not ",4". */
const wholeNumber = (text: string, offset: number): { offset: number; text: string } => {
  const [before = ''] = /[-+–−\d.,]*$/.exec(text.slice(Math.max(0, offset - 40), offset)) ?? [];
  const [after = ''] = /^[-+–−\d.,%]*/.exec(text.slice(offset, offset + 40)) ?? [];
  return { offset: offset - before.length, text: (before + after).replace(/,$/, '') };
};

/** A token as a message shows it: one short line, nothing that cannot be seen. */
const firstWords = (token: string): string => {
  const line = token.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : line;
};

/** JSON.parse keeps the last of two equal keys silently; facts are keyed by id, so one would be lost. */
const keysAreUsable = (file: DataFile, node: Node, path: JsonPath, complain: Complain): boolean => {
  let usable = true;
  const seen = new Map<string, Node>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
    const name = key ? String(key.value) : index;
    if (key) usable = keyIsUsable(file, key, seen, complain) && usable;
    usable = keysAreUsable(file, value, [...path, name], complain) && usable;
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
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
};
