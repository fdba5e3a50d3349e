/** Which figures of an article are accounted for: by the phrases found, by names, or for being no figures. */
import { notFigures } from '../language/not-figures.ts';
import type { Span } from '../language/sentences.ts';
import { escaped, plainLine, sentenceFinder, standsAlone, type Article, type Place } from './article.ts';

/** A sentence with figures that nothing accounts for; places are those of the article's text. */
export type Uncovered = Place & { span: Span; figures: Span[] };

export type Coverage = {
  /** How many figures stand in the phrases. */
  figures: number;
  uncovered: Uncovered[];
};

/**
 * Goes through every figure of the article once. `phrases`: where facts were found; `others`: what is told of
 * otherwise; `names`: names that may hold digits, whatever their dashes.
 */
export const coverageOf = (
  article: Article,
  { phrases, others, names }: { phrases: readonly Span[]; others: readonly Span[]; names: readonly string[] },
): Coverage => {
  const { text } = article;
  const [byPhrases, byAny] = [new Uint8Array(text.length), new Uint8Array(text.length)];
  for (const { start, end } of phrases) byPhrases.fill(1, start, end);
  for (const { start, end } of [...phrases, ...others]) byAny.fill(1, start, end);
  for (const pattern of [...names.map(nameIn), ...notFigures.map((each) => each.pattern)])
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const span = { start: index, end: index + found.length };
      if (standsAlone(text, span)) byAny.fill(1, span.start, span.end);
    }
  const spans = [...text.matchAll(figure)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const isIn = (covered: Uint8Array) => (span: Span) => !covered.subarray(span.start, span.end).includes(0);
  return {
    figures: spans.filter(isIn(byPhrases)).length,
    uncovered: bySentence(
      article,
      spans.filter((span) => !isIn(byAny)(span)),
    ),
  };
};

/** A number with its marks, or a single sign such as "½"; a power belongs to its unit. Bounded, for long texts. */
const figure = /\p{Nd}{1,30}(?:[.,]\p{Nd}{1,30}){0,9}|(?![²³])[\p{No}\p{Nl}]/gu;

const dash = '[-‐‑‒–—―−]';
const dashes = new RegExp(` ?${dash} ?`, 'g');

/** Finds a name: "năm học 2022–2023" in "năm học 2022 - 2023" too. */
const nameIn = (name: string): RegExp =>
  new RegExp(plainLine(name).split(dashes).map(escaped).join(` ?${dash} ?`), 'gu');

const bySentence = (article: Article, figures: readonly Span[]): Uncovered[] => {
  const sentenceAt = sentenceFinder(article);
  const sentences: Uncovered[] = [];
  for (const span of figures) {
    const last = sentences.at(-1);
    if (last && span.start < last.span.end) last.figures.push(span);
    else sentences.push({ ...sentenceAt(span.start), figures: [span] });
  }
  return sentences;
};
