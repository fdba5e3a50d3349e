/** What a host says with each file: the one table that `npm run headers` writes for nginx, Netlify and Cloudflare. */
import { createHash } from 'node:crypto';
import { inlineScripts } from '../../src/scripts/inline.ts';

/**
 * Headers for paths below the site's address; one that ends in `*` stands for all that begins so.
 * No header may come to a path from two rows, because each host makes something else of that.
 */
export type HeaderRow = { paths: readonly string[]; headers: Readonly<Record<string, string>> };

const inBothLanguages = (...paths: string[]): string[] => [...paths, ...paths.map((path) => `en/${path}`)];

/** Data, pictures and the script for hosts, which pages of others read. The rest of these folders are pages, and public. */
const shared = [...inBothLanguages('charts/*', 'data/*', 'oembed/*', 'feed.xml'), 'embed.js'];

const pages = [
  ...inBothLanguages(
    '',
    'charts/*',
    'compare/*',
    'corrections/*',
    'data/*',
    'embeds/*',
    'method/*',
    'reports/*',
    'source/*',
  ),
  '404.html',
];

/** Styles stand in the page, and no address or script comes from readers; so only scripts are named one by one. */
const pagePolicy = [
  `default-src 'none'`,
  `script-src 'self' ${inlineScripts.map((text) => `'sha256-${hashOf(text)}'`).join(' ')}`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `frame-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
].join('; ');

export const headerTable: readonly HeaderRow[] = [
  {
    paths: ['*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    },
  },
  { paths: pages, headers: { 'Content-Security-Policy': pagePolicy } },
  // What an embed may load stands in the embed itself.
  { paths: inBothLanguages('embed/*'), headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
  { paths: shared, headers: { 'Access-Control-Allow-Origin': '*' } },
  { paths: ['_astro/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { paths: ['embed.js'], headers: { 'Cache-Control': 'public, max-age=3600, must-revalidate' } },
];

/** For all other files, where a host has no rule of its own; Netlify and Cloudflare have files asked for anew each time. */
export const shortLived = 'public, max-age=300, must-revalidate';

/** What the site's files are, by their extension. */
export const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};

/** Whether a type is text, which is UTF-8 throughout the site. */
export const isText = (type: string): boolean =>
  type.startsWith('text/') || type.endsWith('xml') || type === 'application/json';

/** The headers the table has for a path. Example: `headersOf('_astro/a.js')['Cache-Control']`. */
export const headersOf = (path: string): Record<string, string> =>
  Object.assign(
    {},
    ...headerTable.filter(({ paths }) => paths.some(matches(path))).map((row) => row.headers),
  ) as Record<string, string>;

const matches = (path: string) => (pattern: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
