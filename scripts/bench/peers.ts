import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { benchFolder, runPackaged, versionOf, workFolder } from './packages.ts';
import { drawnHtml, floorHtml } from './peer-html.ts';
import { newestReport, planFiguresOf, type PlanFigure } from './plan-figures.ts';

/** A page that we measure beside ours: what it is made with, and where it lies below the folder of all. */
export type Peer = { name: string; path: string; charts: number };
/** The folder of all of them; pages with every figure, and pages with one. Each list begins with the floor. */
export type Peers = { folder: string; pages: Peer[]; embeds: Peer[] };

const sources = path.join(benchFolder, 'peers');
const built = path.join(workFolder, 'peers');

/** Libraries that draw in the browser, by the file that uses them. */
const libraries = [
  { file: 'chartjs', name: `Chart.js ${versionOf('chart.js')}` },
  { file: 'plot', name: `Plot ${versionOf('@observablehq/plot')}` },
  { file: 'echarts', name: `ECharts ${versionOf('echarts')}` },
  { file: 'vega-lite', name: `Vega-Lite ${versionOf('vega-lite')}` },
] as const;
const frameworkName = `Framework ${versionOf('@observablehq/framework')}`;

/** Builds all peers from the figures of the newest report, as one who cares for their readers would. */
export const buildPeers = async (): Promise<Peers> => {
  rmSync(built, { recursive: true, force: true });
  const figures = planFiguresOf(newestReport());
  const pages = [
    floor('pages', figures),
    await framework('framework-drawn', `${frameworkName}, drawn at build`, figures),
    await framework('framework', frameworkName, figures),
  ];
  const embeds = [floor('embeds', figures.slice(0, 1))];
  for (const library of libraries) {
    pages.push(await drawn('pages', library, figures));
    embeds.push(await drawn('embeds', library, figures.slice(0, 1)));
  }
  return { folder: built, pages, embeds };
};

const floor = (folder: string, figures: readonly PlanFigure[]): Peer => {
  write(path.join(folder, 'floor', 'index.html'), floorHtml(figures));
  return { name: 'hand-written HTML + SVG', path: `${folder}/floor/`, charts: figures.length };
};

/** Bundled and minified, with nothing in it that is not used. */
const drawn = async (
  folder: string,
  { file, name }: (typeof libraries)[number],
  figures: readonly PlanFigure[],
): Promise<Peer> => {
  const data = write(path.join(folder, `${file}.json`), JSON.stringify(figures));
  const { metafile } = await build({
    entryPoints: [path.join(sources, `${file}.js`)],
    outdir: path.join(built, folder, file),
    entryNames: '[name].[hash]',
    nodePaths: [path.join(workFolder, 'node_modules')],
    alias: { figures: data },
    define: { 'process.env.NODE_ENV': '"production"' },
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', metafile: true, logLevel: 'error' },
  });
  const script = path.basename(Object.keys(metafile.outputs)[0] ?? '');
  write(path.join(folder, file, 'index.html'), drawnHtml(figures, script));
  return { name, path: `${folder}/${file}/`, charts: figures.length };
};

/** Its packages come from here and not from its own host, and it takes the reader's typefaces instead of Google's. */
const frameworkConfig = `export default ${JSON.stringify({
  ...{ root: 'src', output: 'dist', sidebar: false, toc: false, pager: false, footer: '' },
  globalStylesheets: [],
})};\n`;

/** A page of Observable Framework. Its sources lie below the packages, because it looks for them from there. */
const framework = async (source: string, name: string, figures: readonly PlanFigure[]): Promise<Peer> => {
  const folder = path.join(built, source);
  cpSync(path.join(sources, source), path.join(folder, 'src'), { recursive: true });
  write(path.join(source, 'src', 'figures.json'), JSON.stringify(figures));
  write(path.join(source, 'observablehq.config.js'), frameworkConfig);
  await runPackaged('@observablehq/framework/dist/bin/observable.js', ['build'], {
    folder,
    env: { OBSERVABLE_TELEMETRY_DISABLE: 'true' },
  });
  return { name, path: `${source}/dist/`, charts: figures.length };
};

/** Returns the whole path of what was written. */
const write = (to: string, text: string): string => {
  const file = path.join(built, to);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
