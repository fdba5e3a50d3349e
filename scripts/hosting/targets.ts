/** Where a site may be deployed to, and what is refused before anything is sent. */
import { existsSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runProgram } from '../child.ts';
import { compressInto } from './compressed.ts';
import { rsyncCommands, s3Commands, type BuiltSite, type Command } from './deployment.ts';
import { serveFrom } from './served-folder.ts';

/** A way to deploy: the setting that says where to, what it may look like, and what is done. */
type Way = {
  setting: string;
  form: RegExp;
  example: string;
  deploy: (site: BuiltSite, target: string, compress: boolean) => Promise<void>;
};

/** A folder has to be named: what was there before is deleted, and a mistake must not reach a whole home or disk. */
export const ways: Readonly<Record<string, Way>> = {
  rsync: {
    setting: 'RSYNC_TARGET',
    form: /^(?:(?:[\w.-]+@)?[\w.-]+:(?=\/?[\w.-]*\w)|\/(?=[\w.-]*\w))[^\s:*?]+$/,
    example: 'deploy@example.org:/srv/bac-kan',
    deploy: async (site, target, compress) => {
      const compressed = compress ? temporaryFolder() : undefined;
      if (compressed !== undefined) await compressInto(compressed, site);
      await run(rsyncCommands(site, target, compressed));
    },
  },
  s3: {
    setting: 'S3_TARGET',
    form: /^s3:\/\/[a-z0-9][a-z0-9.-]+(?:\/[^\s:*?]*)?$/,
    example: 's3://bucket/bac-kan',
    deploy: (site, target) => run(s3Commands(site, target)),
  },
  folder: {
    setting: 'FOLDER_TARGET',
    form: /^\/(?=[\w.-]*\w)[^\s:*?]+$/,
    example: '/srv/bac-kan',
    deploy: async (site, target, compress) => {
      await serveFrom(target, site, { compress });
    },
  },
};

const run = async (commands: Command[]): Promise<void> => {
  const env = sshSettings(process.env);
  for (const { program, args } of commands) {
    const code = await runProgram(program, args, env).catch(() => {
      throw new PlainError(`${program} cannot be started: install it, then try again.`);
    });
    if (code !== 0)
      throw new PlainError(
        `${program} stopped with ${code}: mend what it says above, then deploy again. The site there is whole: what was not sent yet is as it was.`,
      );
  }
};

/** Whether a host sends compressed files that lie beside the others, by `PRECOMPRESSED`: it does unless that is "no". */
export const isPrecompressed = ({ PRECOMPRESSED: typed = '' }: NodeJS.ProcessEnv): boolean => {
  if (!['', 'yes', 'no'].includes(typed.trim()))
    throw new PlainError(
      `PRECOMPRESSED is "${typed}": write "no" where the host does not send compressed files, else "yes" or nothing.`,
    );
  return typed.trim() !== 'no';
};

/** The built site in a folder; refuses one that is not there, or that was built for this machine alone. */
export const builtSite = (dist: string): BuiltSite => {
  if (!existsSync(dist)) throw new PlainError('There is no built site to deploy: run `npm run build` first.');
  // Another build may switch the link while this one is on its way.
  const folder = realpathSync(dist);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const robots = path.join(folder, 'robots.txt');
  if (existsSync(robots) && readFileSync(robots, 'utf8').includes('://localhost'))
    throw new PlainError(
      'The site was built for localhost: run `npm run build` with SITE_URL set to its address, then deploy it.',
    );
  return { folder, files };
};

/** How rsync gets in where a key is given, as a workflow does; elsewhere ssh goes by its own settings. */
export const sshSettings = ({ SSH_KEY: key, SSH_KNOWN_HOSTS: hosts = '' }: NodeJS.ProcessEnv) => {
  if (key === undefined) return {};
  if (key.trim() === '' || hosts.trim() === '')
    throw new PlainError(
      'SSH_KEY or SSH_KNOWN_HOSTS is empty: set them to the private key and to what `ssh-keyscan <host>` prints.',
    );
  const folder = temporaryFolder();
  const [keyFile, hostsFile] = [path.join(folder, 'key'), path.join(folder, 'known_hosts')];
  // ssh takes no key without a line break at its end, which settings on the web lose.
  writeFileSync(keyFile, `${key.trim()}\n`, { mode: 0o600 });
  writeFileSync(hostsFile, `${hosts.trim()}\n`);
  return {
    RSYNC_RSH: `ssh -i ${keyFile} -o IdentitiesOnly=yes -o UserKnownHostsFile=${hostsFile} -o StrictHostKeyChecking=yes`,
  };
};
