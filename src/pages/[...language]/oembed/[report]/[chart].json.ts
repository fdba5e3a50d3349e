import type { APIRoute } from 'astro';
import { askedChart, chartPaths } from '../../../../view/chart-paths.ts';
import { oembedAt } from '../../../../view/sharing.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = (asked) =>
  new Response(`${JSON.stringify(oembedAt(askedChart(asked)), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
