/** What a page of each kind may weigh at the most, in bytes; a kind that is not here fails the tests. */
export type Budget = {
  /** The page with its drawings and style, as brotli. */
  html: number;
  /** Scripts inside it and asked for, as they are before they are compressed. */
  scripts: number;
  /** Itself included. */
  requests: number;
  /** Both typefaces as they are sent. */
  fonts: number;
};

const kB = 1000;
/** Scripts are small files that pages share; there are two typefaces. */
const page = { scripts: 4 * kB, requests: 8, fonts: 60 * kB };

export const budgets: Readonly<Record<string, Budget>> = {
  404: { ...page, html: 8 * kB },
  index: { ...page, html: 32 * kB },
  'reports/index': { ...page, html: 12 * kB },
  'reports/[report]': { ...page, html: 32 * kB },
  'charts/[report]/[chart]': { ...page, html: 20 * kB },
  'compare/[report]/[other]': { ...page, html: 32 * kB },
  corrections: { ...page, html: 12 * kB },
  'data/index': { ...page, html: 16 * kB },
  'data/[report]': { ...page, html: 16 * kB },
  'embed/[report]/[chart]': { html: 7 * kB, scripts: 3 * kB, requests: 1, fonts: 0 },
  'embeds/index': { ...page, html: 24 * kB },
  'embeds/[report]': { ...page, html: 24 * kB },
  method: { ...page, html: 16 * kB },
  'source/[report]': { ...page, html: 20 * kB },
};
