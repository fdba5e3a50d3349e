/**
 * A site in a folder that a server on this machine reads, as `dist` is for a build:
 *
 *     /srv/bac-kan/dist               → .builds/<version>, replaced in one atomic step
 *     /srv/bac-kan/.builds/<version>/   a whole site with its compressed files
 *
 * So a server never sees half of a site. Files with a hash in their name are taken over from the version before, because
 * a page in someone's cache may still ask for them.
 */
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { copyFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from '../lock.ts';
import { sentenceOf } from '../plain-error.ts';
import * as builds from '../site-builds.ts';
import type { Site } from '../site-builds.ts';
import { digestOf, eightAtATime } from '../tree.ts';
import { compressed, suffixes } from './compressed.ts';
import { HASHED, type BuiltSite } from './deployment.ts';

/** How it is put there: without compressed files, or with ones made faster, by brotli's quality. */
export type Serving = { compress?: boolean; quality?: number };

/** Puts a built site into a folder and switches to it; if anything fails, what is served stays as it was. */
export const serveFrom = async (target: string, built: BuiltSite, serving: Serving = {}): Promise<string> => {
  // A server is someone else, whatever the rights are that one's own files get.
  const mask = process.umask(0o022);
  const site = builds.siteIn(path.resolve(target));
  try {
    mkdirSync(site.builds, { recursive: true });
    return await withLock(path.join(site.builds, 'switch.lock'), () => replace(site, built, serving));
  } finally {
    process.umask(mask);
  }
};

const replace = async (site: Site, built: BuiltSite, serving: Serving): Promise<string> => {
  const shown = builds.shownBuild(site);
  builds.removeLitter(site);
  const fresh = path.join(site.builds, builds.ownName('.new'));
  try {
    await fill(fresh, shown === undefined ? undefined : path.join(site.builds, shown), built, serving);
    const version = await builds.keepBuild(site, fresh, await digestOf(fresh, { flush: true }));
    const link = builds.linkBuild(site, version);
    builds.recordBuild(site, version);
    builds.showBuild(site, link);
    tidy(site);
    return version;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};

const tidy = (site: Site): void => {
  try {
    builds.removeOldBuilds(site);
  } catch (error) {
    console.error(`The site is switched, but old versions could not be removed: ${sentenceOf(error)}`);
  }
};

const fill = async (fresh: string, former: string | undefined, built: BuiltSite, serving: Serving) => {
  const { compress = true, quality } = serving;
  const folders = new Set([HASHED, ...built.files.map((file) => path.dirname(file))]);
  for (const folder of folders) mkdirSync(path.join(fresh, folder), { recursive: true });
  await eightAtATime([...built.files], async (file) => {
    const bytes = readFileSync(path.join(built.folder, file));
    await put(fresh, former, file, bytes);
    const smaller = compress ? await compressed(file, bytes, quality) : undefined;
    for (const suffix of suffixes) if (smaller) await put(fresh, former, file + suffix, smaller[suffix]);
  });
  for (const file of former === undefined ? [] : hashedIn(former))
    if (!existsSync(path.join(fresh, file)))
      await takeOver(path.join(former ?? '', file), path.join(fresh, file));
};

const hashedIn = (folder: string): string[] =>
  readdirSync(path.join(folder, HASHED)).map((name) => path.join(HASHED, name));

/**
 * A file that has not changed keeps its date, so caches stay good. A server tells versions of a file apart by second and
 * size, so one that has changed within a second counts as later.
 */
const put = async (fresh: string, former: string | undefined, name: string, bytes: Uint8Array) => {
  const [from, to] = [path.join(former ?? '', name), path.join(fresh, name)];
  const before = former === undefined ? undefined : statSync(from, { throwIfNoEntry: false });
  if (before?.size === bytes.length && readFileSync(from).equals(bytes)) return takeOver(from, to);
  await writeFile(to, bytes);
  if (before && secondOf(to) <= secondOf(from)) await utimes(to, secondOf(from) + 1, secondOf(from) + 1);
};

/** As the disk has it, whose clock may be behind the processor's. */
const secondOf = (file: string): number => Math.floor(statSync(file).mtimeMs / 1000);

const takeOver = async (from: string, to: string): Promise<void> => {
  try {
    linkSync(from, to);
  } catch {
    // Not every disk can have one file in two places.
    await copyFile(from, to);
    const { atime, mtime } = statSync(from);
    await utimes(to, atime, mtime);
  }
};
