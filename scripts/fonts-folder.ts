import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.ts';
import { PlainError } from './plain-error.ts';
import { ownName } from './site-builds.ts';

/** Files of the typefaces that hold the characters and nothing else, in a folder named by all that decides them. */
export const fontsFolder = async (
  characters: string,
  cache = path.join(projectFolder, '.cache', 'fonts'),
): Promise<string> => {
  const folder = path.join(cache, digestOf(characters));
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, cut] of Object.entries(cuts)) {
      const file = path.join(folder, name);
      if (!existsSync(file)) put(file, await subset(cut, characters));
    }
  } catch (error) {
    throw isNoFolder(error) ? new PlainError(noFolder(cache), { cause: error }) : error;
  }
  return folder;
};

type Axes = Record<string, number | { min: number; max: number }>;
type Cut = { source: string; axes: Axes };

const weights = { min: 400, max: 600 };
const cuts: Record<string, Cut> = {
  'source-sans-3.woff2': {
    source: 'source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2',
    axes: { wght: weights },
  },
  'source-serif-4.woff2': {
    source: 'source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2',
    axes: { wght: weights, opsz: 20 },
  },
};

const COPYRIGHT_AND_LICENCE = [0, 13, 14];
const options = {
  targetFormat: 'woff2' as const,
  // Letters with marks are whole characters in the data, and digits are tabular anyway: kerning is all that is used.
  keepFeatures: ['kern'],
  noLayoutClosure: true,
  preserveNameIds: COPYRIGHT_AND_LICENCE,
};

const subset = async ({ source, axes }: Cut, characters: string): Promise<Buffer> => {
  // Loaded only here: mostly the fonts are there already.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(readFileSync(packaged(source)), characters, { ...options, variationAxes: axes });
};

const digestOf = (characters: string): string => {
  const versions = ['source-sans', 'source-serif', 'subset-font'].map(versionOf);
  return createHash('sha256')
    .update(JSON.stringify([characters, versions, cuts, options]))
    .digest('hex')
    .slice(0, 16);
};

const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(packaged(`${name}/package.json`), 'utf8')) as {
    version: string;
  };
  return `${name}@${version}`;
};

const packaged = (file: string): string => path.join(projectFolder, 'node_modules', file);

/** In one step: another build may be reading the folder, or writing the same bytes. */
const put = (file: string, bytes: Buffer): void => {
  const fresh = path.join(path.dirname(file), ownName('.new'));
  try {
    writeFileSync(fresh, bytes, { flush: true });
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
};

const isNoFolder = (error: unknown): boolean =>
  ['ENOTDIR', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');

const noFolder = (cache: string): string =>
  `The fonts cannot be kept in ${cache}, because a file is in the way: remove that file, then try again.`;
