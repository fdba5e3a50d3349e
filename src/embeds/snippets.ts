/** What a journalist copies to put a chart into an article. */
import type { SnippetName } from '../language/embed-words.ts';
import { heightCss, largestHeight, type Measures } from './height.ts';

/** Addresses are whole ones; `picture` is the PNG with its size in px of a page. */
export type SnippetParts = {
  id: string;
  /**
   * What the chart is of, without a figure: what was pasted elsewhere stays as it is, and would go on saying a figure
   * that has been corrected.
   */
  frameTitle: string;
  /** What a picture shows, in words that may stay. */
  alt: string;
  credit: string;
  page: string;
  embed: string;
  hostScript: string;
  picture: { address: string; width: number; height: number };
  measures: Measures;
};

/** Each way of embedding, as text to copy. */
export const snippetsOf = (parts: SnippetParts): Record<SnippetName, string> => ({
  address: parts.page,
  frame: frame(parts),
  script: `${frame(parts)}\n${scriptTag(parts.hostScript)}`,
  picture: picture(parts),
});

/** Loads the host's script, once and late: a page may hold it many times. */
export const scriptTag = (address: string): string => `<script async src="${escaped(address)}"></script>`;

/** The height follows the frame's width without a script; where a browser cannot reckon it, one height holds all. */
const frame = ({ id, embed, frameTitle, page, credit, measures }: SnippetParts): string => {
  const height = largestHeight(measures);
  const style = [
    'display:block',
    'border:0',
    'padding:0',
    'width:100%',
    `height:${height}px`,
    `height:${heightCss(measures)}`,
    'color-scheme:light',
  ].join(';');
  return [
    '<figure style="margin:0;width:100%;container-type:inline-size">',
    `<iframe data-bac-kan="${id}" src="${escaped(embed)}" title="${escaped(frameTitle)}" width="100%" height="${height}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="${style}"></iframe>`,
    `<figcaption>${link(page, credit)}</figcaption>`,
    '</figure>',
  ].join('\n');
};

const picture = ({ page, picture: { address, width, height }, alt, credit }: SnippetParts): string =>
  [
    '<figure style="margin:0">',
    `<a href="${escaped(page)}"><img src="${escaped(address)}" width="${width}" height="${height}" alt="${escaped(alt)}" style="max-width:100%;height:auto"></a>`,
    `<figcaption>${link(page, credit)}</figcaption>`,
    '</figure>',
  ].join('\n');

const link = (address: string, words: string): string =>
  `<a href="${escaped(address)}">${escaped(words)}</a>`;

/** Words as they stand in HTML, in attributes too. */
export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
