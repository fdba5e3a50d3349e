/** Copies of the site's data as they would be after a publication, and the commands an editor runs on them. */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../scripts/folders.ts';
import { command } from './command.ts';
import { temporaryFolder, type Ended } from './project.ts';

/** Runs a task on a copy of the data. */
export const runTask = (data: string, task: string, ...args: string[]): Promise<Ended> =>
  command(task, args, { DATA_DIR: data });

let recorded: Promise<string> | undefined;

/** A copy of the site's data, recorded as published on a day long ago. */
export const publishedData = async (): Promise<string> => {
  const data = path.join(temporaryFolder(), 'data');
  cpSync(await (recorded ??= record()), data, { recursive: true });
  return data;
};

const record = async (): Promise<string> => {
  const data = path.join(temporaryFolder(), 'data');
  cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
  rmSync(path.join(data, 'published.json'), { force: true });
  const { code, output } = await runTask(data, 'publish-record', '--date', '2020-02-02');
  if (code !== 0) throw new Error(output);
  return data;
};
