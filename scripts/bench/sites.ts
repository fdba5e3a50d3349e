import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { inherit } from '../child.ts';
import { chromium } from 'playwright';
import { setUpChromium } from '../chromium.ts';
import { projectFolder } from '../folders.ts';
import { PlainError } from '../plain-error.ts';
import { siteIn } from '../site-builds.ts';
import { certificate } from './certificate.ts';
import { setUpPackages, workFolder } from './packages.ts';
import { buildPeers, type Peers } from './peers.ts';
import { asOthers, asOurs, serveFolder } from './server.ts';

/** A built site as it is served here. */
export type ServedSite = { address: string; dist: string };
export type ServedPeers = Peers & { address: string };
/** The path of a Chromium, and the flag by which it believes these servers. */
export type Browser = { executable: string; flag: string };

/** Runs once however often it is asked for; servers live until the process ends. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

const ready = once(async () => {
  await setUpPackages();
  return certificate();
});

/** The site of our data. */
export const ourSite = once(() => built('site', process.env.DATA_DIR));

/** The site of twelve made-up reports: it has kinds of pages that a single report does not have. */
export const yearSite = once(() => built('year', path.join(projectFolder, 'tests', 'fixtures', 'reports')));

/** What ours is measured beside. */
export const peers = once(async (): Promise<ServedPeers> => {
  const server = await serveFolder(await ready(), asOthers);
  const made = await buildPeers();
  server.show(made.folder);
  return { ...made, address: server.address };
});

export const browser = once(async (): Promise<Browser> => {
  const found = await setUpChromium();
  return { executable: found === '' ? chromium.executablePath() : found, flag: (await ready()).flag };
});

const built = async (name: string, data: string | undefined): Promise<ServedSite> => {
  const server = await serveFolder(await ready(), asOurs);
  const folder = path.join(workFolder, name);
  mkdirSync(folder, { recursive: true });
  const env = {
    SITE_DIR: folder,
    SITE_URL: server.address,
    ...(data === undefined ? {} : { DATA_DIR: data }),
  };
  if ((await inherit(['scripts/tasks/build.ts'], env)) !== 0)
    throw new PlainError('The site could not be built, so it cannot be measured.');
  const { dist } = siteIn(folder);
  server.show(dist);
  return { address: server.address, dist };
};
