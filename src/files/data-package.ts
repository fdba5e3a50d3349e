/** The CSV files of all reports as a Data Package (Frictionless, version 2). */
import type { Language } from '../language/language.ts';
import type { Site } from '../model/schema.ts';
import { inLanguage } from '../model/words.ts';
import type { SourceFacts } from './chart-data.ts';
import { versionOf, type FileFacts } from './report-files.ts';

/** What the package says of one report. */
export type PackagedReport = FileFacts & { report: string; title: string; sources: readonly SourceFacts[] };
type Source = { title: string; path?: string };
export type Resource = FileFacts & {
  name: string;
  type: 'table';
  title: string;
  path: string;
  mediatype: string;
  format: string;
  encoding: string;
  dialect: Record<string, string | boolean>;
  schema: string;
  sources: Source[];
};
export type DataPackage = {
  $schema: string;
  name: string;
  id: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  licenses: { name: string; path: string; title: string }[];
  contributors: { title: string; path?: string; email?: string; roles: string[] }[];
  keywords: string[];
  sources: Source[];
  resources: Resource[];
};

/** Paths are relative to the package; `id` and `homepage` stand for the same package whatever it holds. */
export const dataPackage = (
  reports: readonly PackagedReport[],
  site: Site,
  { id, homepage }: { id: string; homepage: string },
  language: Language,
): DataPackage => {
  const { data } = language.page;
  const resources = reports.map(resourceOf);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${site.place.id}-figures`,
    id,
    title: `${inLanguage(site.name, language).text}: ${data.title}`,
    description: `${data.intro(inLanguage(site.place.name, language).text)} ${data.reading}`,
    homepage,
    version: versionOf(resources.map(({ hash }) => hash)),
    licenses: [licenceOf(site)],
    contributors: contributorsOf(site, homepage, language),
    keywords: [...data.dataset.keywords],
    sources: distinct(resources.flatMap(({ sources }) => sources)),
    resources,
  };
};

const resourceOf = ({ report, title, sources, bytes, hash }: PackagedReport): Resource => ({
  name: report,
  type: 'table',
  title,
  path: `${report}.csv`,
  mediatype: 'text/csv',
  format: 'csv',
  encoding: 'utf-8',
  bytes,
  hash,
  dialect,
  schema: 'tableschema.json',
  sources: distinct(sources.map(sourceOf)),
});

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
};

const sourceOf = ({ title, publisher, address }: SourceFacts): Source => ({
  title: `${publisher}: ${title}`,
  ...(address !== null && { path: address }),
});

const distinct = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [JSON.stringify(source), source])).values(),
];

/** Open Definition writes "CC BY 4.0" as "CC-BY-4.0". */
const licenceOf = ({ licence: { name, address } }: Site) => ({
  name: name.replaceAll(' ', '-'),
  path: address,
  title: name,
});

const contributorsOf = ({ name, publisher, contact }: Site, path: string, language: Language) => [
  {
    title: inLanguage(name, language).text,
    path,
    ...(contact !== null && { email: contact }),
    roles: ['creator', 'maintainer'],
  },
  ...(publisher ? [{ title: inLanguage(publisher, language).text, roles: ['publisher'] }] : []),
];
