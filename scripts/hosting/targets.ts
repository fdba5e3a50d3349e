/** Where a site may be deployed to, and what is refused before anything is sent. */
import { existsSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { rsyncCommands, s3Commands, type BuiltSite, type Command } from './deployment.ts';

/** A way to deploy: the setting that says where to, what it may look like, and the commands. */
type Way = {
  setting: string;
  form: RegExp;
  example: string;
  commands: (site: BuiltSite, target: string) => Command[];
};

/** A folder has to be named: what was there before is deleted, and a mistake must not reach a whole home or disk. */
export const ways: Readonly<Record<string, Way>> = {
  rsync: {
    setting: 'RSYNC_TARGET',
    form: /^(?:(?:[\w.-]+@)?[\w.-]+:(?=\/?[\w.-]*\w)|\/(?=[\w.-]*\w))[^\s:*?]+$/,
    example: 'deploy@example.org:/srv/bac-kan',
    commands: rsyncCommands,
  },
  s3: {
    setting: 'S3_TARGET',
    form: /^s3:\/\/[a-z0-9][a-z0-9.-]+(?:\/[^\s:*?]*)?$/,
    example: 's3://bucket/bac-kan',
    commands: s3Commands,
  },
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
