/**
 * Pictures drawn before are kept, since drawing them takes most of a build: by all that decides their bytes. New ones
 * are drawn in threads, while the pages go on.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { pngVersion } from './png.ts';
import type { Picture } from './poster.ts';

/** The picture as PNG in px `scale` times its own, from `.cache/pictures` where it is there. */
export const keptPng = async (picture: Picture, scale: number): Promise<Uint8Array<ArrayBuffer>> => {
  const digest = createHash('sha256')
    .update(JSON.stringify([picture.svg, picture.width, scale, pngVersion()]))
    .digest('hex');
  const file = path.resolve('.cache', 'pictures', `${digest}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const bytes = (await (threads ??= newThreads()).run({ picture, scale })) as Uint8Array<ArrayBuffer>;
  put(file, bytes);
  return bytes;
};

let threads: Tinypool | undefined;
const newThreads = () =>
  new Tinypool({
    // From the project's folder, where every task runs: a built module does not know where it came from.
    filename: pathToFileURL(path.resolve('src', 'charts', 'png-worker.ts')).href,
    minThreads: 0,
    maxThreads: availableParallelism(),
  });

/** In one step: another build may be reading it, or this one be killed. */
const put = (file: string, bytes: Uint8Array): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, file);
};
