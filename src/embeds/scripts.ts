/** The two scripts of embeds as they are sent: one for the frame, one for the page around it. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** Stands inside each embed, so that it runs in a sandbox that lets nothing be loaded. */
export const frameScript = (): string => bundled('frame.ts');

/** What a host page loads as `/embed.js`. */
export const hostScript = (): string => bundled('host.ts');

/** What a content security policy calls an inline script with exactly this text. */
export const contentHash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const kept = new Map<string, string>();

const bundled = (file: string): string => {
  // While developing, the source may have changed.
  const text = (import.meta.env.DEV ? undefined : kept.get(file)) ?? bundle(file);
  kept.set(file, text);
  return text;
};

/** None where no site is being built. */
const siteOrigin = (): string => {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined ? '' : new URL(site).origin;
};

/** One classic script for browsers of 2018 and later: host pages are seldom newer than their readers. */
const bundle = (file: string): string => {
  const { outputFiles } = buildSync({
    // A built module lies elsewhere, so its own address would not lead to the source.
    entryPoints: [path.resolve('src/embeds', file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2018',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: '{}',
    define: { SITE: JSON.stringify(siteOrigin()) },
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
};
