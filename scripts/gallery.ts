import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectFolder, setting } from './folders.ts';

/**
 * Adds the gallery, /gallery/ and /en/gallery/, while `npm run dev` runs, or where `GALLERY=1` asks for it. The
 * published site never has it: the awkward cases it shows are invented.
 */
export const gallery = (): AstroIntegration => ({
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev' && setting('GALLERY', '') !== '1') return;
      const entrypoint = path.join(projectFolder, 'src', 'gallery', 'gallery.astro');
      injectRoute({ pattern: '/[...language]/gallery', entrypoint, prerender: true });
    },
  },
});
