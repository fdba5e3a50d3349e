/** The Data Package of the site's own reports. */
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { absolute, dataAddress } from '../view/addresses.ts';
import { reportFacts } from '../view/report-facts.ts';
import { shownReports, siteFacts } from '../view/reports.ts';
import { stableId } from '../view/uuid.ts';
import { dataPackage, type DataPackage } from './data-package.ts';

/** Newest report first. */
export const sitePackage = (code: LanguageCode): DataPackage => {
  const site = siteFacts();
  const reports = shownReports()
    .toReversed()
    .map((report) => {
      const { title, sources, csv } = reportFacts(report, code);
      return { report, title, sources, ...csv };
    });
  const own = { id: stableId(site.place.id, code, 'data'), homepage: absolute(dataAddress(code)) };
  return dataPackage(reports, site, own, languages[code]);
};
