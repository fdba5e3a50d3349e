import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    globals: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], maxWorkers: '100%', testTimeout: 60_000 },
      },
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
