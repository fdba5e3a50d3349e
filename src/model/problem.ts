import type { DataFile } from './json.ts';

/** An editor's mistake: where it stands, and one sentence in each language saying what was found and what to write. */
export type Sentence = { vi: string; en: string };
export type Problem = Sentence & {
  severity: 'error' | 'warning' | 'todo';
  /** Path of the file as the editor knows it, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** Dotted path within the file: "indicators.retail-sales.unit"; empty for the file itself. */
  field: string;
};

/** A path inside a JSON file. */
export type JsonPath = readonly (string | number)[];
/** Collects problems: a place in a file, and the sentence. */
export type Complain = (
  at: { file: DataFile; path: JsonPath; key?: boolean },
  sentence: Sentence,
  severity?: Problem['severity'],
) => void;

const marks = { error: '✗', warning: '!', todo: '…' };

/** A problem as an editor reads it: the place, then a sentence in each language. */
export const printed = (problem: Problem): string =>
  [`${marks[problem.severity]} ${placeOf(problem)}`, `  ${problem.vi}`, `  ${problem.en}`].join('\n');

/** Where a problem stands. Example: `data/site.json:3:5 · place.name`. */
export const placeOf = ({ file, line, column, field }: Problem): string =>
  `${file}:${line}:${column}${field && ` · ${field}`}`;
