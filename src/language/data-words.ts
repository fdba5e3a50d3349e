import type { DerivedId } from '../model/derive.ts';

/** The words of the pages of figures as data, and of the package that describes their files. */
export type DataWords = {
  title: string;
  /** What the pages and the package hold. */
  intro: (place: string) => string;
  /** How to take the figures in: units, intervals, what is derived. */
  reading: string;
  licence: (name: string) => string;
  /** Of one report. */
  report: {
    title: (period: string) => string;
    intro: (title: string) => string;
    back: string;
    /** Leads to the table from elsewhere. */
    link: string;
    source: string;
  };
  downloads: string;
  files: Record<'csv' | 'xlsx' | 'json', string>;
  package: string;
  packageUse: string;
  schemaTitle: string;
  reports: string;
  newest: string;
  table: {
    caption: (period: string) => string;
    columns: Record<'figure' | 'said' | 'known' | 'status' | 'origin' | 'period' | 'printed', string>;
    reported: string;
    derived: string;
    /** What is worked out, as the relation of a derived figure. */
    forms: Record<DerivedId, string>;
    statuses: Record<'A' | 'E' | 'P' | 'F' | 'B', string>;
  };
  tools: {
    filter: string;
    origin: string;
    topic: string;
    all: string;
    /** "#" stands for the number of rows shown, "%" for that of all. */
    shown: string;
  };
  dataset: {
    name: (place: string, period: string) => string;
    description: (title: string, lead: string, publishers: string) => string;
    technique: string;
    keywords: readonly string[];
    catalogue: string;
  };
};
