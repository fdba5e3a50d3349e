import type { APIRoute } from 'astro';
import { requested } from '../../../../files/requested.ts';
import { xlsxOf } from '../../../../files/xlsx.ts';
import { chartPaths } from '../../../../view/chart-paths.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = async (asked) =>
  new Response(await xlsxOf(requested(asked)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
