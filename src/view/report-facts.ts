/** What pages that list all reports say of each, kept so that each report is read once for all of them. */
import { csvOf } from '../files/csv.ts';
import { sourceFacts, type SourceFacts } from '../files/chart-data.ts';
import { dataOfReport, fileFacts, type FileFacts } from '../files/report-files.ts';
import type { LanguageCode } from '../language/language.ts';
import { languageCodes, languages } from '../language/languages.ts';
import { variablesOf, type Variable } from './variables.ts';
import { remembered } from './remembered.ts';
import { reportModel } from './reports.ts';

/** A report in one language; `csv` are the facts of its file. */
export type ReportFacts = {
  period: string;
  title: string;
  sources: SourceFacts[];
  variables: Variable[];
  csv: FileFacts;
};

export const reportFacts = (report: string, code: LanguageCode): ReportFacts => {
  const facts = known().get(report) ?? inEveryLanguage(report);
  known().set(report, facts);
  return facts[code];
};

const known = remembered(() => new Map<string, Record<LanguageCode, ReportFacts>>());

const inEveryLanguage = (report: string): Record<LanguageCode, ReportFacts> =>
  Object.fromEntries(languageCodes.map((code) => [code, factsOf(report, code)])) as Record<
    LanguageCode,
    ReportFacts
  >;

const factsOf = (report: string, code: LanguageCode): ReportFacts => {
  const model = reportModel(report);
  const data = dataOfReport(report, code);
  return {
    period: model.report.period,
    title: data.title,
    sources: model.report.sources.map(sourceFacts),
    variables: variablesOf(model, languages[code]),
    csv: fileFacts(csvOf(data)),
  };
};
