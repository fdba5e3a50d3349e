/** The commands of the workflows, run as they stand; only the test of all tests is left out, being this one. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { headersOf, mediaTypes } from '../../scripts/hosting/headers.ts';
import { committedCopy, runner, whereIs, type JobDone } from './runner.ts';
import { temporaryFolder, tinyProject, treeOf } from './project.ts';

const target = path.join(temporaryFolder(), 'site');
const site = 'https://example.org/bac-kan/';
const pull = runner({
  github: { event_name: 'pull_request', event: { pull_request: { base: { sha: 'before' } } } },
});
const push = runner({
  github: { event_name: 'push', event: { before: 'before' } },
  vars: { SITE_URL: site, RSYNC_TARGET: target, S3_TARGET: 's3://bucket/site', SSH_KNOWN_HOSTS: 'a' },
  secrets: { SSH_KEY: 'b', AWS_ACCESS_KEY_ID: 'c', AWS_SECRET_ACCESS_KEY: 'd' },
});

const mustEndWell = ({ commands }: JobDone, ...expected: string[]): void => {
  expect(commands.filter(({ code }) => code !== 0)).toEqual([]);
  expect(commands.map(({ run }) => run.trim())).toEqual(
    expected.map((run) => expect.stringContaining(run) as string),
  );
};

describe('a pull request', () => {
  test('has mistakes told on their lines', async () => {
    const project = committedCopy();
    const file = 'data/reports/2023-08/budget.json';
    const text = readFileSync(path.join(project, file), 'utf8');
    writeFileSync(path.join(project, file), text.replace('"value": "44.9"', '"value": "45.2"'));
    const { commands } = await pull.job('test', 'test', project);
    const line = text.split('\n').findIndex((each) => each.includes('"value": "44.9"')) + 1;
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatchObject({ run: 'npm run check', code: 1 });
    expect(commands[0]?.output).toMatch(new RegExp(`^::error file=${file},line=${line},col=\\d+,`, 'm'));
  });

  test('has its changes attached', async () => {
    const done = await pull.job('test', 'diff');
    mustEndWell(done, 'npm run diff -- "$BASE"');
    expect(done.summary).toMatch(/^```\n[^>][\s\S]*\n```\n$/);
    expect(existsSync(path.join(pull.artifacts, 'review', 'index.html'))).toBe(true);
  });

  test('has the built site attached, with words on how to look at it', async () => {
    const project = tinyProject();
    for (const name of ['package-lock.json', 'docs']) copy(name, project);
    mkdirSync(path.join(project, 'data'));
    writeFileSync(path.join(project, 'data', 'words.txt'), 'as it would be');
    const done = await pull.job('test', 'preview', project);
    mustEndWell(done, 'npm run build', 'cp -r dist/. preview', 'cat docs/preview.md');
    const home = readFileSync(path.join(pull.artifacts, 'preview', 'index.html'), 'utf8');
    expect(home).toContain('as it would be');
    const address = /href="(http:[^"]*)"/.exec(home)?.[1] ?? 'none';
    expect(done.summary).toContain(`${address}.\n`);
    expect(done.summary).toContain(`http.server ${new URL(address).port} -d preview`);
  });
});

test('a push to main puts the site on each host that is set up', async () => {
  const project = committedCopy();
  // A runner draws all pictures anew, which is tested elsewhere.
  if (existsSync(path.join(projectFolder, '.cache'))) copy('.cache', project);
  const built = await push.job('deploy', 'build', project);
  mustEndWell(built, 'npm run check', 'npm run publish-record', 'npm run build', 'cp -r dist/. site');
  const folder = path.join(push.artifacts, 'site');
  expect(lostIn(folder, site)).toEqual([]);
  expect(pathsWithoutType(folder)).toEqual([]);
  expect(unnamedScripts(folder)).toEqual([]);

  mustEndWell(await push.job('deploy', 'rsync'), 'npm run deploy -- rsync');
  expect(new Set(push.callsOf('rsync').map((call) => call.at(-1)))).toEqual(new Set([`${target}/`]));
  // A machine without rsync can but tell how it would have been called.
  expect(whereIs('rsync') === undefined || isDeepStrictEqual(plainTreeOf(target), treeOf(folder))).toBe(true);

  mustEndWell(await push.job('deploy', 's3'), 'npm run deploy -- s3');
  expect(new Set(push.callsOf('aws').map((call) => call[3]))).toEqual(new Set(['s3://bucket/site']));
  expect(push.callsOf('aws').at(-1)?.slice(0, 2)).toEqual(['s3', 'sync']);
});

/** What is there without what is compressed besides. */
const plainTreeOf = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(treeOf(folder)).filter(([name]) => !/\.(br|gz)$/.test(name)));

const copy = (name: string, project: string): void =>
  cpSync(path.join(projectFolder, name), path.join(project, name), { recursive: true });

/** Addresses of the site's own in its pages that no file answers to. */
const lostIn = (folder: string, address: string): string[] => {
  const files = treeOf(folder);
  const { pathname } = new URL(address);
  const asked = Object.entries(files)
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([, html]) => [...html.matchAll(/ (?:href|src)="([^"#?]+)/g)].map(([, found = '']) => found));
  const own = new Set(asked.filter((each) => each.startsWith(address) || each.startsWith('/')));
  expect(own.size).toBeGreaterThan(100);
  return [...own].filter((each) => {
    const { origin, pathname: asked } = new URL(each, address);
    const file = decodeURI(asked).slice(pathname.length);
    const isOwn = origin === new URL(address).origin && asked.startsWith(pathname);
    return !isOwn || !(file in files || `${file}index.html` in files);
  });
};

/** Files that a host of one's own would not know how to send. */
const pathsWithoutType = (folder: string): string[] =>
  Object.keys(treeOf(folder)).filter((name) => !(path.extname(name).slice(1) in mediaTypes));

/** Scripts inside pages, embeds aside, that the policy in the table of headers does not let run. */
const unnamedScripts = (folder: string): string[] =>
  Object.entries(treeOf(folder))
    .filter(([name]) => name.endsWith('.html') && !/^(en\/)?embed\//.test(name))
    .flatMap(([name, html]) =>
      [...html.matchAll(/<script(?![^>]* (?:src=|type="application\/ld))[^>]*>(.*?)<\/script>/gs)].map(
        (script) => ({
          policy: headersOf(name.replace(/(?<=^|\/)index\.html$/, ''))['Content-Security-Policy'] ?? '',
          hash: createHash('sha256')
            .update(script[1] ?? '', 'latin1')
            .digest('base64'),
          name,
        }),
      ),
    )
    .filter(({ policy, hash }) => !policy.includes(`'sha256-${hash}'`))
    .map(({ name }) => name);
