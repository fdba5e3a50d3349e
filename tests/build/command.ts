/** The project's commands, as a person runs them. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { start, usualEnv, type Ended } from './project.ts';

/** A command to carry out: the task's file and what is typed after it. */
export type Asked = { id: number; task: string; args: string[]; env: Record<string, string> };
/** How it ended. */
export type Answer = { id: number; code: number; output: string };

/**
 * Runs a task of the project to its end. The first of each task in a file of tests is a process of its own, and in the
 * long runs all are; the others share one, which is what takes hundreds of them no longer than a few.
 */
export const command = async (
  task: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<Ended> => {
  const file = `scripts/tasks/${task}.ts`;
  if (process.env.FULL || !begun.has(task)) {
    begun.add(task);
    return start(projectFolder, file, env, args).ended;
  }
  const id = ++asked;
  const answer = new Promise<Ended>((resolve, reject) => waiting.set(id, { resolve, reject }));
  (host ??= startHost()).send({ id, task: file, args, env: usualEnv(env) } satisfies Asked);
  return answer;
};

const begun = new Set<string>();
const waiting = new Map<number, { resolve: (ended: Ended) => void; reject: (error: Error) => void }>();
let asked = 0;
let host: ChildProcess | undefined;

const startHost = (): ChildProcess => {
  const child = fork(path.join(import.meta.dirname, 'command-host.ts'), {
    ...{ cwd: projectFolder, env: usualEnv(), execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += String(text)));
  child.on('message', ({ id, code, output }: Answer) => {
    waiting.get(id)?.resolve({ code, signal: null, output });
    waiting.delete(id);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`The process of commands ended: ${said}`));
  });
  return child;
};

afterAll(async () => {
  if (!host?.connected) return;
  const ended = once(host, 'exit');
  host.disconnect();
  await ended;
});
