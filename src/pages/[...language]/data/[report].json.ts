import type { APIRoute } from 'astro';
import { jsonOf } from '../../../files/json.ts';
import { requestedReport } from '../../../files/report-files.ts';
import { reportPaths } from '../../../view/chart-paths.ts';

export const getStaticPaths = reportPaths;

export const GET: APIRoute = (asked) =>
  new Response(jsonOf(requestedReport(asked)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
