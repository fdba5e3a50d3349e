import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkData } from './check-data.ts';

/**
 * Shows every saved change in the data folder at once while `npm run dev` runs, without a restart, and says in the
 * terminal what the check finds: the pages show mistakes, but not what only warns.
 */
export const watchData = (folder: string): AstroIntegration => ({
  name: 'watch-data',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder + path.sep)) return;
        for (const environment of Object.values(server.environments)) {
          // What modules read when they were first loaded is forgotten with them.
          environment.moduleGraph.invalidateAll();
          environment.hot.send({ type: 'full-reload' });
        }
        // Saving several files is one change.
        clearTimeout(waiting);
        waiting = setTimeout(() => void checkData({}), 200);
      });
    },
  },
});
