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

/** A place in a text with the words about it, nothing invisible among them. */
const around = (text: string, at: number): string => {
  const start = text.lastIndexOf(' ', Math.max(0, at - 10)) + 1;
  const end = text.indexOf(' ', at + 12);
  return text
    .slice(start, end < 0 || end > at + 30 ? at + 30 : end)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim();
};

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const rulesForAll = (text: string): Sentence[] => {
  const found: Sentence[] = [];
  const normal = text.normalize('NFC');
  if (normal !== text) {
    let at = 0;
    while (text[at] === normal[at]) at += 1;
    found.push(mistakes.notNfc(around(normal, at)));
  }
  // Control, direction and zero-width characters; a soft hyphen; line ends. A no-break space is a space.
  const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.exec(text);
  if (control) found.push(mistakes.control(codeOf(control[0]), around(text, control.index)));
  const markup = /<\/?[a-zA-Z!][^>]*>?|&(?:[a-zA-Z][a-zA-Z\d]*|#x?[\da-fA-F]+);/.exec(text);
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
  const name = mayName(path, kind) ? undefined : /\{[^{}]*\}?/.exec(text)?.[0];
  if (name !== undefined) return [...found, mistakes.templateWhereNone(name)];
  if (stray !== undefined) found.push(mistakes.template(stray));
  // What was meant as a name may hold digits.
  const spelt = words.map((part) => part.replace(/\{[^{}\s]*\}?/g, ''));
  const digit = path[0] === 'names' ? undefined : spelt.map(typedFigure).find((typed) => typed !== undefined);
  if (digit !== undefined) found.push(digitSentence(digit, path, kind));
  return found;
};

const digitSentence = (found: string, path: JsonPath, kind: FileKind): Sentence => {
  if (!mayName(path, kind)) return mistakes.digitWhereNone(found);
  return isIndicatorName(path) ? mistakes.digitInName(found) : mistakes.digit(found);
};

/** Only a report's own texts can name figures. */
const mayName = (path: JsonPath, kind: FileKind): boolean =>
  (kind === 'topic' || kind === 'overview') && path.at(-2) !== 'counted';

/** An indicator's name stands beside its figures and in their sentences. */
export const isIndicatorName = (path: JsonPath): boolean =>
  path[0] === 'indicators' && path.length === 4 && path[2] === 'name';

/** A figure typed in words; m² and m³ are units. */
const typedFigure = (words: string): string | undefined => {
  const at = words.search(/(?![²³])\p{N}/u);
  return at < 0 ? undefined : around(words, at);
};
