import { inherit } from '../child.ts';
import { options, runTask } from '../task.ts';

await runTask(async () => {
  options({});
  process.exitCode = await inherit([
    'node_modules/prettier/bin/prettier.cjs',
    '--write',
    '--log-level=warn',
    '.',
  ]);
});
