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
    font: { fontBuffers: fonts(), ...families },
  });
  const drawn = image.render();
  const bytes = new Uint8Array(drawn.asPng());
  // What is drawn lies outside the memory that is cleaned up by itself.
  drawn.free();
  image.free();
  return bytes;
};

const families = { defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' } as const;

/** What decides a picture besides itself: the versions of what draws it and of the typeface, and how it is used. */
export const pngVersion = (): string =>
  (version ??= ['@resvg/resvg-wasm', 'source-sans']
    .map((name) => readFileSync(packaged(`${name}/package.json`), 'utf8'))
    .map((text) => (JSON.parse(text) as { version: string }).version)
    .concat(Object.values(families))
    .join(' '));

let version: string | undefined;

let ready: Promise<unknown> | undefined;

let read: Uint8Array[] | undefined;
const fonts = (): Uint8Array[] =>
  (read ??= (['regular', 'bold'] as const).map((weight) => readFileSync(fontFile('sans', weight))));

const packaged = (file: string): string => path.resolve('node_modules', file);
