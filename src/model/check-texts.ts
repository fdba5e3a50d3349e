/** Rules every text in a data file keeps: normal form, plain words, no figure typed by hand. */
import { mistakes } from '../language/mistakes.ts';
import type { DataFile } from './json.ts';
import type { Complain, JsonPath, Sentence } from './problem.ts';
import type { FileKind } from './schema.ts';
import { parseTemplate, strayBrace } from './template.ts';

/** Tells every text that breaks a rule; false if one did. */
export const checkTexts = (value: unknown, file: DataFile, kind: FileKind, complain: Complain): boolean => {
  let fine = true;
  for (const { path, text } of textsIn(value, [])) {
    for (const sentence of [
      ...rulesForAll(text),
      ...(isWords(path) ? rulesForWords(text, path, kind) : []),
    ]) {
      complain({ file, path }, sentence);
      fine = false;
    }
  }
  return fine;
};

/** Every string in a value, with its path. */
export function* textsIn(value: unknown, path: JsonPath): Generator<{ path: JsonPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      yield* textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Whether a path leads to words of a language, as against an id, a figure or a phrase of the source. */
export const isWords = (path: JsonPath): boolean => {
  const last = path.at(-1);
  return last === 'vi' || last === 'en';
};

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 10), at + 14).trim();

const rulesForAll = (text: string): Sentence[] => {
  const found: Sentence[] = [];
  const normal = text.normalize('NFC');
  if (normal !== text) found.push(mistakes.notNfc(text.slice(0, 30).normalize('NFC')));
  // Control, direction and zero-width characters; a soft hyphen; line ends. A no-break space is a space.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.test(text)) found.push(mistakes.control());
  const markup = /<\/?[a-zA-Z!][^>]*>?|&(?:[a-zA-Z]+|#\d+);/.exec(text);
  if (markup) found.push(mistakes.markup(markup[0].slice(0, 30)));
  return found;
};

const rulesForWords = (text: string, path: JsonPath, kind: FileKind): Sentence[] => {
  const found: Sentence[] = [];
  const space = /^\s|\s$|\s\s/.exec(text);
  if (space) found.push(mistakes.spaces(around(text, space.index)));
  const named = parseTemplate(text);
  const words = named.flatMap((part) => (part.type === 'words' ? [part.text] : []));
  const stray = words.map(strayBrace).find((brace) => brace !== undefined);
  // Only a report's own texts can name figures.
  const cannotName = !mayNameFigures(path, kind) && named.some((part) => part.type === 'name');
  if (stray !== undefined || cannotName) found.push(mistakes.template(stray ?? text.slice(0, 30)));
  const digit = path[0] === 'names' ? undefined : words.map(typedFigure).find((typed) => typed !== undefined);
  if (digit !== undefined) found.push(mistakes.digit(digit));
  return found;
};

const mayNameFigures = (path: JsonPath, kind: FileKind): boolean =>
  (kind === 'topic' || kind === 'overview') && path.at(-2) !== 'counted';

/** A figure typed in words; m² and m³ are units. */
const typedFigure = (words: string): string | undefined => {
  const at = words.search(/(?![²³])\p{N}/u);
  return at < 0 ? undefined : around(words, at);
};
