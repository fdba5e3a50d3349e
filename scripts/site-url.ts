import { setting } from './folders.ts';
import { PlainError } from './plain-error.ts';

/** The site's address in the two parts Astro asks for. `https://a.org/b/` is `{ site: 'https://a.org', base: '/b/' }`. */
export type SiteUrl = { site: string; base: string };

/** Where the site will be served: `SITE_URL`, or the address of `npm start`. */
export const siteUrl = (): SiteUrl => {
  const typed = setting('SITE_URL', 'http://localhost:4321/');
  const url = parse(typed);
  if (url === undefined) {
    throw new PlainError(
      `SITE_URL is "${typed}": write a full address such as https://example.org/bac-kan/.`,
    );
  }
  return { site: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
};

const parse = (typed: string): URL | undefined => {
  if (!/^https?:\/\/[^/]/i.test(typed) || !URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  return url.search + url.hash + url.username === '' ? url : undefined;
};
