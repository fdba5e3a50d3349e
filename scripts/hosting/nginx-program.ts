/** The nginx that tests and measurements start: one that is installed, or Debian's own, unpacked beside the pictures. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { succeeds } from '../child.ts';
import { projectFolder, setting } from '../folders.ts';
import { PlainError } from '../plain-error.ts';
import { removeAtEnd, temporaryFolder } from '../temporary-folder.ts';

/** An nginx that starts here; `brotli` is the file of its module, where it has one, `libraries` what it was unpacked with. */
export type NginxProgram = { command: string; brotli?: string; libraries?: string };

/**
 * The nginx named in `NGINX`, else one that is installed and has the module for brotli, else Debian's, which is fetched
 * and unpacked into `.cache/nginx`: nothing is installed, nobody has to be root, and no server is started. Undefined
 * where none is to be had.
 */
export const setUpNginx = async (): Promise<NginxProgram | undefined> => {
  const chosen = setting('NGINX', '');
  if (chosen !== '') {
    const program = programAt(chosen);
    if (program) return program;
    throw new PlainError(`NGINX is "${chosen}", which does not start: give the path of an nginx that does.`);
  }
  const installed = ['/usr/sbin', '/usr/local/sbin', ...setting('PATH', '').split(path.delimiter)]
    .map((folder) => programAt(path.join(folder, 'nginx')))
    .find((program) => program !== undefined);
  if (installed?.brotli !== undefined) return installed;
  return unpackedProgram() ?? (await unpack()) ?? installed;
};

/** What programs that were unpacked are started with. */
export const nginxEnv = ({ libraries }: NginxProgram): NodeJS.ProcessEnv =>
  libraries === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries };

const BROTLI = 'ngx_http_brotli_static_module.so';
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];
const kept = path.join(projectFolder, '.cache', 'nginx');

const programAt = (command: string, libraries?: string): NginxProgram | undefined => {
  if (!existsSync(command)) return undefined;
  const program = { command, ...(libraries === undefined ? {} : { libraries }) };
  const { status, stderr } = spawnSync(command, ['-V'], { encoding: 'utf8', env: nginxEnv(program) });
  if (status !== 0) return undefined;
  const modules = /--modules-path=(\S+)/.exec(stderr)?.[1] ?? '';
  const brotli = [path.join(path.dirname(command), '..', 'lib', 'nginx', 'modules'), modules]
    .map((folder) => path.resolve(folder, BROTLI))
    .find((file) => existsSync(file));
  return { ...program, ...(brotli === undefined ? {} : { brotli }) };
};

/** Where Debian puts shared libraries depends on the processor. */
const unpackedProgram = (): NginxProgram | undefined => {
  const command = path.join(kept, 'usr', 'sbin', 'nginx');
  if (!existsSync(command)) return undefined;
  const found = readdirSync(kept, { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => /\.so\.\d/.test(name) && !parentPath.includes('modules'))
    .map(({ parentPath }) => parentPath);
  const libraries = [...new Set(found)].join(path.delimiter);
  return programAt(command, libraries === '' ? undefined : libraries);
};

const unpack = async (): Promise<NginxProgram | undefined> => {
  if (!(await succeeds('apt-get', ['--version']))) return undefined;
  console.log('Fetching nginx for the tests that start it (once) …');
  const folder = temporaryFolder();
  for (const own of ['cache/archives/partial', 'lists/partial'])
    mkdirSync(path.join(folder, own), { recursive: true });
  // Neither apt's own files are touched nor is its lock waited for.
  const apt = (lists: string[], ...args: string[]) => {
    const settings = [
      `Dir::Cache=${folder}/cache`,
      'Debug::NoLocking=1',
      'APT::Sandbox::User=root',
      ...lists,
    ];
    return succeeds('apt-get', [...settings.flatMap((each) => ['-o', each]), ...args], 180);
  };
  const download = [
    'install',
    '-y',
    '--no-install-recommends',
    '--reinstall',
    '--download-only',
    ...PACKAGES,
  ];
  const ownLists = [`Dir::State::lists=${folder}/lists`];
  const isThere =
    (await apt([], ...download)) || ((await apt(ownLists, 'update')) && (await apt(ownLists, ...download)));
  if (!isThere) return undefined;
  const archives = path.join(folder, 'cache', 'archives');
  // Beside its place, since a folder cannot be moved to another disk.
  const fresh = `${kept}.new-${process.pid}`;
  removeAtEnd(fresh);
  mkdirSync(fresh, { recursive: true });
  for (const name of readdirSync(archives).filter((each) => each.endsWith('.deb')))
    if (!(await succeeds('dpkg-deb', ['--extract', path.join(archives, name), fresh]))) return undefined;
  rmSync(kept, { recursive: true, force: true });
  renameSync(fresh, kept);
  return unpackedProgram();
};
