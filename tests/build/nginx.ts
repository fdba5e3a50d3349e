/** A site on a real nginx, and what it answers, as it comes over the wire. */
import { readdirSync, realpathSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { setUpNginx, type NginxProgram } from '../../scripts/hosting/nginx-program.ts';

export type Answer = {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  /** As it was sent, compressed or not. */
  body: Buffer;
};

/** What to ask; addresses go out as they are written, with dots and double slashes. */
export type Question = { method?: string; headers?: Record<string, string>; agent?: http.Agent };

/** The nginx of `npm test`, which leaves these tests out, and says so, where there is none. */
export const nginxProgram = async (): Promise<NginxProgram> => {
  const program = await setUpNginx();
  if (program) return program;
  throw new Error('No nginx was found and none could be fetched: install one, or give its path in NGINX.');
};

/** Asks a server for an address; fails where the connection does. */
export const ask = (origin: string, address: string, question: Question = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const request = http.request(
      { hostname, port, path: address, agent: connections, ...question },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string>,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end();
  });

const connections = new http.Agent({ keepAlive: true, maxSockets: 8 });

/** The file that an answer carries. */
export const decoded = ({ headers, body }: Answer): Buffer => {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
};

/** A built site in a folder, as a deployment takes it. */
export const siteOf = (folder: string): { folder: string; files: string[] } => {
  const root = realpathSync(folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    folder: root,
    files: entries.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  };
};

/** Where a file is found below the site's address. */
export const addressOf = (file: string): string => file.replace(/(?<=^|\/)index\.html$/, '');
