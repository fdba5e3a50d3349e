import type { APIRoute } from 'astro';
import { askedChart, chartPaths } from '../../../../view/chart-paths.ts';
import { posterAt } from '../../../../view/sharing.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = (asked) =>
  new Response(`${posterAt(askedChart(asked)).svg}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
