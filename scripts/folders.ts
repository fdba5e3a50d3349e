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
