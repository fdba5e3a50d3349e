import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { defineConfig } from 'playwright/test';
import { CHROMIUM_FLAGS } from './scripts/chromium.ts';
import { setting } from './scripts/folders.ts';
import { siteUrl } from './scripts/site-url.ts';

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

// This file is read again in each worker, which must find the port that was chosen first.
const port = (process.env.BROWSER_TEST_PORT ??= String(await freePort()));
const address = new URL(siteUrl().base, `http://localhost:${port}`).href;
const executablePath = setting('CHROMIUM', '');

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  workers: 2,
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  use: {
    baseURL: address,
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath === '' ? {} : { executablePath }) },
  },
  webServer: {
    command: `"${process.execPath}" scripts/tasks/start.ts --built --strict --port ${port}`,
    url: address,
    env: { HOST: 'localhost' },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
