import { parseArgs } from 'node:util';
import { checkData } from '../check-data.ts';
import { dataFolder } from '../folders.ts';
import { PlainError } from '../plain-error.ts';
import { runTask } from '../task.ts';
import { listReports } from '../../src/model/load.ts';

await runTask(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [only] = positionals;
  const reports = listReports(dataFolder(), () => undefined);
  if (only !== undefined && !reports.includes(only))
    throw new PlainError(`There is no report "${only}": the reports are ${reports.join(', ')}.`);
  const fine = await checkData(only === undefined ? {} : { only });
  if (!fine) process.exitCode = 1;
  else console.log(`✓ ${only ?? named(reports)}: dữ liệu đúng. / The data are right.`);
});

/** "2023-08, 2023-09"; of many only the first and how many there are. */
function named(reports: readonly string[]): string {
  const few = 6;
  return reports.slice(0, few).join(', ') + (reports.length > few ? ` … (${reports.length})` : '');
}
