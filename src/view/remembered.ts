import path from 'node:path';
import { stateOf } from '../model/folder-state.ts';

/** The folder of the data. */
export const folder = (): string => path.resolve(process.env.DATA_DIR ?? 'data');

/** Remembers what a function read: for a whole build, but while editing only until a file of the data changes. */
export const remembered = <T>(read: () => T): (() => T) => {
  let kept: { state: string; value: T } | undefined;
  return () => {
    const state = import.meta.env.DEV ? stateOf(folder()) : '';
    if (kept?.state !== state) kept = { state, value: read() };
    return kept.value;
  };
};
