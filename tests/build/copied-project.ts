/** The project in another place. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../scripts/folders.ts';

const NOT_SOURCES = new Set(['node_modules', 'dist', '.builds', '.cache', '.astro', '.git', 'test-results']);

/** Copies the project with the packages it has here, its files made in the opposite order. */
export const copyProjectTo = (copy: string): void => {
  for (const name of readdirSync(projectFolder).sort().reverse()) {
    if (!NOT_SOURCES.has(name)) copyBackwards(path.join(projectFolder, name), path.join(copy, name));
  }
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(copy, 'node_modules'));
};

const copyBackwards = (from: string, to: string): void => {
  const entries = readdirSync(path.dirname(from), { withFileTypes: true });
  if (!entries.find((entry) => entry.name === path.basename(from))?.isDirectory()) {
    cpSync(from, to);
    return;
  }
  mkdirSync(to);
  for (const name of readdirSync(from).sort().reverse())
    copyBackwards(path.join(from, name), path.join(to, name));
};
