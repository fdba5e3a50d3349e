/** The site as if it were served below a path of another host. */
import { vi } from 'vitest';
import type { ChartAddress } from '../../src/view/addresses.ts';
import { chartPaths, askedChart } from '../../src/view/chart-paths.ts';

export const site = 'https://example.org/bac-kan/';

/** Gives all addresses that place, and reads each report once, as a build does. */
export const serveElsewhere = (): void => {
  vi.stubEnv('SITE', new URL(site).origin);
  vi.stubEnv('BASE_URL', new URL(site).pathname);
  vi.stubEnv('DEV', false);
};

/** Every chart that has addresses, in each language. */
export const everyAddress = (): ChartAddress[] => chartPaths().map(askedChart);
export const nameOf = ({ report, chart, code }: ChartAddress): string => `${report} ${chart} ${code}`;
