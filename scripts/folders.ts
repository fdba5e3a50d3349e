import path from 'node:path';

/** The project's own folder, wherever it has been copied to. */
export const projectFolder = path.resolve(import.meta.dirname, '..');

/** An environment variable; an empty one counts as not set. Example: `setting('HOST', 'localhost')`. */
export const setting = (name: string, fallback: string): string => {
  const value = process.env[name]?.trim();
  return value === undefined || value === '' ? fallback : value;
};

/** Where the data are: `DATA_DIR`, or `data`. */
export const dataFolder = (): string => path.resolve(projectFolder, setting('DATA_DIR', 'data'));

/** Where `dist` and `.builds` live: `SITE_DIR`, or the project's folder. */
export const siteFolder = (): string => path.resolve(projectFolder, setting('SITE_DIR', '.'));

/** A path as messages show it: below the project's folder where it is there, with forward slashes. */
export const shownPath = (of: string): string => {
  const relative = path.relative(projectFolder, of);
  return (relative.startsWith('..') ? of : relative).split(path.sep).join('/');
};
