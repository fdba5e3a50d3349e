/** A section of the results, with its heading: what one measurement found, and on what. */
export type Section = { title: string; conditions: string; lines: readonly string[] };

const opening = `# What was measured

Written by \`npm run bench\`, or a section of it by \`npm run bench -- --only <name>\`. Times differ between machines, and by
a third between runs on one: only the ratios within a section count. Each section says on what it was measured.
`;

/**
 * The file of results: the sections measured now, and of the `former` file those that were not, in the order of
 * `titles`; what has another title is dropped.
 */
export const resultsOf = (
  former: string,
  measured: readonly Section[],
  titles: readonly string[],
): string => {
  const kept = sectionsIn(former);
  const now = new Map(measured.map((section) => [section.title, printed(section)]));
  const sections = titles.flatMap((title) => now.get(title) ?? kept.get(title) ?? []);
  return [opening, ...sections].join('\n');
};

/** The sections of a file of results by their headings, each ending in one line break. */
const sectionsIn = (results: string): Map<string, string> =>
  new Map(
    results
      .split(/^(?=## )/m)
      .slice(1)
      .map((section) => [/^## (.*)/.exec(section)?.[1] ?? '', `${section.trimEnd()}\n`]),
  );

const printed = ({ title, conditions, lines }: Section): string =>
  `## ${title}\n\n_${conditions}_\n\n${lines.join('\n').trimEnd()}\n`;
