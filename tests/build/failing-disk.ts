/**
 * Loaded before a task (`failingDisk`), it makes a place on the disk full after some bytes, or read-only: what a test
 * can have of a real one on any machine. `PLACE` is how the paths begin; without `BYTES` nothing can be written there.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The environment in which a task finds its disk failing. */
export const failingDisk = (place: string, bytes?: number): Record<string, string> => ({
  NODE_OPTIONS: `--import=${pathToFileURL(import.meta.filename).href}`,
  PLACE: place,
  ...(bytes !== undefined && { BYTES: String(bytes) }),
});

const { PLACE: place, BYTES: bytes } = process.env;
let left = Number(bytes);

const isThere = (file: unknown): boolean =>
  place !== undefined && typeof file === 'string' && path.resolve(file).startsWith(place);

const fail = (code: 'ENOSPC' | 'EROFS', call: string): never => {
  const words = { ENOSPC: 'no space left on device', EROFS: 'read-only file system' };
  throw Object.assign(new Error(`${code}: ${words[code]}, ${call}`), { code });
};

type Call = (...given: never[]) => unknown;
type Calls = Record<string, Call>;

/** Calls that change a folder, and which of what they are given is the path. */
const changes = { mkdir: 0, mkdtemp: 0, writeFile: 0, rename: 1, symlink: 1, cp: 1, copyFile: 1 };

const closeWrites = (calls: Calls, ending: string): void => {
  for (const [name, at] of Object.entries(changes))
    replace(calls, name + ending, (real) => (...given) => {
      if (isThere(given[at])) fail('EROFS', `${name} '${String(given[at])}'`);
      return real(...given);
    });
  replace(calls, `open${ending}`, (real) => (...given) => {
    const [file, flags = 'r'] = given as unknown[];
    if (isThere(file) && flags !== 'r') fail('EROFS', `open '${String(file)}'`);
    return real(...given);
  });
};

const replace = (calls: Calls, name: string, by: (real: Call) => Call): void => {
  const real = calls[name];
  if (!real) throw new Error(`no call ${name}`);
  calls[name] = by((...given) => real.apply(calls, given));
};

/** What still fits is written: a file that is broken off is what has to be removed. */
const fitting = (content: unknown): { part: Buffer; isWhole: boolean } => {
  const all = Buffer.from(content as string);
  const part = all.subarray(0, left);
  left -= part.length;
  return { part, isWhole: part.length === all.length };
};

const limitWrites = (): void => {
  const opened = new Set<number>();
  const sync = fs as unknown as Calls;
  const promised = fs.promises as unknown as Calls;
  replace(sync, 'openSync', (real) => (...given) => {
    const handle = real(...given) as number;
    if (isThere(given[0])) opened.add(handle);
    return handle;
  });
  const write: (real: Call) => Call =
    (real) =>
    (...given) => {
      const [file, content, ...more] = given as unknown[];
      if (!isThere(file) && !opened.has(file as number)) return real(...given);
      const { part, isWhole } = fitting(content);
      const done = real(...([file, part, ...more] as never[]));
      const end = () => {
        if (!isWhole) fail('ENOSPC', 'write');
      };
      if (done instanceof Promise) return done.then(end);
      end();
      return done;
    };
  replace(sync, 'writeFileSync', write);
  replace(promised, 'writeFile', write);
  replace(sync, 'renameSync', (real) => (...given) => {
    const [from, to] = given as unknown[];
    // It is a disk of its own.
    if (isThere(to) && !isThere(from))
      throw Object.assign(new Error('EXDEV: cross-device link not permitted, rename'), { code: 'EXDEV' });
    return real(...given);
  });
  replace(promised, 'cp', (real) => async (...given) => {
    await real(...given);
    if (isThere(given[1])) fail('ENOSPC', 'copyfile');
  });
};

if (place !== undefined) {
  if (bytes === undefined) {
    closeWrites(fs as unknown as Calls, 'Sync');
    closeWrites(fs.promises as unknown as Calls, '');
  } else limitWrites();
  syncBuiltinESMExports();
}
