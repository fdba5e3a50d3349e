/** A real nginx on this machine's loopback, as someone who may not do anything else: for tests and measurements. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryFolder } from '../temporary-folder.ts';
import { brotliConf, brotliPlace, nginxConf } from './nginx-conf.ts';
import { nginxEnv, type NginxProgram } from './nginx-program.ts';

/** A server that runs. `errors` is what it has written into its log so far; `stop` ends it and all its processes. */
export type RunningNginx = { origin: string; errors: () => string; stop: () => Promise<void> };

/** What it serves: servers for its `http` block, given where to listen, as in `127.0.0.1:8080`. */
export type NginxServers = (listen: string) => string;

/** The servers that `deploy/nginx.conf` has, for a site that lies in a folder. */
export const siteServers =
  (folder: string, base = '/'): NginxServers =>
  (listen) =>
    nginxConf({ base, folder, name: 'localhost', listen: [listen] });

/** Starts nginx with a folder, port and log of its own, and returns once it answers. Fails with what nginx says. */
export const startNginx = async (
  program: NginxProgram,
  servers: NginxServers,
  { workers = 2 } = {},
): Promise<RunningNginx> => {
  const folder = temporaryFolder();
  const log = path.join(folder, 'error.log');
  const port = await freePort();
  writeConf(program, folder, servers(`127.0.0.1:${port}`), workers);
  const child = spawn(program.command, ['-p', folder, '-e', log, '-c', path.join(folder, 'nginx.conf')], {
    stdio: 'ignore',
    env: nginxEnv(program),
  });
  const end = () => child.kill('SIGTERM');
  process.on('exit', end);
  const stop = async () => {
    process.off('exit', end);
    if (hasEnded(child)) return;
    end();
    await once(child, 'exit');
  };
  const errors = () => readFileSync(log, 'utf8');
  while (!(await answers(port))) {
    if (hasEnded(child)) throw new Error(`nginx did not start: ${errors()}`);
    await wait(20);
  }
  return { origin: `http://127.0.0.1:${port}`, errors, stop };
};

/** As Debian's nginx.conf has it, but for what is not to be shared with an nginx that runs already. */
const writeConf = (program: NginxProgram, folder: string, servers: string, workers: number): void => {
  mkdirSync(path.join(folder, path.dirname(brotliPlace)));
  if (program.brotli !== undefined) writeFileSync(path.join(folder, brotliPlace), brotliConf);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off;
pid nginx.pid;
worker_processes ${workers};
${process.getuid?.() === 0 ? 'user root root;' : ''}
${program.brotli === undefined ? '' : `load_module ${program.brotli};`}
events {
  worker_connections 512;
}
http {
  sendfile on;
  tcp_nopush on;
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${name};`).join('\n')}
${servers}
}
`,
  );
};

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD', redirect: 'manual' }).then(
    () => true,
    () => false,
  );

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
