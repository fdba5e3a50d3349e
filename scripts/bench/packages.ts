import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../folders.ts';
import { PlainError } from '../plain-error.ts';
import { runProgram } from '../child.ts';

/** Where the sources of what we measure beside are, and the lists of packages that they need. */
export const benchFolder = path.join(projectFolder, 'bench');
/** Where the packages are installed, and what is made with them: apart from those of the site. */
export const workFolder = path.join(projectFolder, '.cache', 'bench');

const lists = ['package.json', 'package-lock.json'] as const;

/** Installs the packages of `bench/package-lock.json`, unless these very ones were installed before. */
export const setUpPackages = async (): Promise<void> => {
  const stamp = path.join(workFolder, 'node_modules', '.set-up');
  const wanted = lists.map((name) => readFileSync(path.join(benchFolder, name), 'utf8')).join('');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what the site is measured with and beside (once, about a minute) …');
  mkdirSync(workFolder, { recursive: true });
  for (const name of lists) copyFileSync(path.join(benchFolder, name), path.join(workFolder, name));
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  if ((await runProgram('npm', ['ci', '--include=dev', '--prefix', workFolder, ...quiet])) !== 0)
    throw new PlainError(
      'The packages of bench/ could not be installed: mend what npm says above, then try again.',
    );
  writeFileSync(stamp, wanted);
};

/** The version installed of a package. Example: `versionOf('echarts')` is "6.1.0". */
export const versionOf = (name: string): string => {
  const { devDependencies } = JSON.parse(readFileSync(path.join(benchFolder, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies[name] ?? 'unknown';
};

/** Runs a script of one of those packages in a folder and returns what it prints; fails with the end of what it complains of. */
export const runPackaged = async (
  script: string,
  args: readonly string[],
  { folder = workFolder, env = {} }: { folder?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> => {
  const file = path.join(workFolder, 'node_modules', script);
  const settings = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 2 ** 28 };
  try {
    return (await promisify(execFile)(process.execPath, [file, ...args], settings)).stdout;
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new PlainError(`${script} failed: ${stderr.trim().slice(-1000)}`, { cause: error });
  }
};
