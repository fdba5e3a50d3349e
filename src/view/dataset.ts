/** The figures of a report, and of all reports, as search engines for data know them: schema.org's Dataset. */
import { sourceFacts, type SourceFacts } from '../files/chart-data.ts';
import { versionOf } from '../files/report-files.ts';
import { textCell } from '../files/cells.ts';
import type { Language } from '../language/language.ts';
import type { ReportModel } from '../model/model.ts';
import { entryOf } from '../model/published.ts';
import { lastDay } from '../model/record-days.ts';
import type { Site, Text } from '../model/schema.ts';
import { inLanguage } from '../model/words.ts';
import {
  absolute,
  dataAddress,
  homeAddress,
  packageAddress,
  reportAddress,
  reportDataAddress,
  reportFileAddress,
  reportFileTypes,
} from './addresses.ts';
import { reportFacts } from './report-facts.ts';
import { publishedRecord, shownReports, siteFacts } from './reports.ts';
import { stableId } from './uuid.ts';

type Node = { [name: string]: string | boolean | Node | readonly (string | Node)[] | undefined };
export type Dataset = Node & { '@type': 'Dataset'; name: string; description: string };

/** The figures of one report. Days are left out of what is not on record. */
export const reportDataset = (model: ReportModel, language: Language): Dataset => {
  const { id, report, site } = model;
  const { code, page } = language;
  const words = page.data.dataset;
  const say = (text: Text) => model.say(text, language);
  const [title, lead] = [say(model.overview.title), model.overview.lead.map(say).join(' ')];
  const sources = report.sources.map(sourceFacts);
  return {
    ...head(`${absolute(reportDataAddress(id, code))}#dataset`),
    name: words.name(inLanguage(site.place.name, language).text, language.period(report.period)),
    description: bounded(
      words.description(title, lead, language.list(sources.map(({ publisher }) => publisher))),
    ),
    alternateName: title,
    url: absolute(reportDataAddress(id, code)),
    sameAs: absolute(reportAddress(id, code)),
    identifier: stableId(site.place.id, 'dataset', id),
    ...ofSite(site, language),
    ...basedOn(sources),
    temporalCoverage: report.period,
    variableMeasured: reportFacts(id, code).variables.map(({ variable }) => variable),
    keywords: [...words.keywords, ...[...model.topics.values()].map((topic) => say(topic.title))],
    version: versionOf([reportFacts(id, code).csv.hash]),
    ...daysOf([id]),
    isPartOf: { '@id': wholeId(language) },
    distribution: [...reportFileTypes.map((type) => fileOf(id, type, language)), packageOf(language)],
  };
};

/** The figures of all reports. */
export const siteDataset = (language: Language): Dataset => {
  const site = siteFacts();
  const { code, page } = language;
  const ids = shownReports();
  const each = ids.map((id) => reportFacts(id, code));
  const place = inLanguage(site.place.name, language).text;
  const variables = new Map(
    each.flatMap(({ variables }) => variables.map(({ id, variable }) => [id, variable])),
  );
  return {
    ...head(wholeId(language)),
    name: `${inLanguage(site.name, language).text}: ${page.data.title}`,
    description: bounded(`${page.data.intro(place)} ${page.data.reading}`),
    alternateName: page.data.title,
    url: absolute(dataAddress(code)),
    sameAs: absolute(homeAddress(code)),
    identifier: stableId(site.place.id, 'dataset'),
    ...ofSite(site, language),
    ...basedOn(each.flatMap(({ sources }) => sources)),
    temporalCoverage: spanOf(each.map(({ period }) => period)),
    variableMeasured: [...variables.values()],
    keywords: page.data.dataset.keywords,
    version: versionOf(each.toReversed().map(({ csv }) => csv.hash)),
    ...daysOf(ids),
    hasPart: ids.toReversed().map((id) => ({ '@id': `${absolute(reportDataAddress(id, code))}#dataset` })),
    distribution: [packageOf(language)],
  };
};

/** As the text of a script element, which nothing inside can end. */
export const jsonLd = (dataset: Dataset): string => JSON.stringify(dataset).replaceAll('<', '\\u003c');

/** The first and the last day on record of any of the reports; none where none is. */
export const daysOf = (ids: readonly string[]): Node => {
  const { reports } = publishedRecord();
  const recorded = ids.map((id) => entryOf(reports, id)).filter((entry) => entry !== undefined);
  if (recorded.length === 0) return {};
  return {
    datePublished: recorded.map(({ first }) => first).sort()[0],
    dateModified: recorded.map(lastDay).sort().at(-1),
  };
};

const head = (id: string) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset' as const,
  '@id': id,
});

const wholeId = ({ code }: Language): string => `${absolute(dataAddress(code))}#dataset`;

/** A description has at most 5,000 characters; words are not cut. */
const bounded = (text: string): string => {
  const plain = String(textCell(text) ?? '');
  return plain.length <= 5000 ? plain : `${plain.slice(0, 4999).replace(/\s+\S*$/u, '')}…`;
};

/** What is the same of every dataset of the site. */
const ofSite = ({ name, place, publisher, licence }: Site, language: Language): Node => {
  const { code, page } = language;
  const named = (text: Text) => inLanguage(text, language).text;
  return {
    license: licence.address,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: named(name), url: absolute(homeAddress(code)) },
    ...(publisher && { publisher: { '@type': 'Organization', name: named(publisher) } }),
    spatialCoverage: { '@type': 'Place', name: named(place.name) },
    measurementTechnique: page.data.dataset.technique,
    inLanguage: code,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: page.data.dataset.catalogue,
      url: absolute(dataAddress(code)),
    },
  };
};

/** The articles, with no more than is known of them. */
const basedOn = (sources: readonly SourceFacts[]): Node => {
  const articles = sources.map(({ title, publisher, byline, published, address }) => ({
    '@type': 'NewsArticle',
    headline: title,
    name: title,
    inLanguage: 'vi',
    publisher: { '@type': 'Organization', name: publisher },
    ...(byline !== null && { creditText: byline }),
    ...(published !== null && { datePublished: published }),
    ...(address !== null && { url: address }),
  }));
  return {
    citation: sources.map(({ title, publisher }) => `${publisher}: ${title}`),
    isBasedOn: articles,
  };
};

/** From the first beginning to the last end; ISO 8601 sorts as text. */
const spanOf = (periods: readonly string[]): string => {
  const ends = periods.map((period) => period.split('/'));
  const first = ends.map(([start = '']) => start).sort()[0] ?? '';
  const last =
    ends
      .map((each) => each.at(-1) ?? '')
      .sort()
      .at(-1) ?? '';
  return first === last ? first : `${first}/${last}`;
};

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;

const fileOf = (report: string, type: keyof typeof types, { code, page }: Language): Node => ({
  '@type': 'DataDownload',
  name: page.data.files[type],
  encodingFormat: types[type],
  contentUrl: absolute(reportFileAddress(report, type, code)),
  inLanguage: code,
});

const packageOf = ({ code, page }: Language): Node => ({
  '@type': 'DataDownload',
  name: page.data.package,
  encodingFormat: 'application/json',
  contentUrl: absolute(packageAddress(code)),
  inLanguage: code,
});
