/** Serves pages that embed our charts, as sites of others: they are on another site than the embeds. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from 'playwright/test';
import { fetched } from './fetching.ts';
import { hosts, type Host } from './hosts.ts';

export const hostSite = 'http://host.example';

/** The page of a host, and one that holds the pages of all. */
export const hostPage = (host: Host): string => `${hostSite}/pages/${hosts.indexOf(host)}.html`;
export const pageOfAll = `${hostSite}/all.html`;

export type Served = {
  /** Addresses of what is embedded in each page. */
  embeds: readonly string[];
  /** The site that embeds are from. */
  site: string;
  /** How long all scripts of the pages are held back, in ms. */
  delay?: number;
};

/** Lets a browser page open the pages of hosts. */
export const serveHosts = async (page: Page, served: Served): Promise<void> => {
  await handOn(page, served.site);
  await page.route(`${hostSite}/**`, (route) =>
    answer(route, new URL(route.request().url()).pathname, served),
  );
};

/** Lets a browser page open one page with this in its body. */
export const servePage = async (page: Page, site: string, body: string, at = hostSite): Promise<void> => {
  await handOn(page, site);
  await page.route(`${at}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>A page</title>${body}` }),
  );
};

/** Browsers let no page from elsewhere ask this machine itself for anything, so its answers are handed on. */
const handOn = async (page: Page, site: string): Promise<void> => {
  await page.route(`${site}**`, async (route) => route.fulfill({ response: await fetched(route) }));
};

const answer = (route: Route, pathname: string, served: Served): Promise<void> => {
  const [, kind, index, type] = /^\/(pages|starts)\/(\d+)\.(html|js)$/.exec(pathname) ?? [];
  const host = hosts[Number(index)];
  if (pathname === '/all.html') return route.fulfill({ contentType: 'text/html', body: allPages() });
  if (host && kind === 'pages' && type === 'html')
    return route.fulfill({ contentType: 'text/html', body: pageOf(host, served) });
  const contentType = 'text/javascript; charset=utf-8';
  if (host) return route.fulfill({ contentType, body: host.start ?? '' });
  if (!pathname.endsWith('.js')) return route.fulfill({ status: 404 });
  return route.fulfill({ contentType, body: readFileSync(path.join('node_modules', pathname), 'utf8') });
};

const allPages = (): string => {
  const frames = hosts.map((host) => `<iframe src="${hostPage(host)}" width="620" height="120"></iframe>`);
  return `<!doctype html><title>All hosts</title>${frames.join('\n')}`;
};

type Script = { src: string; type: 'text/javascript' | 'module'; async: boolean };

const pageOf = (host: Host, { embeds, site, delay }: Served): string => {
  const markup = embeds.map((src, index) => `<div class="column">${host.embed(src, index)}</div>`);
  const scripts: Script[] = [
    ...Array.from({ length: host.own ?? 0 }, () => classic(`${site}embed.js`, true)),
    ...(host.scripts ?? []).map((file) => classic(`/${file}`)),
    {
      ...classic(`/starts/${hosts.indexOf(host)}.js`),
      ...(host.isModule === true && { type: 'module' as const }),
    },
  ];
  return `<!doctype html>
    <html lang="en">
      <meta charset="utf-8">
      <title>A page with charts: ${host.name}</title>
      <style>
        :root { --width: 600px }
        body { margin: 0; display: flex; align-items: start }
        .column { flex: none; width: var(--width); margin: 8px }
      </style>
      <script>${whenLoaded}</script>
      ${markup.join('\n')}
      ${delay === undefined ? scripts.map(tagOf).join('\n') : `<script>${adding(scripts, delay)}</script>`}
    </html>`;
};

const classic = (src: string, async = false): Script => ({ src, type: 'text/javascript', async });

const tagOf = ({ src, type, async }: Script): string =>
  `<script src="${src}" type="${type}"${async ? ' async' : ''}></script>`;

const adding = (scripts: readonly Script[], delay: number): string => `
  setTimeout(() => {
    for (const script of ${JSON.stringify(scripts)})
      document.body.append(Object.assign(document.createElement('script'), script, { async: false }));
  }, ${delay});`;

const whenLoaded = `
  const whenLoaded = (action) => {
    if (document.readyState === 'complete') action();
    else addEventListener('load', action);
  };`;
