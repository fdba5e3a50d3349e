import { parseArgs } from 'node:util';
import { toFillWords } from '../../src/language/mistakes-drafts.ts';
import { checkFolder, hasErrors } from '../../src/model/check.ts';
import { listReports } from '../../src/model/load.ts';
import { tellMistakes } from '../check-data.ts';
import { dataFolder } from '../folders.ts';
import { PlainError } from '../plain-error.ts';
import { runTask } from '../task.ts';
import { toFillCounts, toFillLines } from '../to-fill-lines.ts';

await runTask(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [only] = positionals;
  const reports = listReports(dataFolder(), () => undefined);
  if (only !== undefined && !reports.includes(only))
    throw new PlainError(`There is no report "${only}": the reports are ${reports.join(', ')}.`);
  const problems = checkFolder(dataFolder(), only === undefined ? {} : { only });
  const fine = !hasErrors(problems);
  if (!fine) process.exitCode = 1;
  tellMistakes(problems);
  for (const line of (only === undefined ? toFillCounts : toFillLines)(problems)) console.log(line);
  const toFill = problems.filter(({ severity }) => severity === 'todo').length;
  if (only !== undefined && toFill > 0) console.log(said(only, fine ? 'rest' : 'some', toFill));
  else if (fine) console.log(`✓ ${only ?? named(reports)}: dữ liệu đúng. / The data are right.`);
  return Promise.resolve();
});

/** "2023-09: 54 to fill", and whether the rest is right. */
function said(report: string, which: 'rest' | 'some', toFill: number): string {
  const { vi, en } = toFillWords[which](toFill);
  return `${which === 'rest' ? '✓' : '…'} ${report}: ${vi} / ${en}`;
}

/** "2023-08, 2023-09"; of many only the first and how many there are. */
function named(reports: readonly string[]): string {
  const few = 6;
  return reports.slice(0, few).join(', ') + (reports.length > few ? ` … (${reports.length})` : '');
}
