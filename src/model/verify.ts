/** Holds the facts of a report against the text of the article they are from. */
import { mistakes } from '../language/mistakes.ts';
import type { Span } from '../language/sentences.ts';
import { anchorsOf, linesOf, neighboursOf, type Anchors } from './anchors.ts';
import {
  articleOf,
  escaped,
  lineAt,
  sentenceFinder,
  standsAlone,
  type Article,
  type Place,
} from './article.ts';
import { factPlace, type Checking } from './checking.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { asPrinted, type Reported } from './figures.ts';
import { passageFinder } from './passages.ts';
import { placedAt, placePhrases, type PhraseFacts } from './placing.ts';
import type { Sentence } from './problem.ts';
import type { Source } from './schema.ts';

export type Verification = {
  article: Article;
  /** Every fact of the source once, with its place where that is settled. */
  facts: { figure: Reported; place: Place | undefined }[];
  /** Different phrases: how many there are, and how many stand in the article where their facts say. */
  phrases: { all: number; found: number };
  /** How many facts of the report are from other sources. */
  others: number;
  /** So few of the phrases stand in the text that it is not the article; then nothing else is told of it. */
  isOther: boolean;
} & Coverage;

/** How many mistakes of a kind are listed; the rest is counted. */
export const mostTold = 10;

/** Tells each phrase that is not found, not settled or in another paragraph, and gives what no fact covers. */
export const verify = (checking: Checking, source: Source, text: string): Verification => {
  const article = articleOf(text);
  const figures = factsOf(checking);
  const own = figures.filter(({ fact }) => checking.model.sourceOf(fact) === source);
  const { placed, anchors } = placePhrases(article, own);
  const [settled, unsettled] = [placed.filter(isSettled), placed.filter((group) => !isSettled(group))];
  const standing = placed.filter(({ occurrences }) => occurrences.length > 0);
  const all = phrasesIn(placed);
  const found = {
    ...{ article, facts: placesOf(article, placed), others: figures.length - own.length },
    phrases: { all, found: all - phrasesIn(unsettled) },
  };
  if (all >= fewest && phrasesIn(standing) * 4 < all)
    return { ...found, isOther: true, figures: 0, uncovered: [] };
  const spans = settled.flatMap(({ candidates }) => candidates);
  const missing = missingFrom(article, placed);
  const broken = missing.flatMap((each) => each.broken ?? []);
  tellMissing(checking, article, missing, spans);
  tellRepeated(checking, article, anchors, unsettled);
  // Where paragraphs are broken into lines, lines tell nothing of paragraphs.
  if (broken.length === 0) {
    tellParagraphs(checking, article, settled);
    tellSentences(checking, found.facts);
  }
  const coverage = coverageOf(article, {
    phrases: spans,
    // What an unsettled phrase covers is known when it is settled.
    others: [...broken, ...unsettled.flatMap(({ occurrences }) => occurrences)],
    names: [source.title, ...Object.values(checking.model.report.names).map(({ vi }) => vi)],
  });
  return { ...found, isOther: false, ...coverage };
};

/** Fewer phrases than these can all be wrong in the right article. */
const fewest = 4;

/** Each fact once, also where it has several readings. */
const factsOf = ({ model }: Checking): Reported[] => [
  ...new Map(model.reported.flatMap(asPrinted).map((figure) => [figure.fact, figure] as const)).values(),
];

const phrasesIn = (placed: readonly PhraseFacts[]): number =>
  new Set(placed.map(({ phrase }) => phrase)).size;

const isSettled = ({ candidates }: PhraseFacts): boolean => candidates.length === 1;

const placesOf = (article: Article, placed: readonly PhraseFacts[]): Verification['facts'] => {
  const sentenceAt = sentenceFinder(article);
  return placed.flatMap(({ facts, candidates: [only, ...others] }) => {
    const at = only && others.length === 0 ? sentenceAt(only.start) : undefined;
    return facts.map((figure) => ({ figure, place: at && { line: at.line, sentence: at.sentence } }));
  });
};

/** A sentence's number is an order within its paragraph, so that facts can be shown in the article's. */
const tellSentences = (checking: Checking, facts: Verification['facts']): void => {
  for (const { figure, place } of facts) {
    const { sentence, printed } = figure.fact;
    if (place && sentence !== undefined && sentence !== place.sentence)
      checking.complain(
        factPlace(checking, withoutReading(figure), 'sentence'),
        mistakes.sentenceElsewhere(printed, sentence, place.sentence),
      );
  }
};

const withoutReading = ({ node, factId }: Reported) => ({ node, factId });

const printedPlace = (checking: Checking, { facts: [{ node, factId }] }: PhraseFacts) =>
  factPlace(checking, { node, factId }, 'printed');

type Missing = { group: PhraseFacts; broken: Span | undefined };

/** The phrases that stand in no line, once each, and where one runs over the end of a line. */
const missingFrom = (article: Article, placed: readonly PhraseFacts[]): Missing[] => {
  const missing = placed.filter(({ occurrences }) => occurrences.length === 0);
  return [...Map.groupBy(missing, ({ phrase }) => phrase)].flatMap(([phrase, [group]]) =>
    group ? [{ group, broken: overLines(article, phrase) }] : [],
  );
};

const overLines = ({ text }: Article, phrase: string): Span | undefined => {
  const broken = new RegExp(escaped(phrase).replaceAll(' ', '[ \\n]+'), 'gu');
  for (const { 0: found, index } of text.matchAll(broken)) {
    const span = { start: index, end: index + found.length };
    if (standsAlone(text, span)) return span;
  }
  return undefined;
};

const tellMissing = (
  checking: Checking,
  article: Article,
  missing: readonly Missing[],
  settled: readonly Span[],
): void => {
  if (missing.length === 0) return;
  const taken = new Uint8Array(article.text.length);
  for (const { start, end } of settled) taken.fill(1, start, end);
  const nearestTo = passageFinder(article, (at) => taken[at] === 1);
  for (const [index, { group, broken }] of missing.entries())
    checking.complain(
      printedPlace(checking, group),
      broken
        ? mistakes.phraseBroken(group.phrase, lineAt(article, broken.start), lineAt(article, broken.end))
        : missingSentence(article, group.phrase, index < mostTold ? nearestTo : none),
    );
};

const none = (): undefined => undefined;

const missingSentence = (
  article: Article,
  phrase: string,
  nearestTo: (phrase: string) => Span | undefined,
): Sentence => {
  const passage = nearestTo(phrase);
  return mistakes.phraseMissing(
    phrase,
    passage && { text: article.text.slice(passage.start, passage.end), line: lineAt(article, passage.start) },
  );
};

const tellRepeated = (
  checking: Checking,
  article: Article,
  anchors: Anchors,
  unsettled: readonly PhraseFacts[],
): void => {
  for (const group of unsettled)
    if (group.occurrences.length > 1)
      checking.complain(printedPlace(checking, group), repeatedSentence(article, anchors, group));
};

const repeatedSentence = (
  article: Article,
  anchors: Anchors,
  { phrase, paragraph, occurrences, candidates }: PhraseFacts,
): Sentence => {
  const linesAt = (spans: readonly Span[]) => spans.map(({ start }) => lineAt(article, start));
  const all = linesAt(occurrences);
  if (paragraph === undefined) return mistakes.phraseRepeated(phrase, all);
  if (candidates.length > 0)
    return mistakes.phraseRepeatedInParagraph(phrase, all, paragraph, linesAt(candidates));
  const { from, to } = linesOf(anchors, paragraph);
  return mistakes.phraseNotInParagraph(phrase, all, paragraph, from === to ? from : undefined);
};

/** Paragraphs that contradict what most facts say of the order of the text. */
const tellParagraphs = (checking: Checking, article: Article, settled: readonly PhraseFacts[]): void => {
  const pairs = settled.flatMap(({ paragraph, candidates, facts }) =>
    placedAt(article, paragraph, candidates).map((pair) => ({ ...pair, facts })),
  );
  const anchors = anchorsOf(pairs);
  for (const { line, paragraph, facts } of pairs) {
    const there = anchors.find((anchor) => anchor.line === line);
    if (there?.paragraph === paragraph) continue;
    const own = anchors.find((anchor) => anchor.paragraph === paragraph);
    const { before, after } = neighboursOf(anchors, (anchor) => anchor.line - line);
    for (const { node, factId, fact } of facts)
      checking.complain(
        factPlace(checking, { node, factId }, 'paragraph'),
        there
          ? mistakes.paragraphOfOthers(fact.printed, line, paragraph, there.paragraph)
          : own
            ? mistakes.paragraphElsewhere(fact.printed, line, paragraph, own.line)
            : mistakes.paragraphOutOfOrder(fact.printed, line, paragraph, {
                before: before?.paragraph,
                after: after?.paragraph,
              }),
      );
  }
};
