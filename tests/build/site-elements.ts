/** A built site's pages as their markup says, read without a document of each: a site has hundreds. */

/** Each file of a site and its bytes, as `treeOf` reads them. */
export type Site = Readonly<Record<string, string>>;
export type Element = { name: string; attributes: Record<string, string> };

/** What a file says; nothing where there is none. */
export const textOf = (site: Site, file: string): string =>
  Buffer.from(site[file] ?? '', 'latin1').toString('utf8');

export const pagesOf = (site: Site): string[] => Object.keys(site).filter((file) => file.endsWith('.html'));

/** Every element of a page in its order. All attributes of ours stand in double quotes, as html-validate makes sure. */
export const elementsOf = (html: string): Element[] =>
  [...markupOf(html).matchAll(/<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = '', attributes = '']) => ({ name: name.toLowerCase(), attributes: attributesIn(attributes) }),
  );

/** Whether a page tells search engines to leave it out. */
export const isHidden = (elements: readonly Element[]): boolean =>
  elements.some(
    ({ name, attributes }) =>
      name === 'meta' && attributes.name === 'robots' && attributes.content?.includes('noindex'),
  );

/** Where a page is canonically, as a whole address. */
export const canonicalOf = (elements: readonly Element[]): string | undefined =>
  elements.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes.href;

/** The page whose address a file has: `en/index.html` is at `en/`. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Text as it was before it was put into markup. */
export const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|#34|#38|#x27);/g, (_, name: string) => signs[name] ?? '');

const signs: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"' },
  ...{ '#39': "'", '#34': '"', '#38': '&', '#x27': "'" },
};

/** Without what only looks like elements. */
const markupOf = (html: string): string =>
  html.replace(/<!--[^]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[^]*?(<\/\2>)/g, '$1$3');

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  );
