/** Whatever of others' work the site sends is named with its licence. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { sentPackages } from '../../src/files/licences.ts';
import { publishedSite } from './shared-site.ts';
import { textOf, type Site } from './site-elements.ts';

let site: Site;

beforeAll(async () => {
  site = await publishedSite();
});

const inProject = (...names: string[]): string => path.join(projectFolder, ...names);

test.each(sentPackages)('the licence of %s stands there in full', (name) => {
  const { version } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  const licence = readFileSync(inProject('node_modules', name, 'LICENSE.md'), 'utf8');
  expect(licence).toContain('SIL OPEN FONT LICENSE');
  expect(textOf(site, 'licences.txt')).toContain(`${name} ${version}`);
  expect(textOf(site, 'licences.txt')).toContain(licence.replaceAll('\r\n', '\n').trim());
});

test("so does the site's own", () => {
  expect(textOf(site, 'licences.txt')).toContain(readFileSync(inProject('LICENSE'), 'utf8').trim());
});

test('every typeface is of a package that is named', () => {
  const fonts = Object.keys(site).filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  expect(fonts).toHaveLength(sentPackages.length);
  const unnamed = fonts.filter(
    (file) => !sentPackages.some((name) => path.basename(file).startsWith(`${name}-`)),
  );
  expect(unnamed).toEqual([]);
});

test('scripts hold code of no package that is not named', async () => {
  const entries = globSync(['src/scripts/*.ts', 'src/embeds/frame.ts', 'src/embeds/host.ts'], {
    cwd: projectFolder,
  });
  expect(entries.length).toBeGreaterThan(10);
  const { metafile } = await build({
    ...{ absWorkingDir: projectFolder, entryPoints: entries, outdir: 'none' },
    ...{ bundle: true, write: false, metafile: true, format: 'esm', logLevel: 'silent' },
    // An address, of a script that is an entry itself.
    external: ['*?worker&url'],
    define: { SITE: '""' },
  });
  const bundled = Object.keys(metafile.inputs).flatMap(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  );
  expect(bundled.filter((name) => !sentPackages.some((sent) => sent === name))).toEqual([]);
});

test('pages have no scripts but those', () => {
  const components = globSync('src/**/*.astro', { cwd: projectFolder });
  const imported = components.flatMap((file) =>
    [...readFileSync(inProject(file), 'utf8').matchAll(/<script>([^]*?)<\/script>/g)].flatMap(
      ([, text = '']) =>
        [...text.matchAll(/from '([^']+)'/g)].map(([, from = '']) =>
          path.posix.join(path.dirname(file), from),
        ),
    ),
  );
  expect(imported.length).toBeGreaterThan(5);
  expect(imported.filter((file) => !file.startsWith('src/scripts/'))).toEqual([]);
});
