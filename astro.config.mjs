// @ts-check
import { defineConfig } from 'astro/config';
import { dataFolder } from './scripts/folders.ts';
import { siteUrl } from './scripts/site-url.ts';
import { watchData } from './scripts/watch-data.ts';

export default defineConfig({
  ...siteUrl(),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [watchData(dataFolder())],
  vite: {
    // A build beside `npm run dev` must not make it reload.
    server: { watch: { ignored: ['**/.builds/**', '**/dist/**'] } },
  },
});
