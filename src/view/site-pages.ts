/** Every kind of page that is to be found by its own address, as sitemaps list them. */
import { sitemapIndexOf, sitemapOf, type SitemapPage } from '../files/sitemap.ts';
import type { LanguageCode } from '../language/language.ts';
import { languageCodes } from '../language/languages.ts';
import { chartsInOrder } from '../model/charts.ts';
import { entryOf, type PublishedReport } from '../model/published.ts';
import { lastDay, lastDayOfChart } from '../model/record-days.ts';
import {
  absolute,
  chartAddress,
  comparisonAddress,
  correctionsAddress,
  dataAddress,
  embedsAddress,
  methodAddress,
  reportAddress,
  reportDataAddress,
  reportEmbedsAddress,
  reportsAddress,
  sitemapAddress,
  sourceAddress,
} from './addresses.ts';
import { pairsOf } from './comparison.ts';
import { builtReports, publishedRecord, reportModel, shownReports } from './reports.ts';

/** One page in every language; `changed` as an ISO 8601 day where the record tells. */
type Page = { address: (code: LanguageCode) => string; changed?: string | undefined };
/** What is known of a report without reading it. */
type Recorded = { report: string; recorded: PublishedReport | undefined };

/**
 * The pages of the whole site. Left out are the first page, which stands for the newest report, embeds, and what
 * leads on or nowhere.
 */
const ofSite: readonly ((code: LanguageCode) => string)[] = [
  reportsAddress,
  dataAddress,
  embedsAddress,
  methodAddress,
  correctionsAddress,
];
/** The pages of one report. */
const ofReport: readonly ((of: Recorded) => Page[])[] = [
  ({ report, recorded }) => [
    { address: (code) => reportAddress(report, code), changed: recorded && lastDay(recorded) },
  ],
  ({ report, recorded }) => [
    { address: (code) => sourceAddress(report, code), changed: recorded && lastDay(recorded) },
  ],
  ({ report, recorded }) => [
    { address: (code) => reportDataAddress(report, code), changed: recorded && lastDay(recorded) },
  ],
  ({ report }) =>
    report === shownReports().at(-1) ? [] : [{ address: (code) => reportEmbedsAddress(report, code) }],
  ({ report, recorded }) =>
    pairsOf(reportModel(report)).map(({ other }) => ({
      address: (code) => comparisonAddress(report, other, code),
      changed: recorded && lastDay(recorded),
    })),
  ({ report, recorded }) =>
    chartsInOrder(reportModel(report)).map(({ chart: { id } }) => ({
      address: (code) => chartAddress({ report, chart: id, code }),
      changed: recorded && lastDayOfChart(recorded, id),
    })),
];

const siteName = 'site';

/** The names of the sitemaps to render: the site's own, and one of each report. */
export const sitemapNames = (): string[] => [siteName, ...builtReports()];

/** The sitemap of a name. */
export const sitemapNamed = (name: string): string =>
  sitemapOf(pagesOf(name).map(listed), languageCodes[0] ?? '');

/** The list of all sitemaps. */
export const sitemapIndex = (): string =>
  sitemapIndexOf(
    [siteName, ...shownReports()].map((name) => {
      const recorded = recordOf(name);
      return { address: absolute(sitemapAddress(name)), changed: recorded && lastDay(recorded) };
    }),
  );

const pagesOf = (name: string): Page[] =>
  name === siteName
    ? ofSite.map((address) => ({ address }))
    : ofReport.flatMap((pages) => pages({ report: name, recorded: recordOf(name) }));

const recordOf = (report: string): PublishedReport | undefined => entryOf(publishedRecord().reports, report);

const listed = ({ address, changed }: Page): SitemapPage => ({
  addresses: Object.fromEntries(languageCodes.map((code) => [code, absolute(address(code))])),
  changed,
});
