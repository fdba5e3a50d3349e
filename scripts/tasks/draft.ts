import { parseArgs } from 'node:util';
import path from 'node:path';
import { extract } from '../../src/draft/extract.ts';
import { fill } from '../../src/draft/fill.ts';
import { isVietnamese } from '../../src/draft/layout.ts';
import { otherPeriodNamed } from '../../src/draft/period-named.ts';
import { draftRefusals } from '../../src/language/draft-words.ts';
import { newReportRefusals } from '../../src/language/mistakes-drafts.ts';
import { checkFolder } from '../../src/model/check.ts';
import { isReportName, loadShared } from '../../src/model/load.ts';
import { isReportPeriod } from '../../src/model/new-report.ts';
import { yearToDate } from '../../src/model/period.ts';
import { readArticle } from '../article-file.ts';
import { allFormatted, draftFiles } from '../draft-files.ts';
import { draftLines } from '../draft-lines.ts';
import { keepDraft } from '../draft-records.ts';
import { dataFolder, shownPath } from '../folders.ts';
import { makeFolder } from '../new-folder.ts';
import { refusal } from '../plain-error.ts';
import { runTask } from '../task.ts';

/** No article is longer: a whole report of a province has half of it. */
const largest = 300_000;

await runTask(async () => {
  const { file, ...asked } = given();
  const text = readArticle(file, largest);
  if (!isVietnamese(text)) throw refusal(draftRefusals.notVietnamese(file));
  const { folder, id, period } = asked;
  const other = asked.isPeriodGiven ? undefined : otherPeriodNamed(text, period);
  if (other !== undefined) throw refusal(draftRefusals.otherPeriod(file, other, period));
  const { from, former, texts } = await draftFiles(asked);
  const reading = extract(text, period);
  if (reading.paragraphs === 0) throw refusal(draftRefusals.table(file));
  const site = loadShared(folder, () => undefined)?.site;
  if (!site) throw refusal(draftRefusals.usage());
  const filled = fill(texts, former, reading, { site, period });
  if (!filled.accounts.some(({ findings }) => findings.some(({ written }) => written)))
    throw refusal(draftRefusals.noFigures(file));
  const home = path.join(folder, 'reports', id);
  makeFolder(home, await allFormatted(filled.texts));
  keepDraft({ report: id, text: reading.text, accounts: filled.accounts });
  const toFill = checkFolder(folder, { only: id }).filter(({ severity }) => severity === 'todo').length;
  const made = { id, home: shownPath(home), from, period, toFill };
  for (const line of draftLines(reading.text, filled.accounts, made)) console.log(line);
});

function given() {
  const { positionals, values } = parsed();
  const [file, id, ...others] = positionals;
  if (!file || !id || others.length > 0) throw refusal(draftRefusals.usage());
  if (!isReportName(id)) throw refusal(newReportRefusals.badId(id));
  const period = values.period ?? yearToDate(id);
  if (period === undefined) throw refusal(newReportRefusals.noPeriod(id));
  if (!isReportPeriod(period)) throw refusal(newReportRefusals.badPeriod(period));
  return {
    file,
    folder: dataFolder(),
    id,
    from: values.from,
    period,
    isPeriodGiven: values.period !== undefined,
  };
}

function parsed() {
  const type = 'string';
  try {
    return parseArgs({ allowPositionals: true, options: { from: { type }, period: { type } } });
  } catch {
    throw refusal(draftRefusals.usage());
  }
}
