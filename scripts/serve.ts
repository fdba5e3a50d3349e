import { existsSync } from 'node:fs';
import { projectFolder, setting, siteFolder } from './folders.ts';
import { PlainError } from './plain-error.ts';
import { siteIn } from './site-builds.ts';

export type ServeOptions = { port: number; strictPort: boolean };

/** Serves `dist` as it is at each moment, so a switch shows at once, and returns the addresses. */
export const serve = async ({ port, strictPort }: ServeOptions): Promise<string[]> => {
  const { dist } = siteIn(siteFolder());
  if (!existsSync(dist)) throw new PlainError('There is no built site to serve: run `npm run build` first.');
  const { preview } = await import('astro');
  const server = await preview({
    root: projectFolder,
    outDir: dist,
    logLevel: 'silent',
    // Else an unknown address without a slash at its end is not answered with the site's own page.
    trailingSlash: 'ignore',
    // The site is public, so it may be asked for by any of this machine's names.
    server: { host: setting('HOST', 'localhost'), port, allowedHosts: true },
    vite: { logLevel: 'silent', preview: { strictPort } },
  });
  return [...(server.urls?.local ?? []), ...(server.urls?.network ?? [])];
};
