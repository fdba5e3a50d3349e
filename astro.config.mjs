// @ts-check
import { availableParallelism } from 'node:os';
import { defineConfig } from 'astro/config';
import { dataFolder } from './scripts/folders.ts';
import { draftPages } from './scripts/draft-pages.ts';
import { gallery } from './scripts/gallery.ts';
import { siteUrl } from './scripts/site-url.ts';
import { subsetFonts } from './scripts/subset-fonts.ts';
import { watchData } from './scripts/watch-data.ts';

export default defineConfig({
  ...siteUrl(),
  output: 'static',
  trailingSlash: 'always',
  // A page is one file: its style is short, and asking for it would hold up the first paint.
  build: {
    format: 'directory',
    inlineStylesheets: 'always',
    // Pictures are drawn in threads: pages go on meanwhile.
    concurrency: 2 * availableParallelism(),
  },
  devToolbar: { enabled: false },
  integrations: [watchData(dataFolder()), subsetFonts(dataFolder()), gallery(), draftPages(dataFolder())],
  vite: {
    // A script of a few bytes would else stand inside the page, where a content security policy has to name it.
    build: { assetsInlineLimit: 0 },
    // A build beside `npm run dev` must not make it reload.
    worker: { format: 'es' },
    server: { watch: { ignored: ['**/.builds/**', '**/.cache/**', '**/dist/**'] } },
  },
});
