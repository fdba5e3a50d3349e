import { parseArgs } from 'node:util';
import path from 'node:path';
import { newReportRefusals, newReportWords } from '../../src/language/mistakes-drafts.ts';
import { checkFolder } from '../../src/model/check.ts';
import { isReportName } from '../../src/model/load.ts';
import { isReportPeriod, toReread } from '../../src/model/new-report.ts';
import { yearToDate } from '../../src/model/period.ts';
import { draftFiles, type NewReport } from '../draft-files.ts';
import { dataFolder, shownPath } from '../folders.ts';
import { makeFolder } from '../new-folder.ts';
import { refusal } from '../plain-error.ts';
import { runTask } from '../task.ts';

await runTask(async () => {
  const asked = given();
  const { from, texts } = await draftFiles(asked);
  const { folder, id, period } = asked;
  const home = path.join(folder, 'reports', id);
  makeFolder(home, texts);
  const toFill = checkFolder(folder, { only: id }).filter(({ severity }) => severity === 'todo');
  const figures = toFill.filter(({ field }) => field.startsWith('indicators.')).length;
  const made = { ...{ home: shownPath(home), from, period }, toFill: toFill.length, figures };
  for (const line of newReportWords({ id, ...made, reread: toReread(texts) })) console.log(line);
});

function given(): NewReport {
  const { positionals, values } = parsed();
  const [id, ...others] = positionals;
  if (!id || others.length > 0) throw refusal(newReportRefusals.usage());
  if (!isReportName(id)) throw refusal(newReportRefusals.badId(id));
  const period = values.period ?? yearToDate(id);
  if (period === undefined) throw refusal(newReportRefusals.noPeriod(id));
  if (!isReportPeriod(period)) throw refusal(newReportRefusals.badPeriod(period));
  return { folder: dataFolder(), id, from: values.from, period };
}

function parsed() {
  const type = 'string';
  try {
    return parseArgs({ allowPositionals: true, options: { from: { type }, period: { type } } });
  } catch {
    throw refusal(newReportRefusals.usage());
  }
}
