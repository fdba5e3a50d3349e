/** Where each fact's phrase stands in the article: where it occurs once, or where its paragraph decides. */
import type { Span } from '../language/sentences.ts';
import { anchorsOf, linesOf, type Anchors, type Placed } from './anchors.ts';
import { lineAt, occurrencesOf, plainLine, type Article } from './article.ts';
import type { Reported } from './figures.ts';

/** The facts that share a phrase and a paragraph, and so an occurrence. */
export type PhraseFacts = {
  phrase: string;
  paragraph: number | undefined;
  facts: [Reported, ...Reported[]];
  /** Every place where the phrase stands. */
  occurrences: Span[];
  /** Those of them that the paragraph allows; a single one is where the facts stand. */
  candidates: Span[];
};

/** Settles every phrase. The anchors are the lines of paragraphs, by the phrases that stand only once. */
export const placePhrases = (
  article: Article,
  facts: readonly Reported[],
): { placed: PhraseFacts[]; anchors: Anchors } => {
  const phrases = [...Map.groupBy(facts, ({ fact }) => plainLine(fact.printed))].flatMap(
    ([phrase, sharing]) => {
      const occurrences = occurrencesOf(article, phrase);
      return groupsOf(sharing).map((group) => ({ phrase, ...group, occurrences }));
    },
  );
  const anchors = anchorsOf(
    phrases.flatMap(({ paragraph, occurrences }) => placedAt(article, paragraph, occurrences)),
  );
  return {
    anchors,
    placed: phrases.map((phrase) => ({ ...phrase, candidates: candidatesOf(article, anchors, phrase) })),
  };
};

/** Line and paragraph of facts that stand in one place and name their paragraph. */
export const placedAt = (
  article: Article,
  paragraph: number | undefined,
  [only, ...others]: readonly Span[],
): Placed[] =>
  only && others.length === 0 && paragraph !== undefined
    ? [{ line: lineAt(article, only.start), paragraph }]
    : [];

const groupsOf = (facts: readonly Reported[]): Pick<PhraseFacts, 'paragraph' | 'facts'>[] =>
  [...Map.groupBy(facts, ({ fact }) => fact.paragraph)].flatMap(([paragraph, [first, ...others]]) =>
    first ? [{ paragraph, facts: [first, ...others] }] : [],
  );

const candidatesOf = (
  article: Article,
  anchors: Anchors,
  { occurrences, paragraph }: Pick<PhraseFacts, 'occurrences' | 'paragraph'>,
): Span[] => {
  if (occurrences.length < 2 || paragraph === undefined) return occurrences;
  const { from, to } = linesOf(anchors, paragraph);
  return occurrences.filter(({ start }) => {
    const line = lineAt(article, start);
    return from <= line && line <= to;
  });
};
