/** The Data Package of the site's own reports. */
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { absolute, dataAddress } from '../view/addresses.ts';
import { shownReports, siteFacts } from '../view/reports.ts';
import { stableId } from '../view/uuid.ts';
import { dataPackage, type DataPackage } from './data-package.ts';
import { csvFacts, dataOfReport } from './report-files.ts';

/** Newest report first; one after another, so that no more than one is held in memory. */
export const sitePackage = (code: LanguageCode): DataPackage => {
  const site = siteFacts();
  const reports = shownReports()
    .toReversed()
    .map((report) => {
      const { title, sources } = dataOfReport(report, code);
      return { report, title, sources, ...csvFacts(report, code) };
    });
  const own = { id: stableId(site.place.id, code, 'data'), homepage: absolute(dataAddress(code)) };
  return dataPackage(reports, site, own, languages[code]);
};
