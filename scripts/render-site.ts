import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { partsOf, type Part } from './build-part.ts';
import { dataFolder, projectFolder } from './folders.ts';
import { PlainError, sentenceOf } from './plain-error.ts';
import { progressLines } from './progress.ts';
import { renderPart, type FromPart, type ToRender } from './render-part.ts';
import { ownName } from './site-builds.ts';

/**
 * Renders the whole site into a folder that is empty. A large one is rendered in parts by as many processes as there
 * are cores, and put together: memory does not grow with it.
 */
export const renderSite = async (folder: string): Promise<void> => {
  const parts = partsOf(dataFolder());
  const scratch: string[] = [];
  const newFolder = () => {
    const fresh = path.join(path.dirname(folder), ownName('.new'));
    scratch.push(fresh);
    return fresh;
  };
  try {
    if (parts.length === 1) await renderPart({ folder, cache: newFolder() });
    else await renderParts(parts, folder, newFolder);
  } catch (error) {
    const sentence = sentenceOf(error);
    throw new PlainError(`The site stays as it was, because rendering failed: ${sentence}`, { cause: error });
  } finally {
    for (const each of scratch) rmSync(each, { recursive: true, force: true });
  }
};

const renderParts = async (
  parts: readonly Part[],
  folder: string,
  newFolder: () => string,
): Promise<void> => {
  const running = new Set<ChildProcess>();
  const progress = progressLines(parts.reduce((sum, { reports }) => sum + reports.length, 0));
  const queue = parts.values();
  const worker = async () => {
    for (const part of queue) {
      const asked = { folder: newFolder(), cache: newFolder(), part };
      const told = progress(part.reports.length);
      await inProcess(asked, running, told);
      merge(asked.folder, folder);
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
  } finally {
    for (const child of running) child.kill();
  }
};

/** Ends when the part is rendered. The process ends by itself should this one be killed. */
const inProcess = (
  asked: ToRender,
  running: Set<ChildProcess>,
  told: (share: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = path.join(projectFolder, 'scripts', 'render-part.ts');
    const child = spawn(process.execPath, [script, JSON.stringify(asked)], {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    running.add(child);
    let last: FromPart | undefined;
    child.on('message', (message: FromPart) => {
      last = message;
      if ('share' in message) told(message.share);
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      running.delete(child);
      if (last && 'done' in last) resolve();
      else if (last && 'failed' in last) reject(new PlainError(last.failed));
      else reject(new PlainError(`one of its processes ended with ${signal ?? String(code)}.`));
    });
  });

/** Moves everything into the place it has in the whole site; what both have, hashed scripts and fonts, is the same. */
const merge = (from: string, to: string): void => {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (!existsSync(target)) renameSync(source, target);
    else if (entry.isDirectory()) merge(source, target);
  }
};
