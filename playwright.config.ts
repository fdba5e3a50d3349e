import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { defineConfig } from 'playwright/test';
import { launchOptions } from './scripts/chromium.ts';
import { setting, siteFolder } from './scripts/folders.ts';
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
const galleryPort = (process.env.GALLERY_TEST_PORT ??= String(await freePort()));
const addressAt = (at: string) => new URL(siteUrl().base, `http://localhost:${at}`).href;
const start = (options: string) => `"${process.execPath}" scripts/tasks/start.ts --strict ${options}`;
const gallerySite = process.env.GALLERY_SITE ?? path.join(siteFolder(), '.cache', 'gallery');
const isBuilt = process.env.GALLERY_SITE !== undefined && existsSync(path.join(gallerySite, 'dist'));
const ofGallery = ['gallery.test.ts', 'drawings.test.ts'];
const ofFirefox = ['other-engine.test.ts'];
const hasFirefox = setting('FIREFOX', '') !== '';

export default defineConfig({
  testDir: 'tests/browser',
  // One more than the cores: pages often wait for each other.
  workers: 3,
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  use: { launchOptions: launchOptions(setting('CHROMIUM', '')) },
  projects: [
    // Hundreds of drawings in one page: a slow machine may take its time. What takes longest comes first.
    { name: 'gallery', testMatch: ofGallery, timeout: 180_000, use: { baseURL: addressAt(galleryPort) } },
    { name: 'site', testIgnore: [...ofGallery, ...ofFirefox], use: { baseURL: addressAt(port) } },
    ...(hasFirefox ? [{ name: 'firefox', testMatch: ofFirefox, use: { baseURL: addressAt(port) } }] : []),
  ],
  webServer: [
    {
      command: start(`--built --port ${port}`),
      url: addressAt(port),
      env: { HOST: 'localhost' },
      reuseExistingServer: false,
      timeout: 60_000,
    },
    // The published site has no gallery, so this one is built beside it, and as it is now, unless a test just did.
    {
      command: start(`${isBuilt ? '--built ' : ''}--port ${galleryPort}`),
      url: addressAt(galleryPort),
      env: { HOST: 'localhost', GALLERY: '1', SITE_DIR: gallerySite },
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});
