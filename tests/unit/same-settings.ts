/** Files of tests that share a worker: none may leave settings to the next. */
import { afterAll, expect } from 'vitest';

const before = { ...process.env };
afterAll(() => {
  expect(
    process.env,
    'a file that changes settings does so by vi.stubEnv, and has a worker of its own',
  ).toEqual(before);
});
