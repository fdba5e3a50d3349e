import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setUpChromium } from './chromium.ts';
import { inherit } from './child.ts';
import { sentenceOf } from './plain-error.ts';

/** How many checks of a stage passed and failed. */
export type Count = { passed: number; failed: number };

/** A stage of `npm test`: what it is called and how it is run, with a folder for its report. */
export type Stage = { name: string; run: (reports: string) => Promise<Count> };

/** A stage that passes or fails as a whole, by the exit code of its command. */
export const whole = (name: string, command: string[]): Stage => ({
  name,
  run: async () => ((await inherit(command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** The unit and build tests, counted one by one. */
export const vitest: Stage = {
  name: 'unit tests',
  run: async (reports) => {
    const report = path.join(reports, 'vitest.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await inherit(['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
    return counted(code, countVitest(read(report) as VitestReport | undefined));
  },
};

/** The browser tests, counted one by one, with the Chromium that is found or fetched. */
export const playwright: Stage = {
  name: 'browser tests',
  run: async (reports) => {
    const report = path.join(reports, 'playwright.json');
    const cli = ['node_modules/playwright/cli.js', 'test', '--reporter=line,json'];
    try {
      const env = { CHROMIUM: await setUpChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      return counted(await inherit(cli, env), countPlaywright(read(report) as PlaywrightReport | undefined));
    } catch (error) {
      console.error(sentenceOf(error));
      return { passed: 0, failed: 1 };
    }
  },
};

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** A file that fails as a whole, for example by an import, holds no failed test, so it counts itself. */
const countVitest = (report: VitestReport | undefined): Count | undefined => {
  if (report === undefined) return undefined;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
};

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

const countPlaywright = (report: PlaywrightReport | undefined): Count | undefined =>
  report && {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
  };

/** A runner that ran nothing, or fails without naming a test, has failed once. */
const counted = (code: number, count: Count = { passed: 0, failed: 0 }): Count => {
  if (count.passed + count.failed === 0) console.error('No test was run.');
  const unnamed = count.failed === 0 && (code !== 0 || count.passed === 0);
  return unnamed ? { ...count, failed: 1 } : count;
};

const read = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
