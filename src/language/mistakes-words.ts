/** What the sentences about mistakes are put together from. */
import type { Sentence } from '../model/problem.ts';

export const both = (vi: string, en: string): Sentence => ({ vi, en });

export const list = (words: readonly string[], most = 14): string =>
  words.slice(0, most).join(', ') + (words.length > most ? ', …' : '');

/** A value as an editor would recognise it in the file, shortened. */
export const shown = (value: unknown, longest = 60): string => {
  const text = value === undefined ? '""' : JSON.stringify(value);
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};
