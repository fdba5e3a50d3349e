import type { APIRoute } from 'astro';
import { keptPng } from '../../../../charts/kept-png.ts';
import { askedChart, picturePaths } from '../../../../view/chart-paths.ts';
import { posterAt } from '../../../../view/sharing.ts';

export const getStaticPaths = picturePaths;

/** At twice its size, so that it is sharp on any screen and in print. */
export const GET: APIRoute = async (asked) =>
  new Response(await keptPng(posterAt(askedChart(asked)), 2), { headers: { 'Content-Type': 'image/png' } });
