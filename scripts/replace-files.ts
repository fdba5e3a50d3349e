import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolder } from './tree.ts';

/**
 * Puts new texts into files: all are written beside them first, so that a full disk or a closed folder changes nothing,
 * and whoever reads one finds the former text or the new one. Folders that are missing are made.
 */
export const replaceFiles = (texts: ReadonlyMap<string, string>): void => {
  const folders = new Set([...texts.keys()].map((file) => path.dirname(file)));
  const made: string[] = [];
  try {
    for (const folder of folders) made.push(mkdirSync(folder, { recursive: true }) ?? '');
    for (const [file, text] of texts) writeFlushed(fresh(file), text);
    for (const file of texts.keys()) renameSync(fresh(file), file);
  } catch (error) {
    for (const left of [...[...texts.keys()].map(fresh), ...made.filter((folder) => folder !== '')])
      rmSync(left, { recursive: true, force: true });
    throw error;
  }
  for (const folder of folders) flushFolder(folder);
};

const fresh = (file: string): string => `${file}.new`;

/** Writes a file so that it survives a power failure. */
export const writeFlushed = (file: string, text: string): void => {
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
