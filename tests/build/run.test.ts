import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { start, temporaryFolder } from './project.ts';

const LOCKFILE = JSON.stringify({ packages: { '': {}, 'node_modules/node': { version: '24.0.0' } } });

/** A project with one task and the real run.mjs; `npm` stands in for the machine's. */
const projectWith = (task: string, npm = 'exit 7') => {
  const project = temporaryFolder();
  for (const folder of ['scripts/tasks', 'bin']) mkdirSync(path.join(project, folder), { recursive: true });
  cpSync(path.join(projectFolder, 'scripts/run.mjs'), path.join(project, 'scripts/run.mjs'));
  writeFileSync(path.join(project, 'scripts/tasks/work.ts'), task);
  writeFileSync(path.join(project, 'package-lock.json'), LOCKFILE);
  writeFileSync(path.join(project, 'bin/npm'), `#!/bin/sh\n${npm}\n`);
  chmodSync(path.join(project, 'bin/npm'), 0o755);
  return project;
};

const setUp = (project: string) => {
  mkdirSync(path.join(project, 'node_modules/node/bin'), { recursive: true });
  symlinkSync(process.execPath, path.join(project, 'node_modules/node/bin/node'));
};

const stamp = (project: string) => path.join(project, 'node_modules/.set-up');
const digest = createHash('sha256').update(LOCKFILE).digest('hex');

const run = (project: string, ...args: string[]) => {
  const env = { PATH: `${path.join(project, 'bin')}${path.delimiter}${process.env.PATH ?? ''}` };
  return start(project, 'scripts/run.mjs', env, args);
};

test('a task gets its arguments, and its exit code is passed on', async () => {
  const project = projectWith('console.log(process.argv.slice(2).join()); process.exit(5);');
  setUp(project);
  writeFileSync(stamp(project), digest);
  expect(await run(project, 'work', '--a', 'b').ended).toMatchObject({ code: 5, output: '--a,b\n' });
});

test('an unknown task is answered with the list, before anything is installed', async () => {
  const project = projectWith('');
  expect(await run(project, 'wrok').ended).toMatchObject({
    code: 1,
    output: 'There is no task "wrok": choose one of work.\n',
  });
  expect(existsSync(stamp(project))).toBe(false);
});

test('packages are installed when they are missing, and again when the lockfile changes', async () => {
  const install =
    'echo x >> npm-was-run; mkdir -p node_modules/node/bin; ln -sf "$NODE" node_modules/node/bin/node';
  const project = projectWith('console.log("done");', install.replace('$NODE', process.execPath));
  const npmRuns = () => readFileSync(path.join(project, 'npm-was-run'), 'utf8').split('\n').length - 1;
  expect((await run(project, 'work').ended).output).toBe(
    'Installing the packages this project needs (once, about a minute) …\ndone\n',
  );
  await run(project, 'work').ended;
  expect(npmRuns()).toBe(1);
  writeFileSync(path.join(project, 'package-lock.json'), LOCKFILE.replace('24.0.0', '24.0.1'));
  await run(project, 'work').ended;
  expect(npmRuns()).toBe(2);
});

test('packages that were installed by hand are not installed again', async () => {
  const project = projectWith('console.log("done");');
  setUp(project);
  writeFileSync(path.join(project, 'node_modules/.package-lock.json'), LOCKFILE);
  expect(await run(project, 'work').ended).toMatchObject({ code: 0, output: 'done\n' });
});

test('a failing installation ends with a sentence and its exit code', async () => {
  const ended = await run(projectWith(''), 'work').ended;
  expect(ended.code).toBe(7);
  expect(ended.output).toMatch(/\nThe packages could not be installed: .*\n$/);
});

test.for(['SIGINT', 'SIGTERM'] as const)('%s ends the task too', async (signal) => {
  const project = projectWith('console.log(process.pid); setInterval(() => {}, 1000);');
  setUp(project);
  writeFileSync(stamp(project), digest);
  const running = run(project, 'work');
  const pid = Number(await running.says('\n'));
  running.child.kill(signal);
  expect((await running.ended).code).toBe(signal === 'SIGINT' ? 130 : 143);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
