import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { succeeds } from './child.ts';
import { projectFolder, setting } from './folders.ts';
import { PlainError } from './plain-error.ts';

/** How the tests start Chromium: it runs as root too, needs no graphics card and asks nothing of the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium that starts here; gets one when there is none. */
export const setUpChromium = async (): Promise<string> => {
  const chosen = setting('CHROMIUM', '');
  if (chosen !== '') {
    if (await starts(chosen)) return chosen;
    throw new PlainError(
      `CHROMIUM is "${chosen}", which does not start: give the path of a Chromium that does.`,
    );
  }
  const found = (await firstThatStarts()) ?? (await download()) ?? (await installPackage());
  if (found !== undefined) return found;
  throw new PlainError(
    'No Chromium was found and none could be installed: install one, or give the path of yours in CHROMIUM.',
  );
};

const firstThatStarts = async (): Promise<string | undefined> => {
  for (const candidate of [chromium.executablePath(), ...systemBrowsers()]) {
    if (existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return undefined;
};

const systemBrowsers = (): string[] => {
  const folders = setting('PATH', '/usr/bin').split(path.delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const mac = ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...mac];
};

const starts = async (executablePath: string): Promise<boolean> => {
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
};

const download = async (): Promise<string | undefined> => {
  console.log('Downloading Chromium for the browser tests (once) …');
  const cli = path.join(projectFolder, 'node_modules', 'playwright', 'cli.js');
  await succeeds(process.execPath, [cli, 'install', 'chromium'], 180);
  return firstThatStarts();
};

const installPackage = async (): Promise<string | undefined> => {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (args: string[], seconds: number) => {
    const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return succeeds(program, rest, seconds);
  };
  if (!(await apt(['--version'], 30))) return undefined;
  console.log('Installing the system package chromium for the browser tests (once) …');
  await apt(['update'], 180);
  await apt(['install', '-y', '--no-install-recommends', 'chromium'], 600);
  return firstThatStarts();
};
