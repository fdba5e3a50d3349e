import { mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as builds from '../../scripts/site-builds.ts';
import type { Site } from '../../scripts/site-builds.ts';
import { digestOf } from '../../scripts/tree.ts';
import { temporaryFolder } from './project.ts';

const newSite = (): Site => {
  const site = builds.siteIn(temporaryFolder());
  mkdirSync(site.builds);
  return site;
};

const publish = async (site: Site, text: string): Promise<string> => {
  const fresh = path.join(site.builds, builds.ownName('.new'));
  mkdirSync(fresh);
  writeFileSync(path.join(fresh, 'index.html'), text);
  const build = await builds.keepBuild(site, fresh, await digestOf(fresh, { flush: true }));
  builds.recordBuild(site, build);
  builds.showBuild(site, builds.linkBuild(site, build));
  builds.removeOldBuilds(site);
  return build;
};

const rollBack = async (site: Site) => {
  const build = await builds.buildBefore(site);
  if (build !== undefined) builds.showBuild(site, builds.linkBuild(site, build));
  return build;
};

const kept = (site: Site) => readFileSync(path.join(site.builds, 'history'), 'utf8').trim().split('\n');
const shown = (site: Site) => readFileSync(path.join(site.dist, 'index.html'), 'utf8');

test('the last five builds are kept, oldest first', async () => {
  const site = newSite();
  const all: string[] = [];
  for (const text of '1234567') all.push(await publish(site, text));
  expect(kept(site)).toEqual(all.slice(2));
  expect(readdirSync(site.builds).sort()).toEqual([...all.slice(2), 'history'].sort());
  expect(shown(site)).toBe('7');
});

test('a build made again is kept once, as the newest', async () => {
  const site = newSite();
  const [first, second] = [await publish(site, '1'), await publish(site, '2')];
  expect(await publish(site, '1')).toBe(first);
  expect(kept(site)).toEqual([second, first]);
});

test('a rollback goes back to the first build and no further', async () => {
  const site = newSite();
  for (const text of '123') await publish(site, text);
  await rollBack(site);
  expect(shown(site)).toBe('2');
  await rollBack(site);
  expect(shown(site)).toBe('1');
  expect(await rollBack(site)).toBeUndefined();
  expect(shown(site)).toBe('1');
});

test('a build after a rollback forgets what was rolled back from', async () => {
  const site = newSite();
  const [first, second] = [await publish(site, '1'), await publish(site, '2')];
  await publish(site, 'a mistake');
  await rollBack(site);
  const next = await publish(site, '4');
  expect(kept(site)).toEqual([first, second, next]);
});

test('a rollback passes over a build whose files were changed', async () => {
  const site = newSite();
  const [, second] = [await publish(site, '1'), await publish(site, '2'), await publish(site, '3')];
  writeFileSync(path.join(site.builds, second, 'index.html'), 'changed');
  await rollBack(site);
  expect(shown(site)).toBe('1');
});

test('a site whose dist was removed is shown again by a rollback', async () => {
  const site = newSite();
  await publish(site, '1');
  rmSync(site.dist);
  await rollBack(site);
  expect(shown(site)).toBe('1');
});

test('litter is removed when its process is gone or it is older than a day', () => {
  const site = newSite();
  const dead = 2 ** 30; // more than any system's largest process number
  const make = (name: string, age = 0) => {
    mkdirSync(path.join(site.builds, name));
    const time = Date.now() / 1000 - age;
    utimesSync(path.join(site.builds, name), time, time);
  };
  make(`.new-${dead}-00000001`);
  make(`.new-${process.ppid}-00000002`);
  make(`.new-${process.ppid}-00000003`, 2 * 24 * 3600);
  make('.new-of-someone');
  builds.removeLitter(site);
  expect(readdirSync(site.builds).sort()).toEqual(
    [`.new-${process.ppid}-00000002`, '.new-of-someone'].sort(),
  );
});
