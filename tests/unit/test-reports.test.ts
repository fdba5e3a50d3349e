/** What the last lines of `npm test` tell: what failed, by name, from the reports of its runners. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { outcomeOfPlaywright, outcomeOfVitest } from '../../scripts/test-reports.ts';

describe('unit tests', () => {
  const file = (status: string, message: string, tests: [status: string, message?: string][]) => ({
    name: path.join(projectFolder, 'tests/unit/a.test.ts'),
    status,
    message,
    assertionResults: tests.map(([each, said], index) => ({
      status: each,
      fullName: `test ${index}`,
      failureMessages: said === undefined ? [] : [said],
    })),
  });

  test('that fail are named, with the beginning of what they say', () => {
    const long = ['\u001b[31mAssertionError\u001b[39m: one', '', '2', '3', '4', '5', '6', '7', '8'].join(
      '\n',
    );
    const report = { numPassedTests: 1, testResults: [file('failed', '', [['passed'], ['failed', long]])] };
    expect(outcomeOfVitest(report)).toEqual({
      passed: 1,
      failed: [
        ['tests/unit/a.test.ts › test 1', 'AssertionError: one', '2', '3', '4', '5', '6'].join('\n    '),
      ],
    });
  });

  test('that could not be read or cleared away count as one, by their file', () => {
    const report = { numPassedTests: 1, testResults: [file('failed', 'ENOTEMPTY', [['passed']])] };
    expect(outcomeOfVitest(report).failed).toEqual(['tests/unit/a.test.ts\n    ENOTEMPTY']);
  });
});

describe('browser tests', () => {
  const run = (status: string, message?: string) => ({
    status,
    projectName: 'site',
    results: [{}, message === undefined ? {} : { error: { message } }],
  });

  test('that fail, or pass at a second try only, are named', () => {
    const inner = { title: 'a group', specs: [{ title: 'late', tests: [run('flaky', 'too late')] }] };
    const specs = [
      { title: 'good', tests: [run('expected')] },
      { title: 'bad', tests: [run('unexpected', 'no')] },
    ];
    const report = {
      suites: [{ title: 'a.test.ts', specs, suites: [inner] }],
      errors: [{ message: 'no port' }],
    };
    expect(outcomeOfPlaywright(report)).toEqual({
      passed: 1,
      failed: [
        '[site] › a.test.ts › bad\n    no',
        '[site] › a.test.ts › a group › late\n    too late',
        'browser tests\n    no port',
      ],
    });
  });
});
