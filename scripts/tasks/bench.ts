import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { conditions } from '../bench/conditions.ts';
import { scores } from '../bench/lighthouse.ts';
import { liveEdit } from '../bench/live-edit.ts';
import { embeds, reading } from '../bench/reading.ts';
import type { Measurement } from '../bench/measurement.ts';
import { benchFolder } from '../bench/packages.ts';
import { scale } from '../bench/scale.ts';
import { serving } from '../bench/serving.ts';
import { resultsOf, type Section } from '../bench/results.ts';
import { formatted } from '../formatted.ts';
import { PlainError } from '../plain-error.ts';
import { options, runTask } from '../task.ts';

/** In the order of the results. */
const measurements: readonly Measurement[] = [reading, embeds, scores, serving, scale, liveEdit];
const results = path.join(benchFolder, 'RESULTS.md');

await runTask(async () => {
  const { only } = options({ only: { type: 'string' } });
  const broken: string[] = [];
  for (const measurement of chosen(only)) {
    console.log(`\n${measurement.title}`);
    const section = { title: measurement.title, conditions: conditions() };
    const found = await measurement.run();
    console.log(found.lines.join('\n'));
    await record({ ...section, lines: found.lines });
    broken.push(...(found.broken ?? []));
  }
  if (broken.length > 0) throw new PlainError(`What the site promises does not hold: ${broken.join('; ')}.`);
});

function chosen(only: string | undefined): readonly Measurement[] {
  const found = measurements.filter(({ name }) => only === undefined || name === only);
  if (found.length > 0) return found;
  const names = measurements.map(({ name }) => name).join(', ');
  throw new PlainError(`There is no measurement "${only ?? ''}": choose one of ${names}.`);
}

/** After each measurement, so that one which fails takes no other with it. */
async function record(section: Section): Promise<void> {
  const former = existsSync(results) ? readFileSync(results, 'utf8') : '';
  const titles = measurements.map(({ title }) => title);
  writeFileSync(results, await formatted(resultsOf(former, [section], titles), 'markdown'));
}
