/** What stands in a sentence beside plain words. */
export type Piece =
  | string
  /** Marked up as everywhere else: `value` and `unit` for programs, `href` its entry on the source page. */
  | {
      kind: 'figure';
      text: string;
      href: string;
      value: string | undefined;
      unit: string | undefined;
      isDerived: boolean;
    }
  /** The newspaper's own words. */
  | { kind: 'quote'; text: string }
  | { kind: 'link'; text: string; address: string }
  /** To be typed as it stands. */
  | { kind: 'code'; text: string };
export type Paragraph = readonly Piece[];

/** A figure of a report as an example: what it is of, itself, the words that hold it, what is known of it. */
export type Example = { name: string; figure: Piece; quote: Piece; known: string };
/** Numbers that are printed alike: the lowest, one near the highest, what all become, and what the highest would. */
export type Rounding = { lowest: string; near: string; printed: string; end: string; next: string };
export type Working = { figure: Piece; inputs: Paragraph; formula: string };
export type Contradicted = { figures: Paragraph; trusted: Paragraph; why: string };

/** What nobody can know from the article, with how often it is met. */
export type UnknownWords = {
  address: string;
  published: string;
  byline: string;
  cutOff: string;
  issuers: (count: number, all: number) => string;
  planNames: (count: number) => string;
  periods: (count: number) => string;
  wholes: (count: number) => string;
  prices: (count: number) => string;
};

/** The page that explains how the site works, as functions of examples from the newest report. */
export type MethodWords = {
  title: string;
  description: string;
  /** The link from a report's own short section. */
  more: string;
  intro: (place: string, period: string) => string;
  /** Between the last two of several. */
  and: string;
  or: string;
  reported: { title: string; example: (of: Example) => Paragraph; text: string[] };
  interval: {
    title: string;
    text: string;
    example: (of: Example, rounding: Rounding) => Paragraph;
    /** In place of the number line, and below it. */
    line: (rounding: Rounding, known: string) => string;
    caption: (rounding: Rounding) => string;
    count: (of: Example) => Paragraph;
  };
  hedges: {
    title: string;
    text: string;
    rules: Record<'about' | 'over' | 'nearly', string>;
    /** `step`: what the figure is rounded to. */
    example: (of: Example, step: string) => Paragraph;
    own: string;
  };
  derived: {
    title: string;
    text: string;
    range: (of: Working) => Paragraph;
    single: (of: Working) => Paragraph;
  };
  status: { title: string; text: string; example: (of: Example) => Paragraph };
  disputed: {
    title: string;
    text: string;
    example: (of: Pick<Example, 'name' | 'quote'>, readings: Paragraph) => Paragraph;
    after: string;
  };
  contradictions: { title: string; text: string[]; none: string; found: (of: Contradicted) => Paragraph };
  time: {
    title: string;
    mark: (mark: string, share: string) => string;
    paced: (of: Example) => Paragraph;
    notPaced: (of: Example) => Paragraph;
    text: string[];
  };
  unknown: { title: string; text: string; nothing: string; items: UnknownWords; after: string };
  corrections: {
    title: string;
    text: string;
    where: (page: (text: string) => Piece, feed: (text: string) => Piece) => Paragraph;
  };
  errors: {
    title: string;
    contact: (link: Piece) => Paragraph;
    noContact: string;
    text: string;
    holds: string[];
  };
  check: {
    title: string;
    source: (page: (text: string) => Piece) => Paragraph;
    /** With the article itself where its address is known. */
    article: (article: Piece, publisher: string) => Paragraph;
    verify: (command: (file: string) => Piece) => Paragraph;
  };
};
