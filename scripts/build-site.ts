import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder, projectFolder, siteFolder } from './folders.ts';
import { withLock } from './lock.ts';
import { PlainError, sentenceOf } from './plain-error.ts';
import * as builds from './site-builds.ts';
import type { Site } from './site-builds.ts';
import { siteUrl } from './site-url.ts';
import { checkStepToDieAt, enter } from './steps.ts';
import type { Step } from './steps.ts';
import { digestOf } from './tree.ts';

/** What a build did: the build now shown, and whether that differs from what was shown before. */
export type Built = { build: string; changed: boolean };

/** Checks the data, renders the site and switches `dist` to it; if anything fails, `dist` stays as it was. */
export const buildSite = async (report: (step: Step) => void = () => undefined): Promise<Built> => {
  checkStepToDieAt();
  siteUrl();
  const site = builds.siteIn(siteFolder());
  builds.shownBuild(site);
  // One after the other: the build that began last read the newest data, so its site must be switched last.
  return withLock(
    path.join(projectFolder, '.builds', 'build.lock'),
    () => buildInTurn(site, report),
    sayWait,
  );
};

const buildInTurn = async (site: Site, report: (step: Step) => void): Promise<Built> => {
  enter('check', report);
  process.env.DATA_DIR = dataFolder();
  // Loaded only here: a rollback must work even when the code that reads the data does not.
  const [{ checkData }, { renderSite }] = await Promise.all([
    import('./check-data.ts'),
    import('./render-site.ts'),
  ]);
  if (!(await checkData()))
    throw new PlainError('The data did not pass the check, so the site stays as it was.');
  const project = builds.siteIn(projectFolder);
  builds.removeLitter(project);
  builds.removeLitter(site);
  const name = builds.ownName('.new');
  const rendered = path.join(project.builds, name);
  const fresh = path.join(site.builds, name);
  try {
    mkdirSync(rendered);
    enter('render', report);
    await renderSite(rendered);
    if (fresh !== rendered) await move(rendered, fresh);
    enter('sync', report);
    const digest = await digestOf(fresh, { flush: true });
    return await withLock(switchLock(site), () => publishOrTidy(site, fresh, digest, report));
  } finally {
    for (const folder of [rendered, fresh]) rmSync(folder, { recursive: true, force: true });
  }
};

/** Another disk takes a copy, for which Node's other `cp` takes a full disk for a broken one. */
const move = async (from: string, to: string): Promise<void> => {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
};

const publishOrTidy: typeof publish = async (site, ...publishing) => {
  try {
    return await publish(site, ...publishing);
  } catch (error) {
    forgetUnshown(site);
    throw error;
  }
};

/** A full disk is not filled by what is not shown; where even that cannot be removed, the first error is what matters. */
const forgetUnshown = (site: Site): void => {
  try {
    builds.removeLitter(site);
    builds.removeOldBuilds(site);
  } catch {
    // The next build removes it.
  }
};

const publish = async (site: Site, fresh: string, digest: string, report: (step: Step) => void) => {
  enter('keep', report);
  const build = await builds.keepBuild(site, fresh, digest);
  const changed = builds.shownBuild(site) !== build;
  enter('link', report);
  const link = builds.linkBuild(site, build);
  enter('history', report);
  builds.recordBuild(site, build);
  enter('switch', report);
  builds.showBuild(site, link);
  enter('tidy', report);
  try {
    builds.removeOldBuilds(site);
  } catch (error) {
    console.error(`The site is switched, but old builds could not be removed: ${sentenceOf(error)}`);
  }
  return { build, changed };
};

/** Shows the build before the present one and returns its name; undefined when there is none. */
export const rollBack = (): Promise<string | undefined> => {
  const site = builds.siteIn(siteFolder());
  return withLock(switchLock(site), async () => {
    const build = await builds.buildBefore(site);
    if (build !== undefined) builds.showBuild(site, builds.linkBuild(site, build));
    return build;
  });
};

const switchLock = (site: Site) => path.join(site.builds, 'switch.lock');

const sayWait = () => console.error('Another build is running; waiting for it to end …');
