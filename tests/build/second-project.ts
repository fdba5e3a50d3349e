/** Builds of one project wait for each other: so a second one stands beside it while the tests run. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../scripts/folders.ts';
import { copyProjectTo } from './copied-project.ts';

export default (): (() => void) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bac-kan-second-'));
  copyProjectTo(folder);
  // What was drawn once need not be drawn again.
  const kept = path.join(projectFolder, '.cache');
  mkdirSync(kept, { recursive: true });
  symlinkSync(kept, path.join(folder, '.cache'));
  // The workers, which start after this, find it there.
  process.env.SECOND_PROJECT = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
