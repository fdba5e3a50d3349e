import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rowsDigest } from '../../src/charts/rows-digest.ts';
import { nothingToRecord, recordRefusals, recordedWords } from '../../src/language/mistakes-published.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { checkFolder, hasErrors, readReport } from '../../src/model/check.ts';
import { earlierReports } from '../../src/model/earlier.ts';
import { isDraft, listReports, loadRecord, loadShared, recordName } from '../../src/model/load.ts';
import { printed, type Sentence } from '../../src/model/problem.ts';
import { forgottenIn } from '../../src/model/losses.ts';
import { entryOf, recordOf, type PublishedReport } from '../../src/model/published.ts';
import { recordText, recordWith, recordedReport, tally } from '../../src/model/recording.ts';
import { annotation } from '../check-data.ts';
import { recordAt } from '../committed-record.ts';
import { dayOf, today } from '../day.ts';
import { dataFolder, projectFolder, shownPath } from '../folders.ts';
import { withLock } from '../lock.ts';
import { refusal, sentenceOf } from '../plain-error.ts';
import { replaceFiles } from '../replace-files.ts';
import { options, runTask } from '../task.ts';

const folder = dataFolder();
const file = path.join(folder, recordName);
const name = shownPath(file);

await runTask(async () => {
  const given = options({
    // Writes nothing, and fails where something published is not on record: for a deployment.
    check: { type: 'boolean' },
    date: { type: 'string' },
    // A fact or a report's period that was published by mistake.
    accept: { type: 'string', multiple: true },
    // The commit whose record may not have been lost since.
    since: { type: 'string' },
  });
  const day = dayOf(given.date ?? today());
  const accepted = new Set(given.accept ?? []);
  mustRemember(given.since ?? 'HEAD');
  if (given.check) mustBeOnRecord(day, accepted);
  else
    await withLock(path.join(projectFolder, '.builds', 'record.lock'), () => {
      record(day, accepted);
      return Promise.resolve();
    });
});

function record(day: string, accepted: ReadonlySet<string>): void {
  const { added, text } = compared(day, accepted);
  if (isWritten(text)) say(nothingToRecord(name));
  else {
    write(text);
    say(recordedWords(name, added));
  }
}

function mustBeOnRecord(day: string, accepted: ReadonlySet<string>): void {
  const { added, text } = compared(day, accepted);
  if (!isWritten(text)) throw refusal(recordRefusals.incomplete(name, added));
  say(nothingToRecord(name));
}

/** The record as it is and as it would be, once the data pass the check and keep what was published. */
function compared(day: string, accepted: ReadonlySet<string>) {
  mustKeepPromises(accepted);
  const was = loadRecord(folder, () => undefined)?.record;
  const shared = loadShared(folder, () => undefined);
  if (!was || !shared) throw refusal(recordRefusals.dataChanged());
  const reports: Record<string, PublishedReport> = {};
  const earlierThan = earlierReports(folder, shared);
  for (const id of listReports(folder, () => undefined).filter((each) => !isDraft(folder, each))) {
    const { model } = readReport(folder, id, shared, { earlier: earlierThan(id) });
    if (!model) throw refusal(recordRefusals.dataChanged());
    const rows = Object.fromEntries(chartsOf(model).map(({ chart }) => [chart.id, rowsDigest(chart, model)]));
    reports[id] = recordedReport(entryOf(was.reports, id), recordOf(model), rows, day);
  }
  const is = recordWith(was, reports);
  return { added: tally(was, is), text: recordText(is) };
}

function mustKeepPromises(accepted: ReadonlySet<string>): void {
  const problems = checkFolder(folder, { drafts: false, promises: { severity: 'error', accepted } });
  for (const problem of problems) console.error(printed(problem));
  if (process.env.GITHUB_ACTIONS === 'true') for (const problem of problems) console.log(annotation(problem));
  if (hasErrors(problems)) throw refusal(recordRefusals.brokenPromises(name));
}

/** A record that was removed, or cut by hand, would promise nothing any more. */
function mustRemember(revision: string): void {
  const before = recordAt(folder, revision);
  const now = loadRecord(folder, () => undefined)?.record;
  // A damaged one is told by the check.
  const forgotten = before && now ? forgottenIn(now, before) : [];
  if (forgotten.length > 0) throw refusal(recordRefusals.forgotten(name, revision, forgotten));
}

function isWritten(text: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

function write(text: string): void {
  try {
    replaceFiles(new Map([[file, text]]));
  } catch (error) {
    throw refusal(recordRefusals.notWritten(name, sentenceOf(error)), { cause: error });
  }
}

function say({ vi, en }: Sentence): void {
  console.log(`✓ ${vi} / ${en}`);
}
