import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test, vi } from 'vitest';
import { compressed } from '../../scripts/hosting/compressed.ts';
import { serveFrom } from '../../scripts/hosting/served-folder.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const temporary = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bac-kan-'));
  folders.push(folder);
  return folder;
};

/** A site of these files, each long enough to be compressed. */
const siteOf = (texts: Record<string, string>) => {
  const folder = temporary();
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), long(text));
  }
  return { folder, files: Object.keys(texts) };
};
const long = (text: string): string => text.repeat(2000);

const page = 'charts/a/b/index.html';
const first = siteOf({ 'index.html': 'one', [page]: 'same', '_astro/a.1.js': 'a', 'logo.png': 'png' });
const second = siteOf({ 'index.html': 'two', [page]: 'same', '_astro/b.2.js': 'b', 'logo.png': 'gif' });

test('what is sent compressed is the same file, and the same bytes each time', async () => {
  const bytes = Buffer.from(long('tổng số'));
  const [once, again] = [await compressed('a.csv', bytes), await compressed('b.html', bytes)];
  expect(once).toEqual(again);
  expect(brotliDecompressSync(once?.['.br'] ?? '')).toEqual(bytes);
  expect(gunzipSync(once?.['.gz'] ?? '')).toEqual(bytes);
});

test('what would gain nothing is not compressed', async () => {
  const bytes = Buffer.from(long('png'));
  for (const name of ['a.png', 'a.woff2', 'a.xlsx', 'a'])
    expect(await compressed(name, bytes)).toBeUndefined();
  expect(await compressed('a.html', Buffer.from('short'))).toBeUndefined();
  const random = crypto.getRandomValues(new Uint8Array(5000));
  expect(await compressed('a.csv', random)).toBeUndefined();
});

test('a server finds each site whole, with the hashed files of the sites before', async () => {
  const target = temporary();
  const dist = path.join(target, 'dist');
  const names = () =>
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        path.relative(realpathSync(dist), path.join(realpathSync(parentPath), name)),
      )
      .sort();
  const forms = (...files: string[]) => files.flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
  await serveFrom(target, first);
  const before = realpathSync(dist);
  expect(names()).toEqual([...forms('_astro/a.1.js', page, 'index.html'), 'logo.png']);
  await serveFrom(target, second);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe(long('two'));
  expect(names()).toEqual([...forms('_astro/a.1.js', '_astro/b.2.js', page, 'index.html'), 'logo.png']);
  expect(readFileSync(path.join(before, 'index.html'), 'utf8')).toBe(long('one'));
  // A host that is told not to send them finds none.
  await serveFrom(target, first, { compress: false });
  expect(names().filter((name) => /\.(br|gz)$/.test(name) && !name.startsWith('_astro'))).toEqual([]);
});

test('what has not changed keeps its date, and what has is told apart by its second', async () => {
  const target = temporary();
  const dated = (name: string) => Math.floor(statSync(path.join(target, 'dist', name)).mtimeMs / 1000);
  await serveFrom(target, first);
  const before = Object.fromEntries(
    ['index.html', 'index.html.br', page, 'logo.png'].map((name) => [name, dated(name)]),
  );
  await serveFrom(target, second);
  for (const name of ['index.html', 'index.html.br', 'logo.png'])
    expect(dated(name), name).toBeGreaterThan(before[name] ?? Infinity);
  expect(dated(page)).toBe(before[page]);
});

test('what has changed is told apart also where the disk is a second behind the clock', async () => {
  const target = temporary();
  const dated = () => Math.floor(statSync(path.join(target, 'dist', 'index.html')).mtimeMs / 1000);
  await serveFrom(target, first);
  const before = dated();
  const clock = vi.spyOn(Date, 'now').mockReturnValue((before + 1) * 1000);
  try {
    await serveFrom(target, second);
  } finally {
    clock.mockRestore();
  }
  expect(dated()).toBeGreaterThan(before);
});

test('a site that cannot be read leaves what is served as it was', async () => {
  const target = temporary();
  await serveFrom(target, first);
  const before = realpathSync(path.join(target, 'dist'));
  await expect(serveFrom(target, { ...second, files: [...second.files, 'lost.html'] })).rejects.toThrow(
    'lost.html',
  );
  expect(realpathSync(path.join(target, 'dist'))).toBe(before);
  expect(readdirSync(path.join(target, '.builds')).filter((name) => name.startsWith('.new'))).toEqual([]);
});

test('a server may read it, whatever the rights of our own files', async () => {
  const mask = process.umask(0o077);
  try {
    const target = path.join(temporary(), 'site');
    await serveFrom(target, first);
    for (const name of ['', 'charts', 'index.html', 'index.html.br'])
      expect(statSync(path.join(target, 'dist', name)).mode & 0o444, name).toBe(0o444);
    expect(process.umask(0o077)).toBe(0o077);
  } finally {
    process.umask(mask);
  }
});

test('a folder that someone else has filled is refused', async () => {
  const target = temporary();
  mkdirSync(path.join(target, 'dist'));
  await expect(serveFrom(target, first)).rejects.toThrow(/was not made by this build/);
  expect(existsSync(path.join(target, 'dist'))).toBe(true);
});
