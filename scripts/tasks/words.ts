import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { sheetWords } from '../../src/language/sheet-words.ts';
import { checkFolder, hasErrors } from '../../src/model/check.ts';
import { isDraft, listReports } from '../../src/model/load.ts';
import { tellMistakes } from '../check-data.ts';
import { dataFolder, projectFolder, shownPath, siteFolder } from '../folders.ts';
import { PlainError, refusal } from '../plain-error.ts';
import { replaceFiles } from '../replace-files.ts';
import { siteUrl } from '../site-url.ts';
import { runTask } from '../task.ts';

await runTask(async () => {
  const folder = dataFolder();
  process.env.DATA_DIR = folder;
  const reports = reportsNamed(folder);
  mustBeRight(folder, reports);
  const { wordsPage } = await madeAsPagesAre(reports.some((report) => isDraft(folder, report)));
  const page = path.join(siteFolder(), 'words', 'index.html');
  replaceFiles(new Map([[page, wordsPage(folder, reports)]]));
  const { vi, en } = sheetWords.written(shownPath(page));
  console.log(`✓ ${vi}\n  ${en}`);
});

/** Those that are named, drafts too; else all that are published. */
function reportsNamed(folder: string): string[] {
  const { positionals } = parseArgs({ allowPositionals: true });
  const reports = listReports(folder, () => undefined);
  const unknown = positionals.find((report) => !reports.includes(report));
  if (unknown !== undefined)
    throw new PlainError(`There is no report "${unknown}": the reports are ${reports.join(', ')}.`);
  return positionals.length > 0 ? positionals : reports.filter((report) => !isDraft(folder, report));
}

function mustBeRight(folder: string, reports: readonly string[]): void {
  const problems = reports.flatMap((only) => checkFolder(folder, { only }));
  if (!hasErrors(problems)) return;
  tellMistakes(problems);
  throw refusal(sheetWords.wrong());
}

type Words = typeof import('../../src/words/page.ts');

/** What pages say is made as Vite makes it, which gives them the site's address; drafts they have in development only. */
async function madeAsPagesAre(withDrafts: boolean): Promise<Words> {
  process.env.NODE_ENV = withDrafts ? 'development' : 'production';
  const { site, base } = siteUrl();
  const { module } = await runnerImport<Words>(path.join(projectFolder, 'src/words/page.ts'), {
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    base,
    define: { 'import.meta.env.SITE': JSON.stringify(site) },
  });
  return module;
}
