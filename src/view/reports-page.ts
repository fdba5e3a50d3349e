/** Every report there is, the newest first, with the ways into each. */
import type { Language } from '../language/language.ts';
import { upperFirst } from '../language/numbers.ts';
import { sayText, type Said } from '../model/prose.ts';
import { comparisonAddress, reportAddress, reportDataAddress, sourceAddress } from './addresses.ts';
import { pairsOf } from './comparison.ts';
import { reportModel, shownReports } from './reports.ts';

export type Way = { href: string; text: string };
export type ReportEntry = {
  report: string;
  href: string;
  period: string;
  isNewest: boolean;
  isDraft: boolean;
  title: Said;
  lead: Said | undefined;
  ways: Way[];
};

/** One report after another is read, so that no more than one is held. */
export const reportEntries = (language: Language): ReportEntry[] =>
  shownReports()
    .toReversed()
    .map((id, index) => entryOf(id, index === 0, language));

const entryOf = (id: string, isNewest: boolean, language: Language): ReportEntry => {
  const model = reportModel(id);
  const { overview, report } = model;
  const [first] = overview.lead;
  return {
    report: id,
    href: reportAddress(id, language.code),
    period: upperFirst(language.period(report.period)),
    isNewest,
    isDraft: report.status === 'draft',
    title: sayText(overview.title, language, model),
    lead: first && sayText(first, language, model),
    ways: [
      ...comparisonWays(id, language),
      { href: sourceAddress(id, language.code), text: language.page.sourcePage.link },
      { href: reportDataAddress(id, language.code), text: language.page.data.report.link },
    ],
  };
};

/** The comparisons of a report with those before it. */
export const comparisonWays = (id: string, language: Language): Way[] => {
  const model = reportModel(id);
  return pairsOf(model).map(({ other, kind }) => ({
    href: comparisonAddress(id, other, language.code),
    text: language.page.comparison.link[kind](language.period(model.of({ report: other }).report.period)),
  }));
};
