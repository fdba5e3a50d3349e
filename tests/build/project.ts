import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { copyProjectTo } from './copied-project.ts';

/** How a process ended and what it said. */
export type Ended = { code: number | null; signal: string | null; output: string };

/** A new empty folder, removed after the tests of the file. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bac-kan-build-'));
  temporary.push(folder);
  return folder;
};

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the project with the packages it has here. */
export const copyProject = (): string => {
  const copy = temporaryFolder();
  copyProjectTo(copy);
  return copy;
};

/** The project whose site is built here: each of two workers has one, as builds of one wait for each other. */
export const siteProject = (): string => {
  const { VITEST_POOL_ID: worker, SECOND_PROJECT: second = projectFolder } = process.env;
  return worker === '2' ? second : projectFolder;
};

/** A project with the real scripts and a tiny site, whose pages say what `data/words.txt` says. */
export const tinyProject = (): string => {
  const project = temporaryFolder();
  for (const name of ['scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(projectFolder, name), path.join(project, name), { recursive: true });
  }
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(project, 'node_modules'));
  for (const [name, text] of Object.entries(TINY_SITE)) {
    mkdirSync(path.join(project, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(project, name), text);
  }
  return project;
};

const TINY_SITE = {
  'src/words.ts': `import { readFileSync } from 'node:fs';
    export const words = readFileSync(process.env.DATA_DIR + '/words.txt', 'utf8');
    if (words === 'cannot be rendered') throw new Error('the words cannot be rendered');`,
  'src/pages/[page].astro': `---
    import { words } from '../words.ts';
    export const getStaticPaths = () => Array.from({ length: 30 }, (_, n) => ({ params: { page: 'page-' + n } }));
    ---
    <p>{words}</p><style>p { color: red }</style><script>document.title = 'tiny';</script>`,
  'src/pages/index.astro': `---
    import { words } from '../words.ts';
    ---
    <link rel="canonical" href={Astro.site} /><p>{words}</p>`,
  'public/robots.txt': 'User-agent: *',
  'scripts/published-reports.ts': 'export const publishedReports = () => [];',
  'scripts/check-data.ts': `import { readFileSync } from 'node:fs';
    export const checkData = async () => readFileSync(process.env.DATA_DIR + '/words.txt', 'utf8') !== 'wrong';`,
};

/** Writes the tiny site's words, and returns their folder for `DATA_DIR`. */
export const dataSaying = (words: string): string => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'words.txt'), words);
  return folder;
};

/** What a person's terminal has, and what else is given: none of the test runner's settings. */
export const usualEnv = (given: Record<string, string> = {}): Record<string, string> => {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE, ...given };
};

/** Starts a script of a project as a person would. */
export const start = (
  project: string,
  script: string,
  env: Record<string, string> = {},
  args: string[] = [],
) => {
  const child = spawn(process.execPath, [path.join(project, script), ...args], {
    cwd: project,
    env: usualEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += String(text)));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
  const says = async (text: string) => {
    while (!output.includes(text) && child.exitCode === null) await wait(20);
    return output;
  };
  return { child, ended, says };
};

/** Builds a project's site to its end. */
export const build = (project: string, env: Record<string, string>): Promise<Ended> =>
  start(project, 'scripts/tasks/build.ts', env).ended;

/** Each file of a folder and what it holds. */
export const treeOf = (folder: string): Record<string, string> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((file) => path.join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]));
};
