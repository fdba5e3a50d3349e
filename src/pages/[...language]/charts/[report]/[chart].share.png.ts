import type { APIRoute } from 'astro';
import { keptPng } from '../../../../charts/kept-png.ts';
import { shareSize } from '../../../../charts/share-picture.ts';
import { askedChart, picturePaths } from '../../../../view/chart-paths.ts';
import { sharePictureAt } from '../../../../view/sharing.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = async (asked) => {
  const picture = sharePictureAt(askedChart(asked));
  const bytes = await keptPng(picture, shareSize.width / picture.width);
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
};
