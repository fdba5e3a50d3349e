import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A new empty folder that goes when the process ends, also where a signal ends it. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bac-kan-'));
  removeAtEnd(folder);
  return folder;
};

/** Sees to it that a folder is gone when the process ends, also where a signal ends it. */
export const removeAtEnd = (folder: string): void => {
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of SIGNALS) process.on(signal, () => process.exit(128 + constants.signals[signal]));
};
