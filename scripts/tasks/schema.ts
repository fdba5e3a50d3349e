import path from 'node:path';
import { jsonSchemas } from '../../src/model/json-schema.ts';
import { projectFolder } from '../folders.ts';
import { replaceFiles } from '../replace-files.ts';
import { options, runTask } from '../task.ts';

await runTask(async () => {
  options({});
  const folder = path.join(projectFolder, 'data', 'schema');
  replaceFiles(new Map(Object.entries(jsonSchemas()).map(([name, text]) => [path.join(folder, name), text])));
  return Promise.resolve();
});
