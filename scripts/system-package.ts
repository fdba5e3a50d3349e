import { succeeds } from './child.ts';

/** Whether packages of the system can be installed here without asking: Debian's or Ubuntu's, as root or by sudo. */
export const canInstall = (): Promise<boolean> => apt(['--version'], 30);

/** Brings the list of packages up to date. */
export const updateList = (): Promise<boolean> => apt(['update'], 180);

/** Installs a package, and says whether that worked. */
export const installPackage = (name: string): Promise<boolean> =>
  apt(['install', '-y', '--no-install-recommends', name], 600);

const apt = (args: string[], seconds: number): Promise<boolean> => {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
  return succeeds(program, rest, seconds);
};
