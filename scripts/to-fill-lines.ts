import path from 'node:path';
import { toFillWords } from '../src/language/mistakes-drafts.ts';
import type { Problem } from '../src/model/problem.ts';

/** What drafts lack, a line to an entry, in the order of the report. */
export const toFillLines = (problems: readonly Problem[]): string[] =>
  [...byReport(problems)].flatMap(([, [home, entries]]) => [
    `… ${home}`,
    ...entries.map(({ file, line, vi }) => `  ${path.basename(file)}:${line} ${vi}`),
  ]);

/** How much each draft lacks, and the command that lists it. */
export const toFillCounts = (problems: readonly Problem[]): string[] =>
  [...byReport(problems)].map(([report, [, entries]]) => {
    const { vi, en } = toFillWords.see(report, entries.length);
    return `… ${report}: ${vi} / ${en}`;
  });

/** The entries of each report by its id, with its folder. */
const byReport = (problems: readonly Problem[]): Map<string, [home: string, entries: Problem[]]> =>
  new Map(
    [
      ...Map.groupBy(
        problems.filter(({ severity }) => severity === 'todo'),
        ({ file }) => path.posix.dirname(file),
      ),
    ].map(([home, entries]) => [path.posix.basename(home), [home, entries]]),
  );
