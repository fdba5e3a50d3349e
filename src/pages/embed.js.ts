/** The script that host pages load. Its address stays, so its behaviour must. */
import type { APIRoute } from 'astro';
import { hostScript } from '../embeds/scripts.ts';

export const GET: APIRoute = () =>
  new Response(hostScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
