import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { projectFolder } from '../folders.ts';

/** When, where and on which state of the project something is measured, in a line for people. */
export const conditions = (): string => {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return [
    new Date().toISOString().slice(0, 10),
    `commit ${commit()}`,
    `${availableParallelism()} × ${model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.versions.node} on ${process.platform}`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`,
  ].join('; ');
};

/** The results themselves do not count as a change. */
const commit = (): string => {
  try {
    const name = git('rev-parse', '--short=7', 'HEAD');
    return git('status', '--porcelain', '--', ':!bench/RESULTS.md') === '' ? name : `${name} with changes`;
  } catch {
    return 'unknown';
  }
};

const git = (...args: string[]): string =>
  execFileSync('git', args, {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
