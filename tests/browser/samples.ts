/** What is looked at of each kind: every kind of page, and a chart's page and embed of every kind of chart. */
import { pageKinds, kindOf } from '../page-kinds.ts';
import { chartPages, pages } from './pages.ts';

const isChart = (path: string): boolean => kindOf(path) === 'charts/[report]/[chart]';

/** Embeds, one of each kind of chart, the languages in turn; of every chart in the long runs. */
export const embedPages = chartPages.map(({ path, chart }) => ({
  path: path.replace('charts/', 'embed/'),
  chart,
}));

/** Paths of one page of each kind, the languages in turn, and of charts one of each kind; all in the long runs. */
export const samples: readonly string[] = [
  ...(process.env.FULL ? pages.map(({ path }) => path) : oneOfEachKind()),
  ...embedPages.map(({ path }) => path),
];

function oneOfEachKind(): string[] {
  const paths = pages.map(({ path }) => path);
  return pageKinds.flatMap((kind, index) => {
    const ofKind = paths.filter((path) => kindOf(path) === kind);
    return isChart(ofKind[0] ?? '404.html') ? ofKind : ofKind.slice(index % 2).slice(0, 1);
  });
}
