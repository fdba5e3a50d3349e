/** Every report there is, the newest first, with the ways into each. */
import type { Language } from '../language/language.ts';
import { upperFirst } from '../language/numbers.ts';
import { yearOf } from '../model/period.ts';
import { sayText, type Said } from '../model/prose.ts';
import { comparisonAddress, reportAddress, reportDataAddress, sourceAddress } from './addresses.ts';
import { pairsOf } from './comparison.ts';
import { periodOf, reportModel, shownReports } from './reports.ts';

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

/** A year with the ways into each of its reports, newest first. */
export type YearOfReports = { year: number; ways: Way[] };

/** The newest ones; one report after another is read, so that no more than two are held. */
export const reportEntries = (language: Language): ReportEntry[] =>
  newestReports().map((id, index) => entryOf(id, index === 0, language));

/** As many as a page can say more of than their name, newest first. */
export const newestReports = (): string[] => shownReports().slice(-most).toReversed();

/** The rest of them, each at the address that a page has for it. */
export const olderReports = (addressOf: (report: string) => string, language: Language): YearOfReports[] =>
  reportsByYear(shownReports().slice(0, -most), addressOf, language);

const most = 24;

/** Reports by the years their periods end in, newest first; none of them is read. */
export const reportsByYear = (
  reports: readonly string[],
  addressOf: (report: string) => string,
  language: Language,
): YearOfReports[] => {
  const years = Map.groupBy(reports.toReversed(), (id) => yearOf(periodOf(id)));
  return [...years].map(([year, ids]) => ({
    year,
    ways: ids.map((id) => ({
      href: addressOf(id),
      text: upperFirst(language.period(periodOf(id))),
    })),
  }));
};

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
