/** Checks a data folder: every report against its shapes, its phrases and itself. */
import { checkFigures } from './check-figures.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkReferences, checkUses } from './check-references.ts';
import { checkSums } from './check-sums.ts';
import type { Checking } from './checking.ts';
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
  problems.push(...figureProblems(checking, problems));
  // What is drawn, paced or summed has to be right by itself first.
  if (!hasErrors(problems)) {
    checkUses(checking);
    checkSums(checking);
  }
  return hasErrors(problems) ? { problems } : { model, problems };
};

/** The figures and their phrases. One place, one mistake: what follows from it is not told. */
const figureProblems = (checking: Checking, told: readonly Problem[]): Problem[] => {
  const phrases = collector();
  checkPhrases({ ...checking, complain: phrases.complain });
  const figures = collector();
  checkFigures({ ...checking, complain: figures.complain });
  const differing = factsOf(phrases.problems.filter(({ field }) => !field.endsWith('.printed')));
  // A figure that is not the printed one need not be possible as well, and an impossible one not be readable.
  const impossible = figures.problems.filter(
    (problem) => !(isOfFigure(problem) && differing.has(factOf(problem))),
  );
  const wrong = factsOf(impossible.filter(isOfFigure));
  const apart = phrases.problems.filter(
    (problem) => !(problem.field.endsWith('.printed') && wrong.has(factOf(problem))),
  );
  const seen = new Set(told.map(placeOf));
  return [...apart, ...impossible].filter((problem) => {
    const isNew = !seen.has(placeOf(problem));
    seen.add(placeOf(problem));
    return isNew;
  });
};

const placeOf = ({ file, field }: Problem): string => `${file} ${field}`;
/** A problem's fact: "indicators.<id>.facts.<id>" of its file. */
const factOf = ({ file, field }: Problem): string => `${file} ${field.split('.').slice(0, 4).join('.')}`;
const factsOf = (problems: readonly Problem[]): Set<string> => new Set(problems.map(factOf));
const isOfFigure = ({ field }: Problem): boolean => /\.(?:value|unit|of|spread)$/.test(field);

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
