/** Checks a data folder: every report against its shapes, its phrases and itself. */
import { chartsOf } from './charts.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkFigures } from './check-figures.ts';
import { checkOverview } from './check-overview.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkDropped, checkKept, type Kept } from './check-published.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkReferences, checkUses } from './check-references.ts';
import { checkSeries } from './check-series.ts';
import { checkSums } from './check-sums.ts';
import type { Checking } from './checking.ts';
import { earlierReports } from './earlier.ts';
import {
  collector,
  fileAt,
  isDraft,
  listReports,
  loadRecord,
  loadReport,
  loadShared,
  type LoadedReport,
  type Shared,
} from './load.ts';
import { ReportModel } from './model.ts';
import type { Complain, Problem } from './problem.ts';
import type { LoadedRecord } from './record-file.ts';

/** How what was published is held to: its losses warn, unless publishing them; what is `accepted` is not told. */
export type Promises = { severity?: Problem['severity']; accepted?: ReadonlySet<string> };
type Options = { drafts?: boolean; only?: string; promises?: Promises };

/** The problems of a folder. Builds leave drafts out; `only` names a single report. */
export const checkFolder = (
  folder: string,
  { drafts = true, only, promises = {} }: Options = {},
): Problem[] => {
  const { complain, problems } = collector();
  const shared = loadShared(folder, complain);
  const kept = keptOf(loadRecord(folder, complain), shared, promises);
  const ids = listReports(folder, complain);
  const charts: Charts = new Map();
  const read = readerOf(folder, shared);
  const isMeant = (id: string) => (only ?? id) === id && (drafts || !isDraft(folder, id));
  let areRight = true;
  for (const id of ids.filter(isMeant)) {
    const { problems: found, ...report } = read(id);
    problems.push(...found);
    if (isDraft(folder, id)) continue;
    areRight &&= report.model !== undefined;
    if (!report.model) continue;
    charts.set(id, chartIds(report.model));
    // What a report shows of those before it cannot be told while one of them is wrong.
    if (kept && areRight) checkKept({ ...report, complain }, kept);
  }
  if (kept) checkReportsKept(folder, { ids, only, kept, complain });
  if (shared) checkRedirectsOf(folder, shared, { ids, charts, complain });
  return problems;
};

/** Reads reports with those before them; where what they share is broken, each by itself. */
const readerOf = (
  folder: string,
  shared: Shared | undefined,
): ((id: string) => ReturnType<typeof readReport>) => {
  if (!shared) return (id) => readReport(folder, id, nobody, { sharedIsKnown: false });
  const earlierThan = earlierReports(folder, shared);
  return (id) => readReport(folder, id, shared, { earlier: earlierThan(id) });
};

/** The charts of the published reports that were read and have no errors. */
type Charts = Map<string, string[]>;
const chartIds = (model: ReportModel): string[] => chartsOf(model).map(({ chart }) => chart.id);

/** Without the redirects, what is lost cannot be told. */
const keptOf = (
  loaded: LoadedRecord | undefined,
  shared: Shared | undefined,
  { severity = 'warning', accepted = new Set() }: Promises,
): Kept | undefined => {
  const moved = new Set(Object.keys(shared?.site.redirects ?? {}));
  return loaded && shared && { ...loaded, moved, severity, accepted };
};

type Keeping = { ids: readonly string[]; only: string | undefined; kept: Kept; complain: Complain };

const checkReportsKept = (folder: string, { ids, only, kept, complain }: Keeping): void => {
  for (const [id, published] of Object.entries(kept.record.reports)) {
    if (only !== undefined && only !== id) continue;
    if (!ids.includes(id)) checkDropped(id, published, undefined, kept, complain);
    else if (isDraft(folder, id))
      checkDropped(id, published, fileAt(folder, 'reports', id, 'report.json'), kept, complain);
  }
};

type Leading = { ids: readonly string[]; charts: Charts; complain: Complain };

const checkRedirectsOf = (folder: string, { site }: Shared, { ids, charts, complain }: Leading): void => {
  if (site.redirects === undefined) return;
  const reports = ids.filter((id) => !isDraft(folder, id));
  const standing = { reports, chartsOf: (id: string) => charts.get(id) };
  checkRedirects(site, fileAt(folder, 'site.json'), standing, complain);
};

/** `earlier`: the reports before it, for what it shows of them. */
type Reading = { sharedIsKnown?: boolean; earlier?: readonly ReportModel[] | undefined };
type Read = { model: ReportModel; files: LoadedReport['files'] };

/** One report with its problems; `model` and the files it was read from only where it has no errors. */
export const readReport = (
  folder: string,
  id: string,
  shared: Shared,
  { sharedIsKnown = true, earlier = [] }: Reading = {},
): { problems: Problem[] } & (Read | { model?: undefined }) => {
  const { complain, problems } = collector();
  const loaded = loadReport(folder, id, shared, complain);
  if (!loaded || !sharedIsKnown || hasErrors(problems)) return { problems };
  const { files } = loaded;
  const model = new ReportModel({ ...loaded, earlier });
  const checking = { model, files, complain };
  checkReferences(checking);
  checkOverview(checking);
  checkCorrections(checking);
  problems.push(...figureProblems(checking, problems));
  // What is drawn, paced or summed has to be right by itself first.
  if (!hasErrors(problems)) {
    checkUses(checking);
    checkSums(checking);
    checkSeries(checking);
  }
  return hasErrors(problems) ? { problems } : { model, files, problems };
};

/** One report with those before it, for who reads no other. */
export const readWithEarlier = (folder: string, id: string, shared: Shared): ReturnType<typeof readReport> =>
  readReport(folder, id, shared, { earlier: earlierReports(folder, shared)(id) });

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
