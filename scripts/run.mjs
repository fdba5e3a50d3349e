/**
 * The door to every task: `node scripts/run.mjs <task> [args…]`.
 *
 * Runs on any Node from 18 on, before anything is installed. It installs the packages when they are missing
 * or out of date, then hands over to the Node that package.json pins, which reads TypeScript directly.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const packages = path.join(project, 'node_modules');
const stamp = path.join(packages, '.set-up');

const main = async () => {
  const [task, ...args] = process.argv.slice(2);
  const tasks = taskNames();
  if (task === undefined || !tasks.includes(task)) {
    return fail(`${task ? `There is no task "${task}"` : 'Name a task'}: choose one of ${tasks.join(', ')}.`);
  }
  await setUp();
  const node = pinnedNode();
  const script = path.join(project, 'scripts', 'tasks', `${task}.ts`);
  const result = await run(node, [script, ...args], environment(node));
  if (result.error) return fail(`${node} cannot run here (${result.error.message}); use Node 24 or later.`);
  endAs(result);
};

const taskNames = () =>
  readdirSync(path.join(project, 'scripts', 'tasks'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();

const setUp = async () => {
  const lockfile = read(path.join(project, 'package-lock.json'));
  if (lockfile === undefined) fail('package-lock.json is missing: restore it from the repository.');
  const digest = createHash('sha256').update(lockfile).digest('hex');
  if (read(stamp) === digest) return;
  if (!isInstalled(lockfile)) await install();
  writeFileSync(stamp, digest);
};

/** True when someone has installed these very versions by hand; npm notes what it installed when it is done. */
const isInstalled = (lockfile) => {
  const noted = read(path.join(packages, '.package-lock.json'));
  if (noted === undefined || findPinnedNode() === undefined) return false;
  const installed = JSON.parse(noted).packages;
  return Object.entries(JSON.parse(lockfile).packages).every(
    ([folder, wanted]) => folder === '' || wanted.optional || installed[folder]?.version === wanted.version,
  );
};

const install = async () => {
  console.error('Installing the packages this project needs (once, about a minute) …');
  // --include=dev: everything here is a dev dependency, which NODE_ENV=production would leave out.
  const args = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  const result = await run('npm', args, { ...process.env, PATH: pathWithoutPackages() }, 'ignore');
  if (result.error)
    fail(`npm cannot be started (${result.error.message}): install Node with npm, then try again.`);
  if (result.signal) endAs(result);
  if (result.code !== 0)
    fail('The packages could not be installed: mend what npm says above, then try again.', result.code);
};

/** npm removes node_modules before it installs, so neither npm nor its Node may be taken from there. */
const pathWithoutPackages = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(packages))
    .join(path.delimiter);

const findPinnedNode = () =>
  [path.join(packages, 'node', 'bin', 'node'), path.join(packages, 'node', 'bin', 'node.exe')].find(
    existsSync,
  );

const pinnedNode = () => {
  const pinned = findPinnedNode();
  if (pinned !== undefined) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    'Node 24 was not installed, because npm does not run install scripts here: run `npm ci --ignore-scripts=false`.',
  );
};

const environment = (node) => ({
  ...process.env,
  PATH: [path.dirname(node), path.join(packages, '.bin'), process.env.PATH].join(path.delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
});

/** Runs a program to its end and passes on the signals that ask us to stop, so that none is left behind. */
const run = (program, args, env, stdout = 'inherit') =>
  new Promise((resolve) => {
    const shell = process.platform === 'win32' && program === 'npm';
    const child = spawn(program, args, { cwd: project, env, shell, stdio: ['inherit', stdout, 'inherit'] });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const watch = stopWithNpm(() => pass('SIGTERM'));
    const done = (result) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, pass);
      resolve(result);
    };
    for (const signal of signals) process.on(signal, pass);
    child.on('error', (error) => done({ error }));
    child.on('exit', (code, signal) => done({ code, signal }));
  });

/** npm passes a signal on to its shell, which dies of it without passing it on: so we see to our parent ourselves. */
const stopWithNpm = (stop) => {
  const parent = process.ppid;
  const isByNpm = process.env.npm_lifecycle_event !== undefined;
  return setInterval(() => isByNpm && process.ppid !== parent && stop(), 500);
};

/** A program ended by a signal counts, as shells do it, as 128 and the signal's number. */
const endAs = ({ code, signal }) => process.exit(signal ? 128 + constants.signals[signal] : code);

const fail = (sentence, code = 1) => {
  console.error(sentence);
  process.exit(code);
};

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

await main();
