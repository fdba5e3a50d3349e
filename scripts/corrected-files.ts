import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { mistakes } from '../src/language/mistakes.ts';
import { correctRefusals } from '../src/language/mistakes-correct.ts';
import { UnreadablePhrase, type PhraseReading } from '../src/language/phrase.ts';
import { readPhrase } from '../src/language/read-phrase.ts';
import { canonical } from '../src/model/canonical.ts';
import { checkFolder, hasErrors, readWithEarlier } from '../src/model/check.ts';
import {
  edited,
  editsOf,
  publishedState,
  readingsFor,
  withCorrection,
  type Edit,
} from '../src/model/correcting.ts';
import { factStated } from '../src/model/corrections.ts';
import { factRefOf, type Reported } from '../src/model/figures.ts';
import { correctionsName, loadShared, recordName } from '../src/model/load.ts';
import type { ReportModel } from '../src/model/model.ts';
import { printed, type Problem } from '../src/model/problem.ts';
import type { PublishedFact } from '../src/model/published.ts';
import type { OwnCorrection, Text } from '../src/model/schema.ts';
import { formatted } from './formatted.ts';
import { refusal } from './plain-error.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A published figure, the words it should have been read in, and why it was not. */
type Correcting = {
  folder: string;
  report: string;
  fact: string;
  published: PublishedFact;
  words: string;
  why: Text;
  /** ISO 8601. */
  day: string;
};
/** The new texts of the files that change, by their paths, and the words before and after. */
type Corrected = { texts: Map<string, string>; was: string; is: string };

/** Tried on a copy of the data first: what does not pass the check there is refused. */
export const correctedFiles = async (correcting: Correcting): Promise<Corrected> => {
  const { folder, report, fact, published, words } = correcting;
  const was = publishedState(published);
  const model = modelIn(folder, report);
  const statements = model.statementsOf(fact);
  const [first] = statements;
  if (!first) throw refusal(correctRefusals.derived(`${report}/${fact}`));
  const copy = await copyOf(folder, report);
  const home = path.join('reports', report);
  const topic = path.join(home, `${first.node.topic}.json`);
  const edits = [
    ...editsOf(statements, readingOf(statements, words), words),
    ...sharedWords(model, first, words),
  ];
  await write(path.join(copy, topic), edited(readFileSync(path.join(folder, topic), 'utf8'), edits));
  // The former corrections end in the former figure.
  rmSync(path.join(copy, home, correctionsName), { force: true });
  const is = factStated(fact, modelIn(copy, report, folder));
  if (!is || canonical(is) === canonical(was))
    throw refusal(correctRefusals.nothingChanges(`${report}/${fact}`, was.printed));
  const entry: OwnCorrection = { fact, day: correcting.day, was, is, why: correcting.why };
  const corrections = path.join(home, correctionsName);
  await write(path.join(copy, corrections), correctionsText(withCorrection(model.corrections, entry)));
  mustPass(copy, report, folder);
  return {
    texts: new Map(
      [topic, corrections].map((name) => [
        path.join(folder, name),
        readFileSync(path.join(copy, name), 'utf8'),
      ]),
    ),
    was: was.printed,
    is: is.printed,
  };
};

/** Only what the check of one report reads. */
const copyOf = async (folder: string, report: string): Promise<string> => {
  const copy = temporaryFolder();
  mkdirSync(path.join(copy, 'reports'));
  for (const name of ['site.json', 'glossary.json', recordName])
    if (existsSync(path.join(folder, name))) await cp(path.join(folder, name), path.join(copy, name));
  await cp(path.join(folder, 'reports', report), path.join(copy, 'reports', report), { recursive: true });
  return copy;
};

const readingOf = (statements: readonly Reported[], words: string): PhraseReading => {
  const fitting = readingsFor(statements, readingsIn(words));
  const [only] = fitting;
  if (!only) throw refusal(correctRefusals.otherStatement(words));
  if (fitting.length > 1)
    throw refusal(
      correctRefusals.severalFigures(
        words,
        fitting.map(({ text }) => text),
      ),
    );
  return only;
};

const readingsIn = (words: string): PhraseReading[] => {
  try {
    return readPhrase(words).readings;
  } catch (error) {
    if (!(error instanceof UnreadablePhrase)) throw error;
    throw refusal(mistakes.unreadable(words, error.reason, error.part), { cause: error });
  }
};

/** Other facts of the same words are quoted from the new ones too. */
const sharedWords = ({ reported }: ReportModel, first: Reported, words: string): Edit[] =>
  reported
    .filter(
      (other) =>
        other.fact.printed === first.fact.printed &&
        other.node.topic === first.node.topic &&
        factRefOf(other) !== factRefOf(first),
    )
    .map(({ node, factId }) => ({ path: ['indicators', node.id, 'facts', factId, 'printed'], value: words }));

const modelIn = (folder: string, report: string, named = folder): ReportModel => {
  const problems: Problem[] = [];
  const shared = loadShared(folder, () => undefined);
  const read = shared && readWithEarlier(folder, report, shared);
  problems.push(...(read?.problems ?? checkFolder(folder, { only: report })));
  if (read?.model) return read.model;
  throw told(problems, folder, named);
};

const mustPass = (copy: string, report: string, folder: string): void => {
  const problems = checkFolder(copy, { only: report });
  if (hasErrors(problems)) throw told(problems, copy, folder);
};

/** The mistakes of the copy, named as the files they would be in. */
const told = (problems: readonly Problem[], copy: string, folder: string) => {
  const isError = ({ severity }: Problem) => severity === 'error';
  for (const problem of problems.filter(isError))
    console.error(printed({ ...problem, file: problem.file.replace(copy, folder) }));
  return refusal(correctRefusals.brokenData());
};

const correctionsText = (corrections: readonly OwnCorrection[]): string =>
  JSON.stringify({ $schema: '../../schema/corrections.schema.json', corrections });

const write = async (file: string, text: string): Promise<void> => writeFileSync(file, await formatted(text));
