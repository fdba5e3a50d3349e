/**
 * The oEmbed answer of a chart, in the shape that WordPress' filter lets through and Ghost accepts
 * (https://oembed.com). A static file cannot obey `maxwidth`; its frame fits any width.
 */
import { shareSize } from '../charts/share-picture.ts';
import { heightAt } from './height.ts';
import { escaped, scriptTag, type SnippetParts } from './snippets.ts';

export type Oembed = Record<string, string | number>;

const width = 600;
const day = 86_400;

/** `home` is the site's first page, `share` the picture for social media. */
export const oembedOf = (
  parts: SnippetParts & { title: string; siteName: string; home: string; share: string },
): Oembed => {
  const height = Math.ceil(heightAt(parts.measures, width));
  return {
    version: '1.0',
    type: 'rich',
    title: parts.title,
    provider_name: parts.siteName,
    provider_url: parts.home,
    author_name: parts.siteName,
    cache_age: day,
    width,
    height,
    thumbnail_url: parts.share,
    thumbnail_width: shareSize.width,
    thumbnail_height: shareSize.height,
    html: html(parts, height),
  };
};

/** On one line and the quote first: WordPress resizes only what has one, and drops the script; Ghost runs it. */
const html = ({ id, page, embed, frameTitle, hostScript }: SnippetParts, height: number): string =>
  [
    `<blockquote><a href="${escaped(page)}">${escaped(frameTitle)}</a></blockquote>`,
    `<iframe src="${escaped(embed)}" width="100%" height="${height}" frameborder="0" title="${escaped(frameTitle)}" data-bac-kan="${id}"></iframe>`,
    scriptTag(hostScript),
  ].join('');
