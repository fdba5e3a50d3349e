/** Reads the record of what was published. It grows with every report, so that places in it are only looked up when told. */
import { parseTree, type Node } from 'jsonc-parser';
import { mistakes } from '../language/mistakes.ts';
import { readJson, type DataFile } from './json.ts';
import type { Complain } from './problem.ts';
import { PublishedRecord } from './published.ts';

export type LoadedRecord = { file: DataFile; record: PublishedRecord };

/** The record from a file's bytes; undefined, with the mistake told, where it is damaged. */
export const readRecord = (name: string, bytes: Uint8Array, complain: Complain): LoadedRecord | undefined => {
  const text = textOf(bytes);
  const value = text === undefined ? undefined : valueOf(text);
  if (text === undefined || value === undefined) {
    tellDamage(name, bytes, complain);
    return undefined;
  }
  const file = placed(name, text);
  const parsed = PublishedRecord.safeParse(value);
  if (parsed.success) return { file, record: parsed.data };
  const path = parsed.error.issues[0]?.path.map((step) => (typeof step === 'number' ? step : String(step)));
  complain({ file, path: path ?? [] }, mistakes.recordDamaged());
  return undefined;
};

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const valueOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The slower reader knows what went wrong where. */
const tellDamage = (name: string, bytes: Uint8Array, complain: Complain): void => {
  const { value } = readJson(name, bytes, complain);
  if (value !== undefined) complain({ file: placed(name, ''), path: [] }, mistakes.recordDamaged());
};

const placed = (name: string, text: string): DataFile => {
  let root: Node | undefined;
  return {
    name,
    text,
    get root() {
      return (root ??= parseTree(text));
    },
  };
};
