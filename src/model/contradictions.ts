/** Where a report contradicts itself, as its data accept it: which figures, and which of them the site goes by. */
import type { CrossCheck } from './cross-checks.ts';
import { factRefOf } from './figures.ts';
import type { Contradiction, Overview } from './schema.ts';

/** Facts that an accepted contradiction names and the site does not go by. */
export const doubtedFacts = ({ contradictions = [] }: Pick<Overview, 'contradictions'>): Set<string> =>
  new Set(contradictions.flatMap(({ figures, trusted }) => figures.filter((ref) => !trusted.includes(ref))));

/** Those that a fact is part of. */
export const contradictionsOf = (
  ref: string,
  { contradictions = [] }: Pick<Overview, 'contradictions'>,
): Contradiction[] => contradictions.filter(({ figures }) => figures.includes(ref));

/** The facts a check compares, each once. */
export const factsIn = ({ figures }: CrossCheck): string[] => [...new Set(figures.map(factRefOf))];

/** Whether a contradiction is about the very facts of a check. */
export const isAbout = ({ figures }: Contradiction, check: CrossCheck): boolean => {
  const compared = new Set(factsIn(check));
  return figures.length === compared.size && figures.every((ref) => compared.has(ref));
};
