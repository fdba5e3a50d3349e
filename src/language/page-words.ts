import type { ChartWords } from './chart-words.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { OverTimeWords } from './over-time-words.ts';
import type { ReportsWords } from './reports-words.ts';
import type { CorrectionWords } from './correction-words.ts';
import type { DataWords } from './data-words.ts';
import type { EmbedWords } from './embed-words.ts';
import type { FeedWords } from './feed-words.ts';
import type { FileWords } from './file-words.ts';
import type { SourceWords } from './source-words.ts';
import type { ReviewWords } from './review-words.ts';
import type { MethodWords } from './method-words.ts';

/** The words around the figures: headings, column titles, labels, short explanations. */
export type PageWords = {
  languageName: string;
  skipToContent: string;
  contents: string;
  draft: string;
  figuresOf: (topic: string) => string;
  columns: {
    relation: string;
    said: string;
    hedge: string;
    printed: string;
    known: string;
    derived: string;
  };
  relations: {
    level: string;
    part: string;
    target: string;
    plan: string;
    period: string;
    indicator: string;
  };
  disputed: string;
  derived: string;
  estimated: string;
  provisional: string;
  forecast: string;
  break: string;
  noHedge: string;
  exact: string;
  noInterval: string;
  nothingDerived: string;
  notStated: string;
  notReported: string;
  onlyWholeNumber: string;
  toFill: string;
  /** Null: a draft does not know it yet. */
  paragraph: (number: number | null) => string;
  statements: string;
  statementKinds: { progress: string; limit: string; direction: string };
  chart: ChartWords;
  overTime: OverTimeWords;
  comparison: ComparisonWords;
  reports: ReportsWords;
  embed: EmbedWords;
  files: FileWords;
  review: ReviewWords;
  sourcePage: SourceWords;
  correction: CorrectionWords;
  feed: FeedWords;
  data: DataWords;
  methodPage: MethodWords;
  site: {
    linkTo: (title: string) => string;
    copied: string;
    languages: string;
    dark: string;
    inShort: string;
    sectionBefore: string;
    sectionAfter: string;
    toTop: string;
    reports: string;
    reportBefore: (period: string) => string;
    reportAfter: (period: string) => string;
    /** What the folded table of a topic holds: the words of so many figures, the working of so many derived ones. */
    evidence: (reported: number, derived: number) => string;
    /** What crosses topics. */
    across: { title: string; intro: string };
    /** At an address that leads on to another. */
    moved: { title: string; link: string };
    notFound: { title: string; text: string; home: string };
  };
  method: { title: string; paragraphs: string[] };
  glossary: string;
  source: {
    title: string;
    article: string;
    publisher: string;
    byline: string;
    published: string;
    address: string;
    period: string;
    cutOff: string;
    unknown: string;
  };
  about: {
    title: string;
    notOfficial: string;
    publisher: string;
    contact: string;
    unknown: string;
    licence: (name: string) => string;
    articleRights: string;
    /** What leads to the licences of typefaces and code. */
    licences: string;
    place: (from: string | undefined, to: string | undefined) => string;
  };
};
