import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { writeFlushed } from './replace-files.ts';
import { removeAtEnd } from './temporary-folder.ts';
import { flushFolder } from './tree.ts';

/** Makes a folder with files in it in one step: what fails on the way leaves nothing behind. */
export const makeFolder = (folder: string, texts: ReadonlyMap<string, string>): void => {
  // Beside its place, where a name with a dot before it is no report.
  const fresh = path.join(path.dirname(folder), `.new-${process.pid}`);
  removeAtEnd(fresh);
  mkdirSync(fresh);
  for (const [name, text] of texts) writeFlushed(path.join(fresh, name), text);
  flushFolder(fresh);
  renameSync(fresh, folder);
  flushFolder(path.dirname(folder));
};
