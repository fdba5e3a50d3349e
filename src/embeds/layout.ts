/**
 * How an embed is laid out, in px at the reader's usual size of type: what its style sheet and the height that a
 * host reserves for it are both made from.
 */
import type { TextStyle } from '../charts/text-width.ts';
import { wideFrom } from '../styles/tokens.ts';

export type TextBlock = TextStyle & { lineHeight: number };

export const padding = 12;
export const blocks = {
  title: { size: 20, weight: 'bold', lineHeight: 26 },
  summary: { size: 15, weight: 'regular', lineHeight: 22 },
  key: { size: 13, weight: 'regular', lineHeight: 22 },
  correction: { size: 13, weight: 'regular', lineHeight: 20 },
  source: { size: 13, weight: 'regular', lineHeight: 20 },
} as const satisfies Record<string, TextBlock>;
/** Space above each. */
export const gaps = { summary: 4, drawing: 12, key: 8, correction: 8, source: 8, table: 4 } as const;
/** The line that opens the table: high enough for a finger. */
export const toggleHeight = 28;
/** Drawings grow with the frame, each up to a width. */
export const widest = { narrow: 448, wide: 864 } as const;
/** Text is no wider than is good to read. */
export const widestText = 640;
/** Room in a line of the key besides its words: the swatch and what separates it, and the space behind an entry. */
export const keyRoom = { swatch: 34, behind: 18 } as const;

/**
 * Widths of the frame's inside from which lines are broken anew, each up to the next. Between two of them a line ends
 * where it was measured to end at the lower one, so that the height of the embed can be known without a browser.
 */
export const bands = [256, 296, 336, 396, 476, wideFrom, 696] as const;
/** Fonts of readers' systems, made as wide as ours on average, are up to so much wider in a single line. */
export const leeway = 1.06;

/** The layout as CSS; type in rem, so that a reader's own size holds. */
export const layoutCss = (): string =>
  [
    `body{padding:${padding}px}`,
    ...Object.entries(blocks).map(
      ([name, { size, lineHeight }]) =>
        `.${name}{font-size:${rem(size)};line-height:${rem(lineHeight)};max-width:${rem(widestText)}}`,
    ),
    ...Object.entries(gaps).map(([name, gap]) => `.${name}{margin:${gap}px 0 0}`),
    `summary{line-height:${rem(toggleHeight)}}`,
    ...Object.entries(widest).map(([size, width]) => `.${size}{max-width:${width}px}`),
    `.chart{max-width:${widest.wide}px}`,
    `.key svg{margin-right:${keyRoom.swatch - 28}px}.key span{margin-right:${keyRoom.behind}px}`,
    breaksCss(),
  ].join('');

const rem = (px: number): string => `${px / 16}rem`;

/** Class of the breaks that hold in a band: "a" in the first. */
export const bandClass = (band: number): string => String.fromCharCode(97 + band);

/**
 * Breaks are hidden in the bands they do not belong to, and where the frame is narrower than any. In rem, so that
 * larger type has the breaks of a narrower frame.
 */
const breaksCss = (): string =>
  [
    `@container (max-width:${rem(bands[0] - 0.02)}){br{display:none}}`,
    ...bands.map((from, band) => {
      const next = bands[band + 1];
      const to = next === undefined ? '' : ` and (max-width:${rem(next - 0.02)})`;
      return `@container (min-width:${rem(from)})${to}{br:not(.${bandClass(band)}){display:none}}`;
    }),
    // Without container queries all would hold at once.
    '@supports not (container-type:inline-size){br{display:none}}',
  ].join('');
