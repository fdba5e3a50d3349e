/**
 * What a language must be able to say. Sentences are composed in `src/model/words.ts` from these parts;
 * components, pages and charts hold no words of their own.
 */
import type { Formula } from '../model/derive.ts';
import type { UnitId } from '../model/units.ts';
import type { Hedge, PlanWord } from './phrase.ts';
import type { PageWords } from './page-words.ts';

export type LanguageCode = 'vi' | 'en';

/** A number with all that belongs to it. Two values are a range; a sign is said in words, never here. */
export type FigureParts = {
  value: string | [string, string];
  unit: UnitId;
  hedge?: Hedge | undefined;
  status?: Status | undefined;
  /** The noun of a count, in this language. */
  counted?: string | undefined;
  /** The whole of which `value` is a part. */
  of?: string | undefined;
  /** A difference of so much a month. */
  per?: 'month' | undefined;
};
export type Status = 'E' | 'P' | 'F' | 'B';
export type Side = 'above' | 'below' | 'equal' | 'undecided';

export type PlanParts = { word: PlanWord | null; issuer?: string | undefined; horizon?: string | undefined };

export type Language = {
  code: LanguageCode;
  /** For `Intl`. */
  locale: string;
  /** Printed digits with this language's separators: number("2400.50") is "2.400,50". */
  number: (decimal: string) => string;
  /** "a, b và c" */
  list: (names: readonly string[]) => string;
  /** "khoảng 2.400 tỷ đồng" */
  figure: (parts: FigureParts) => string;
  /** "kế hoạch năm 2023" */
  plan: (parts: PlanParts) => string;
  /** "8 tháng năm 2023" for 2023-01/2023-08 */
  period: (period: string) => string;
  /** "cùng kỳ năm 2022"; `year` is that of the period compared. */
  comparedPeriod: (period: string, year: number) => string;
  /** "năm 2023" */
  year: (year: number) => string;
  day: (isoDay: string) => string;
  /** What span a figure covers: "cộng dồn, 8 tháng năm 2023". */
  clock: (clock: string, period: string) => string;
  level: (figure: string, status?: Status) => string;
  target: (figure: string, plan: string) => string;
  ratio: (figure: string, base: string, unit: UnitId) => string;
  /** A change of `figure` up or down against a plan. */
  beyondPlan: (side: Side, figure: string, plan: string) => string;
  directionToPlan: (side: Side, plan: string) => string;
  /** A change or difference against a period; `base` absent where the report names none. */
  change: (side: Side, figure: string, base?: string, status?: Status) => string;
  direction: (side: Side, base?: string) => string;
  implied: (base: string, figure: string) => string;
  impliedLevel: (base: string) => string;
  remaining: (figure: string, plan: string) => string;
  gap: (side: Side, mark: string, figure: string) => string;
  pace: (figure: string) => string;
  paceNeeded: (figure: string) => string;
  /** `side`: whether the pace needed is above or below the pace so far. */
  paceRatio: (side: Side, figure: string) => string;
  rest: (figure: string) => string;
  /** How much came to a figure since an earlier report: "thêm 300 tỷ đồng so với báo cáo 8 tháng năm 2023". */
  since: (side: Side, figure: string, base?: string) => string;
  /** "báo cáo 8 tháng năm 2023" */
  reportOn: (period: string) => string;
  /** A period by what its own report says of it: "cùng kỳ năm 2022 theo báo cáo của kỳ đó". */
  asReported: (base: string) => string;
  formulas: Record<Formula, string>;
  hedges: Record<Hedge, string>;
  /** Which values an interval allows: "từ 65,85 đến dưới 65,95%". */
  interval: (lo: string, hi: string, openEnds: { lo: boolean; hi: boolean }) => string;
  page: PageWords;
};
