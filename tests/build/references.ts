/** All that the files of a built site refer to: what is not there, and what nothing leads to. */
import { strFromU8, unzipSync } from 'fflate';
import {
  addressOf,
  elementsOf,
  isHidden,
  pagesOf,
  textOf,
  type Element,
  type Site,
} from './site-elements.ts';

/** A file that another names, the anchor in it or none, and whether a reader follows it from page to page. */
type Reference = { from: string; named: string; file: string; anchor: string; isLink: boolean };

/** What is named and is not in the site that is served at `address`: `index.html: charts/a/ is not there`. */
export const brokenIn = (site: Site, address: string): string[] => {
  const withAnchors = Object.keys(site).filter((file) => /\.(?:html|svg)$/.test(file));
  const anchors = new Map(withAnchors.map((file) => [file, anchorsOf(textOf(site, file))]));
  const faults = allReferences(site, address).flatMap(({ from, named, file, anchor }) => {
    if (site[file] === undefined) return [`${from}: ${named} is not there`];
    return anchor === '' || anchors.get(file)?.has(anchor) ? [] : [`${from}: ${named} has no such anchor`];
  });
  return [...new Set(faults)];
};

/** Pages to be found by their own address that no chain of links leads to from the first page. */
export const orphansIn = (site: Site, address: string): string[] => {
  const links = Map.groupBy(
    allReferences(site, address).filter(({ isLink }) => isLink),
    ({ from }) => from,
  );
  const reached = new Set(['index.html']);
  for (const page of reached) for (const { file } of links.get(page) ?? []) reached.add(file);
  // Embeds stand in pages of others, and what has moved is linked to from there.
  return pagesOf(site).filter((page) => !reached.has(page) && !isHidden(elementsOf(textOf(site, page))));
};

/** Files that no other file names. */
export const unnamedIn = (site: Site, address: string): string[] => {
  const named = new Set(
    allReferences(site, address).flatMap(({ from, file }) => (from === file ? [] : [file])),
  );
  return Object.keys(site).filter((file) => !named.has(file));
};

const kept = new WeakMap<Site, Reference[]>();

const allReferences = (site: Site, address: string): Reference[] => {
  const known = kept.get(site) ?? Object.keys(site).flatMap((file) => referencesIn(site, address, file));
  kept.set(site, known);
  return known;
};

const referencesIn = (site: Site, address: string, from: string): Reference[] => {
  const here = new URL(addressOf(from), address).href;
  return namedIn(site, address, from).flatMap(({ named, isLink }) => {
    const target = URL.parse(named, here);
    if (target?.origin !== new URL(address).origin) return [];
    const anchor = decodeURIComponent(target.hash.slice(1));
    return [{ from, named, file: fileAt(target.href, address), anchor, isLink }];
  });
};

/** What is served at an address of the site; what lies outside its folder is not the site's. */
const fileAt = (target: string, address: string): string => {
  if (!target.startsWith(address)) return `outside of ${address}`;
  const file = decodeURIComponent(target.slice(address.length).replace(/[?#].*$/, ''));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
};

type Named = { named: string; isLink: boolean };

const namedIn = (site: Site, address: string, file: string): Named[] => {
  const text = file.endsWith('.xlsx') ? cellsOf(site[file] ?? '') : textOf(site, file);
  if (/\.(?:png|woff2)$/.test(file)) return [];
  const unlinked = [
    ...wholeAddresses(text, address),
    ...(/\.(?:html|svg)$/.test(file) ? addressesInStyles(text) : []),
    ...(file.endsWith('.js') ? [...text.matchAll(/["'`](\.{0,2}\/[^"'`\s]+\.js)["'`]/g)] : []).map(first),
    ...(file.endsWith('datapackage.json') ? filesOfPackage(text) : []),
  ].map((named) => ({ named, isLink: false }));
  return [...unlinked, ...(file.endsWith('.html') ? elementsOf(text).flatMap(namedBy) : [])];
};

/** Feeds, sitemaps, snippets, citations and data all give the site's whole address. */
const wholeAddresses = (text: string, address: string): string[] =>
  // What identifies a dataset is the address of no element.
  text
    .replace(/"@id":\s*"[^"]*"/g, '')
    .split(address)
    .slice(1)
    .map((rest) => address + (/^[^\s"'`<>&()\\]*/.exec(rest)?.[0] ?? '').replace(/[.,;:!?”]+$/, ''));

const addressesInStyles = (text: string): string[] =>
  [...text.matchAll(/url\((?:"|&quot;)?([^")&]+)/g)].map(first).filter((named) => !named.startsWith('data:'));

const filesOfPackage = (text: string): string[] =>
  (JSON.parse(text) as { resources: { path: string; schema: string }[] }).resources.flatMap(
    ({ path, schema }) => [path, schema],
  );

const cellsOf = (bytes: string): string =>
  Object.values(unzipSync(Buffer.from(bytes, 'latin1')))
    .map((part) => strFromU8(part))
    .join('\n');

const namedBy = ({ name, attributes }: Element): Named[] => {
  const { href, src, srcset = '', content = '' } = attributes;
  const refresh = name === 'meta' ? /^\d+;\s*url=(.*)$/.exec(content)?.[1] : undefined;
  const sources = srcset.split(',').map((each) => each.trim().split(/\s/)[0]);
  return [href, src, attributes['xlink:href'], attributes.action, attributes.poster, refresh, ...sources]
    .filter((named) => named !== undefined && named !== '')
    .map((named) => ({ named: named ?? '', isLink: name === 'a' }));
};

const anchorsOf = (html: string): Set<string | undefined> =>
  new Set(elementsOf(html).map(({ attributes }) => attributes.id));

function first([, found = '']: RegExpMatchArray): string {
  return found;
}
