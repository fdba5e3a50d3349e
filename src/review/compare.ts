/** Two states of the data, compared as readers meet them. */
import type { LanguageCode } from '../language/language.ts';
import { chartsOf } from '../model/charts.ts';
import type { Shared } from '../model/load.ts';
import type { ReportModel } from '../model/model.ts';
import { sharedTextsOf } from '../model/texts-of.ts';
import { aligned } from './align.ts';
import { changeOf, changesOf, keptOf, type Change, type Kept } from './change.ts';
import {
  inEach,
  viewOfText,
  viewsOf,
  type ChartPart,
  type ChartView,
  type EmbedPart,
  type EmbedView,
  type FigurePart,
  type FigureView,
  type TextPart,
  type TextView,
} from './views.ts';

export type FigureChange = Change<FigurePart, FigureView>;
export type TextChange = Change<TextPart, TextView>;
export type ChartChange = Change<ChartPart, ChartView>;
export type EmbedChange = Change<EmbedPart, EmbedView>;

export const changeKinds = ['figures', 'texts', 'charts', 'embeds'] as const;
export type ChangeKind = (typeof changeKinds)[number];
export type ReportChanges = {
  report: string;
  figures: FigureChange[];
  texts: TextChange[];
  charts: ChartChange[];
  embeds: EmbedChange[];
};
/** A report that came or went: told as a whole. */
export type ReportSummary = {
  report: string;
  title: Record<LanguageCode, string>;
  figures: number;
  charts: number;
};
export type Changes = {
  /** Texts of the site itself and its glossary. */
  shared: TextChange[];
  reports: ReportChanges[];
  added: ReportSummary[];
  removed: ReportSummary[];
};

/** What differs between two states of one report. */
export const compareReports = (was: ReportModel, is: ReportModel): ReportChanges => {
  const [before, after] = [viewsOf(was), viewsOf(is)];
  return {
    report: is.id,
    figures: changesOf(before.figures, after.figures),
    texts: textChanges(before.texts, after.texts),
    charts: changesOf(before.charts, after.charts),
    embeds: changesOf(before.embeds, after.embeds),
  };
};

export const compareShared = (was: Shared, is: Shared): TextChange[] => {
  const views = (shared: Shared) => sharedTextsOf(shared).map((text) => viewOfText(text));
  return textChanges(views(was), views(is));
};

export const summaryOf = (model: ReportModel): ReportSummary => ({
  report: model.id,
  title: inEach((language) => model.say(model.overview.title, language)),
  figures: model.figures.size,
  charts: chartsOf(model).length,
});

/** How many things of each kind were changed, added and removed. */
export type Tally = Record<Kept, Record<ChangeKind | 'reports', number>>;

export const tallyOf = ({ shared, reports, added, removed }: Changes): Tally => {
  const count = (kept: Kept) => {
    const of = (kind: ChangeKind) => {
      const changes: { was: unknown; is: unknown }[] = reports.flatMap((report) => [...report[kind]]);
      return [...changes, ...(kind === 'texts' ? shared : [])].filter((each) => keptOf(each) === kept).length;
    };
    return { figures: of('figures'), texts: of('texts'), charts: of('charts'), embeds: of('embeds') };
  };
  return {
    changed: { ...count('changed'), reports: 0 },
    added: { ...count('added'), reports: added.length },
    removed: { ...count('removed'), reports: removed.length },
  };
};

export const isUnchanged = ({ reports, ...others }: Changes): boolean =>
  Object.values(others).every(({ length }) => length === 0) &&
  reports.every((report) => changeKinds.every((kind) => report[kind].length === 0));

/**
 * Texts of a list are known by their places, which move where one is put before them: so those that are written alike
 * go together first.
 */
const textChanges = (was: readonly TextView[], is: readonly TextView[]): TextChange[] => {
  const before = Map.groupBy(was, listOf);
  const after = Map.groupBy(is, listOf);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((list) =>
    aligned(before.get(list) ?? [], after.get(list) ?? [], ({ text }) => JSON.stringify(text.text)).flatMap(
      (pair) => changeOf<TextPart, TextView>((pair.is ?? pair.was)?.text.key ?? list, pair.was, pair.is),
    ),
  );
};

/** "retail/paragraphs/*" of "retail/paragraphs/2". */
const listOf = ({ text }: TextView): string => text.key.replace(/\/\d+(?=\/|$)/g, '/*');
