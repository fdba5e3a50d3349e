import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { headerFiles } from '../../scripts/hosting/header-files.ts';
import { headersOf, headerTable } from '../../scripts/hosting/headers.ts';
import { inlineScripts } from '../../src/scripts/inline.ts';

const policyOf = (of: string): string => headersOf(of)['Content-Security-Policy'] ?? '';

test.each(Object.entries(headerFiles('/')))('deploy/%s is what `npm run headers` writes', (name, text) => {
  expect(readFileSync(path.join(projectFolder, 'deploy', name), 'utf8')).toBe(text);
});

describe('the table of headers', () => {
  test('has no header from two rows for one path, which hosts would join or choose from', () => {
    const given = headerTable.flatMap(({ paths, headers }) =>
      paths.flatMap((each) => Object.keys(headers).map((header) => ({ path: each, header }))),
    );
    const both = given.flatMap((one, at) =>
      given.slice(at + 1).filter(({ path: other, header }) => header === one.header && meet(one.path, other)),
    );
    expect(both).toEqual([]);
  });

  test('lets embeds, and nothing else, stand in frames of others', () => {
    for (const each of ['embed/2023-08/plan-panel/', 'en/embed/2023-08/plan-panel/'])
      expect(policyOf(each)).toContain('frame-ancestors *');
    for (const each of ['', 'en/', '404.html', 'charts/2023-08/plan-panel/', 'en/embeds/', 'data/2023-08/'])
      expect(policyOf(each)).toMatch(/frame-ancestors 'self'$/);
  });

  test('lets pages run their own scripts, and none that is slipped in', () => {
    const allowed = /script-src ([^;]*);/.exec(policyOf('reports/2023-08/'))?.[1]?.split(' ') ?? [];
    expect(allowed).toHaveLength(1 + inlineScripts.length);
    expect(allowed.filter((each) => !/^'(self|sha256-[\w+/]{43}=)'$/.test(each))).toEqual([]);
    expect(policyOf('')).toContain(`default-src 'none'`);
  });

  test('keeps for good only what has a hash in its name', () => {
    const kept = ['_astro/a.js', 'embed.js', '', 'charts/2023-08/a.svg'].filter((each) =>
      headersOf(each)['Cache-Control']?.includes('immutable'),
    );
    expect(kept).toEqual(['_astro/a.js']);
  });

  test('gives what others read to every site', () => {
    for (const each of [
      'embed.js',
      'oembed/2023-08/a.json',
      'en/data/2023-08.csv',
      'charts/2023-08/a.svg',
      'feed.xml',
    ])
      expect(headersOf(each)['Access-Control-Allow-Origin']).toBe('*');
    expect(headersOf('reports/2023-08/')['Access-Control-Allow-Origin']).toBeUndefined();
  });
});

describe('below a path', () => {
  const files = headerFiles('/bac-kan/');

  test('all rules for folders of files are below it', () => {
    for (const name of ['netlify/_headers', 'cloudflare/_headers']) {
      const paths = files[name]?.match(/^\/.*$/gm) ?? [];
      expect(paths.length).toBeGreaterThan(20);
      expect(paths.filter((each) => !each.startsWith('/bac-kan/'))).toEqual([]);
    }
  });

  test('nginx says the same of every path as the table', () => {
    const policies = nginxMap(files['nginx.conf'] ?? '', '$bac_kan_content_security_policy');
    for (const each of [
      '',
      'en/',
      'embed/a/b/',
      'embeds/',
      'charts/a/b/',
      '404.html',
      'embed.js',
      'feed.xml',
    ])
      expect(policies(`/bac-kan/${each}`), each).toBe(policyOf(each));
    expect(policies('/bac-kan/en/index.html')).toBe(policyOf('en/'));
    expect(policies('/embed/a/b/')).toBe('');
  });
});

test('the rules stay within what Cloudflare takes', () => {
  const text = headerFiles('/')['cloudflare/_headers'] ?? '';
  expect(text.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

/** Whether there is a path that both patterns stand for. */
const meet = (one: string, other: string): boolean => {
  const [a, b] = [one.replace(/\*$/, ''), other.replace(/\*$/, '')];
  return a === b || (one.endsWith('*') && b.startsWith(a)) || (other.endsWith('*') && a.startsWith(b));
};

/** A map of the file as nginx applies it: the first pattern that fits. */
const nginxMap = (text: string, name: string): ((uri: string) => string) => {
  const block = new RegExp(`^map \\$uri \\${name} \\{\\n(.*?)\\n\\}`, 'ms').exec(text)?.[1] ?? '';
  const rules = [...block.matchAll(/^ {2}"~(\S+)" "(.*)";$/gm)].map(([, pattern = '', value = '']) => ({
    pattern: new RegExp(pattern),
    value,
  }));
  expect(rules.length).toBeGreaterThan(1);
  return (uri) => rules.find(({ pattern }) => pattern.test(uri))?.value ?? '';
};
