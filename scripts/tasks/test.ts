import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { options, runTask } from '../task.ts';
import type { Outcome } from '../test-reports.ts';
import { firefox, playwright, vitest, whole, type Stage } from '../test-stages.ts';

const temporary = mkdtempSync(path.join(tmpdir(), 'bac-kan-test-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

/** One after the other; those that stand together run at once. */
const stages = [
  // Writes the types of pages, which the next ones read.
  [whole('types of pages', ['node_modules/astro/bin/astro.mjs', 'sync'])],
  [
    whole('formatting', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
    // Checks .astro and .ts files alike.
    whole('types', ['node_modules/astro/bin/astro.mjs', 'check', '--noSync', '--minimumSeverity=warning']),
    whole('lint', ['node_modules/eslint/bin/eslint.js', '.']),
  ],
  // Looked at by tests of both kinds.
  [whole('build', ['scripts/tasks/build.ts'])],
  [vitest],
  [playwright],
];

await runTask(async () => {
  const { full } = options({ full: { type: 'boolean' } });
  if (full) process.env.FULL = '1';
  // The tests build a site of their own, so that the published one stays as it is.
  for (const name of ['SITE_URL', 'DATA_DIR', 'BUILD_DIES_AT', 'NODE_ENV'])
    Reflect.deleteProperty(process.env, name);
  process.env.SITE_DIR = temporary;
  process.env.GALLERY_SITE = path.join(temporary, 'gallery');
  // Hundreds of processes are started, each of the same modules.
  process.env.NODE_COMPILE_CACHE = path.join(temporary, 'compiled');
  const { passed, failed } = await runStages(full ? [...stages, [firefox]] : stages);
  process.exitCode = failed.length > 0 ? 1 : 0;
  // Thousands of lines may lie between here and where it happened.
  for (const each of failed) console.log(`✗ ${each}`);
  console.log(`${passed} passed, ${failed.length} failed`);
});

async function runStages(stages: readonly Stage[][]): Promise<Outcome> {
  const total: Outcome = { passed: 0, failed: [] };
  for (const together of stages) {
    console.log(`\n▸ ${together.map(({ name }) => name).join(', ')}`);
    for (const { passed, failed } of await Promise.all(together.map(runStage))) {
      total.passed += passed;
      total.failed.push(...failed);
    }
  }
  return total;
}

function runStage(stage: Stage): Promise<Outcome> {
  if (![playwright, firefox].includes(stage) || existsSync(path.join(temporary, 'dist')))
    return stage.run(temporary);
  const unbuilt = `${stage.name}: they cannot run, because the site was not built`;
  return Promise.resolve({ passed: 0, failed: [unbuilt] });
}
