import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolder } from './tree.ts';

/** Puts new texts into files: all are written beside them first, so that a full disk or a closed folder changes nothing. */
export const replaceFiles = (texts: ReadonlyMap<string, string>): void => {
  try {
    for (const [file, text] of texts) writeFlushed(fresh(file), text);
    for (const file of texts.keys()) renameSync(fresh(file), file);
  } catch (error) {
    for (const file of texts.keys()) rmSync(fresh(file), { force: true });
    throw error;
  }
  for (const folder of new Set([...texts.keys()].map((file) => path.dirname(file)))) flushFolder(folder);
};

const fresh = (file: string): string => `${file}.new`;

/** Writes a file so that it survives a power failure. */
export const writeFlushed = (file: string, text: string): void => {
  const handle = openSync(file, 'w');
  writeFileSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
};
