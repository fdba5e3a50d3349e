/** Everything may be read, and where the list of pages is. Below a path of a host this is only advice: robots ask at its root. */
import type { APIRoute } from 'astro';
import { absolute, sitemapIndexAddress } from '../view/addresses.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapIndexAddress())}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
