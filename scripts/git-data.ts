/** The data folder as git knows it: which revision to compare with, what differs from it, and how it was. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { recordName } from '../src/model/load.ts';

/** A commit, in full and as short as git shows it. */
export type Revision = { commit: string; short: string };

export const isInGit = (folder: string): boolean =>
  line(folder, 'rev-parse', '--is-inside-work-tree') === 'true';

/** What a person calls a revision: "HEAD", "main", "a1b2c3d". Undefined where git knows none. */
export const revisionNamed = (folder: string, typed: string): Revision | undefined =>
  revisionOf(
    folder,
    line(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${typed}^{commit}`),
  );

/** The last commit that wrote the record of what was published; undefined where none did. */
export const recordRevision = (folder: string): Revision | undefined =>
  revisionOf(folder, line(folder, 'log', '-1', '--format=%H', '--', recordName));

/** Files below the folder that differ from a revision, those git does not know yet included; with forward slashes. */
export const filesChangedSince = (folder: string, { commit }: Revision): string[] => [
  ...names(
    folder,
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--relative',
    commit,
    '--',
    '.',
  ),
  ...names(folder, 'ls-files', '-z', '--others', '--exclude-standard'),
];

/** The folder as a revision has it. */
export type FolderThen = { top: string; tree: string; files: string[] };

/** Undefined where the revision has no such folder. */
export const folderAt = (folder: string, { commit }: Revision): FolderThen | undefined => {
  const tree = line(folder, 'rev-parse', '--verify', '--quiet', `${commit}:./`);
  const top = line(folder, 'rev-parse', '--show-toplevel');
  if (tree === undefined || top === undefined) return undefined;
  return { top, tree, files: names(top, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', tree) };
};

/** Writes files of a folder as they were into `target`, in the same layout; the repository itself is left alone. */
export const writeFiles = ({ top, tree }: FolderThen, files: readonly string[], target: string): void => {
  mkdirSync(target, { recursive: true });
  const env = { GIT_INDEX_FILE: `${target}.index` };
  mustGit(top, ['read-tree', tree], { env });
  mustGit(top, ['checkout-index', '-z', '--stdin', `--prefix=${target}${path.sep}`], {
    env,
    input: files.map((file) => `${file}\0`).join(''),
  });
};

type Options = { env?: Record<string, string>; input?: string };

/** What git says; undefined where it fails, or is not there. */
const git = (folder: string, args: string[]): string | undefined => {
  const { status, stdout } = run(folder, args);
  return status === 0 ? stdout : undefined;
};

/** Runs git for what it does; a full disk, above all, is told. */
const mustGit = (folder: string, args: string[], options: Options): void => {
  const { status, stderr, error } = run(folder, args, options);
  if (status !== 0) throw error ?? new Error(stderr);
};

/** It only looks: without locks, its index stays as it is. */
const run = (folder: string, args: string[], { env, input = '' }: Options = {}) =>
  spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...env },
    input,
    maxBuffer: 2 ** 30,
  });

const line = (folder: string, ...args: string[]): string | undefined => {
  const said = git(folder, args)?.trim();
  return said === '' ? undefined : said;
};
const names = (folder: string, ...args: string[]): string[] =>
  (git(folder, args) ?? '').split('\0').filter((name) => name !== '');

const revisionOf = (folder: string, commit: string | undefined): Revision | undefined => {
  const short = commit && line(folder, 'rev-parse', '--short', commit);
  return commit && short ? { commit, short } : undefined;
};
