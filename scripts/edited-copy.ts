import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from './folders.ts';

/** A copy of the data that is being edited, and the address where that shows. */
export type EditedCopy = { data: string; address: string; stop: () => Promise<void> };

/** Runs `npm run dev` on a copy of a data folder, which may be written to. */
export const editCopy = async (of: string): Promise<EditedCopy> => {
  const home = mkdtempSync(path.join(tmpdir(), 'bac-kan-edited-'));
  const data = path.join(home, 'data');
  cpSync(of, data, { recursive: true });
  // Where the port is taken, the next one is.
  const child = spawn(process.execPath, ['scripts/tasks/dev.ts', '--port', '4390'], {
    cwd: projectFolder,
    env: { ...process.env, DATA_DIR: data, HOST: 'localhost' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  let said = '';
  const address = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said += String(text);
        const found = /Editing at (\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
  });
  const started = await Promise.race([address, ended]);
  if (typeof started === 'string') return { data, address: started, stop };
  rmSync(home, { recursive: true, force: true });
  throw new Error(`npm run dev ended: ${said}`);
};
