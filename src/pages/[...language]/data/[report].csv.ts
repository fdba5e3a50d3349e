import type { APIRoute } from 'astro';
import { csvOf } from '../../../files/csv.ts';
import { requestedReport } from '../../../files/report-files.ts';
import { reportPaths } from '../../../view/chart-paths.ts';

export const getStaticPaths = reportPaths;

export const GET: APIRoute = (asked) =>
  new Response(csvOf(requestedReport(asked)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
