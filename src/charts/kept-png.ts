/** Pictures drawn before are kept, since drawing them takes most of a build: by all that decides their bytes. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { png, pngVersion } from './png.ts';
import type { Picture } from './poster.ts';

/** The picture as PNG in px `scale` times its own, from `.cache/pictures` where it is there. */
export const keptPng = async (picture: Picture, scale: number): Promise<Uint8Array<ArrayBuffer>> => {
  const digest = createHash('sha256')
    .update(JSON.stringify([picture.svg, picture.width, scale, pngVersion()]))
    .digest('hex');
  const file = path.resolve('.cache', 'pictures', `${digest}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const bytes = await png(picture, scale);
  put(file, bytes);
  return bytes;
};

/** In one step: another build may be reading it, or this one be killed. */
const put = (file: string, bytes: Uint8Array): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, file);
};
