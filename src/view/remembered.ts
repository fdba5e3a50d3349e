/** What pages remember of the data: for a whole build, but while editing only until a file changes. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The folder of the data. */
export const folder = (): string => path.resolve(process.env.DATA_DIR ?? 'data');

/** A function that reads once, and while editing again after a change. */
export const remembered = <T>(read: () => T): (() => T) => {
  let kept: { since: string; value: T } | undefined;
  return () => {
    const now = import.meta.env.DEV ? stateOf(folder()) : '';
    if (kept?.since !== now) kept = { since: now, value: read() };
    return kept.value;
  };
};

/** Differs wherever a file of the folder was written, put in place of another, added or deleted. */
const stateOf = (home: string): string =>
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const found = statSync(path.join(home, name), { throwIfNoEntry: false });
      return [name, found?.ino, found?.size, found?.mtimeMs].join(' ');
    })
    .join('\n');
