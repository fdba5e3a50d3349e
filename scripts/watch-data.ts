import path from 'node:path';
import type { AstroIntegration } from 'astro';

/** Shows every saved change in the data folder at once while `npm run dev` runs, without a restart. */
export const watchData = (folder: string): AstroIntegration => ({
  name: 'watch-data',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder + path.sep)) return;
        for (const environment of Object.values(server.environments)) {
          // What modules read when they were first loaded is forgotten with them.
          environment.moduleGraph.invalidateAll();
          environment.hot.send({ type: 'full-reload' });
        }
      });
    },
  },
});
