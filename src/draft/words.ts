/** A run of a sentence's tokens, cut down by the rules that say what belongs to a subject. */
import type { Token } from '../language/phrase-tokens.ts';
import type { Span } from '../language/sentences.ts';
import { rulesOf } from './rules.ts';
import type { Rule } from './rules/rule.ts';
import { isSetting } from './times.ts';
import { overlaps, printedAt, type Sentence } from './sentence.ts';

/** Normalised, as the rules match it: "về trồng trọt, toàn huyện". */
export const textOf = (tokens: readonly Token[]): string => {
  let text = '';
  for (const token of tokens) text += (text === '' || /^[,;:.)”]/.test(token.text) ? '' : ' ') + token.text;
  return text;
};

/** The same as printed, without what was cut out between. */
export const printedOf = (sentence: Sentence, tokens: readonly Token[]): string => {
  const runs: Span[] = [];
  for (const { start, end } of tokens) {
    const last = runs.at(-1);
    if (last && sentence.source.text.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs
    .map((run) => printedAt(sentence, run))
    .join(' ')
    .replace(/ (?=[,;:.])/g, '');
};

/** Without times, prices and what stands in closed brackets. */
export const withoutAsides = ({ times, prices }: Sentence, tokens: readonly Token[]): Token[] => {
  const cutOut = [...times.filter(({ rule }) => isSetting(rule)), ...prices];
  const kept: Token[] = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (token.text === '(' && tokens.slice(index).some(({ text }) => text === ')')) depth++;
    if (depth === 0 && !cutOut.some((mark) => overlaps(mark, token))) kept.push(token);
    if (token.text === ')' && depth > 0) depth--;
  });
  return kept;
};

/** Cuts from the front what rules of the given kinds match, as long as any does. */
export const cutFront = (tokens: readonly Token[], kinds: readonly Rule['kind'][]): Token[] => {
  const rules = kinds.flatMap(rulesOf);
  let rest = [...tokens];
  for (let cut = true; cut && rest.length > 0;) {
    const text = textOf(rest);
    cut = rules.some(({ pattern }) => {
      const found = text.match(pattern);
      if (found?.index !== 0 || found[0] === '') return false;
      const count = countWithin(rest, found[0].length);
      if (count === 0 || textOf(rest.slice(0, count)).length !== found[0].trimEnd().length) return false;
      rest = rest.slice(count);
      return true;
    });
  }
  return rest;
};

/** Cuts from the end. */
export const cutBack = (tokens: readonly Token[], kinds: readonly Rule['kind'][]): Token[] => {
  const rules = kinds.flatMap(rulesOf);
  let rest = [...tokens];
  for (let cut = true; cut && rest.length > 0;) {
    const text = textOf(rest);
    cut = rules.some(({ pattern }) => {
      const found = text.match(pattern);
      const [first = ''] = found ?? [];
      if (first === '' || !text.endsWith(first)) return false;
      const left = text.slice(0, text.length - first.length).trimEnd();
      const count = countWithin(rest, left.length);
      if (textOf(rest.slice(0, count)).length !== left.length) return false;
      rest = rest.slice(0, count);
      return true;
    });
  }
  return rest;
};

/** How many tokens stand in the first characters of their text. */
const countWithin = (tokens: readonly Token[], length: number): number => {
  let count = 0;
  while (count < tokens.length && textOf(tokens.slice(0, count + 1)).length <= length) count++;
  return count;
};

/** The tokens between separators of the given texts; what stands in quotes is not taken apart. */
export const piecesOf = (tokens: readonly Token[], separators: readonly string[]): Token[][] => {
  const pieces: Token[][] = [[]];
  let isQuoted = false;
  for (const token of tokens) {
    if (/[“”"]/.test(token.text)) isQuoted = token.text === '“' || (token.text === '"' && !isQuoted);
    if (!isQuoted && separators.includes(token.text)) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
};

/** The first rule of a kind that matches a text. */
export const ruleIn = <K extends Rule['kind']>(
  kind: K,
  text: string,
): Extract<Rule, { kind: K }> | undefined => rulesOf(kind).find(({ pattern }) => text.search(pattern) >= 0);

export const syllables = (tokens: readonly Token[]): number => textOf(tokens).split(' ').length;
