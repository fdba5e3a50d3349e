import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../../src/model/json-schema.ts';
import { projectFolder } from '../folders.ts';
import { options, runTask } from '../task.ts';

await runTask(async () => {
  options({});
  for (const [name, text] of Object.entries(jsonSchemas()))
    writeFileSync(path.join(projectFolder, 'data', 'schema', name), text);
  return Promise.resolve();
});
