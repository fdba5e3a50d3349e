import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import packageFile from '../../package.json' with { type: 'json' };

const documents = ['README.md', 'CONTRIBUTING.md', 'data/README.md'];

describe.each(documents)('%s', (name) => {
  const text = readFileSync(path.join(projectFolder, name), 'utf8');

  test('names only commands there are', () => {
    const commands = [...text.matchAll(/\bnpm (?:run )?(start|test(?::full)?|[a-z:-]+)\b/g)]
      .map((match) => match[1] ?? '')
      .filter((command) => !['ci', 'run'].includes(command));
    expect(commands.filter((command) => !Object.hasOwn(packageFile.scripts, command))).toEqual([]);
  });

  test('leads only to files there are', () => {
    const links = [...text.matchAll(/\]\((?!http|#)([^)]+)\)/g)].map((match) => match[1] ?? '');
    const folder = path.dirname(path.join(projectFolder, name));
    expect(links.filter((link) => !existsSync(path.join(folder, link)))).toEqual([]);
  });
});

test('the README names every command, and its tables are whole', () => {
  const text = readFileSync(path.join(projectFolder, 'README.md'), 'utf8');
  const named = [...text.matchAll(/`npm (?:run )?([a-z:-]+)/g)].map((match) => match[1]);
  expect(Object.keys(packageFile.scripts).filter((script) => !named.includes(script))).toEqual([]);
  for (const table of text.matchAll(/^\|.*\|\n\| ?-.*\|$/gm)) {
    const [head = '', rule = ''] = table[0].split('\n').map((line) => String(line.split('|').length));
    expect(rule, table[0]).toBe(head);
  }
});

describe('the lockfile', () => {
  const text = readFileSync(path.join(projectFolder, 'package-lock.json'), 'utf8');

  test('names no download addresses', () => {
    expect(text).not.toContain('"resolved"');
  });

  test('names the version of every package, those of other platforms too: npm ci refuses it otherwise', () => {
    const { packages } = JSON.parse(text) as { packages: Record<string, { version?: string }> };
    const unnamed = Object.keys(packages).filter((folder) => packages[folder]?.version === undefined);
    expect(unnamed, 'see "Lockfile" in CONTRIBUTING.md').toEqual([]);
  });
});
