/** What is sent in place of a site's files to those who take it compressed: `.br` and `.gz` beside each. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { projectFolder } from '../folders.ts';
import { ownName } from '../site-builds.ts';
import { eightAtATime } from '../tree.ts';
import { isText, mediaTypes } from './headers.ts';

/** The two forms of a file, by what is added to its name. */
export type Compressed = Record<'.br' | '.gz', Uint8Array>;

export const suffixes = ['.br', '.gz'] as const;

/** The best that brotli can do; a second for each MB. */
const BEST = 11;

/**
 * A file's bytes compressed, as they were kept in `.cache/compressed` or anew; undefined where it does not pay. The same
 * bytes on any machine of one kind.
 */
export const compressed = async (
  name: string,
  bytes: Uint8Array,
  quality = BEST,
): Promise<Compressed | undefined> => {
  if (!isText(mediaTypes[path.extname(name).slice(1)] ?? '') || bytes.length < LEAST) return undefined;
  const made = await keptOrMade(bytes, quality);
  // Either both or none: a cache has to be told that there are several.
  return suffixes.every((suffix) => made[suffix].length + SAVED <= bytes.length) ? made : undefined;
};

/** Puts the compressed files of a site into a folder of their own, at the same paths. */
export const compressInto = async (
  folder: string,
  site: { folder: string; files: readonly string[] },
  quality = BEST,
): Promise<void> => {
  await eightAtATime([...site.files], async (file) => {
    const forms = await compressed(file, readFileSync(path.join(site.folder, file)), quality);
    if (forms === undefined) return;
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    for (const suffix of suffixes) writeFileSync(path.join(folder, file + suffix), forms[suffix]);
  });
};

/** In bytes. What fits into the first packet beside its headers arrives no sooner for being smaller. */
const LEAST = 512;
/** In bytes; a response that is compressed has some 50 more of headers. */
const SAVED = 64;

const keptOrMade = async (bytes: Uint8Array, quality: number): Promise<Compressed> => {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const folder = path.join(projectFolder, '.cache', 'compressed', String(quality), digest.slice(0, 2));
  const file = (suffix: string): string => path.join(folder, digest + suffix);
  if (suffixes.every((suffix) => existsSync(file(suffix))))
    return { '.br': readFileSync(file('.br')), '.gz': readFileSync(file('.gz')) };
  const made = await make(bytes, quality);
  mkdirSync(folder, { recursive: true });
  for (const suffix of suffixes) {
    const fresh = path.join(folder, ownName('new'));
    writeFileSync(fresh, made[suffix]);
    renameSync(fresh, file(suffix));
  }
  return made;
};

const make = async (bytes: Uint8Array, quality: number): Promise<Compressed> => {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  // The system it was made on, which is nobody's business.
  gz[9] = 255;
  return { '.br': br, '.gz': gz };
};
