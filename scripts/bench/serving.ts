import { realpathSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { chartsInOrder } from '../../src/model/charts.ts';
import { setUpNginx, type NginxProgram } from '../hosting/nginx-program.ts';
import { siteServers, startNginx, type NginxServers } from '../hosting/nginx-server.ts';
import { serveFrom } from '../hosting/served-folder.ts';
import { PlainError } from '../plain-error.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { spread, type Measurement } from './measurement.ts';
import { runPackaged, versionOf } from './packages.ts';
import { newestReport } from './plan-figures.ts';
import { ourSite } from './sites.ts';
import { kB, ms, tableOf, times } from './table.ts';

/** In turn, so that what else the machine does is shared. */
const ROUNDS = 3;
const SECONDS = 5;
const CONNECTIONS = 32;
const takes = { 'Accept-Encoding': 'br' };

/** What nginx was asked for, how much it sent for it, and how it kept up. */
type Load = { name: string; bytes: number; perSecond: number; p99: number };

/** A real nginx with the site's own configuration, beside one that has nothing to serve but a file of the same bytes. */
export const serving: Measurement = {
  name: 'serving',
  title: 'Serving',
  run: async () => {
    const program = await setUpNginx();
    if (!program)
      throw new PlainError(
        'No nginx was found and none could be fetched: install one, or name yours in NGINX.',
      );
    const { dist } = await ourSite();
    const model = newestReport();
    const chart = chartsInOrder(model)[0]?.chart.id ?? '';
    const pages = [
      { name: 'our report', page: `reports/${model.id}/` },
      { name: 'our embed', page: `embed/${model.id}/${chart}/` },
    ];
    const folder = temporaryFolder();
    const files = pages.map(({ page }) => `${page}index.html`);
    await serveFrom(folder, { folder: realpathSync(dist), files });
    const site = await startNginx(program, siteServers(path.join(folder, 'dist')));
    try {
      const lines = [];
      for (const { name, page } of pages)
        lines.push(...(await besideBare(program, { name, url: `${site.origin}/${page}` })), '');
      return {
        lines: [
          `${CONNECTIONS} connections at once, autocannon ${versionOf('autocannon')} on the same machine.`,
          '',
          ...lines,
        ],
      };
    } finally {
      await site.stop();
    }
  },
};

/** A page as it is sent, and the very same bytes as a bare file. */
const besideBare = async (
  program: NginxProgram,
  { name, url }: { name: string; url: string },
): Promise<string[]> => {
  const bytes = await sentFor(url);
  const bare = await startNginx(program, bareServer(bytes));
  try {
    const asked = [
      { name, url },
      { name: 'a bare file of the same bytes', url: `${bare.origin}/file` },
    ];
    const loads = new Map<string, Omit<Load, 'name'>[]>();
    for (let round = 0; round < ROUNDS; round++)
      for (const each of asked)
        loads.set(each.name, [...(loads.get(each.name) ?? []), await loadOn(each.url, bytes.length)]);
    return linesOf([...loads].map(([each, all]) => ({ name: each, ...middleOf(all) })));
  } finally {
    await bare.stop();
  }
};

/** The body as it comes over the wire; `fetch` would unpack it. */
const sentFor = (url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: takes }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });

const bareServer = (bytes: Buffer): NginxServers => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'file'), bytes);
  return (listen) => `server { listen ${listen}; root ${folder}; }`;
};

type Autocannon = { requests: { average: number }; latency: { p99: number }; errors: number; non2xx: number };

const loadOn = async (url: string, bytes: number): Promise<Omit<Load, 'name'>> => {
  const printed = await runPackaged('autocannon/autocannon.js', [
    ...['--json', '--connections', String(CONNECTIONS), '--duration', String(SECONDS)],
    ...Object.entries(takes).flatMap(([header, value]) => ['--headers', `${header}=${value}`]),
    url,
  ]);
  const { requests, latency, errors, non2xx } = JSON.parse(printed) as Autocannon;
  if (errors + non2xx > 0) throw new Error(`nginx failed ${errors + non2xx} requests for ${url}`);
  return { bytes, perSecond: requests.average, p99: latency.p99 };
};

const middleOf = (all: readonly Omit<Load, 'name'>[]): Omit<Load, 'name'> => ({
  bytes: all[0]?.bytes ?? NaN,
  perSecond: spread(all.map(({ perSecond }) => perSecond)).median,
  p99: spread(all.map(({ p99 }) => p99)).median,
});

const linesOf = (loads: readonly Load[]): string[] => {
  const bare = loads.at(-1);
  if (!bare) throw new Error('nothing to compare');
  return tableOf(loads, [
    { heading: 'asked for', cell: ({ name }) => name },
    { heading: 'sent', cell: ({ bytes }) => kB(bytes) },
    { heading: 'requests a second', cell: ({ perSecond }) => Math.round(perSecond).toLocaleString('en') },
    { heading: 'of the bare file', cell: ({ perSecond }) => times(perSecond, bare.perSecond) },
    { heading: 'p99', cell: ({ p99 }) => ms(p99) },
  ]);
};
