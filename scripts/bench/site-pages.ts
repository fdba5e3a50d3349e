import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of a built site: its path below the address, which kind it is of, and whether it may be found by search. */
export type SitePage = { path: string; kind: string; indexed: boolean };

/**
 * The first page of each kind in each language, and of embeds the first of each kind of chart in the languages in turn.
 * What leads on at once is left out, because a browser never stays there.
 */
export const onePageOfEach = (dist: string): SitePage[] => {
  const files = globSync('**/*.html', { cwd: dist }).sort();
  const pages = files.flatMap((file): SitePage[] => {
    const html = readFileSync(path.join(dist, file), 'utf8');
    if (html.includes('http-equiv="refresh"')) return [];
    const page = file.replace(/(^|\/)index\.html$/, '$1');
    return [{ path: page, kind: kindOf(dist, page), indexed: !html.includes('content="noindex"') }];
  });
  const kinds = [...Map.groupBy(pages, ({ kind }) => kind).values()];
  return kinds.flatMap((ofKind, index) => {
    const inEnglish = ofKind.filter(({ path }) => path.startsWith('en/'));
    const isEmbed = ofKind[0]?.kind.startsWith('embed') === true;
    const picked = isEmbed && index % 2 === 1 && inEnglish.length > 0 ? inEnglish : ofKind;
    return picked.slice(0, 1);
  });
};

/** Where parts of an address name a report or a chart, others are of the same kind; an embed is of the kind of its chart. */
const kindOf = (dist: string, page: string): string => {
  const [, language = '', rest = ''] = /^(en\/)?(.*)$/.exec(page) ?? [];
  const [top = '', ...named] = rest.split('/').filter((part) => part !== '');
  if (top === 'embed') return `embed of ${kindOfChart(dist, rest.replace(/^embed\/(.*)\/$/, '$1'))}`;
  return `/${language}${[top, ...named.map(() => '…')].join('/')}`;
};

/** As the file of its data says. */
const kindOfChart = (dist: string, chart: string): string => {
  const file = path.join(dist, 'charts', `${chart}.json`);
  const { kind } = JSON.parse(readFileSync(file, 'utf8')) as { kind: string };
  return kind;
};
