/** What readers get where nginx, or whoever put the site there, has less than the best. */
import { afterEach, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteServers, startNginx, type RunningNginx } from '../../scripts/hosting/nginx-server.ts';
import { serveFrom, type Serving } from '../../scripts/hosting/served-folder.ts';
import { ask, decoded, nginxProgram, siteOf } from './nginx.ts';
import { temporaryFolder } from './project.ts';
import { publishedFolder } from './shared-site.ts';

const started: RunningNginx[] = [];
afterEach(async () => {
  for (const nginx of started.splice(0)) await nginx.stop();
});

/** An nginx without the module for brotli, and a few files of the site. */
const startBare = async (serving: Serving): Promise<(asks: string) => Promise<[string, string, boolean]>> => {
  const { folder } = siteOf(await publishedFolder());
  const target = temporaryFolder();
  await serveFrom(target, { folder, files: ['404.html', 'index.html'] }, { quality: 5, ...serving });
  const { command, libraries } = await nginxProgram();
  const program = { command, ...(libraries === undefined ? {} : { libraries }) };
  const nginx = await startNginx(program, siteServers(path.join(target, 'dist')));
  started.push(nginx);
  const home = readFileSync(path.join(folder, 'index.html'));
  return async (asks) => {
    const answer = await ask(nginx.origin, '/', { headers: { 'Accept-Encoding': asks } });
    const { 'content-encoding': encoding = 'none', vary = 'none' } = answer.headers;
    return [encoding, vary, decoded(answer).equals(home)];
  };
};

test.each([
  ['without the module for brotli', {}],
  ['with a site that was put there without compressed files', { compress: false }],
])('nginx %s sends gzip', async (_, serving) => {
  const asked = await startBare(serving);
  expect(await asked('br, gzip')).toEqual(['gzip', 'Accept-Encoding', true]);
  expect(await asked('br')).toEqual(['none', 'Accept-Encoding', true]);
  expect(await asked('identity')).toEqual(['none', 'Accept-Encoding', true]);
});

test('nginx that cannot read its settings is not waited for', async () => {
  const program = await nginxProgram();
  await expect(startNginx(program, () => 'brotli_magic on;')).rejects.toThrow(
    /unknown directive "brotli_magic"/,
  );
});
