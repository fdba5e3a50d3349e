import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { STEPS } from '../../scripts/steps.ts';
import { failingDisk } from './failing-disk.ts';
import { build, copyProject, dataSaying, start, temporaryFolder, tinyProject, treeOf } from './project.ts';
import { publishedSite } from './shared-site.ts';

const KEPT_FILES = ['build.lock', 'history', 'switch.lock'];

const former = dataSaying('former');
const newer = dataSaying('newer');
/** A tiny project whose site says "former", and the sites that each data must give. */
let template: string;
let formerSite: Record<string, string>;
let newerSite: Record<string, string>;

const dist = (folder: string) => treeOf(path.join(folder, 'dist'));
const builds = (folder: string) => readdirSync(path.join(folder, '.builds')).sort();
const sources = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();

const templateCopy = () => {
  const copy = temporaryFolder();
  cpSync(template, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
};

const mustBuild = async (project: string, env: Record<string, string>) => {
  const ended = await build(project, env);
  expect(ended.output).toMatch(/^dist (now shows|already showed) /m);
  expect(ended.code).toBe(0);
};

beforeAll(async () => {
  template = tinyProject();
  const other = tinyProject();
  await Promise.all([mustBuild(template, { DATA_DIR: former }), mustBuild(other, { DATA_DIR: newer })]);
  formerSite = dist(template);
  newerSite = dist(other);
  expect(newerSite).not.toEqual(formerSite);
});

describe('a killed build', () => {
  /** One step each in the long runs; else several builds die one after the other before one comes to its end. */
  const deaths = Object.values(
    Object.groupBy(STEPS, (step) => (process.env.FULL ? step : STEPS.indexOf(step) % 3)),
  ).map((steps = []) => ({ steps, at: steps.join(', ') }));

  test.concurrent.for(deaths)(
    'leaves one whole site at $at, and the next leaves no litter',
    async ({ steps }) => {
      const project = templateCopy();
      for (const step of steps) {
        const killed = await build(project, { DATA_DIR: newer, BUILD_DIES_AT: step });
        expect(killed.signal, step).toBe('SIGKILL');
        expect(dist(project), step).toEqual(step === 'tidy' ? newerSite : formerSite);
      }
      await mustBuild(project, { DATA_DIR: newer });
      expect(dist(project)).toEqual(newerSite);
      const kept = readFileSync(path.join(project, '.builds', 'history'), 'utf8')
        .trim()
        .split('\n');
      expect(kept).toHaveLength(2);
      expect(builds(project)).toEqual([...kept, ...KEPT_FILES].sort());
      expect(sources(project)).toEqual(sources(template));
    },
  );

  test('leaves one whole site at any moment', async () => {
    const project = templateCopy();
    const begun = Date.now();
    await mustBuild(project, { DATA_DIR: newer });
    const duration = Date.now() - begun;
    for (let round = 0; round < (process.env.FULL ? 30 : 3); round++) {
      const delay = Math.round(Math.random() * duration);
      const running = start(project, 'scripts/tasks/build.ts', { DATA_DIR: round % 2 ? newer : former });
      setTimeout(() => running.child.kill('SIGKILL'), delay);
      await running.ended;
      const shown = dist(project);
      expect([formerSite, newerSite], `killed after ${delay} ms`).toContainEqual(shown);
    }
    await mustBuild(project, { DATA_DIR: newer });
    expect(sources(project)).toEqual(sources(template));
    expect(builds(project)).toHaveLength(2 + KEPT_FILES.length);
  });
});

test('a build keeps nothing among the packages, where another may be writing at the same time', async () => {
  const project = templateCopy();
  const packages = path.join(project, 'node_modules');
  const real = realpathSync(packages);
  rmSync(packages);
  mkdirSync(packages);
  for (const name of readdirSync(real).filter((each) => each !== '.vite'))
    symlinkSync(path.join(real, name), path.join(packages, name));
  await mustBuild(project, { DATA_DIR: newer });
  expect(dist(project)).toEqual(newerSite);
  expect(existsSync(path.join(packages, '.vite'))).toBe(false);
});

describe('a failing build', () => {
  test.concurrent.for([
    ['the check fails', 'wrong', {}, /^The data did not pass the check, so the site stays as it was\.\n$/],
    [
      'a page fails',
      'cannot be rendered',
      {},
      /^The site stays as it was.* the words cannot be rendered.*\n$/,
    ],
    [
      'the address is wrong',
      'newer',
      { SITE_URL: 'a.org' },
      /^SITE_URL is "a\.org": write a full address .*\n$/,
    ],
    [
      'the step is unknown',
      'newer',
      { BUILD_DIES_AT: 'rest' },
      /^BUILD_DIES_AT is "rest": choose one of .*\n$/,
    ],
  ] as const)(
    'leaves the site as it was when %s, and says so in a sentence',
    async ([, words, env, said]) => {
      const project = templateCopy();
      const before = builds(project);
      const ended = await build(project, { DATA_DIR: dataSaying(words), ...env });
      expect(ended.output).toMatch(said);
      expect(ended.code).toBe(1);
      expect(dist(project)).toEqual(formerSite);
      expect(builds(project)).toEqual(before);
    },
  );

  test.concurrent.for([
    [
      'the site',
      '.builds/.new',
      200,
      /^The site stays as it was, because rendering failed: The disk is full: /,
    ],
    ['the history', '.builds/history.new', 0, /\nThe disk is full: free some space, then try again\.\n$/],
    ['the link', 'dist.new', undefined, /\nA file cannot be written \(EROFS: .*, symlink .*dist\.new/],
    ['anything', '', undefined, /\nA file cannot be written \(EROFS: .*\): allow writing there, /],
  ] as const)('leaves the site as it was where the disk cannot take %s', async ([, place, bytes, says]) => {
    const site = templateCopy();
    const before = treeOf(path.join(site, '.builds'));
    const disk = failingDisk(path.join(site, place), bytes);
    const { code, output } = await build(site, { DATA_DIR: newer, ...disk });
    expect(output).toMatch(says);
    expect(output.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(code).toBe(1);
    expect(treeOf(path.join(site, '.builds'))).toEqual(before);
    expect(dist(site)).toEqual(formerSite);
    expect(sources(site)).toEqual(sources(template));
  });

  test('leaves a site elsewhere as it was where its disk is full', async () => {
    const site = templateCopy();
    const before = treeOf(path.join(site, '.builds'));
    const disk = failingDisk(path.join(site, '.builds/.new'), 0);
    const ended = await build(template, { DATA_DIR: newer, SITE_DIR: site, ...disk });
    expect(ended).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^.*\nThe disk is full: free some space, then try again\.\n$/) as string,
    });
    expect(treeOf(path.join(site, '.builds'))).toEqual(before);
    expect(dist(site)).toEqual(formerSite);
  });

  test('leaves a dist alone that it has not made', async () => {
    const site = temporaryFolder();
    mkdirSync(path.join(site, 'dist'));
    writeFileSync(path.join(site, 'dist', 'mine.html'), 'mine');
    const ended = await build(template, { DATA_DIR: newer, SITE_DIR: site });
    expect(ended.output).toMatch(/^.*dist was not made by this build: move it away, then build again\.\n$/);
    expect(ended.code).toBe(1);
    expect(dist(site)).toEqual({ 'mine.html': 'mine' });
  });
});

describe('two builds at once', () => {
  const both = async (projects: [string, string], site: string) => {
    await Promise.all([
      mustBuild(projects[0], { DATA_DIR: former, SITE_DIR: site }),
      mustBuild(projects[1], { DATA_DIR: newer, SITE_DIR: site }),
    ]);
    expect([formerSite, newerSite]).toContainEqual(dist(site));
    expect(builds(site).filter((name) => name.startsWith('.new'))).toEqual([]);
  };

  test('of one project do not mix', async () => {
    const project = templateCopy();
    await both([project, project], project);
  });

  test('of two projects for one site do not mix', async () => {
    await both([templateCopy(), templateCopy()], temporaryFolder());
  });
});

describe('the same data', () => {
  test('give the same bytes in another folder, time zone and language, and beside a draft with mistakes', async () => {
    const [project, site] = [copyProject(), temporaryFolder()];
    const reports = path.join(project, 'data', 'reports');
    const draft = path.join(reports, '2023-09');
    cpSync(path.join(reports, '2023-08'), draft, { recursive: true });
    const facts = path.join(draft, 'report.json');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('"status": "published"', '"status": "draft"'));
    writeFileSync(path.join(draft, 'budget.json'), '{ broken');
    await mustBuild(project, { SITE_DIR: site, TZ: 'America/Anchorage', LC_ALL: 'tr_TR.UTF-8' });
    expect(dist(site)).toEqual(await publishedSite());
  });

  test('mend a site in which files were changed', async () => {
    const project = templateCopy();
    rmSync(path.join(project, 'dist', 'index.html'));
    writeFileSync(path.join(project, 'dist', 'robots.txt'), 'changed');
    await mustBuild(project, { DATA_DIR: former });
    expect(dist(project)).toEqual(formerSite);
    expect(builds(project)).toEqual(
      [readlinkSync(path.join(project, 'dist')).slice(8), ...KEPT_FILES].sort(),
    );
  });
});

describe('rollback', () => {
  const rollBack = (project: string) => start(project, 'scripts/tasks/rollback.ts').ended;

  test('goes back one build at a time, and a new build comes after the one shown', async () => {
    const project = templateCopy();
    await mustBuild(project, { DATA_DIR: newer });
    expect((await rollBack(project)).output).toMatch(/^dist now shows the earlier build [0-9a-f]{16}; .*\n$/);
    expect(dist(project)).toEqual(formerSite);
    const last = await rollBack(project);
    expect(last).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^There is no earlier build .*\n$/) as string,
    });
    await mustBuild(project, { DATA_DIR: dataSaying('newest') });
    await rollBack(project);
    expect(dist(project)).toEqual(formerSite);
  });
});
