import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from './plain-error.ts';

/**
 * Does work that one process at a time may do; others wait for their turn.
 *
 * The lock is SQLite's on an empty database: the one lock Node offers that the system itself releases when a
 * process is killed, so a dead build never blocks the next one.
 */
export const withLock = async <Result>(
  file: string,
  work: () => Promise<Result>,
  onWait = (): void => undefined,
): Promise<Result> => {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = openLock(file);
  try {
    for (let tries = 0; !isTaken(database); tries++) {
      if (tries === 0) onWait();
      await wait(50);
    }
    return await work();
  } finally {
    database.close();
  }
};

const SQLITE_BUSY = 5;

const openLock = (file: string) => {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (error) {
    throw new PlainError(`${file} cannot be written: allow writing there, then try again.`, { cause: error });
  }
};

const isTaken = (database: DatabaseSync): boolean => {
  try {
    // The journal would be a second file for a killed process to leave behind.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
};
