/** The whole static fonts of the packages, to be measured; readers get parts of them, with the same letters. */
import path from 'node:path';
import { openSync, type Font } from 'fontkit';

export type Typeface = 'sans' | 'serif';
export type Weight = 'regular' | 'bold';

/** A font of the site, opened when it is first needed. */
export const fontOf = (typeface: Typeface, weight: Weight): Font => {
  // Asked for each width of a word, so that nothing is worked out twice.
  return (opened[typeface][weight] ??= open(fontFile(typeface, weight)));
};

/** Where a font of the site lies. */
export const fontFile = (typeface: Typeface, weight: Weight): string =>
  // From the project's folder, where every task runs: a built module does not know where it came from.
  path.resolve('node_modules', files[typeface][weight]);

const files: Record<Typeface, Record<Weight, string>> = {
  sans: {
    regular: 'source-sans/TTF/SourceSans3-Regular.ttf',
    bold: 'source-sans/TTF/SourceSans3-Semibold.ttf',
  },
  serif: {
    regular: 'source-serif/TTF/SourceSerif4-Regular.ttf',
    bold: 'source-serif/TTF/SourceSerif4-Semibold.ttf',
  },
};

const opened: Record<Typeface, Partial<Record<Weight, Font>>> = { sans: {}, serif: {} };

const open = (file: string): Font => {
  const font = openSync(file);
  if ('fonts' in font) throw new Error(`not one font: ${file}`);
  return font;
};
