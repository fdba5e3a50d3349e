/** The words between two figures: what still belongs to the first, and what leads to the second. */
import type { Token } from '../language/phrase-tokens.ts';
import type { Phrase } from './phrases-in.ts';

/** `none`: nothing parts the figures; `with`: the word does. */
export type Separator = 'start' | 'none' | 'soft' | 'hard' | 'colon' | 'with';

export type Gap = {
  /** All of it. */
  tokens: readonly Token[];
  /** What follows the first figure closely. */
  tail: readonly Token[];
  /** The second figure's own. */
  head: readonly Token[];
  separator: Separator;
  /** Brackets that open and close in it, in order. */
  brackets: string[];
};

/** The gap before a phrase; `before` is the phrase in front of it. */
export const gapOf = (tokens: readonly Token[], before: Phrase | undefined, phrase: Phrase): Gap => {
  const between = tokens.slice(before?.end ?? 0, phrase.start);
  const brackets = between.map(({ text }) => text).filter((text) => text === '(' || text === ')');
  if (!before) return { tokens: between, tail: [], head: between, separator: 'start', brackets };
  const from = afterBracket(between);
  const at = headStart(between, from, 'noun' in (phrase.reading ?? {}));
  const head = between.slice(at);
  return {
    tokens: between,
    tail: between.slice(from, Math.max(from, at)),
    head,
    separator: separatorOf(between, head, from),
    brackets,
  };
};

/** What stands behind a figure up to what parts it from the next. */
export const tailOf = (tokens: readonly Token[], phrase: Phrase, next: Phrase | undefined): Token[] => {
  const behind = tokens.slice(phrase.end, next?.start);
  const from = afterBracket(behind);
  const end = behind.findIndex(
    (token, index) => index >= from && (isSeparator(token) || token.text === 'với'),
  );
  // "chỉ tiêu đạt và vượt kế hoạch" is one thing said of them.
  const also =
    end > 0 && behind[end]?.text === 'và' && behind[end - 1]?.kind === 'relation'
      ? endOfPair(behind, end)
      : end;
  return also < 0 ? behind.slice(from) : behind.slice(from, also);
};

const endOfPair = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex((token, index) => index > from && isSeparator(token));

export const isSeparator = ({ kind, text }: Token): boolean =>
  kind === 'soft' || kind === 'hard' || text === ':' || text === '…';

/** A bracket right behind a figure, without another one in it, says more of that figure. */
const afterBracket = (tokens: readonly Token[]): number => {
  if (tokens[0]?.text !== '(') return 0;
  const close = tokens.findIndex(({ text }) => text === ')');
  return close < 0 ? 0 : close + 1;
};

/** The first separator; where there is none, a word that begins something new. */
const headStart = (tokens: readonly Token[], from: number, isCount: boolean): number => {
  // What is left of a clause before the last semicolon says nothing of what comes behind it.
  const clause = tokens.findLastIndex(({ text }) => text === ';');
  if (clause >= 0) return clause;
  const separator = tokens.findIndex((token, index) => index >= from && isSeparator(token));
  if (separator >= 0) return separator;
  const splitter = tokens.findIndex(
    ({ text }, index) =>
      index >= from && ['với', 'nâng', 'đưa'].includes(text) && (index + 1 < tokens.length || isCount),
  );
  return splitter >= 0 ? splitter : tokens.length;
};

const separatorOf = (tokens: readonly Token[], head: readonly Token[], from: number): Separator => {
  const [first] = head;
  if (!first) return 'none';
  if (first.text === ':') return 'colon';
  if (!isSeparator(first)) return 'with';
  return tokens.slice(from).some(({ kind, text }) => kind === 'hard' && text !== '(' && text !== ')')
    ? 'hard'
    : 'soft';
};
