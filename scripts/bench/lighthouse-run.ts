import { runPackaged } from './packages.ts';
import { browser } from './sites.ts';

/** What of Lighthouse counts here, in its own words. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse says of a page: scores of 100, times in milliseconds, and each audit that took points. */
export type Report = {
  scores: Record<Category, number>;
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  layoutShift: number;
  /** Files that had to come before anything was painted. */
  blocking: string[];
  faults: string[];
};

/** The parts we read of what Lighthouse prints. */
export type LighthouseJson = {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    {
      score: number | null;
      title: string;
      displayValue?: string;
      numericValue?: number;
      details?: { items?: { url?: string }[] };
    }
  >;
};

/** A run of its command line as it comes: a phone, simulated. */
export const lighthouse = async (url: string): Promise<Report> => {
  const { executable, flag } = await browser();
  const printed = await runPackaged(
    'lighthouse/cli/index.js',
    [
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless --no-sandbox --disable-gpu ${flag}`,
    ],
    { env: { CHROME_PATH: executable } },
  );
  return reportOf(JSON.parse(printed) as LighthouseJson);
};

/** What is read from Lighthouse's answer. Throws where it could not look at the page. */
export const reportOf = ({ runtimeError, categories: found, audits }: LighthouseJson): Report => {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((found[category]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const failed = categories
    .flatMap((category) => found[category]?.auditRefs ?? [])
    .flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit && audit.score !== null && audit.score < 1 ? [{ id, ...audit }] : [];
    });
  return {
    scores,
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    layoutShift: value('cumulative-layout-shift'),
    blocking: (audits['render-blocking-insight']?.details?.items ?? []).flatMap(({ url }) => url ?? []),
    faults: failed.map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue.trim()})` : id)),
  };
};
