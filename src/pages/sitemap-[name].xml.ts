import type { APIRoute } from 'astro';
import { sitemapNamed, sitemapNames } from '../view/site-pages.ts';

export const getStaticPaths = () => sitemapNames().map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(sitemapNamed(params.name ?? ''), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
