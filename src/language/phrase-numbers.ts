/** Numbers as Vietnamese newspapers print them: dots group thousands, the comma is decimal. */
import { UnreadablePhrase, type PhraseWarning } from './phrase.ts';

/** A number in a phrase: one value, a range, or a part of a whole. `end` is where reading goes on. */
export type PhraseNumber = {
  value: string | [string, string];
  of?: string;
  end: number;
  warnings: PhraseWarning[];
};

const digits = /\d+(?:[.,]\d+)*/y;

/** Reads the number at a place of a normalised phrase; undefined where none starts there. */
export const readNumber = (text: string, at: number): PhraseNumber | undefined => {
  const first = digitsAt(text, at);
  if (!first) return undefined;
  const warnings = [...first.warnings];
  const slash = /\s?\/\s?(?=\d)/y;
  const whole = follows(slash, text, first.end);
  if (whole) {
    // Three parts are a date, and a part of a whole is counted in whole things.
    if (/^\/\d/.test(text.slice(whole.end)) || /[.,]\d{1,2}$/.test(first.run))
      throw new UnreadablePhrase('number', text.slice(at, whole.end + 5));
    return { value: first.value, of: whole.value, end: whole.end, warnings };
  }
  const until = follows(/\s?(?:%|phần trăm)?\s?(?:-|đến|tới)\s?(?=\d)/y, text, first.end);
  if (!until) return { value: first.value, end: first.end, warnings };
  if (Number(until.value) < Number(first.value))
    throw new UnreadablePhrase('number', text.slice(at, until.end));
  return { value: [first.value, until.value], end: until.end, warnings: [...warnings, ...until.warnings] };
};

type Digits = { run: string; value: string; end: number; warnings: PhraseWarning[] };

const follows = (between: RegExp, text: string, at: number): Digits | undefined => {
  between.lastIndex = at;
  return between.test(text) ? digitsAt(text, between.lastIndex) : undefined;
};

const digitsAt = (text: string, at: number): Digits | undefined => {
  digits.lastIndex = at;
  const [run] = digits.exec(text) ?? [];
  if (run === undefined) return undefined;
  return { run, value: decimalOf(run), end: at + run.length, warnings: warningsFor(run) };
};

/** "1.234.567,8" → "1234567.8", "04" → "4". What has more than one reading is refused. */
const decimalOf = (run: string): string => {
  const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(run);
  if (!grouped && !/^\d+(?:,\d+)?$/.test(run)) throw new UnreadablePhrase('number', run);
  return run
    .replaceAll('.', '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '');
};

const warningsFor = (run: string): PhraseWarning[] =>
  /^\d{1,3},\d{3}$/.test(run) ? [{ reason: 'comma-and-three-decimals', part: run }] : [];
