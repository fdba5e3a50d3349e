import { existsSync } from 'node:fs';
import path from 'node:path';
import { succeeds } from './child.ts';
import { setting } from './folders.ts';
import { PlainError } from './plain-error.ts';
import { canInstall, installPackage, updateList } from './system-package.ts';

/** The path of a Firefox that runs here; gets one when there is none. */
export const setUpFirefox = async (): Promise<string> => {
  const chosen = setting('FIREFOX', '');
  if (chosen !== '') {
    if (await runs(chosen)) return chosen;
    throw new PlainError(`FIREFOX is "${chosen}", which does not run: give the path of a Firefox that does.`);
  }
  const found = (await firstThatRuns()) ?? (await install());
  if (found !== undefined) return found;
  throw new PlainError(
    'No Firefox was found and none could be installed: install one, or give the path of yours in FIREFOX.',
  );
};

/** What Debian calls the Firefox with extended support, and its command. */
const SUPPORTED = 'firefox-esr';

const firstThatRuns = async (): Promise<string | undefined> => {
  const folders = setting('PATH', '/usr/bin').split(path.delimiter);
  const inPath = [SUPPORTED, 'firefox'].flatMap((name) => folders.map((folder) => path.join(folder, name)));
  for (const candidate of [...inPath, '/Applications/Firefox.app/Contents/MacOS/firefox'])
    if (existsSync(candidate) && (await runs(candidate))) return candidate;
  return undefined;
};

const runs = (executable: string): Promise<boolean> => succeeds(executable, ['--version'], 30);

const install = async (): Promise<string | undefined> => {
  if (!(await canInstall())) return undefined;
  console.log('Installing a system package of Firefox for the browser tests (once) …');
  await updateList();
  await installPackage(SUPPORTED);
  return firstThatRuns();
};
