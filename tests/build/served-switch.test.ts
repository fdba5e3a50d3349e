/** Deployments while readers read: two versions of the site take turns under a real nginx. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { siteServers, startNginx, type RunningNginx } from '../../scripts/hosting/nginx-server.ts';
import { linkBuild, showBuild, siteIn } from '../../scripts/site-builds.ts';
import { serveFrom } from '../../scripts/hosting/served-folder.ts';
import { addressOf, ask, decoded, nginxProgram, siteOf, type Answer } from './nginx.ts';
import { temporaryFolder } from './project.ts';
import { publishedFolder } from './shared-site.ts';

const isFull = process.env.FULL === '1';
const REQUESTS = isFull ? 20_000 : 2_000;
const READERS = 8;

type Version = { folder: string; files: string[]; bytes: ReadonlyMap<string, Buffer> };

/** Some files of each kind, or all, with all hashed ones. */
const versionA = async (): Promise<Version> => {
  const { folder, files } = siteOf(await publishedFolder());
  const some = files.filter((file, at) => isFull || isHashed(file) || at % 4 === 0 || !file.includes('/'));
  return {
    folder,
    files: some,
    bytes: new Map(some.map((file) => [file, readFileSync(path.join(folder, file))])),
  };
};

/** Every file is another one of the same size, so that nothing but its second tells its date and size apart. */
const versionB = ({ files, bytes }: Version): Version => {
  const folder = temporaryFolder();
  const renamed = new Map(
    files.filter(isHashed).map((file) => [path.basename(file), otherHash(path.basename(file))]),
  );
  const changed = files.map((file): [string, Buffer] => {
    let text = bytes.get(file)?.toString('latin1') ?? '';
    for (const [from, to] of renamed) text = text.replaceAll(from, to);
    const content = Buffer.from(text, 'latin1');
    content.writeUInt8((content.at(-1) ?? 0) ^ 1, content.length - 1);
    return [isHashed(file) ? path.join(path.dirname(file), otherHash(path.basename(file))) : file, content];
  });
  for (const [file, content] of changed) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return { folder, files: changed.map(([file]) => file), bytes: new Map(changed) };
};

const isHashed = (file: string): boolean => file.startsWith('_astro/');
/** Example: "bare.CsWcDRqd.js" becomes "bare.CsWcDRqx.js". */
const otherHash = (name: string): string => name.replace(/.(?=\.\w+$)/, (last) => (last === 'x' ? 'y' : 'x'));

test(`${REQUESTS} requests while versions take turns: none fails, and none is answered by a mix`, async () => {
  const a = await versionA();
  const versions = [a, versionB(a)] as const;
  const target = temporaryFolder();
  const site = siteIn(target);
  /** The number of the version that each folder holds. */
  const held = new Map<string, number>();
  let switches = 0;
  const deploy = async (number: 0 | 1): Promise<string> => {
    const folder = await serveFrom(target, versions[number], { quality: 4 });
    held.set(folder, number);
    switches++;
    return folder;
  };
  await deploy(0);
  const program = await nginxProgram();
  const nginx = await startNginx(program, siteServers(site.dist));
  const reading = { left: Infinity };
  const now = (): Moment => ({ folder: path.basename(readlinkSync(site.dist)), switches });
  const readers = Array.from({ length: READERS }, (_, at) => read(at, { nginx, versions, reading, now }));
  // From here on either has the hashed files of both.
  const turns = [await deploy(1), await deploy(0)];
  reading.left = REQUESTS;
  while (reading.left > 0) {
    showBuild(site, linkBuild(site, turns[switches % 2] ?? ''));
    switches++;
    await wait(10);
  }
  const seen = (await Promise.all(readers)).flat();
  await nginx.stop();

  expect(seen.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  expect(seen.length).toBeGreaterThanOrEqual(REQUESTS);
  // What was switched to while a reader waited is known only now.
  const wrong = seen.filter(
    ({ before, after, from }) =>
      before.folder === after.folder &&
      after.switches < before.switches + 2 &&
      from !== undefined &&
      !from.includes(held.get(before.folder) ?? -1),
  );
  expect(wrong).toEqual([]);
  expect(switches).toBeGreaterThan(REQUESTS / 100);
  for (const version of [0, 1])
    expect(seen.filter(({ from }) => from?.join() === String(version)).length).toBeGreaterThan(REQUESTS / 20);
  for (const kind of [...(program.brotli ? ['200 br'] : []), '200 gzip', '200 none', '304 none'])
    expect(seen.filter((each) => each.kind === kind).length, kind).toBeGreaterThan(REQUESTS / 50);
  expect(severalBodies(seen)).toEqual([]);
});

/** What is shown at a moment, and how often it has changed. */
type Moment = { folder: string; switches: number };
/** One answer; `from` are the versions whose file it carries, by number. */
type Seen = {
  address: string;
  kind: string;
  from?: number[];
  tag: string;
  body: string;
  before: Moment;
  after: Moment;
  fault?: string;
};
type Surroundings = {
  nginx: RunningNginx;
  versions: readonly [Version, Version];
  reading: { left: number };
  now: () => Moment;
};

/** A reader with a cache, who looks at a page and then at what it asks for, all by one connection. */
const read = async (number: number, { nginx, versions, reading, now }: Surroundings): Promise<Seen[]> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const files = versions[0].files.filter((file) => !isHashed(file));
  const cache = new Map<string, string>();
  const seen: Seen[] = [];
  const look = async (file: string, asks: string): Promise<Answer | undefined> => {
    reading.left--;
    const before = now();
    const known = cache.get(file + asks);
    const headers = { 'Accept-Encoding': asks, ...(known === undefined ? {} : { 'If-None-Match': known }) };
    const address = `/${addressOf(file)}`;
    try {
      const answer = await ask(nginx.origin, address, { headers, agent });
      const {
        status,
        headers: { etag = '', 'content-encoding': encoding = 'none' },
      } = answer;
      seen.push({
        address,
        kind: `${status} ${encoding}`,
        tag: `${address} ${asks} ${etag}`,
        before,
        after: now(),
        ...told(answer, file, versions),
      });
      cache.set(file + asks, etag);
      return answer;
    } catch (error) {
      seen.push({
        address,
        kind: 'none',
        tag: '',
        body: '',
        before,
        after: now(),
        fault: `${address}: ${String(error)}`,
      });
      return undefined;
    }
  };
  for (let at = number; reading.left > 0; at += READERS) {
    const asks = ['br', 'gzip', 'identity'][at % 3] ?? '';
    // The same few again and again, so that some are known already.
    const page = await look(files[(at * 7) % Math.min(files.length, 60)] ?? '', asks);
    if (page?.status !== 200) continue;
    const asset = /\/(_astro\/[\w.-]+)/.exec(decoded(page).toString('latin1'))?.[1];
    if (asset !== undefined) await look(asset, asks);
  }
  agent.destroy();
  return seen;
};

const told = (
  answer: Answer,
  file: string,
  versions: readonly Version[],
): Pick<Seen, 'from' | 'body' | 'fault'> => {
  // That nothing has changed is checked by the tag, which must not stand for two bodies.
  if (answer.status === 304) return { body: '' };
  const body = decoded(answer);
  const from = versions.flatMap(({ bytes }, at) => (bytes.get(file)?.equals(body) ? [at] : []));
  const isRight = answer.status === 200 && from.length > 0;
  return {
    ...(isHashed(file) ? {} : { from }),
    body: createHash('sha256').update(body).digest('hex'),
    ...(isRight ? {} : { fault: `/${file}: ${answer.status}, ${body.length} bytes of neither version` }),
  };
};

/** Tags that were sent with different files, which a cache would then take for the same. */
const severalBodies = (seen: readonly Seen[]): string[] => {
  const whole = seen.filter(({ body }) => body !== '');
  return [...Map.groupBy(whole, ({ tag }) => tag)]
    .filter(([, all]) => new Set(all.map(({ body }) => body)).size > 1)
    .map(([tag]) => tag);
};
