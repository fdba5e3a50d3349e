/** Public addresses, all from here: other people's articles depend on them. */
import type { LanguageCode } from '../language/language.ts';

const base = (): string => import.meta.env.BASE_URL.replace(/\/$/, '');

/** Under the site's base path, English below /en/. */
const address = (path: string, code: LanguageCode): string =>
  `${base()}${code === 'vi' ? '' : `/${code}`}${path}`;

/** An address as other sites need it: `https://example.org/bac-kan/embed.js`. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

export const homeAddress = (code: LanguageCode): string => address('/', code);
export const reportAddress = (report: string, code: LanguageCode): string =>
  address(`/reports/${report}/`, code);

/** All reports. */
export const reportsAddress = (code: LanguageCode): string => address('/reports/', code);
/** A report beside an earlier one. */
export const comparisonAddress = (report: string, other: string, code: LanguageCode): string =>
  address(`/compare/${report}/${other}/`, code);

/** Where each figure of a report is from. */
export const sourceAddress = (report: string, code: LanguageCode): string =>
  address(`/source/${report}/`, code);
/** The entry of one figure there, reported or derived; `ref` as in the model. */
export const figureAddress = (report: string, ref: string, code: LanguageCode): string =>
  `${sourceAddress(report, code)}#${ref}`;

/** One chart of a report in a language: what its page, files and embeds are addressed by. */
export type ChartAddress = { report: string; chart: string; code: LanguageCode };
/** What a chart can be taken away as; `share.png` is the picture for social media. */
export const fileTypes = ['svg', 'png', 'csv', 'xlsx', 'json', 'share.png'] as const;
export type FileType = (typeof fileTypes)[number];

export const chartAddress = ({ report, chart, code }: ChartAddress): string =>
  address(`/charts/${report}/${chart}/`, code);
export const fileAddress = ({ report, chart, code }: ChartAddress, type: FileType): string =>
  address(`/charts/${report}/${chart}.${type}`, code);
export const embedAddress = ({ report, chart, code }: ChartAddress): string =>
  address(`/embed/${report}/${chart}/`, code);
export const oembedAddress = ({ report, chart, code }: ChartAddress): string =>
  address(`/oembed/${report}/${chart}.json`, code);
/** Every chart of the newest report with its snippets. */
export const embedsAddress = (code: LanguageCode): string => address('/embeds/', code);
/** Those of a report that is not the newest. */
export const reportEmbedsAddress = (report: string, code: LanguageCode): string =>
  address(`/embeds/${report}/`, code);
/** Every report's figures as data: what there is to take away. */
export const dataAddress = (code: LanguageCode): string => address('/data/', code);
/** A report's figures as tables. */
export const reportDataAddress = (report: string, code: LanguageCode): string =>
  address(`/data/${report}/`, code);
/** What all figures of a report can be taken away as. */
export const reportFileTypes = ['csv', 'xlsx', 'json'] as const;
export type ReportFileType = (typeof reportFileTypes)[number];
export const reportFileAddress = (report: string, type: ReportFileType, code: LanguageCode): string =>
  address(`/data/${report}.${type}`, code);
/** The Data Package of all reports' CSV files, and the Table Schema that they share. */
export const packageAddress = (code: LanguageCode): string => address('/data/datapackage.json', code);
export const tableSchemaAddress = (code: LanguageCode): string => address('/data/tableschema.json', code);
export const methodAddress = (code: LanguageCode): string => address('/method/', code);
export const correctionsAddress = (code: LanguageCode): string => address('/corrections/', code);
export const feedAddress = (code: LanguageCode): string => address('/feed.xml', code);
/** Sitemaps and the site's icon are one for all languages. */
export const sitemapIndexAddress = (): string => `${base()}/sitemap-index.xml`;
export const sitemapAddress = (name: string): string => `${base()}/sitemap-${name}.xml`;
export const iconAddress = (): string => `${base()}/favicon.svg`;
/** The licences of what others made and the site sends. */
export const licencesAddress = (): string => `${base()}/licences.txt`;
/** What host pages may load; one for all languages. */
export const hostScriptAddress = (): string => `${base()}/embed.js`;

/** In development and tests only. */
export const galleryAddress = (code: LanguageCode): string => address('/gallery/', code);
