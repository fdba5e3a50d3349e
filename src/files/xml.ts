/** XML documents from nested elements, every text escaped. */

/** Text, or an element that is written already. */
type Child = string | Element | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;
/** An element as it is written. */
export type Element = { xml: string };

/** An element; attributes and children that are undefined are left out. */
export const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): Element => {
  const start = [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escaped(value)}"`],
    ),
  ].join(' ');
  const inside = children
    .map((child) => (typeof child === 'object' ? child.xml : child === undefined ? '' : escaped(child)))
    .join('');
  return { xml: inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>` };
};

/** An element that holds a text and nothing else. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): Element =>
  element(name, attributes, [text]);

/** A whole file. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root.xml.replaceAll(/(?<=>)(?=<(?:entry|url|sitemap)[ >])/g, '\n')}\n`;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML cannot hold at all, escaped or not, is left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
