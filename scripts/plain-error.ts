import { stripVTControlCharacters } from 'node:util';
import type { Sentence } from '../src/model/problem.ts';

/** An error whose message is one sentence for the person at the keyboard: what is wrong, what to do. */
export class PlainError extends Error {}

/** One for an editor: a line in each language, as the mistakes above it. */
export const refusal = ({ vi, en }: Sentence, options?: ErrorOptions): PlainError =>
  new PlainError(`${vi}\n${en}`, options);

/** Any error as one sentence. Example: `ENOSPC …` becomes "The disk is full: …". */
export const sentenceOf = (error: unknown): string => {
  if (error instanceof PlainError) return error.message;
  const message = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const gist = gistOf(message) + placeOf(error);
  if (/\b(ENOSPC|EDQUOT)\b|os error (28|122)\b/.test(message)) {
    return 'The disk is full: free some space, then try again.';
  }
  if (/\b(EROFS|EACCES|EPERM)\b|os error (30|13|1)\b/.test(message)) {
    return `A file cannot be written (${gist}): allow writing there, then try again.`;
  }
  return gist;
};

/** The line that says what is wrong; the bundler puts a count before it, and a plugin the place. */
const gistOf = (message: string): string => {
  const lines = message.split('\n').map((line) => line.trim());
  const [first = 'unknown error', second] = lines.filter(
    (line) => line !== '' && !line.startsWith('Build failed'),
  );
  const place = /^\[plugin [^\]]*\](.*)$/.exec(first)?.[1]?.trim();
  return place === undefined || second === undefined ? first : `${second} (${place})`;
};

/** Where an error of a component is. Example: " (src/pages/index.astro:12)". */
const placeOf = (error: unknown): string => {
  const { file, line } = (error as { loc?: { file?: string; line?: number } } | undefined)?.loc ?? {};
  if (file === undefined) return '';
  return ` (${file}${line === undefined ? '' : `:${line}`})`;
};
