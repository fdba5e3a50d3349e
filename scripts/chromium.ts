import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { succeeds } from './child.ts';
import { projectFolder, setting } from './folders.ts';
import { PlainError } from './plain-error.ts';
import { canInstall, installPackage, updateList } from './system-package.ts';

/** How Playwright starts the Chromium at a path, or the one it brought itself where the path is empty. */
export const launchOptions = (executablePath: string): LaunchOptions => ({
  args: FLAGS,
  ...(executablePath === '' ? {} : { executablePath }),
});

/**
 * The path of a Chromium that starts here, empty for the one Playwright brought; gets one when there is none. The
 * headless shell comes first, since the tests take half as long in it.
 */
export const setUpChromium = async (): Promise<string> => {
  const chosen = setting('CHROMIUM', '');
  if (chosen !== '') {
    if (await starts(chosen)) return chosen;
    throw new PlainError(
      `CHROMIUM is "${chosen}", which does not start: give the path of a Chromium that does.`,
    );
  }
  const found = (await firstThatStarts()) ?? (await download()) ?? (await installShell());
  if (found !== undefined) return found;
  throw new PlainError(
    'No Chromium was found and none could be installed: install one, or give the path of yours in CHROMIUM.',
  );
};

/**
 * With these it runs as root too, needs no graphics card and asks nothing of the network. The last two make the
 * headless shell like a whole browser: letters as wide as designed, frames of other sites in their own process.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--site-per-process',
];

/** What Debian calls Chromium without a window, and its command. */
const SHELL = 'chromium-headless-shell';

const firstThatStarts = async (): Promise<string | undefined> => {
  if (await starts('')) return '';
  for (const candidate of [chromium.executablePath(), ...systemBrowsers()]) {
    if (existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return undefined;
};

const systemBrowsers = (): string[] => {
  const folders = setting('PATH', '/usr/bin').split(path.delimiter);
  const names = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const mac = ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...mac];
};

const starts = async (executablePath: string): Promise<boolean> => {
  try {
    const browser = await chromium.launch({ ...launchOptions(executablePath), timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
};

const download = async (): Promise<string | undefined> => {
  console.log('Downloading Chromium for the browser tests (once) …');
  const cli = path.join(projectFolder, 'node_modules', 'playwright', 'cli.js');
  await succeeds(process.execPath, [cli, 'install', '--only-shell', 'chromium'], 180);
  return firstThatStarts();
};

const installShell = async (): Promise<string | undefined> => {
  if (!(await canInstall())) return undefined;
  console.log('Installing a system package of Chromium for the browser tests (once) …');
  await updateList();
  for (const name of [SHELL, 'chromium']) {
    await installPackage(name);
    const found = await firstThatStarts();
    if (found !== undefined) return found;
  }
  return undefined;
};
