import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { suffixes } from '../../scripts/hosting/compressed.ts';
import { rsyncCommands, s3Commands, type Command } from '../../scripts/hosting/deployment.ts';
import { headersOf } from '../../scripts/hosting/headers.ts';
import { builtSite, isPrecompressed, sshSettings, ways } from '../../scripts/hosting/targets.ts';

const files = [
  '404.html',
  '_astro/a.1.js',
  '_astro/b.2.woff2',
  'charts/2023-08/a.csv',
  'charts/2023-08/a.svg',
  'charts/2023-08/a/index.html',
  'embed.js',
  'en/feed.xml',
  'en/index.html',
  'feed.xml',
  'index.html',
  'sitemap-index.xml',
];
const site = { folder: '/built', files };
const withCompressed = files.flatMap((file) => [file, ...suffixes.map((suffix) => file + suffix)]);
const rank = (file: string): number => {
  const plain = file.replace(/\.(br|gz)$/, '');
  return plain.startsWith('_astro/') ? 0 : plain.endsWith('.html') ? 2 : plain.endsWith('.xml') ? 3 : 1;
};

const patternOf = (glob: string, star: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('**', '\0')
      .replaceAll('*', star)
      .replaceAll('\0', '.*')}$`,
  );
const filtersOf = ({ args }: Command) =>
  args.flatMap((arg) => {
    const [, way = '', glob = ''] = /^--(include|exclude)=(.*)$/.exec(arg) ?? [];
    return way === '' ? [] : [{ isIn: way === 'include', glob }];
  });

/** By rsync the first rule that fits a file, or a folder it is in, decides; one with a slash is from the top. */
const rsyncSends = (command: Command, file: string): boolean => {
  const parts = file.split('/');
  return parts.every((name, at) => {
    const whole = `/${parts.slice(0, at + 1).join('/')}`;
    const rule = filtersOf(command).find(({ glob }) =>
      patternOf(glob, '[^/]*').test(glob.startsWith('/') ? whole : name),
    );
    return rule?.isIn ?? true;
  });
};
/** By aws the last one does. */
const awsSends = (command: Command, file: string): boolean =>
  filtersOf(command).findLast(({ glob }) => patternOf(glob, '.*').test(file))?.isIn ?? true;

describe.each([
  ['rsync', rsyncCommands(site, 'host:/srv/site/'), rsyncSends, files],
  ['rsync', rsyncCommands(site, 'host:/srv/site/', '/compressed'), rsyncSends, withCompressed],
  ['aws', s3Commands(site, 's3://bucket/site/'), awsSends, files],
] as const)('%s', (program, commands, sends, sent) => {
  const deletes = ({ args }: Command) => args.some((arg) => arg.startsWith('--delete'));

  test('sends every file, after those it shows or leads to', () => {
    const first = sent.map((file) => commands.findIndex((command) => sends(command, file)));
    expect(first).not.toContain(-1);
    for (const [at, file] of sent.entries())
      for (const [other, before] of sent.entries())
        if (rank(before) < rank(file))
          expect(first[other], `${before}, ${file}`).toBeLessThan(first[at] ?? 0);
  });

  test('deletes last of all, and no hashed file', () => {
    expect(commands.filter(deletes)).toEqual(commands.slice(-1));
    const last = commands.at(-1);
    expect(sent.filter((file) => last && rank(file) === 0 && sends(last, file))).toEqual([]);
  });

  test('goes to the folder that is named', () => {
    expect(commands.filter((command) => command.program !== program)).toEqual([]);
    expect(
      commands.filter(({ args }) => !args.some((arg) => /^(host:\/srv|s3:\/\/bucket)\/site\/?$/.test(arg))),
    ).toEqual([]);
  });
});

describe('compressed files by rsync', () => {
  const rules = ({ args }: Command) => args.filter((arg) => arg.startsWith('--filter='));

  test('lie beside the others', () => {
    for (const { args } of rsyncCommands(site, 'host:/srv/site', '/compressed'))
      expect(args.slice(-3)).toEqual(['/built/', '/compressed/', 'host:/srv/site/']);
  });

  test('of changed pages do not come before those pages', () => {
    const [newPages] = rsyncCommands(site, 'host:/srv/site', '/compressed').filter(({ args }) =>
      args.includes('--ignore-existing'),
    );
    const sent = withCompressed.filter((file) => newPages && rank(file) === 2 && rsyncSends(newPages, file));
    expect(sent).toEqual(files.filter((file) => rank(file) === 2));
  });

  test.each([undefined, '/compressed'])(
    'do not stay when they are no longer sent, at the top either: %s',
    (folder) => {
      const last = rsyncCommands(site, 'host:/srv/site', folder).at(-1);
      const removed = last ? rules(last).filter((rule) => rule.includes('risk')) : [];
      const tops = withCompressed.filter((file) => !files.includes(file) && !file.includes('/'));
      expect(removed).toEqual(tops.map((file) => `--filter=risk /${file}`));
      // The first rule that fits decides.
      expect(last && rules(last).at(-1)).toBe('--filter=protect /*');
    },
  );

  test.each([
    [undefined, true],
    ['', true],
    ['yes', true],
    ['no', false],
  ])('are sent if PRECOMPRESSED is %s: %s', (typed, isSent) => {
    expect(isPrecompressed(typed === undefined ? {} : { PRECOMPRESSED: typed })).toBe(isSent);
    expect(() => isPrecompressed({ PRECOMPRESSED: 'false' })).toThrow(/write "no"/);
  });
});

test('an object store is told of each file what it is and how long it holds', () => {
  const sent = (file: string): string[] =>
    s3Commands(site, 's3://bucket')
      .filter((command) => awsSends(command, file) && command.args[1] === 'cp')
      .flatMap(({ args }) => args.slice(-2));
  for (const file of files) expect(sent(file), file).toHaveLength(2);
  expect(sent('index.html')[0]).toBe('--content-type=text/html; charset=utf-8');
  expect(sent('_astro/b.2.woff2')[0]).toBe('--content-type=font/woff2');
  for (const file of ['_astro/a.1.js', 'embed.js'])
    expect(sent(file)[1]).toBe(`--cache-control=${headersOf(file)['Cache-Control'] ?? ''}`);
});

test.each([
  ['rsync', 'deploy@example.org:/srv/bac-kan', true],
  ['rsync', 'example.org:bac-kan/', true],
  ['rsync', '/srv/bac-kan', true],
  ...[
    '',
    'example.org',
    'example.org:',
    'example.org:/',
    'example.org:~',
    'example.org:..',
    '/',
    '--delete x:/y',
  ].map((target) => ['rsync', target, false] as const),
  ['s3', 's3://bucket', true],
  ['s3', 's3://bucket/bac-kan', true],
  ...['', 'bucket', 's3://', 's3:///x', 's3://bucket/*'].map((target) => ['s3', target, false] as const),
  ['folder', '/srv/bac-kan', true],
  ...['', '/', '/..', 'srv', 'host:/srv', '~'].map((target) => ['folder', target, false] as const),
] as const)('%s to "%s": %s', (name, target, isTaken) => {
  expect(ways[name]?.form.test(target)).toBe(isTaken);
});

describe('before anything is sent', () => {
  test('a site for this machine alone is refused', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bac-kan-'));
    const robots = (address: string) =>
      writeFileSync(path.join(folder, 'robots.txt'), `Sitemap: ${address}s.xml`);
    robots('http://localhost:4321/');
    expect(() => builtSite(folder)).toThrow(/built for localhost/);
    robots('https://example.org/');
    expect(builtSite(folder).files).toEqual(['robots.txt']);
    rmSync(folder, { recursive: true });
    expect(() => builtSite(folder)).toThrow(/no built site/);
  });

  test('a key goes with the host it is for, and is kept from others', () => {
    expect(sshSettings({})).toEqual({});
    expect(() => sshSettings({ SSH_KEY: '', SSH_KNOWN_HOSTS: 'a' })).toThrow(/SSH_KEY/);
    expect(() => sshSettings({ SSH_KEY: 'a' })).toThrow(/SSH_KNOWN_HOSTS/);
    const command = sshSettings({ SSH_KEY: 'key', SSH_KNOWN_HOSTS: 'hosts' }).RSYNC_RSH ?? '';
    const file = / -i (\S+) /.exec(command)?.[1] ?? '';
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe('key\n');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(command).toContain('StrictHostKeyChecking=yes');
  });
});
