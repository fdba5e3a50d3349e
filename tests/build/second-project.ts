/**
 * Builds of one project wait for each other: so a second one stands beside it while the tests run, and a folder for
 * sites that several tests look at.
 */
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
  const sites = mkdtempSync(path.join(tmpdir(), 'bac-kan-sites-'));
  // The workers, which start after this, find all there.
  process.env.SECOND_PROJECT = folder;
  process.env.SHARED_SITES = sites;
  // Where `npm test` has not seen to it already.
  process.env.NODE_COMPILE_CACHE ??= path.join(sites, 'compiled');
  return () => [folder, sites].forEach((each) => rmSync(each, { recursive: true, force: true }));
};
