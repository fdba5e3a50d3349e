import type { Correction } from '../model/corrections.ts';

/** What is said of one correction: on the page of all of them, in the feed, and beside what it changed. */
export type CorrectionWords = {
  /** Whose error it was. */
  kinds: Record<Correction['kind'], string>;
  title: (indicator: string) => string;
  /** Before the former figure, before the present one, before the reason. */
  was: string;
  is: string;
  why: string;
  /** "65,9% (“bằng 65,9% kế hoạch”)" */
  quoted: (said: string, printed: string) => string;
  /** The source that puts another right. */
  accordingTo: (title: string, publisher: string) => string;
  /** All of it in one sentence, where there is room for no more. */
  note: (day: string, was: string, is: string) => string;
  link: string;
  /** Where something was corrected, without saying what: "Đã đính chính ngày 25/11/2026". */
  corrected: (day: string) => string;
  /** The heading above those of one chart. */
  heading: string;
  page: { title: string; intro: string[]; none: string; entry: (indicator: string) => string };
};
