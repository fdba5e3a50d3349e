/** A sentence as the rules see it: its tokens, and which stretches are times, prices, names with digits. */
import { notFigures } from '../language/not-figures.ts';
import { printedPart, traceNormalised, type Normalised } from '../language/normalise.ts';
import { tokensOf, type Token } from '../language/phrase-tokens.ts';
import type { Span } from '../language/sentences.ts';
import { rulesOf } from './rules.ts';
import type { Rule, RuleOf } from './rules/rule.ts';

export type Mark<K extends 'time' | 'prices'> = Span & {
  rule: RuleOf<K>;
  groups: Record<string, string | undefined>;
};

/** Places are those of the normalised text. */
export type Sentence = {
  source: Normalised;
  tokens: Token[];
  times: Mark<'time'>[];
  prices: Mark<'prices'>[];
  /** Digits that are no figures: labels, dates, times. */
  labels: Span[];
};

/** Reads one sentence; `text` in normal form C, without invisible characters. */
export const sentenceOf = (text: string): Sentence => {
  const source = traceNormalised(text);
  const times = marksOf(source.text, 'time');
  const prices = marksOf(source.text, 'prices');
  const labels = [...labelsOf(source), ...times, ...prices].filter((span) => hasDigit(source.text, span));
  return { source, tokens: tokensOf(source), times, prices, labels };
};

/** The printed words of a stretch. */
export const printedAt = ({ source }: Sentence, { start, end }: Span): string =>
  printedPart(source, start, end);

/** A stretch of the normalised text as one of the sentence. */
export const printedSpan = ({ source }: Sentence, { start, end }: Span): Span => ({
  start: source.from[start] ?? 0,
  end: source.to[end - 1] ?? 0,
});

/** The stretch of tokens, `end` being the one behind the last. */
export const spanOfTokens = ({ tokens }: Sentence, { start, end }: { start: number; end: number }): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const hasDigit = (text: string, { start, end }: Span): boolean => /\d/.test(text.slice(start, end));

/** Of stretches that overlap, the first rule's stands. */
const marksOf = <K extends 'time' | 'prices'>(text: string, kind: K): Mark<K>[] => {
  const marks: Mark<K>[] = [];
  for (const rule of rulesOf(kind))
    for (const match of text.matchAll((rule as Rule).pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (splitsNumber(text, span)) continue;
      if (!marks.some((mark) => overlaps(mark, span)))
        marks.push({ ...span, rule, groups: match.groups ?? {} });
    }
  return marks.sort((a, b) => a.start - b.start);
};

const labelsOf = ({ text, from, printed }: Normalised): Span[] => {
  const own = rulesOf('label')
    .flatMap(({ pattern }) => matches(text, pattern))
    .filter((span) => !splitsNumber(text, span));
  // Those are of the text as printed.
  const shared = notFigures.flatMap(({ pattern }) => matches(printed, pattern));
  return [...own, ...shared.map((span) => normalisedSpan(from, span))];
};

/** "kế hoạch 21" of "kế hoạch 21.208 tỷ đồng" */
const splitsNumber = (text: string, { end }: Span): boolean =>
  /\d/.test(text.charAt(end - 1)) && /^(?:[.,/]?\d| ?%)/.test(text.slice(end));

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

const normalisedSpan = (from: readonly number[], { start, end }: Span): Span => {
  const first = from.findIndex((at) => at >= start);
  const last = from.findLastIndex((at) => at < end);
  return { start: first, end: last + 1 };
};
