/** What came of a measurement: lines of Markdown, and a sentence for each promise that did not hold. */
export type Findings = { lines: string[]; broken?: string[] };

/** Something that is measured: a section of `bench/RESULTS.md`, where `--only` finds it by its name. */
export type Measurement = {
  /** One short word. Example: `reading`. */
  name: string;
  /** The heading of its section. */
  title: string;
  run: () => Promise<Findings>;
};

/** The middle of several figures, and the largest. Example: `spread([3, 1, 2])` is `{ median: 2, slowest: 3 }`. */
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
