/** Pictures as PNG, the same bytes on any machine: drawn by code of its own, with the site's own fonts only. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontFile } from '../fonts/typeface-files.ts';
import type { Picture } from './poster.ts';

/** The picture in px `scale` times its own. */
export const png = async ({ svg, width }: Picture, scale: number): Promise<Uint8Array<ArrayBuffer>> => {
  await (ready ??= initWasm(readFileSync(packaged('@resvg/resvg-wasm/index_bg.wasm'))));
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width * scale },
    font: { fontBuffers: fonts(), defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
  });
  const bytes = new Uint8Array(image.render().asPng());
  image.free();
  return bytes;
};

let ready: Promise<unknown> | undefined;

let read: Uint8Array[] | undefined;
const fonts = (): Uint8Array[] =>
  (read ??= (['regular', 'bold'] as const).map((weight) => readFileSync(fontFile('sans', weight))));

const packaged = (file: string): string => path.resolve('node_modules', file);
