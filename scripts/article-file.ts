import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { verifyRefusals } from '../src/language/mistakes-verify.ts';
import { setting } from './folders.ts';
import { refusal } from './plain-error.ts';

const largest = 5_000_000;

/** The text of an article's file of at most so many bytes, named as from the folder the command was typed in. */
export const readArticle = (typed: string, most = largest): string => {
  const bytes = bytesOf(typed, path.resolve(typedIn, typed), most);
  const text = textOf(bytes);
  if (text === undefined) throw refusal(verifyRefusals.notUtf8(typed));
  if (!/[\p{L}\p{N}]/u.test(text)) throw refusal(verifyRefusals.empty(typed));
  return text;
};

// npm runs scripts in the project's folder and notes where it was called; tasks change to that folder later.
const typedIn = setting('INIT_CWD', process.cwd());

const bytesOf = (typed: string, file: string, most: number): Uint8Array => {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw refusal(verifyRefusals.notAFile(typed));
    if (stats.size > most) throw refusal(verifyRefusals.tooLarge(typed, stats.size, most));
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw refusal(code === 'ENOENT' ? verifyRefusals.noFile(typed) : verifyRefusals.unreadable(typed, code));
  }
};

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Text in UTF-16, and files of other programs.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
};
