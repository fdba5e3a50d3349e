import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { succeeds } from './child.ts';

/**
 * What a folder holds, as 16 hexadecimal digits: the same for the same paths and bytes, on any machine. With `flush` all
 * of it survives a power failure from then on.
 */
export const digestOf = async (folder: string, { flush = false } = {}): Promise<string> => {
  // One call for a whole disk is many times faster than one for each file; elsewhere it may return before all is written.
  if (flush && process.platform === 'linux' && (await succeeds('sync', ['-f', folder], 600)))
    return digestOf(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]) => path.join(entry.parentPath, entry.name);
  const files = entries.filter((entry) => !entry.isDirectory()).map(pathOf);
  const lines = await eightAtATime(files, async (file) => {
    const name = path.relative(folder, file).split(path.sep).join('/');
    return `${name}\0${await hashOf(file, flush)}\n`;
  });
  if (flush) for (const inner of entries.filter((entry) => entry.isDirectory())) flushFolder(pathOf(inner));
  if (flush) flushFolder(folder);
  // Sorted by code unit: readdir's order and the locale's differ between machines.
  return createHash('sha256').update(lines.sort().join('')).digest('hex').slice(0, 16);
};

/** Makes sure that the names in a folder survive a power failure. */
export const flushFolder = (folder: string): void => {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

const hashOf = async (file: string, flush: boolean): Promise<string> => {
  await using handle = await open(file, 'r');
  if (flush) await handle.sync();
  return createHash('sha256')
    .update(await handle.readFile())
    .digest('hex');
};

/**
 * Does work on each item, eight at once, and returns what came of it in the order of the ends. Where one fails, no other
 * is begun, and those on their way have ended when this does.
 */
export const eightAtATime = async <Item, Result>(items: Item[], work: (item: Item) => Promise<Result>) => {
  const results: Result[] = [];
  const queue = items.values();
  const failed = new AbortController();
  const worker = async () => {
    for (const item of queue) {
      if (failed.signal.aborted) return;
      results.push(await work(item));
    }
  };
  const workers = Array.from({ length: 8 }, () =>
    worker().catch((error: unknown) => {
      failed.abort();
      throw error;
    }),
  );
  await Promise.allSettled(workers);
  await Promise.all(workers);
  return results;
};
