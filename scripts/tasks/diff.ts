import path from 'node:path';
import { styleText } from 'node:util';
import { reviewRefusals } from '../../src/language/mistakes-review.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { recordName } from '../../src/model/load.ts';
import type { Sentence } from '../../src/model/problem.ts';
import { changesPage } from '../../src/review/page.ts';
import { changesText, tallyText } from '../../src/review/print.ts';
import { inEach } from '../../src/review/views.ts';
import { dataChanges } from '../data-changes.ts';
import { dataFolder, shownPath, siteFolder } from '../folders.ts';
import { isInGit, recordRevision, revisionNamed, type Revision } from '../git-data.ts';
import { refusal } from '../plain-error.ts';
import { replaceFiles } from '../replace-files.ts';
import { runTask } from '../task.ts';

const { vi } = languages;
/** Colours where the terminal shows them: Node sees to that. */
const paint = {
  head: (text: string) => styleText('bold', text),
  was: (text: string) => styleText('red', text),
  is: (text: string) => styleText('green', text),
};

await runTask(async () => {
  const folder = dataFolder();
  const typed = revisionTyped();
  const revision = revisionIn(folder, typed);
  const since = sinceWords(folder, revision, typed);
  const changes = await dataChanges({ folder, revision, revisionName: typed ?? revision.short });
  const page = path.join(siteFolder(), 'review', 'index.html');
  replaceFiles(new Map([[page, changesPage(changes, since, vi)]]));
  for (const code of languageCodes) console.log(`${since[code]} ${tallyText(changes, languages[code])}`);
  const told = changesText(changes, vi, paint);
  console.log(`${told === '' ? '' : `${told}\n\n`}${vi.page.review.written(shownPath(page))}`);
});

/** An empty one counts as not given, as with settings. */
function revisionTyped(): string | undefined {
  const typed = process.argv.slice(2).filter((word) => word !== '');
  if (typed.length > 1) throw refusal(reviewRefusals.manyRevisions(typed));
  return typed[0];
}

function revisionIn(folder: string, typed: string | undefined): Revision {
  if (!isInGit(folder)) throw refusal(reviewRefusals.notInGit(shownPath(folder)));
  const found = typed === undefined ? recordRevision(folder) : revisionNamed(folder, typed);
  if (found) return found;
  throw refusal(
    typed === undefined
      ? reviewRefusals.noRecord(shownPath(path.join(folder, recordName)))
      : reviewRefusals.noRevision(typed),
  );
}

function sinceWords(folder: string, { short }: Revision, typed: string | undefined): Sentence {
  const record = shownPath(path.join(folder, recordName));
  return inEach(({ page }) => page.review.since(short, record, typed));
}
