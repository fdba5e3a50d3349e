import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { faultsOf, filledIn, runs, workflowNamed, workflows, type Step } from '../workflows.ts';

describe.each(workflows)('$file', ({ file, text, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => run ?? []);

  test('passes the checker of GitHub', async () => {
    expect(await faultsOf(file, text)).toEqual([]);
  });

  test('runs tasks that there are', () => {
    const tasks = commands.flatMap((command) =>
      [...command.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(tasks.length).toBeGreaterThan(1);
    expect(tasks.filter((task) => !Object.hasOwn(packageFile.scripts, task))).toEqual([]);
  });

  test('names files that there are', () => {
    const named = commands.flatMap((command) =>
      [...command.matchAll(/(?<=^|\s)[\w.-]+(?:\/[\w.-]+)*\.\w+(?=$|\s)/g)].map(([name]) => name),
    );
    expect(named.filter((name) => !existsSync(path.join(projectFolder, name)))).toEqual([]);
  });

  test('puts nothing that someone typed into a command, and hides no failure', () => {
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
    expect(text).not.toContain('continue-on-error');
  });

  test('uses only actions of GitHub, at a version', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
  });
});

test.each([
  ['a key that there is not', 'run: npm test', 'runs: npm test'],
  ['a job that there is not', 'needs: build', 'needs: bild'],
  ['a secret where there are none', `vars.RSYNC_TARGET != ''`, `secrets.RSYNC_TARGET != ''`],
  ['a step that there is not', 'steps.pages.outputs', 'steps.page.outputs'],
  ['a function that there is not', `format('{0}/'`, `formt('{0}/'`],
])('the checker finds %s', async (_, right, wrong) => {
  const workflow = workflows.find(({ text }) => text.includes(right));
  const faults = await faultsOf('broken.yml', workflow?.text.replace(right, wrong) ?? '');
  expect(faults).not.toEqual([]);
});

describe('the deployment', () => {
  const { jobs, text } = workflowNamed('deploy');
  const steps: Step[] = jobs.build?.steps ?? [];

  test('refuses what breaks a promise, before it builds', () => {
    expect(steps.flatMap(({ run }) => run ?? []).slice(0, 3)).toEqual([
      'npm run check',
      'npm run publish-record -- --check --since "${BEFORE:-HEAD}"',
      'npm run build',
    ]);
    const others = Object.entries(jobs).filter(([name]) => name !== 'build');
    expect(others.filter(([, { needs }]) => needs !== 'build')).toEqual([]);
  });

  const site = 'https://example.org/';
  test.each([
    [{}, ['pages']],
    [{ SITE_URL: site }, []],
    [{ RSYNC_TARGET: 'host:/srv/site', S3_TARGET: 's3://site' }, ['pages']],
    [{ SITE_URL: site, RSYNC_TARGET: 'host:/srv/site' }, ['rsync']],
    [{ SITE_URL: site, S3_TARGET: 's3://site' }, ['s3']],
    [{ SITE_URL: site, RSYNC_TARGET: 'host:/srv/site', S3_TARGET: 's3://site' }, ['rsync', 's3']],
  ])('with %o goes to %o', (vars, expected) => {
    const running = Object.keys(jobs).filter((name) => jobs[name] && runs(jobs[name], { vars }));
    expect(running).toEqual(['build', ...expected]);
  });

  test('goes by the address of GitHub Pages unless the site has its own', () => {
    const typed = steps.find(({ run }) => run === 'npm run build')?.env?.SITE_URL ?? '';
    const pages = { outputs: { base_url: 'https://someone.github.io/bac-kan' } };
    expect(filledIn(typed, { steps: { pages } })).toBe('https://someone.github.io/bac-kan/');
    expect(filledIn(typed, { vars: { SITE_URL: site } })).toBe(site);
  });

  test('goes back to an earlier commit by one command', () => {
    const ref = String(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.ref);
    expect(filledIn(ref, { inputs: { revision: 'a1b2c3d' } })).toBe('a1b2c3d');
    expect(filledIn(ref, {})).toBe('');
    expect(text).toContain('workflow_dispatch:');
  });
});
