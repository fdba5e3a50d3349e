/** The words of the feed of reports and corrections. */
export type FeedWords = {
  title: (siteName: string) => string;
  /** The link to the feed. */
  link: string;
  subtitle: string;
  report: (title: string, period: string) => string;
  /** What kinds of entries there are. */
  categories: { report: string; correction: string };
  page: string;
  source: string;
  data: string;
};
