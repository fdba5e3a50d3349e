import { parseArgs } from 'node:util';
import path from 'node:path';
import { correctRefusals, correctedWords } from '../../src/language/mistakes-correct.ts';
import { loadRecord } from '../../src/model/load.ts';
import { nearest } from '../../src/model/nearest.ts';
import type { PublishedRecord } from '../../src/model/published.ts';
import type { Text } from '../../src/model/schema.ts';
import { correctedFiles } from '../corrected-files.ts';
import { dayOf, today } from '../day.ts';
import { dataFolder, projectFolder, shownPath } from '../folders.ts';
import { withLock } from '../lock.ts';
import { refusal } from '../plain-error.ts';
import { replaceFiles } from '../replace-files.ts';
import { runTask } from '../task.ts';

await runTask(async () => {
  const { typed, printed: words, why, day } = given();
  const folder = dataFolder();
  await withLock(path.join(projectFolder, '.builds', 'record.lock'), async () => {
    const { report, fact, published } = figureNamed(folder, typed);
    const { texts, was, is } = await correctedFiles({ folder, report, fact, published, words, why, day });
    replaceFiles(texts);
    const { vi, en } = correctedWords(`${report}/${fact}`, was, is, [...texts.keys()].map(shownPath));
    console.log(`✓ ${vi}\n  ${en}`);
  });
});

function given(): { typed: string; printed: string; why: Text; day: string } {
  const { positionals, values } = parsed();
  const [typed] = positionals;
  const { printed: words, why, date } = values;
  if (!typed || positionals.length > 1 || !words?.trim() || !why?.trim())
    throw refusal(correctRefusals.usage());
  const en = values['why-en']?.trim();
  return {
    typed,
    printed: words.trim().normalize('NFC'),
    why: { vi: why.trim().normalize('NFC'), ...(en && { en }) },
    day: date === undefined ? today() : dayOf(date),
  };
}

function parsed() {
  const type = 'string';
  try {
    return parseArgs({
      allowPositionals: true,
      options: { printed: { type }, why: { type }, 'why-en': { type }, date: { type } },
    });
  } catch {
    throw refusal(correctRefusals.usage());
  }
}

/** "retail-sales.plan", or with its report before it where several have it. */
function figureNamed(folder: string, typed: string) {
  const record = recordIn(folder);
  const all = Object.entries(record.reports).flatMap(([report, { facts }]) =>
    Object.entries(facts).map(([fact, published]) => ({
      ...{ report, fact, published },
      address: `${report}/${fact}`,
    })),
  );
  const named = all.filter(({ address, fact }) => address === typed || fact === typed);
  const [found] = named;
  if (found && named.length === 1) return found;
  const known = all.map(({ address }) => address);
  throw refusal(
    found
      ? correctRefusals.severalReports(
          typed,
          named.map(({ address }) => address),
        )
      : correctRefusals.noFact(typed, nearest(typed, [...known, ...all.map(({ fact }) => fact)]), known),
  );
}

function recordIn(folder: string): PublishedRecord {
  const loaded = loadRecord(folder, ({ file }, { vi, en }) =>
    console.error(`✗ ${file.name}\n  ${vi}\n  ${en}`),
  );
  if (!loaded) throw refusal(correctRefusals.brokenData());
  return loaded.record;
}
