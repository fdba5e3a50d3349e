import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftRecord } from '../src/draft/record.ts';
import { projectFolder } from './folders.ts';

/** Outside the repository's files: it holds the article's text. */
const folder = path.join(projectFolder, '.cache', 'drafts');

/** Keeps what was read for the page in the development site; a later run of the same report takes its place. */
export const keepDraft = (record: DraftRecord): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(record.report), JSON.stringify(record));
};

/** The reports there is a record of, on this machine. */
export const keptDrafts = (): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .sort();
  } catch {
    return [];
  }
};

/** Only of those listed. */
export const keptDraft = (report: string): DraftRecord =>
  JSON.parse(readFileSync(fileOf(report), 'utf8')) as DraftRecord;

const fileOf = (report: string): string => path.join(folder, `${report}.json`);
