/** A feed as Atom (RFC 4287). Days become the instant they begin at, in UTC. */
import { element, textElement, xmlDocument, type Element } from './xml.ts';

export type FeedEntry = {
  /** A URI that never changes. */
  id: string;
  title: string;
  /** ISO 8601 days. */
  published: string;
  updated: string;
  page: string;
  summary: string;
  /** What it says, in HTML. */
  html: string;
  category: { term: string; label: string };
};
export type Feed = {
  id: string;
  /** The feed's own address, the page it goes with, the site's icon; all whole addresses. */
  self: string;
  home: string;
  icon: string;
  code: string;
  title: string;
  subtitle: string;
  updated: string;
  author: { name: string; email: string | undefined };
  rights: string;
  licence: string;
  generator: string;
  entries: readonly FeedEntry[];
};

export const atomOf = (feed: Feed): string =>
  xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.code }, [
      textElement('id', feed.id),
      textElement('title', feed.title),
      textElement('subtitle', feed.subtitle),
      textElement('updated', instant(feed.updated)),
      authorOf(feed),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.code, href: feed.home }),
      element('link', { rel: 'license', href: feed.licence }),
      textElement('rights', feed.rights),
      textElement('generator', feed.generator),
      textElement('icon', feed.icon),
      ...feed.entries.map((entry) => entryOf(entry, feed)),
    ]),
  );

const authorOf = ({ author: { name, email } }: Feed): Element =>
  element('author', {}, [
    textElement('name', name),
    email === undefined ? undefined : textElement('email', email),
  ]);

/** Complete by itself: readers show entries of many feeds side by side. */
const entryOf = (entry: FeedEntry, feed: Feed): Element =>
  element('entry', {}, [
    textElement('id', entry.id),
    textElement('title', entry.title),
    textElement('updated', instant(entry.updated)),
    textElement('published', instant(entry.published)),
    authorOf(feed),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.code, href: entry.page }),
    element('category', entry.category),
    textElement('summary', entry.summary),
    textElement('content', entry.html, { type: 'html' }),
    textElement('rights', feed.rights),
  ]);

const instant = (day: string): string => `${day}T00:00:00Z`;
