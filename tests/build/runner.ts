/** Runs jobs of the workflows on a copy of the project each, as a runner of GitHub would. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filledIn, runs, workflowNamed, type Contexts, type Step } from '../workflows.ts';
import { copyProject, temporaryFolder, usualEnv, type Ended } from './project.ts';

/** What a job left: how each command ended, the summary, and its own folder. */
export type JobDone = { commands: (Ended & { run: string })[]; summary: string; project: string };

/** This very test is run by it. */
const NOT_RUN = 'npm test';

/** A runner with the values that expressions name; what jobs upload is in `artifacts`. */
export const runner = (contexts: Contexts) => {
  const artifacts = temporaryFolder();
  const stubs = stubFolder();
  const job = async (workflow: string, name: string, project = committedCopy()): Promise<JobDone> => {
    const summaryFile = path.join(temporaryFolder(), 'summary');
    writeFileSync(summaryFile, '');
    const found = workflowNamed(workflow).jobs[name];
    if (!found || !runs(found, contexts)) throw new Error(`${workflow} does not run ${name}.`);
    const commands: JobDone['commands'] = [];
    for (const step of found.steps.filter((each) => each.if === 'always()' || runs(each, contexts))) {
      carry(step, project, artifacts);
      if (step.run === undefined || step.run === NOT_RUN) continue;
      const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summaryFile, ...envOf(step, contexts) };
      const ended = await shell(step, project, { ...env, PATH: `${stubs}:${process.env.PATH ?? ''}` });
      commands.push({ run: step.run, ...ended });
      if (ended.code !== 0) break;
    }
    return { commands, summary: readFileSync(summaryFile, 'utf8'), project };
  };
  const callsOf = (program: string): string[][] => {
    const log = path.join(stubs, `${program}.log`);
    const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
    return lines.map((line) => line.split('\t'));
  };
  return { job, artifacts, callsOf };
};

/** Where a program is on this machine; undefined where it is not. */
export const whereIs = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find(existsSync);

/** A copy of the project with a history: what was before a change of the data, and the change. */
export const committedCopy = (): string => {
  const project = copyProject();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: project });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Before');
  git('tag', 'before');
  git('commit', '--quiet', '--allow-empty', '--message=After');
  return project;
};

/** rsync is the machine's own where there is one; aws would need the network. Both note how they are called. */
const stubFolder = (): string => {
  const folder = temporaryFolder();
  for (const [program, real] of Object.entries({ rsync: whereIs('rsync'), aws: undefined })) {
    const note = `(IFS='\t'; printf '%s\\n' "$*") >> '${path.join(folder, `${program}.log`)}'`;
    const file = path.join(folder, program);
    writeFileSync(file, `#!/bin/sh\n${note}\n${real === undefined ? '' : `exec '${real}' "$@"\n`}`);
    chmodSync(file, 0o755);
  }
  return folder;
};

/** What the actions that take files from job to job do. */
const carry = ({ uses = '', with: given = {} }: Step, project: string, artifacts: string): void => {
  const [here, there] = [path.join(project, given.path ?? ''), path.join(artifacts, given.name ?? '')];
  if (uses.startsWith('actions/upload-artifact@')) cpSync(here, there, { recursive: true });
  if (uses.startsWith('actions/download-artifact@')) {
    mkdirSync(here, { recursive: true });
    cpSync(there, here, { recursive: true });
  }
};

const envOf = ({ env = {} }: Step, contexts: Contexts): Record<string, string> =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filledIn(value, contexts)]));

/** The shells that GitHub starts, where a step names one and where it does not. */
const shell = (step: Step, cwd: string, env: Record<string, string>): Promise<Ended> =>
  new Promise((resolve) => {
    const options = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    const child = spawn('bash', [...options, '-c', step.run ?? ''], {
      cwd,
      env: usualEnv(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (output += String(text)));
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
