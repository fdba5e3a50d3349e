/** A chart with its words as one picture, to be used where no page is: title, drawing, key and source. */
import { schemes, sizes, typefaces } from '../styles/tokens.ts';
import type { ChartLayout } from './figure.ts';
import { keyOf, swatch, swatchSize } from './key.ts';
import { picture } from './picture.ts';
import {
  beside,
  drawingOf,
  placed,
  space,
  stack,
  text,
  type Block,
  type Drawing,
  type Label,
} from './pieces.ts';
import { render } from './render.ts';
import { textWidth } from './text-width.ts';

/** Where the chart comes from: the site's name, and the address that shows it. */
export type Credit = { siteName: string; address: string };
/** A picture by itself, in px. */
export type Picture = { svg: string; width: number; height: number };

const margin = 24;

/** The chart at its wide size with all its words, as an SVG that needs nothing else. */
export const poster = (
  { chart, title, summary, source, language, drawings }: ChartLayout,
  credit: Credit,
): Picture => {
  const words = language.page.chart;
  const drawing = drawings.wide;
  const column = { x: margin, width: sizes.wide.width };
  const key = keyBlock(drawing, words, column);
  const content = stack(
    [
      space(margin),
      text(title.text, column, { fontSize: 24 }, { bold: true }),
      space(4),
      text(summary.text, column, { fontSize: 16 }),
      space(18),
      placed(drawing, margin),
      ...(key.height > 0 ? [space(14), key] : []),
      space(14),
      creditBlock(source, credit, column, 13),
      space(margin),
    ],
    0,
  );
  return alone(drawingOf(content), sizes.wide.width + 2 * margin, {
    id: chart.id,
    title: title.text,
    description: summary.text,
  });
};

/** A drawing as a file by itself, on paper. */
export const alone = (
  { height, pieces }: Drawing,
  width: number,
  named: { id: string; title: string; description: string },
): Picture => {
  const svg = render(picture({ height, pieces }, { width }), {
    ...named,
    alone: { colours: schemes.light, fontFamily: fontStack },
  });
  const paper = `<rect width="${width}" height="${height}" fill="${schemes.light.paper}"/>`;
  return { svg: svg.replace(/<\/desc>/, `$&${paper}`), width, height };
};

const fontStack = `"${typefaces.sans}","Source Sans Pro",Arial,"Liberation Sans",sans-serif`.replaceAll(
  '"',
  "'",
);

/** Whom the figures and whom the chart are from, and where it stands. */
const creditBlock = (
  source: string,
  { siteName, address }: Credit,
  column: { x: number; width: number },
  fontSize: number,
): Block => {
  const width = (line: string) => textWidth(line, { size: fontSize, weight: 'regular' });
  const credit = `${siteName}: ${address}`;
  const lines =
    width(credit) <= column.width ? [credit] : [`${siteName}:`, ...addressLines(address, column, width)];
  return stack(
    [source, ...lines].map((line) => text(line, column, { fontSize }, { colour: 'context' })),
    2,
  );
};

/** A long address goes on in the next line behind a slash. */
const addressLines = (
  address: string,
  column: { width: number },
  widthOf: (line: string) => number,
): string[] => {
  const lines = [''];
  for (const part of address.match(/[^/]*\/*/g) ?? []) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.at(-1) === '' || widthOf(longer) <= column.width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
};

const keySize = { fontSize: 13 };

/** The key's entries, one after the other in as many lines as they need. */
const keyBlock = (
  drawing: Drawing,
  words: Parameters<typeof keyOf>[1],
  { x, width }: { x: number; width: number },
): Block => {
  const lines: Block[][] = [];
  let left = 0;
  for (const { look, text: label } of keyOf({ narrow: drawing, wide: drawing }, words)) {
    const taken = swatchSize.width + 6 + textWidth(label, { size: keySize.fontSize, weight: 'regular' });
    if (taken > left) {
      lines.push([]);
      left = width;
    }
    const at = x + width - left;
    lines.at(-1)?.push(placed(swatchDrawing(look), at), labelAt(label, at + swatchSize.width + 6));
    left -= taken + 18;
  }
  return stack(lines.map(beside), 4);
};

const swatchDrawing = (look: Parameters<typeof swatch>[0]): Drawing => {
  const { pieces } = swatch(look);
  return { height: 18, pieces: placed({ height: 18, pieces }, 0).at(2) };
};

const labelAt = (label: string, x: number): Block => ({
  height: 18,
  at: (top) => [
    {
      type: 'label',
      ...{ x, y: top + 9, text: label, anchor: 'start', bold: false, colour: 'ink' },
      fontSize: keySize.fontSize,
    } satisfies Label,
  ],
});
