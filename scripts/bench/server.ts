import { existsSync, readFileSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersOf, isText, mediaTypes, shortLived } from '../hosting/headers.ts';
import type { Certificate } from './certificate.ts';

/** A server on this machine, until the process ends; `address` ends in a slash, and `show` says what it serves. */
export type Server = { address: string; show: (folder: string) => void };

type Answer = { status: number; headers: Record<string, string>; body: Buffer };
type Cached = (path: string) => Record<string, string>;

/** Our own site: as its table of headers has it. */
export const asOurs: Cached = (path) => ({ 'Cache-Control': shortLived, ...headersOf(path) });

/** Others: pages like ours, and all else for good, because their names change with what they hold. */
export const asOthers: Cached = (path) => {
  const { 'Cache-Control': forGood = '' } = headersOf('_astro/any.js');
  return { ...headersOf('any'), 'Cache-Control': path.endsWith('.html') ? shortLived : forGood };
};

/**
 * Serves a folder over HTTP/2 and TLS: text as the best brotli there is, made once and kept, so that nobody waits
 * for it the second time.
 */
export const serveFolder = async ({ key, cert }: Certificate, headers: Cached): Promise<Server> => {
  const shown = { folder: '' };
  const answers = new Map<string, Answer>();
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'https://localhost').pathname).slice(1);
    const found = answers.get(asked) ?? answerTo(shown.folder, asked, headers);
    answers.set(asked, found);
    send(found, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // Nothing waits for it once all is measured.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}/`,
    show: (folder) => {
      shown.folder = folder;
      answers.clear();
    },
  };
};

const send = (
  { status, headers, body }: Answer,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
) => {
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? '' : body);
};

const answerTo = (folder: string, asked: string, headers: Cached): Answer => {
  const name = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  const file = path.join(folder, name);
  if (path.relative(folder, file).startsWith('..') || !existsSync(file))
    return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: Buffer.from('not found') };
  const type = mediaTypes[path.extname(name).slice(1)] ?? typesOfOthers[path.extname(name)] ?? '';
  const whole = readFileSync(file);
  const body = isText(type) ? brotliCompressSync(whole) : whole;
  return {
    status: 200,
    headers: {
      'Content-Type': isText(type) ? `${type}; charset=utf-8` : type,
      'Content-Length': String(body.length),
      ...(isText(type) ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
      ...headers(asked),
    },
    body,
  };
};

const typesOfOthers: Readonly<Record<string, string>> = { '.css': 'text/css' };
