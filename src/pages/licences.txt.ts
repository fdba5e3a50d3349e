/** The licences of what others made and the site sends. */
import type { APIRoute } from 'astro';
import { licencesText } from '../files/licences.ts';

export const GET: APIRoute = () =>
  new Response(licencesText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
