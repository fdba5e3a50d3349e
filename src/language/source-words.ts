import type { Agreement } from '../model/agreement.ts';
import type { Hedge } from './phrase.ts';

/** What the printed words leave open, beside what they say. */
export type Unsaid =
  | 'cut-off'
  | 'amount'
  | 'plan'
  | 'comparison'
  | 'plan-word'
  | 'plan-issuer'
  | 'plan-span'
  | 'base'
  | 'base-year'
  | 'prices'
  | 'end'
  | 'whole'
  | 'exact';

/** The words of the page that leads from each figure to the words it is from. */
export type SourceWords = {
  title: (period: string) => string;
  /** Leads to the page. */
  link: string;
  intro: string;
  /** How many figures of how many facts are shown, in how many phrases, beside how many statements without one. */
  counts: (counts: {
    facts: number;
    phrases: number;
    derived: number;
    statements: number;
    quoted: number;
    /** Those of the article; a draft may not know them yet. */
    words: number | string;
  }) => string;
  verify: string;
  article: string;
  paragraph: (paragraph: string) => string;
  noParagraph: string;
  sentence: (paragraph: string, sentence: number) => string;
  labels: {
    printed: string;
    place: string;
    said: string;
    hedge: string;
    known: string;
    status: string;
    span: string;
    comparedWith: string;
    source: string;
    formula: string;
    from: string;
    derived: string;
    unsaid: string;
    checks: string;
    charts: string;
    reading: (name: string) => string;
  };
  hedges: Record<Hedge, string>;
  statuses: Record<'A' | 'E' | 'P' | 'F' | 'B', string>;
  cutOff: (day: string | undefined) => string;
  unsaid: Record<Unsaid, string>;
  derivedStatus: string;
  totals: { title: string; intro: string };
  oddities: { title: string; intro: string };
  seeOddity: (title: string) => string;
  contradiction: {
    label: string;
    trusted: (figures: readonly string[], names: readonly string[]) => string;
    none: (figures: readonly string[]) => string;
  };
  agreement: Record<Exclude<Agreement, 'none'>, (others: readonly string[]) => string>;
  statements: { intro: string };
  entry: { open: string; close: string; title: string };
};
