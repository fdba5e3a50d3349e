import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Differs wherever a file of a folder was written, put in place of another, added or deleted; no file is read for it. */
export const stateOf = (folder: string): string =>
  namesIn(folder)
    .map((name) => {
      const found = statSync(path.join(folder, name), { throwIfNoEntry: false });
      return [name, found?.ino, found?.size, found?.mtimeMs].join(' ');
    })
    .join('\n');

/** None while the folder is gone. */
const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
};
