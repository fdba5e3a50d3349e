import type { Kept } from '../review/change.ts';
import type { ChangeKind } from '../review/compare.ts';
import type { Part } from '../review/views.ts';

/** Words of the review of what an edit of the data changes. */
export type ReviewWords = {
  title: string;
  /** `typed` is the revision as it was asked for; without it, the one that last wrote `record`. */
  since: (commit: string, record: string, typed: string | undefined) => string;
  nothing: string;
  counted: Record<ChangeKind | 'reports', (count: number) => string>;
  kept: Record<Kept, (counted: string) => string>;
  report: (id: string) => string;
  /** Behind the id of a report that came or went. */
  whole: Record<Exclude<Kept, 'changed'>, (title: string, figures: string, charts: string) => string>;
  shared: string;
  kinds: Record<ChangeKind, string>;
  parts: Record<Part, string>;
  /** Behind what came or went. */
  marks: Record<Exclude<Kept, 'changed'>, string>;
  columns: { figure: string; was: string; is: string; printedWas: string; printedIs: string };
  chart: string;
  changedParts: string;
  /** The height of an embed in a frame of so many px. */
  heightIn: (width: number) => string;
  height: (px: number) => string;
  heightsNote: string;
  absent: string;
  written: (file: string) => string;
};
