import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const unitTests = readdirSync('tests/unit')
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/unit/${name}`);
const holding = (words: string): string[] =>
  unitTests.filter((file) => readFileSync(file, 'utf8').includes(words));
/** Each sets where the data are, or how the site is made, and what was read by then is remembered. */
const alone = holding('stubEnv(');
/** All see the site at one address. */
const addressed = holding('/addressed.ts').filter((file) => !alone.includes(file));

/** Unit tests whose files are `shared` load the site's modules once a worker, which is half of their work. */
const unit = (name: string, files: { include: string[]; exclude?: string[] }, shared: boolean) => ({
  extends: true as const,
  test: { name, ...files, isolate: !shared, maxWorkers: '100%', testTimeout: 60_000 },
});
const usual = unit('unit', { include: ['tests/unit/**/*.test.ts'], exclude: [...alone, ...addressed] }, true);

export default defineConfig({
  test: {
    environment: 'node',
    globals: false,
    projects: [
      { ...usual, test: { ...usual.test, setupFiles: 'tests/unit/same-settings.ts' } },
      unit('unit-addressed', { include: addressed }, true),
      unit('unit-alone', { include: alone }, false),
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          exclude: process.env.WITHOUT_NGINX === '1' ? ['tests/build/served-*.test.ts'] : [],
          globalSetup: 'tests/build/second-project.ts',
          // A build keeps more than one core busy, so these come last, and two at once at the most.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          maxConcurrency: 2,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
