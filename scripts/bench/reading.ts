import { chromium } from 'playwright';
import { chartsInOrder } from '../../src/model/charts.ts';
import { launchOptions } from '../chromium.ts';
import { spread, type Findings, type Measurement } from './measurement.ts';
import { visit, type Subject, type Visit } from './page-run.ts';
import { newestReport } from './plan-figures.ts';
import { browser, ourSite, peers } from './sites.ts';
import { kB, ms, tableOf, times } from './table.ts';

/** In turn, so that what else the machine does is shared by all. */
const rounds = { page: 7, embed: 11 };
/** How many times the floor's time ours may take. */
const allowed = { page: 1.6, embed: 1.25 };
/** How many times lighter than every library's an embed of ours is. */
const lighter = 8;

/** Our report beside pages with eight of its charts, from nothing to the last chart. */
export const reading: Measurement = {
  name: 'reading',
  title: 'Reading a page',
  run: async () => {
    const { pages, address } = await peers();
    const site = await ourSite();
    const model = newestReport();
    const drawn = chartsInOrder(model).filter(({ chart }) => chart.kind !== 'limits');
    const ours = oursAt(
      `our report, ${drawn.length} charts`,
      `${site.address}reports/${model.id}/`,
      drawn.length,
    );
    const results = await inRounds(rounds.page, [ours, ...pages.map((peer) => peerAt(peer, address))]);
    return found(results, allowed.page, () => []);
  },
};

/** One of our embeds beside pages with one chart. */
export const embeds: Measurement = {
  name: 'embeds',
  title: 'Reading an embed',
  run: async () => {
    const { embeds: others, address } = await peers();
    const site = await ourSite();
    const model = newestReport();
    const [{ chart } = { chart: undefined }] = chartsInOrder(model).filter(
      ({ chart }) => chart.kind === 'plan-pace',
    );
    const ours = oursAt('our embed', `${site.address}embed/${model.id}/${chart?.id ?? ''}/`, 1);
    const results = await inRounds(rounds.embed, [ours, ...others.map((peer) => peerAt(peer, address))]);
    return found(results, allowed.embed, (own, libraries) =>
      libraries.flatMap(({ name, bytes }) =>
        bytes >= lighter * own.bytes
          ? []
          : [`${own.name} is ${times(bytes, own.bytes)} lighter than ${name}, not ${lighter}`],
      ),
    );
  },
};

const oursAt = (name: string, url: string, charts: number): Subject => ({
  name,
  url,
  charts,
  drawings: '.drawing.narrow svg',
});

const peerAt = (
  { name, path, charts }: { name: string; path: string; charts: number },
  address: string,
): Subject => ({
  ...{ name, charts, url: address + path, drawings: 'svg, canvas' },
});

type Result = Visit & { name: string };

/** Every page once a round, after a first round that counts for nothing. */
const inRounds = async (times: number, subjects: readonly Subject[]): Promise<Result[]> => {
  const { executable, flag } = await browser();
  const { args = [], ...options } = launchOptions(executable);
  const running = await chromium.launch({ ...options, args: [...args, flag] });
  try {
    const visits = new Map<Subject, Visit[]>(subjects.map((subject) => [subject, []]));
    for (const subject of subjects) await visit(running, subject);
    for (let round = 0; round < times; round++)
      for (const [subject, done] of visits) done.push(await visit(running, subject));
    return [...visits].map(([{ name }, done]) => ({ name, ...middleOf(done) }));
  } finally {
    await running.close();
  }
};

/** The median of each figure; of the layout shift the worst. */
const middleOf = (visits: readonly Visit[]): Visit => {
  const of = (key: keyof Visit) => spread(visits.map((each) => each[key]));
  return {
    ...{ bytes: of('bytes').median, requests: of('requests').median, elsewhere: of('elsewhere').slowest },
    ...{ scriptBytes: of('scriptBytes').median, scriptTime: of('scriptTime').median },
    ...{ lastChart: of('lastChart').median, laidOut: of('laidOut').median },
    ...{ layoutShift: of('layoutShift').slowest },
  };
};

/** Ours comes first, then the floor, then what draws with a library. */
const found = (
  [ours, floor, ...libraries]: readonly Result[],
  most: number,
  more: (own: Result, libraries: readonly Result[]) => string[],
): Findings => {
  if (!ours || !floor) throw new Error('nothing to compare');
  return {
    lines: [...howMeasured(), '', ...linesOf([ours, floor, ...libraries], ours, floor)],
    broken: [...promisesOf(ours, floor, libraries, most), ...more(ours, libraries)],
  };
};

const promisesOf = (ours: Result, floor: Result, libraries: readonly Result[], most: number): string[] => [
  ...(ours.lastChart <= most * floor.lastChart
    ? []
    : [`${ours.name} takes ${times(ours.lastChart, floor.lastChart)} the floor's time, not ${most}`]),
  ...libraries
    .filter(({ lastChart }) => lastChart <= ours.lastChart)
    .map(({ name }) => `${name} has its last chart before ${ours.name}`),
  ...(ours.layoutShift === 0 ? [] : [`the layout of ${ours.name} shifts by ${ours.layoutShift.toFixed(3)}`]),
  ...(ours.elsewhere === 0 ? [] : [`${ours.name} asks another host`]),
];

const howMeasured = (): string[] => [
  `The median of ${rounds.page} visits to each page (${rounds.embed} to each embed), in turn, with nothing kept from an earlier one, in`,
  'Chromium as a slow phone: a processor four times slower and slow 4G (each request waits 562.5 ms, then 1.47 Mbit/s), as Lighthouse',
  'sets it. All are served over HTTP/2 with the best brotli and the same headers. The last chart is there at the end of the first frame',
  'in which each has a shape of its SVG or a stroke on its canvas. A browser may leave the layout of what is far below the window',
  'until the reader comes near; the next column forces it. Bytes are as sent, with headers; scripts inside a page count as written.',
];

const linesOf = (results: readonly Result[], ours: Result, floor: Result): string[] =>
  tableOf(results, [
    { heading: 'page', cell: ({ name }) => (name === ours.name ? `**${name}**` : name) },
    { heading: 'last chart', cell: ({ lastChart }) => ms(lastChart) },
    { heading: 'of the floor', cell: ({ lastChart }) => times(lastChart, floor.lastChart) },
    { heading: 'all laid out', cell: ({ laidOut }) => ms(laidOut) },
    { heading: 'sent', cell: ({ bytes }) => kB(bytes) },
    { heading: 'of ours', cell: ({ bytes }) => times(bytes, ours.bytes) },
    { heading: 'requests', cell: ({ requests }) => String(requests) },
    { heading: 'to other hosts', cell: ({ elsewhere }) => String(elsewhere) },
    { heading: 'scripts', cell: ({ scriptBytes }) => kB(scriptBytes) },
    { heading: 'script time', cell: ({ scriptTime }) => ms(scriptTime) },
    { heading: 'layout shift', cell: ({ layoutShift }) => layoutShift.toFixed(3) },
  ]);
