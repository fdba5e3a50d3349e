/** Which line of a text is which paragraph, by the phrases whose place is certain. */

/** The line a phrase stands on (title, captions and residue counted), and the paragraph its fact names. */
export type Placed = { line: number; paragraph: number };

/** A paragraph's line, for the paragraphs that have one; rising in both. */
export type Anchors = readonly Placed[];

/**
 * The pairs that most phrases agree on. In a text, a later line is a later paragraph; what contradicts the rest
 * is left out.
 */
export const anchorsOf = (placed: readonly Placed[]): Anchors => {
  const pairs = [...Map.groupBy(placed, ({ line, paragraph }) => `${line} ${paragraph}`).values()]
    .flatMap(([first, ...others]) => (first ? [{ ...first, votes: 1 + others.length }] : []))
    .sort((a, b) => a.line - b.line || a.paragraph - b.paragraph);
  const chains: Chain[] = [];
  for (const pair of pairs) {
    const before = best(
      chains.filter(({ last }) => last.line < pair.line && last.paragraph < pair.paragraph),
    );
    chains.push({ last: pair, votes: pair.votes + (before?.votes ?? 0), before });
  }
  return linksOf(best(chains)).reverse();
};

type Chain = { last: Placed; votes: number; before: Chain | undefined };

const best = (chains: readonly Chain[]): Chain | undefined =>
  chains.reduce<Chain | undefined>(
    (most, chain) => (most && most.votes >= chain.votes ? most : chain),
    undefined,
  );

const linksOf = (chain: Chain | undefined): Placed[] => {
  const links: Placed[] = [];
  for (let link = chain; link; link = link.before)
    links.push({ line: link.last.line, paragraph: link.last.paragraph });
  return links;
};

/** The lines a paragraph can be: its own, or those between its neighbours' (both ends included). */
export const linesOf = (anchors: Anchors, paragraph: number): { from: number; to: number } => {
  const own = anchors.find((anchor) => anchor.paragraph === paragraph);
  if (own) return { from: own.line, to: own.line };
  const { before, after } = neighboursOf(anchors, (anchor) => anchor.paragraph - paragraph);
  return { from: (before?.line ?? 0) + 1, to: (after?.line ?? Infinity) - 1 };
};

/** The anchors next to something, by how far each is after it. */
export const neighboursOf = (
  anchors: Anchors,
  distance: (anchor: Placed) => number,
): { before: Placed | undefined; after: Placed | undefined } => ({
  before: anchors.findLast((anchor) => distance(anchor) < 0),
  after: anchors.find((anchor) => distance(anchor) > 0),
});
