import type { Status } from './language.ts';

/** The words of what leads out of the site: embeds, snippets, quotes, and the pages that offer them. */
export type EmbedWords = {
  /** Who made the chart: the words of the link under an embed. */
  by: (siteName: string) => string;
  /** The title of a frame, which says what kind of thing it holds. */
  frameTitle: (subject: string) => string;
  /** In place of a picture. */
  pictureOf: (subject: string) => string;
  /** Behind a name: what it is compared with. */
  compared: (base: string) => string;
  /** What a chart of many indicators is of. */
  andOthers: (name: string) => string;
  /** Of a chart on the report's page: what its own page offers. */
  more: string;
  /** The same for those who hear it by itself; it begins with the words that are seen. */
  moreOf: (title: string) => string;
  chartPage: {
    ofReport: (period: string) => string;
    evidence: string;
    embed: {
      title: string;
      intro: string;
      language: string;
      copy: string;
      copyOf: (title: string) => string;
      copied: string;
      /** Where the clipboard is out of reach. */
      selected: string;
      /** Of a chart without the page's language. */
      onlyIn: (given: string) => string;
    };
    /** What each way of embedding is for. */
    snippets: Record<SnippetName, { title: string; use: string }>;
    files: { title: string; names: Record<'svg' | 'png' | 'share.png' | 'csv' | 'xlsx' | 'json', string> };
    quote: { title: string; intro: string; sentence: string; citation: string };
    charts: string;
    before: (title: string) => string;
    after: (title: string) => string;
  };
  /** "According to …, …": what a report states, each figure with its hedge and span. */
  attributed: (publisher: string, statement: string) => string;
  /** Of what is this site's own working. */
  workedOut: (siteName: string, publisher: string, statement: string) => string;
  /** All that is said of one thing, behind its name. */
  clause: (name: string, said: readonly string[]) => string;
  /** A comparison of what is not final. */
  estimated: (said: string, status: Status) => string;
  /** A printed phrase that can be read in several ways. */
  disputed: (printed: string) => string;
  /** What is said of a plan whose span the report does not print, and who reads it so. */
  planRead: (said: string, span: string, siteName: string) => string;
  /** Of how many indicators a report states what; what can be read otherwise is not counted. */
  stated: (counted: { of: number; level: number; plan: number; period: number }) => string;
  citation: (parts: {
    siteName: string;
    title: string;
    publisher: string;
    period: string;
    isDerived: boolean;
    address: string;
  }) => string;
  embeds: {
    title: string;
    /** Of a report that is not the newest. */
    titleOf: (period: string) => string;
    /** Above the ways to the charts of other reports. */
    others: string;
    intro: string;
    search: string;
    /** `#` stands for how many. */
    found: { none: string; one: string; many: string };
    width: string;
    preview: (title: string) => string;
    page: string;
    contract: { title: string; paragraphs: string[]; more: string };
  };
};

/** Ways of embedding a chart, in the order they are offered. */
export const snippetNames = ['address', 'frame', 'script', 'picture'] as const;
export type SnippetName = (typeof snippetNames)[number];
