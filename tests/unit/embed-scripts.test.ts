/** The scripts of embeds as they are sent: small, plain, and always the same. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { contentHash, frameScript, hostScript } from '../../src/embeds/scripts.ts';
import { inlineAlternative } from '../embed-contract.ts';

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

const scripts = [
  { name: 'the script in the frame', make: frameScript, budget: 1350 },
  { name: 'the script for host pages', make: hostScript, budget: 1000 },
];

describe.each(scripts)('$name', ({ make, budget }) => {
  const text = make();

  test('is within its budget', () => {
    expect(gzipped(text)).toBeLessThanOrEqual(budget);
  });

  test('is the same each time', () => {
    expect(make()).toBe(text);
  });

  test('is one classic script for browsers of 2018', () => {
    expect(text).toMatch(/^(?:"use strict";)?\(\(\)=>\{.*\}\)\(\);$/s);
    expect(text).not.toMatch(/\b(?:import|export)\b/);
    // Newer syntax would be rewritten for older browsers.
    const [older, newest] = ['es2018', 'esnext'].map((target) => transformSync(text, { target }).code);
    expect(older).toBe(newest);
  });

  test('can stand in a page', () => {
    expect(text).not.toMatch(/<\/|<!--/);
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
  });

  test('stores, loads and follows nothing', () => {
    expect(text).not.toMatch(
      /localStorage|sessionStorage|indexedDB|cookie|navigateTo|scrollTo|\beval\b|\bFunction\b|fetch|XMLHttpRequest|sendBeacon|referrer|innerHTML|location\s*=|\.assign|\.replace\(|\.open\(/,
    );
  });
});

test('a hash is the one that a content security policy asks for', () => {
  const expected = createHash('sha256').update('"é"', 'utf8').digest('base64');
  expect(contentHash('"é"')).toBe(`sha256-${expected}`);
  expect(contentHash(frameScript())).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
});

test('the script to put in a page instead is small', () => {
  const { code } = transformSync(inlineAlternative('https://example.org'), { minify: true });
  expect(code.length).toBeLessThanOrEqual(300);
});
