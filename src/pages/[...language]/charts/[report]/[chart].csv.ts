import type { APIRoute } from 'astro';
import { csvOf } from '../../../../files/csv.ts';
import { requested } from '../../../../files/requested.ts';
import { chartPaths } from '../../../../view/chart-paths.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = (asked) =>
  new Response(csvOf(requested(asked)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
