import { expect, test } from 'vitest';
import { build, dataSaying, start, tinyProject } from './project.ts';

const textAt = async (address: string) => (await fetch(address)).text();

test('start serves the site under its base, follows each build, and ends well on Ctrl-C', async () => {
  const project = tinyProject();
  const env = { SITE_URL: 'https://example.org/sub/', DATA_DIR: dataSaying('former') };
  const running = start(project, 'scripts/tasks/start.ts', env);
  const address = /http:\S+/.exec(await running.says('Ctrl-C'))?.[0] ?? '';
  expect(new URL(address).pathname).toBe('/sub/');
  expect(await textAt(address)).toContain('former');
  expect((await fetch(`${address}nowhere/`)).status).toBe(404);
  await build(project, { ...env, DATA_DIR: dataSaying('newer') });
  expect(await textAt(address)).toContain('newer');
  running.child.kill('SIGINT');
  expect((await running.ended).code).toBe(0);
});
