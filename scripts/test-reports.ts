/** The reports that test runners write as JSON, read as what passed and what failed. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectFolder } from './folders.ts';

/** How many checks passed, and those that failed: each by its name, with what it says beneath. */
export type Outcome = { passed: number; failed: string[] };

export type VitestReport = {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
  }[];
};

/** A file that fails as a whole, for example by an import, holds no failed test, so it counts itself. */
export const outcomeOfVitest = ({ numPassedTests, testResults }: VitestReport): Outcome => {
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(projectFolder, name);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && tests.length === 0) return [failure(file, message)];
    return tests.map((test) => failure(`${file} › ${test.fullName}`, test.failureMessages?.[0]));
  });
  return { passed: numPassedTests, failed };
};

type Suite = { title: string; suites?: Suite[]; specs: Spec[] };
type Spec = { title: string; tests: PlaywrightTest[] };
type PlaywrightTest = { status: string; projectName: string; results: { error?: { message?: string } }[] };
export type PlaywrightReport = { suites: Suite[]; errors: { message?: string }[] };

/** A test that passes only when it is tried again has failed. */
export const outcomeOfPlaywright = ({ suites, errors }: PlaywrightReport): Outcome => {
  const tests = suites.flatMap((suite) => testsOf(suite, []));
  const failed = tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ name, results }) => failure(name, results.find(({ error }) => error)?.error?.message));
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: [...failed, ...errors.map(({ message }) => failure('browser tests', message))],
  };
};

const testsOf = (
  { title, suites = [], specs }: Suite,
  above: string[],
): (PlaywrightTest & { name: string })[] => {
  const titles = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map((test) => ({
      ...test,
      name: [`[${test.projectName}]`, ...titles, spec.title].join(' › '),
    })),
  );
  return [...own, ...suites.flatMap((suite) => testsOf(suite, titles))];
};

const LINES = 6;

/** A name, and the beginning of what was said of it: all of it stands where it happened. */
const failure = (name: string, message = ''): string => {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [name, ...lines.slice(0, LINES)].join('\n    ');
};
