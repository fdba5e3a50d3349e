import { spawnSync } from 'node:child_process';
import { recordName } from '../src/model/load.ts';
import type { PublishedRecord } from '../src/model/published.ts';
import { readRecord } from '../src/model/record-file.ts';

/** The record as it was committed at a revision; undefined where no such is known, or the folder is not in git. */
export const recordAt = (folder: string, revision: string): PublishedRecord | undefined => {
  const { status, stdout } = spawnSync(
    'git',
    ['-C', folder, 'show', '--end-of-options', `${revision}:./${recordName}`],
    { maxBuffer: 2 ** 30 },
  );
  return status === 0 ? readRecord(recordName, stdout, () => undefined)?.record : undefined;
};
