import type { APIRoute } from 'astro';
import { requestedReport } from '../../../files/report-files.ts';
import { xlsxOf } from '../../../files/xlsx.ts';
import { reportPaths } from '../../../view/chart-paths.ts';

export const getStaticPaths = reportPaths;

export const GET: APIRoute = async (asked) =>
  new Response(await xlsxOf(requestedReport(asked)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
