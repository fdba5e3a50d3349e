/** Something that is measured, as lines for people: each a figure with its unit, and what it was compared with. */
export type Measurement = {
  name: string;
  run: () => Promise<string[]>;
};

/** The middle of several times, and the longest. Example: `spread([3, 1, 2])` is `{ median: 2, slowest: 3 }`. */
export const spread = (times: readonly number[]): { median: number; slowest: number } => {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, slowest: sorted.at(-1) ?? NaN };
};

/** Milliseconds that something takes. */
export const timeOf = async (act: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
};
