/** Sites that several tests only look at: each is built once for all of them. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../scripts/folders.ts';
import { withLock } from '../../scripts/lock.ts';
import { build, siteProject, temporaryFolder, treeOf } from './project.ts';

type Site = Record<string, string>;

/** The project's own, as it is published; `npm test` has built it before. */
export const publishedSite = async (): Promise<Site> => treeOf(await publishedFolder());

/** The folder that one is in. */
export const publishedFolder = (): Promise<string> => {
  const built = path.join(process.env.SITE_DIR ?? '', 'dist');
  return process.env.SITE_DIR !== undefined && existsSync(built)
    ? Promise.resolve(built)
    : sharedSite('published', () => ({}));
};

export const moved = {
  chart: { from: '2023-08/budget-revenue-plan', to: '2023-08/revenue-against-plan' },
  report: { from: '2023-07', to: '2023-08' },
  site: 'https://example.org/bac-kan/',
};

/** One whose chart and report have moved. */
export const movedSite = async (): Promise<Site> => treeOf(await movedFolder());

/** The folder that one is in. */
export const movedFolder = (): Promise<string> =>
  sharedSite('moved', () => ({ DATA_DIR: movedData(), SITE_URL: moved.site }));

/** Whoever comes first builds it; the others wait. Where one file is run alone, it has its own. */
const sharedSite = async (name: string, env: () => Record<string, string>): Promise<string> => {
  const site = path.join(process.env.SHARED_SITES ?? temporaryFolder(), name);
  mkdirSync(site, { recursive: true });
  await withLock(path.join(site, 'lock'), async () => {
    if (existsSync(path.join(site, 'dist'))) return;
    const { code, output } = await build(siteProject(), { ...env(), SITE_DIR: site });
    if (code !== 0) throw new Error(output);
  });
  return path.join(site, 'dist');
};

const movedData = (): string => {
  const data = path.join(temporaryFolder(), 'data');
  cpSync(path.join(projectFolder, 'data'), data, { recursive: true });
  const edit = (file: string, before: string, after: string) => {
    const name = path.join(data, file);
    const [first = '', second, ...others] = readFileSync(name, 'utf8').split(before);
    if (second === undefined || others.length > 0) throw new Error(`${before} is not once in ${file}`);
    writeFileSync(name, first + after + second);
  };
  const { chart, report } = moved;
  const id = (address: string) => `"id": "${path.basename(address)}"`;
  edit('reports/2023-08/budget.json', id(chart.from), id(chart.to));
  const redirects = JSON.stringify({ [chart.from]: chart.to, [report.from]: report.to });
  edit('site.json', '"publisher"', `"redirects": ${redirects}, "publisher"`);
  return data;
};
