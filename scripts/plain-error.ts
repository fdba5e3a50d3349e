import { stripVTControlCharacters } from 'node:util';
import type { Sentence } from '../src/model/problem.ts';

/** An error whose message is one sentence for the person at the keyboard: what is wrong, what to do. */
export class PlainError extends Error {}

/** Why a task refuses, with a line in each language, as the mistakes above it. */
export const refusal = ({ vi, en }: Sentence, options?: ErrorOptions): PlainError =>
  new PlainError(`${vi}\n${en}`, options);

/** Any error as one sentence. Example: `ENOSPC …` becomes "The disk is full: …". */
export const sentenceOf = (error: unknown): string => diskMistake(error)?.en ?? gistOf(error);

/** The same for whoever ran the task: what an editor can mend is said in each language. */
export const tellingOf = (error: unknown): string => {
  const mistake = diskMistake(error);
  return mistake ? `${mistake.vi}\n${mistake.en}` : gistOf(error);
};

const diskMistake = (error: unknown): Sentence | undefined => {
  if (error instanceof PlainError) return undefined;
  const message = messageOf(error);
  // As Node says it, the bundler, and git.
  if (/\b(ENOSPC|EDQUOT)\b|os error (28|122)\b|No space left on device|unable to write file/.test(message))
    return full;
  // Node says of a folder that cannot be made on a read-only disk that it is not there.
  return /\b(EROFS|EACCES|EPERM)\b|\bENOENT\b.*\bmkdir\b|os error (30|13|1)\b|Read-only file system/.test(
    message,
  )
    ? closed(gistOf(error))
    : undefined;
};

const full: Sentence = {
  vi: 'Đĩa đã đầy: hãy xóa bớt cho có chỗ trống, rồi thử lại.',
  en: 'The disk is full: free some space, then try again.',
};
const closed = (gist: string): Sentence => ({
  vi: `Không ghi được tệp (${gist}): hãy cho phép ghi vào đó, rồi thử lại.`,
  en: `A file cannot be written (${gist}): allow writing there, then try again.`,
});

const messageOf = (error: unknown): string =>
  stripVTControlCharacters(error instanceof Error ? error.message : String(error));

const gistOf = (error: unknown): string =>
  error instanceof PlainError ? error.message : firstLine(messageOf(error)) + placeOf(error);

/** The line that says what is wrong; the bundler puts a count before it, and a plugin the place. */
const firstLine = (message: string): string => {
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
