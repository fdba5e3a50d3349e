import { availableParallelism, cpus, loadavg } from 'node:os';
import { liveEdit } from '../bench/live-edit.ts';
import type { Measurement } from '../bench/measurement.ts';
import { dataFolder, shownPath } from '../folders.ts';
import { options, runTask } from '../task.ts';

const measurements: Measurement[] = [liveEdit];

await runTask(async () => {
  options({});
  const [{ model } = { model: 'unknown processor' }] = cpus();
  console.log(
    `Node ${process.versions.node}, ${process.platform}, ${availableParallelism()} × ${model}, load ${(loadavg()[0] ?? 0).toFixed(1)}, data ${shownPath(dataFolder())}`,
  );
  for (const { name, run } of measurements) {
    console.log(`\n${name}`);
    for (const line of await run()) console.log(`  ${line}`);
  }
});
