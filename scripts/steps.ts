import { PlainError } from './plain-error.ts';

/**
 * The moments of a build at which dying could hurt, in order. On entering …
 *
 * - `check`: nothing has been done yet;
 * - `render`: the new folder is there and empty;
 * - `sync`: the site is rendered, perhaps still in memory only;
 * - `keep`: it is on the disk and about to get its name;
 * - `link`: it has its name, but nothing points to it;
 * - `history`: the new link is there, beside the old one, but no record;
 * - `switch`: it is recorded;
 * - `tidy`: the site is switched, the oldest build not yet removed.
 */
export const STEPS = ['check', 'render', 'sync', 'keep', 'link', 'history', 'switch', 'tidy'] as const;

export type Step = (typeof STEPS)[number];

/** Marks a step of the build. `BUILD_DIES_AT=<step>` makes the process die there as if the power failed: for tests. */
export const enter = (step: Step, report: (step: Step) => void): void => {
  report(step);
  if (process.env.BUILD_DIES_AT === step) process.kill(process.pid, 'SIGKILL');
};

/** Fails on a mistyped `BUILD_DIES_AT`, so that no test passes for having killed nothing. */
export const checkStepToDieAt = (): void => {
  const step = process.env.BUILD_DIES_AT ?? '';
  if (step !== '' && !STEPS.some((known) => known === step)) {
    throw new PlainError(`BUILD_DIES_AT is "${step}": choose one of ${STEPS.join(', ')}.`);
  }
};
