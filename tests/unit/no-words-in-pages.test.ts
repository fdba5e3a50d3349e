import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';

const folders = [
  'src/components',
  'src/layouts',
  'src/pages',
  'src/charts',
  'src/review',
  'src/editing',
  'src/scripts',
  'src/gallery',
];
const files = folders.flatMap((folder) =>
  readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|ts)$/.test(name))
    .map((name) => path.join(folder, name)),
);

/** Comments are for developers, and types and messages of errors of ours never reach a page. */
const withoutComments = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/new Error\(`[^`]*`\)/g, '');

/** What a template shows as it stands: text between tags, and attributes people meet. */
const textOf = (template: string): string[] => {
  const markup = template.replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, '');
  const noExpressions = stripBraces(markup);
  const attributes = [
    ...noExpressions.matchAll(/\s(?:alt|title|aria-label|placeholder|label|content)="([^"]*)"/g),
  ]
    .map((match) => match[1] ?? '')
    .filter((text) => !/^width=device-width|^light dark$/.test(text));
  const between = noExpressions.replace(/<[^>]*>/g, '\n').split('\n');
  return [...attributes, ...between].map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
};

const stripBraces = (markup: string): string => {
  let depth = 0;
  return Array.from(markup)
    .filter((character) => {
      if (character === '{') depth += 1;
      const shown = depth === 0;
      if (character === '}') depth -= 1;
      return shown;
    })
    .join('');
};

/** Literals that read as words: Vietnamese letters, or several English words in a row. */
const wordsIn = (code: string): string[] =>
  [...withoutComments(code).matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((text) => /[À-ỹ]/u.test(text) || /^[A-Z]?[a-z]{2,} [a-z]{2,}( |$)/.test(text))
    .filter((text) => !['light dark', 'not all'].includes(text));

describe.each(files)('%s', (file) => {
  const code = readFileSync(path.join(projectFolder, file), 'utf8');
  const [, script = '', template = ''] = file.endsWith('.astro')
    ? (/^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(code) ?? [])
    : ['', code];

  test('holds no words of its own', () => {
    expect([...wordsIn(script), ...textOf(withoutComments(template).replace('<!doctype html>', ''))]).toEqual(
      [],
    );
  });
});
