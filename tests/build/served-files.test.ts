/** Every file of the site as a real nginx sends it, at the root of a host and below a path. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, headerTable, isText, mediaTypes, shortLived } from '../../scripts/hosting/headers.ts';
import { siteServers, startNginx, type RunningNginx } from '../../scripts/hosting/nginx-server.ts';
import { serveFrom } from '../../scripts/hosting/served-folder.ts';
import { addressOf, ask, decoded, nginxProgram, siteOf, type Answer } from './nginx.ts';
import { temporaryFolder } from './project.ts';
import { movedFolder, publishedFolder } from './shared-site.ts';

/** What is asked for, and the first of these forms that a file has is what is sent. */
const encodings: Record<string, readonly ('br' | 'gzip')[]> = {
  '': [],
  gzip: ['gzip'],
  br: ['br'],
  'gzip, deflate, br, zstd': ['br', 'gzip'],
  'br;q=0, gzip': ['gzip'],
  'gzip;q=0, identity': [],
};
const suffixOf = { br: '.br', gzip: '.gz' };

describe.each([
  { where: 'at the root', base: '/', built: publishedFolder, asked: Object.keys(encodings) },
  { where: 'below a path', base: '/bac-kan/', built: movedFolder, asked: ['', 'gzip, deflate, br, zstd'] },
])('$where', ({ base, built, asked }) => {
  let nginx: RunningNginx;
  let served: string;
  let files: string[];
  let hasBrotli: boolean;

  beforeAll(async () => {
    const program = await nginxProgram();
    hasBrotli = program.brotli !== undefined;
    const site = siteOf(await built());
    ({ files } = site);
    const target = temporaryFolder();
    // As good as the best for what is tested, and in a twentieth of the time.
    await serveFrom(target, site, { quality: 5 });
    served = path.join(target, 'dist');
    nginx = await startNginx(program, siteServers(served, base));
  });
  afterAll(() => nginx.stop());

  const fileAt = (name: string) => readFileSync(path.join(served, name));
  const encodingOf = (file: string, asks: string): 'br' | 'gzip' | undefined =>
    encodings[asks]?.find(
      (each) => (each === 'gzip' || hasBrotli) && existsSync(path.join(served, file + suffixOf[each])),
    );
  const askFor = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    ask(nginx.origin, base + address, { method, headers });
  /** One file of each kind: of each folder at the top and each extension. */
  const ofEachKind = (): string[] =>
    [
      ...Map.groupBy(
        files,
        (file) => `${file.split('/').slice(0, -1)[0] ?? ''} ${path.extname(file)}`,
      ).values(),
    ].map(([first = '']) => first);

  test.each(asked)('every file is sent whole, in the best form for "%s", with its headers', async (asks) => {
    expect(files.length).toBeGreaterThan(400);
    const faults: string[] = [];
    for (const file of files) {
      const answer = await askFor(addressOf(file), asks === '' ? {} : { 'Accept-Encoding': asks });
      const encoding = encodingOf(file, asks);
      const sent = fileAt(file + (encoding ? suffixOf[encoding] : ''));
      if (answer.status !== 200) faults.push(`${file}: ${answer.status}`);
      if (!answer.body.equals(sent) || !decoded(answer).equals(fileAt(file)))
        faults.push(`${file}: other bytes`);
      const isNegotiated = existsSync(path.join(served, `${file}.gz`));
      faults.push(
        ...unlike(answer, {
          ...headersExpected(addressOf(file)),
          'Content-Type': typeOf(file),
          'Content-Length': String(sent.length),
          'Content-Encoding': encoding,
          Vary: isNegotiated ? 'Accept-Encoding' : undefined,
          Server: 'nginx',
        }).map((fault) => `${file}: ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  });

  test('what can be compressed is, and the rest is not', () => {
    const kinds = (isCompressed: boolean) =>
      new Set(
        files
          .filter((file) => existsSync(path.join(served, `${file}.br`)) === isCompressed)
          .map((file) => path.extname(file)),
      );
    const texts = Object.keys(mediaTypes).filter((extension) => isText(mediaTypes[extension] ?? ''));
    expect([...kinds(true)].map((each) => each.slice(1)).filter((each) => !texts.includes(each))).toEqual([]);
    for (const each of ['.html', '.json', '.csv', '.svg', '.xml']) expect(kinds(true)).toContain(each);
    const large = files.filter((file) => statSync(path.join(served, file)).size > 4000);
    expect(
      large.filter(
        (file) => texts.includes(path.extname(file).slice(1)) && !existsSync(path.join(served, `${file}.br`)),
      ),
    ).toEqual([]);
  });

  test('HEAD is answered as GET is, without the file', async () => {
    for (const file of ofEachKind()) {
      const [get, head] = [await askFor(addressOf(file)), await askFor(addressOf(file), {}, 'HEAD')];
      expect({ ...head.headers, date: get.headers.date }, file).toEqual(get.headers);
      expect([head.status, head.body.length], file).toEqual([200, 0]);
    }
  });

  test('what a reader has already is not sent again, in either form', async () => {
    for (const file of ofEachKind()) {
      const tags = new Set<string>();
      for (const asks of ['identity', 'gzip', 'br']) {
        const accept = { 'Accept-Encoding': asks };
        const whole = await askFor(addressOf(file), accept);
        const { etag = '', 'last-modified': date = '' } = whole.headers;
        // A weak tag is no promise of the same bytes.
        expect(etag, file).toMatch(/^"[^"]+"$/);
        if (whole.headers['content-encoding'] === asks || asks === 'identity') {
          expect(tags, file).not.toContain(etag);
          tags.add(etag);
        }
        for (const known of [{ 'If-None-Match': etag }, { 'If-Modified-Since': date }]) {
          const answer = await askFor(addressOf(file), { ...accept, ...known });
          expect([answer.status, answer.body.length], file).toEqual([304, 0]);
          expect(
            unlike(answer, { ...headersExpected(addressOf(file)), Vary: whole.headers.vary }),
            file,
          ).toEqual([]);
        }
        const other = await askFor(addressOf(file), { ...accept, 'If-None-Match': '"another"' });
        expect(other.status, file).toBe(200);
      }
    }
  });

  test('a download that broke off goes on where it was', async () => {
    for (const file of ofEachKind().filter((each) => /\.(png|xlsx|csv)$/.test(each))) {
      const { etag = '' } = (await askFor(addressOf(file))).headers;
      const size = fileAt(file).length;
      const part = await askFor(addressOf(file), { Range: 'bytes=10-', 'If-Range': etag });
      expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 10-${size - 1}/${size}`]);
      expect(part.body.equals(fileAt(file).subarray(10))).toBe(true);
      expect((await askFor(addressOf(file), { Range: 'bytes=10-', 'If-Range': '"old"' })).status).toBe(200);
      expect((await askFor(addressOf(file), { Range: `bytes=${size}-` })).status).toBe(416);
    }
  });

  test('a page is found without the slash at its end, and what comes after it is kept', async () => {
    const pages = files.filter((file) => file.endsWith('/index.html'));
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      const address = addressOf(page);
      const { status, headers } = await askFor(`${address.slice(0, -1)}?theme=dark`);
      expect([status, headers.location], page).toEqual([301, `${base}${address}?theme=dark`]);
    }
  });

  test('nobody is led to another host', async () => {
    for (const nasty of ['/', '//', '\\', '%2f', '%5c', '%2f%2f', '.%2f', '%09/', '%0d%0aLocation:%20//'])
      for (const rest of [
        'example.org',
        'example.org/charts',
        'charts',
        'charts/..',
        'example.org/%2e%2e/charts',
      ]) {
        const { headers } = await askFor(nasty + rest, { Host: 'example.org' });
        expect(headers.location ?? '/', nasty + rest).toMatch(/^\/(?![/\\])[^\r\n]*$/);
      }
  });

  test('an address that leads nowhere is answered by the page for it', async () => {
    const none = [
      'nothing',
      'nothing/',
      'charts/',
      'en/charts/',
      'charts/a/b.csv',
      'embed/a/b/',
      '_astro/gone.js',
    ];
    const addresses = [...none, 'index.html.br', 'index.html.gz'].map((each) => base + each);
    if (base !== '/') addresses.push('/', '/elsewhere', '/charts/', '/index.html');
    for (const address of addresses) {
      const answer = await ask(nginx.origin, address, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(answer.status, address).toBe(404);
      expect(decoded(answer).equals(fileAt('404.html')), address).toBe(true);
      expect(unlike(answer, headersExpected('404.html')), address).toEqual([]);
    }
  });

  test('nothing beside the site is reached', async () => {
    for (const way of ['', '../', '%2e%2e/', '..%2f', '%2e%2e%2f%2e%2e%2f', './/../', '../dist/../'])
      for (const file of ['.builds/history', '.builds/', 'etc/passwd'])
        expect([400, 404], way + file).toContain((await askFor(way + file)).status);
  });

  test('nothing but reading is taken', async () => {
    for (const file of [...ofEachKind(), 'nothing'])
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
        const { status, headers } = await askFor(addressOf(file), {}, method);
        expect([status, headers.allow], `${method} ${file}`).toEqual([405, 'GET, HEAD']);
      }
  });

  test('nginx had nothing to warn of', () => {
    expect(nginx.errors()).not.toMatch(/\[(warn|alert|crit|emerg)\]/);
  });
});

/** All headers of the table, also those that must not come with a path. */
const headersExpected = (address: string): Record<string, string | undefined> => {
  const names = headerTable.flatMap(({ headers }) => Object.keys(headers));
  const none = Object.fromEntries(names.map((name) => [name, undefined]));
  return { ...none, 'Cache-Control': shortLived, ...headersOf(address) };
};

const typeOf = (file: string): string => {
  const type = mediaTypes[path.extname(file).slice(1)] ?? '';
  return isText(type) ? `${type}; charset=utf-8` : type;
};

/** How an answer's headers differ. */
const unlike = ({ headers }: Answer, expected: Record<string, string | undefined>): string[] =>
  Object.entries(expected)
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(
      ([name, value]) => `${name} is ${headers[name.toLowerCase()] ?? 'missing'}, not ${value ?? 'missing'}`,
    );
