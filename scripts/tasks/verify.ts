import { parseArgs } from 'node:util';
import { verifyRefusals } from '../../src/language/mistakes-verify.ts';
import { hasErrors, readWithEarlier } from '../../src/model/check.ts';
import type { Checking } from '../../src/model/checking.ts';
import { collector, isDraft, listReports, loadShared } from '../../src/model/load.ts';
import { printed } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/schema.ts';
import { verify } from '../../src/model/verify.ts';
import { readArticle } from '../article-file.ts';
import { dataFolder } from '../folders.ts';
import { refusal } from '../plain-error.ts';
import { runTask } from '../task.ts';
import { verificationLines } from '../verification-lines.ts';

await runTask(async () => {
  const { file, report, source } = given();
  const text = readArticle(file);
  const { problems, ...checking } = checked(reportNamed(report));
  const from = sourceNamed(checking, source);
  const found = verify(checking, from, text);
  const { fine, lines } = verificationLines(checking.model, { file, source: from.id, found, problems });
  for (const line of lines) (fine ? console.log : console.error)(line);
  if (!fine) process.exitCode = 1;
  return Promise.resolve();
});

function given(): { file: string; report: string | undefined; source: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { source: { type: 'string' } },
    });
    const [file, report, ...others] = positionals;
    if (file !== undefined && others.length === 0) return { file, report, source: values.source };
  } catch {
    // An option that is not known: told below.
  }
  throw refusal(verifyRefusals.usage());
}

/** The report that was named, a draft too; else the latest that is published. */
function reportNamed(named: string | undefined): string {
  const folder = dataFolder();
  const { complain, problems } = collector();
  const reports = listReports(folder, complain);
  const id = named ?? reports.findLast((each) => !isDraft(folder, each));
  if (id !== undefined && reports.includes(id)) return id;
  for (const problem of problems) console.error(printed(problem));
  throw refusal(id === undefined ? verifyRefusals.onlyDrafts(reports) : verifyRefusals.noReport(id, reports));
}

/** A report without mistakes of its own, and where those against the article are collected. */
function checked(id: string) {
  const { complain, problems } = collector();
  const shared = loadShared(dataFolder(), complain);
  const read = shared && readWithEarlier(dataFolder(), id, shared);
  if (read?.model && !hasErrors(problems)) return { model: read.model, files: read.files, ...collector() };
  for (const problem of [...problems, ...(read?.problems ?? [])]) console.error(printed(problem));
  throw refusal(verifyRefusals.brokenData());
}

function sourceNamed({ model }: Pick<Checking, 'model'>, named: string | undefined): Source {
  const { sources } = model.report;
  const source = named === undefined ? sources[0] : sources.find(({ id }) => id === named);
  if (source) return source;
  throw refusal(
    verifyRefusals.noSource(
      named ?? '',
      model.id,
      sources.map(({ id }) => id),
    ),
  );
}
