/** The kinds of pages that the site has: one for each route, named as its file in `src/pages` is. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../scripts/folders.ts';

const routes = path.join(projectFolder, 'src', 'pages');
const inEachLanguage = '[...language]/';

/** All of them: `404`, `index`, `charts/[report]/[chart]`, … */
export const pageKinds: readonly string[] = globSync('**/*.astro', { cwd: routes })
  .map((file) =>
    file
      .split(path.sep)
      .join('/')
      .replace(inEachLanguage, '')
      .replace(/\.astro$/, ''),
  )
  .sort();

/** The kind of the page at a path below the site's address: that of `en/charts/2023-08/a/` is `charts/[report]/[chart]`. */
export const kindOf = (page: string): string => {
  const kind = patterns.find(({ pattern }) => pattern.test(page.replace(/^en\//, '')))?.kind;
  if (kind === undefined) throw new Error(`/${page} is of no kind: no route in src/pages leads there`);
  return kind;
};

const patterns = pageKinds.map((kind) => {
  const address = kind === '404' ? '404.html' : kind.replace(/(^|\/)index$/, '$1').replace(/([^/])$/, '$1/');
  return { kind, pattern: new RegExp(`^${address.replace(/\[[^\]]+\]/g, '[^/]+')}$`) };
});
