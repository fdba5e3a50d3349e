import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectFolder } from './folders.ts';

/**
 * Shows every saved change in the data folder at once while `npm run dev` runs, and mistakes in it over the page or
 * in its place. No build has anything of it.
 */
export const watchData = (folder: string): AstroIntegration => ({
  name: 'watch-data',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev') injectScript('page', `import ${JSON.stringify(showMistakes)};`);
    },
    'astro:server:setup': async ({ server }) => {
      // Loaded only here: a build needs nothing of it.
      const { showChanges } = await import('./live-data.ts');
      showChanges(server, folder);
    },
  },
});

const showMistakes = path.join(projectFolder, 'src', 'editing', 'show-mistakes.ts');
