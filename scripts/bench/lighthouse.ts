import { categories, lighthouse, type Category, type Report } from './lighthouse-run.ts';
import type { Measurement } from './measurement.ts';
import { spread } from './measurement.ts';
import { onePageOfEach, type SitePage } from './site-pages.ts';
import { ourSite, peers, yearSite, type ServedSite } from './sites.ts';
import { ms, tableOf } from './table.ts';

/** A page of ours is looked at again where it falls short, since a busy machine costs points; the median counts. */
const tries = 3;

/** A page that Lighthouse looked at. Pages of others promise nothing. */
type Looked = { name: string; page: SitePage | undefined; report: Report };

/** What Lighthouse says of a page of each kind, of an embed of each kind of chart, and of what we measure beside. */
export const scores: Measurement = {
  name: 'lighthouse',
  title: 'Lighthouse',
  run: async () => {
    const one = await ourSite();
    const kinds = onePageOfEach(one.dist);
    const year = await yearSite();
    const known = new Set(kinds.map(({ kind }) => kind));
    const more = onePageOfEach(year.dist).filter(({ kind }) => !known.has(kind));
    const looked = [...(await lookAt(one, kinds)), ...(await lookAt(year, more))];
    return { lines: linesOf([...looked, ...(await lookAtPeers())]), broken: looked.flatMap(brokenIn) };
  },
};

const lookAt = async ({ address }: ServedSite, pages: readonly SitePage[]): Promise<Looked[]> => {
  const looked: Looked[] = [];
  for (const page of pages) {
    console.log(`  ${page.kind}`);
    looked.push({ name: page.kind, page, report: await steady(address + page.path, page) });
  }
  return looked;
};

const lookAtPeers = async (): Promise<Looked[]> => {
  const { pages, embeds, address } = await peers();
  const looked: Looked[] = [];
  for (const [what, list] of [
    ['page', pages],
    ['embed', embeds],
  ] as const)
    for (const { name, path } of list)
      looked.push({ name: `${what}: ${name}`, page: undefined, report: await lighthouse(address + path) });
  return looked;
};

const steady = async (url: string, page: SitePage): Promise<Report> => {
  const first = await lighthouse(url);
  if (falling(first, page).length === 0) return first;
  const reports = [first];
  while (reports.length < tries) reports.push(await lighthouse(url));
  const { median } = spread(reports.map(({ scores: { performance } }) => performance));
  return reports.find(({ scores: { performance } }) => performance === median) ?? first;
};

/** The categories in which a page has to have all points. Whatever is not to be found by search loses some there. */
const promised = ({ indexed }: SitePage): readonly Category[] =>
  categories.filter((category) => indexed || category !== 'seo');

const falling = ({ scores }: Report, page: SitePage): Category[] =>
  promised(page).filter((category) => scores[category] < 100);

/** What a page of ours does not keep of what is promised. */
export const brokenIn = ({ name, page, report }: Looked): string[] => {
  if (page === undefined) return [];
  const { layoutShift, blocking, scores, faults } = report;
  const short = falling(report, page).map((category) => `${category} ${scores[category]}`);
  return [
    ...(short.length === 0 ? [] : [`${name} has ${short.join(' and ')} (${faults.join(', ')})`]),
    ...(layoutShift === 0 ? [] : [`the layout of ${name} shifts by ${layoutShift.toFixed(3)}`]),
    ...(blocking.length === 0 ? [] : [`${name} paints nothing before ${blocking.join(', ')}`]),
  ];
};

const linesOf = (looked: readonly Looked[]): string[] =>
  tableOf(looked, [
    { heading: 'page', cell: ({ name }) => name },
    ...categories.map((category) => ({
      heading: category,
      cell: ({ page, report }: Looked) =>
        page === undefined && category !== 'performance' ? '' : String(report.scores[category]),
    })),
    { heading: 'first paint', cell: ({ report }) => ms(report.firstPaint) },
    { heading: 'largest paint', cell: ({ report }) => ms(report.largestPaint) },
    { heading: 'blocked', cell: ({ report }) => ms(report.blocked) },
    { heading: 'layout shift', cell: ({ report }) => report.layoutShift.toFixed(3) },
  ]);
