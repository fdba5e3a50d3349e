/** What two lists have in common, and how their items go together. */

/** Two items that belong together; one is absent where the other was added or removed. */
export type Pair<T> = { was: T | undefined; is: T | undefined };

/**
 * Pairs the items of two lists in order: those alike by a longest common subsequence, and what stands between them
 * first with first. Example: [a, b, c] and [a, x, b, c] gives a–a, –x, b–b, c–c.
 */
export const aligned = <T>(
  was: readonly T[],
  is: readonly T[],
  alike: (item: T) => string,
  { paired = true } = {},
): Pair<T>[] => {
  const pairs: Pair<T>[] = [];
  let [from, to] = [0, 0];
  const ends: Place = [was.length, is.length];
  for (const [at, other] of [...commonPlaces(was.map(alike), is.map(alike)), ends]) {
    pairs.push(...between(was.slice(from, at), is.slice(to, other), paired));
    if (at < was.length) pairs.push({ was: was[at], is: is[other] });
    [from, to] = [at + 1, other + 1];
  }
  return pairs;
};

const between = <T>(was: readonly T[], is: readonly T[], paired: boolean): Pair<T>[] =>
  paired
    ? Array.from({ length: Math.max(was.length, is.length) }, (_, index) => ({
        was: was[index],
        is: is[index],
      }))
    : [
        ...was.map((item) => ({ was: item, is: undefined })),
        ...is.map((item) => ({ was: undefined, is: item })),
      ];

/** A place in each of two lists. */
type Place = [number, number];

/** Places at which two lists hold the same, in order, as many as there can be. */
const commonPlaces = (was: readonly string[], is: readonly string[]): Place[] => {
  const longest = longestFrom(was, is);
  const places: Place[] = [];
  let [i, j] = [0, 0];
  while (i < was.length && j < is.length)
    if (was[i] === is[j]) places.push([i++, j++]);
    else if (longest(i + 1, j) >= longest(i, j + 1)) i++;
    else j++;
  return places;
};

/** How many places two lists have in common from one place in each on. */
const longestFrom = (was: readonly string[], is: readonly string[]): ((i: number, j: number) => number) => {
  const rows = Array.from({ length: was.length + 1 }, () => new Uint32Array(is.length + 1));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (row) row[j] = was[i] === is[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return at;
};
