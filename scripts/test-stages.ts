import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setUpChromium } from './chromium.ts';
import { inherit } from './child.ts';
import { setUpNginx } from './hosting/nginx-program.ts';
import { sentenceOf } from './plain-error.ts';
import {
  outcomeOfPlaywright,
  outcomeOfVitest,
  type Outcome,
  type PlaywrightReport,
  type VitestReport,
} from './test-reports.ts';

/** A stage of `npm test`: what it is called and how it is run, with a folder for its report. */
export type Stage = { name: string; run: (reports: string) => Promise<Outcome> };

/** A stage that passes or fails as a whole, by the exit code of its command. */
export const whole = (name: string, command: string[]): Stage => ({
  name,
  run: async () => {
    const code = await inherit(command);
    return code === 0 ? { passed: 1, failed: [] } : { passed: 0, failed: [ended(name, code)] };
  },
});

/** What a runner ended with, and its report, where it wrote one. */
type Ran = { code: number; outcome: Outcome | undefined };

/** A stage whose checks are counted one by one. One that ran none, or fails without naming one, has failed once. */
const counted = (name: string, run: (reports: string) => Promise<Ran>): Stage => ({
  name,
  run: async (reports) => {
    try {
      const { code, outcome = { passed: 0, failed: [] } } = await run(reports);
      const { passed, failed } = outcome;
      if (failed.length > 0 || (code === 0 && passed > 0)) return outcome;
      return { passed, failed: [passed === 0 ? `${name}: no test was run` : ended(name, code)] };
    } catch (error) {
      return { passed: 0, failed: [`${name}: ${sentenceOf(error)}`] };
    }
  },
});

/** The unit and build tests; those that start nginx are left out, and not counted, where none is to be had. */
export const vitest = counted('unit tests', async (reports) => {
  const nginx = await setUpNginx();
  if (nginx === undefined)
    console.log('nginx was not found and could not be fetched, so the checks of a real server were not run.');
  else if (nginx.brotli === undefined)
    console.log('This nginx has no module for brotli, so a real server was checked with gzip alone.');
  const report = path.join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { WITHOUT_NGINX: nginx === undefined ? '1' : '' };
  const code = await inherit(['node_modules/vitest/vitest.mjs', 'run', ...reporters], env);
  const read = parsed(report) as VitestReport | undefined;
  return { code, outcome: read && outcomeOfVitest(read) };
});

/** The browser tests, with the Chromium that is found or fetched. */
export const playwright = counted('browser tests', async (reports) => {
  const report = path.join(reports, 'playwright.json');
  const cli = ['node_modules/playwright/cli.js', 'test', '--reporter=line,json'];
  const env = { CHROMIUM: await setUpChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await inherit(cli, env);
  const read = parsed(report) as PlaywrightReport | undefined;
  return { code, outcome: read && outcomeOfPlaywright(read) };
});

const ended = (name: string, code: number): string => `${name}: the command ended with ${String(code)}`;

const parsed = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
