/** The page that says why each package is there, against what is there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { projectFolder } from '../../scripts/folders.ts';

const page = readFileSync(path.join(projectFolder, 'docs', 'dependencies.md'), 'utf8');
/** Each package of the tables, and what it is for. */
const rows = [...page.matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\|/gm)].map(([, name = '', use = '']) => ({
  name,
  use,
}));

test('every package is named once with what it is for, and none that is gone', () => {
  const installed = Object.keys({ ...packageFile.devDependencies, ...dependenciesOf(packageFile) });
  expect(rows.map(({ name }) => name).sort()).toEqual(installed.sort());
  expect(rows.filter(({ use }) => use.length < 5)).toEqual([]);
});

test('every package is pinned to one version', () => {
  const versions = Object.values(packageFile.devDependencies);
  expect(versions.filter((version) => !/^(?:npm:@?[\w./-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** Those that a user of a package would need; a site has no users of that kind, and so far none of them. */
function dependenciesOf(file: object): object {
  return 'dependencies' in file ? (file.dependencies as object) : {};
}
