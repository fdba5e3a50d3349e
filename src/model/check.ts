/** Checks a data folder: every report against its shapes, its phrases and itself. */
import { checkFigures } from './check-figures.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkReferences } from './check-references.ts';
import { checkSums } from './check-sums.ts';
import { collector, isDraft, listReports, loadReport, loadShared, type Shared } from './load.ts';
import { ReportModel } from './model.ts';
import type { Problem } from './problem.ts';

/** The problems of a folder. Builds leave drafts out; `only` names a single report. */
export const checkFolder = (
  folder: string,
  { drafts = true, only }: { drafts?: boolean; only?: string } = {},
): Problem[] => {
  const { complain, problems } = collector();
  const shared = loadShared(folder, complain);
  const ids = listReports(folder, complain).filter((id) => only === undefined || id === only);
  for (const id of ids)
    if (drafts || !isDraft(folder, id))
      problems.push(...readReport(folder, id, shared ?? nobody, shared !== undefined).problems);
  return problems;
};

/** One report with its problems; `model` only where it has no errors. */
export const readReport = (
  folder: string,
  id: string,
  shared: Shared,
  sharedIsKnown = true,
): { model?: ReportModel; problems: Problem[] } => {
  const { complain, problems } = collector();
  const loaded = loadReport(folder, id, shared, complain);
  if (!loaded || !sharedIsKnown || hasErrors(problems)) return { problems };
  const model = new ReportModel(loaded);
  const checking = { model, files: loaded.files, complain };
  checkReferences(checking);
  checkFigures(checking);
  checkPhrases(checking);
  // Sums compare figures that have to be right one by one first.
  if (!hasErrors(problems)) checkSums(checking);
  return hasErrors(problems) ? { problems } : { model, problems };
};

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Stands in where the shared files are broken, so that the reports' own shapes are still checked. */
const nobody: Shared = {
  site: {
    $schema: '',
    name: { vi: '' },
    description: { vi: '' },
    place: { id: '', name: { vi: '' }, valid: { from: null, to: null } },
    issuers: {},
    areas: {},
    publisher: null,
    contact: null,
    licence: { name: '', address: '' },
  },
  glossary: { $schema: '', terms: {} },
};
