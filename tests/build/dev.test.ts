import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { start, temporaryFolder } from './project.ts';

test('while editing, the terminal says what an edit takes from those who embed a chart', async () => {
  const data = path.join(temporaryFolder(), 'data');
  cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
  const running = start(projectFolder, 'scripts/tasks/dev.ts', { DATA_DIR: data }, ['--port', '4388']);
  expect(await running.says('Ctrl-C')).not.toContain('plan-panel');
  const file = path.join(data, 'reports/2023-08/overview.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"id": "plan-panel"', '"id": "plans"'));
  const output = await running.says('2023-08/plans');
  expect(output).toMatch(/^! \S*published\.json:\d+:\d+ · reports\.2023-08\.charts\.plan-panel$/m);
  running.child.kill('SIGINT');
  await running.ended;
});
