import type { APIRoute } from 'astro';
import { jsonOf } from '../../../../files/json.ts';
import { requested } from '../../../../files/requested.ts';
import { chartPaths } from '../../../../view/chart-paths.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = (asked) =>
  new Response(jsonOf(requested(asked)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
