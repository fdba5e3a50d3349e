import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.ts';
import { digestOf, flushFolder } from './tree.ts';

/**
 * The builds of one site and the one it shows.
 *
 *     dist               → .builds/<build>, replaced in one atomic step
 *     .builds/<build>/   a whole site, named by the digest of what it holds
 *     .builds/history    the builds kept, oldest first, one a line
 *     .builds/.new-…/    a site being rendered
 */
export type Site = { folder: string; builds: string; dist: string };

const KEPT = 5;
const BUILD = /^[0-9a-f]{16}(-[0-9a-f]{8})?$/;

/** The site of a folder. Example: `siteIn('/srv/bac-kan').dist` is "/srv/bac-kan/dist". */
export const siteIn = (folder: string): Site => ({
  folder,
  builds: path.join(folder, '.builds'),
  dist: path.join(folder, 'dist'),
});

/** A name no other process uses, which tells whose it is. Example: `ownName('.new')` is ".new-4711-9f86d081". */
export const ownName = (prefix: string): string =>
  `${prefix}-${process.pid}-${randomBytes(4).toString('hex')}`;

/** The build that `dist` shows; undefined when there is none. Fails when `dist` is not a link of ours. */
export const shownBuild = (site: Site): string | undefined => {
  const found = lstatSync(site.dist, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const [folder, build, ...more] = found.isSymbolicLink() ? readlinkSync(site.dist).split('/') : [];
  if (folder === '.builds' && build !== undefined && BUILD.test(build) && more.length === 0) return build;
  throw new PlainError(`${site.dist} was not made by this build: move it away, then build again.`);
};

/** Gives a flushed new site its name for good; one that is already kept, and whole, is used instead. */
export const keepBuild = async (site: Site, fresh: string, digest: string): Promise<string> => {
  for (const kept of readdirSync(site.builds).filter((name) => name.startsWith(digest))) {
    if (!(await isWhole(site, kept))) continue;
    rmSync(fresh, { recursive: true });
    return kept;
  }
  // A folder of this name holds something else: someone changed or removed files in it.
  const build = existsSync(path.join(site.builds, digest))
    ? `${digest}-${randomBytes(4).toString('hex')}`
    : digest;
  renameSync(fresh, path.join(site.builds, build));
  flushFolder(site.builds);
  return build;
};

/** Adds a build to the history, after the one shown: what was rolled back from is forgotten. */
export const recordBuild = (site: Site, build: string): void => {
  const shown = shownBuild(site);
  const former = shown === undefined ? history(site) : [...before(site, shown), shown];
  const others = former.filter((kept) => kept.slice(0, 16) !== build.slice(0, 16));
  writeHistory(site, [...others, build].slice(-KEPT));
};

/** Makes the link that `showBuild` puts in the place of `dist`. */
export const linkBuild = (site: Site, build: string): string => {
  const link = path.join(site.folder, ownName('dist.new'));
  symlinkSync(`.builds/${build}`, link);
  return link;
};

/** Switches `dist` to a link in one atomic step. */
export const showBuild = (site: Site, link: string): void => {
  renameSync(link, site.dist);
  flushFolder(site.folder);
};

/** The build before the one shown, or undefined. One that has been damaged is passed over. */
export const buildBefore = async (site: Site): Promise<string | undefined> => {
  for (const build of before(site, shownBuild(site)).reverse()) if (await isWhole(site, build)) return build;
  return undefined;
};

/** Removes the builds that are neither shown nor in the history. */
export const removeOldBuilds = (site: Site): void => {
  const kept = new Set([...history(site), shownBuild(site)]);
  for (const name of readdirSync(site.builds)) {
    if (BUILD.test(name) && !kept.has(name)) rmSync(path.join(site.builds, name), { recursive: true });
  }
};

/** Removes what builds left behind that were killed: their process is gone, or they are older than a day. */
export const removeLitter = (site: Site): void => {
  mkdirSync(site.builds, { recursive: true });
  for (const folder of [site.builds, site.folder]) {
    for (const name of readdirSync(folder)) {
      const pid = /^(?:\.new|history\.new|dist\.new)-(\d+)-[0-9a-f]{8}$/.exec(name)?.[1];
      const litter = path.join(folder, name);
      if (pid !== undefined && isAbandoned(litter, Number(pid)))
        rmSync(litter, { recursive: true, force: true });
    }
  }
};

const DAY = 86_400_000;

/** Called before a build makes anything, so what bears our own process's number is a former process's. */
const isAbandoned = (litter: string, pid: number) => {
  const made = lstatSync(litter, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && (pid === process.pid || !isAlive(pid) || made < Date.now() - DAY);
};

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Someone else's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const isWhole = async (site: Site, build: string) => {
  const folder = path.join(site.builds, build);
  return existsSync(folder) && (await digestOf(folder)) === build.slice(0, 16);
};

const before = (site: Site, build: string | undefined) => {
  const builds = history(site);
  const at = build === undefined ? -1 : builds.indexOf(build);
  return at === -1 ? builds : builds.slice(0, at);
};

const historyFile = (site: Site) => path.join(site.builds, 'history');

const history = (site: Site) =>
  existsSync(historyFile(site))
    ? readFileSync(historyFile(site), 'utf8')
        .split('\n')
        .filter((line) => BUILD.test(line) && existsSync(path.join(site.builds, line)))
    : [];

const writeHistory = (site: Site, builds: string[]) => {
  const fresh = path.join(site.builds, ownName('history.new'));
  writeFileSync(fresh, `${builds.join('\n')}\n`, { flush: true });
  renameSync(fresh, historyFile(site));
  flushFolder(site.builds);
};
