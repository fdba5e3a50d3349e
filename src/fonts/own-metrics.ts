/** Measures of the site's own fonts, taken from the fonts as `fallback-metrics.ts` has them of others. */
import type { Font } from 'fontkit';
import { typefaces } from '../styles/tokens.ts';
import type { Metrics } from './fallback-metrics.ts';
import { fontOf, type Typeface, type Weight } from './typeface-files.ts';

/** The measures of a font of the site. */
export const ownMetrics = (typeface: Typeface, weight: Weight): Metrics => {
  const font = fontOf(typeface, weight);
  const { ascent, descent, lineGap, unitsPerEm } = font;
  return {
    familyName: typefaces[typeface],
    ascent,
    descent,
    lineGap,
    unitsPerEm,
    xWidthAvg: averageWidth(font),
  };
};

const averageWidth = (font: Font): number => {
  let sum = 0;
  for (const [letter, times] of Object.entries(perTenThousand))
    sum += times * font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth;
  return Math.round(sum / 10_000);
};

/** How often each stands in English text, as `@capsizecss/metrics` has it: Vietnamese letters are as wide. */
// prettier-ignore
const perTenThousand: Record<string, number> = {
  ' ': 1540, e: 922, t: 672, a: 668, i: 588, n: 578, o: 571, r: 526, s: 469, h: 351, l: 304, d: 298, c: 232,
  u: 207, m: 181, f: 170, p: 163, g: 155, y: 123, b: 114, w: 110, ',': 83, '.': 79, v: 76, 0: 53, k: 46, T: 41,
  S: 41, A: 40, '|': 38, C: 31, 2: 26, M: 25, x: 25, 1: 23, P: 23, I: 22, '[': 21, B: 20, '-': 18, U: 16, R: 15,
  F: 15, 5: 15, N: 14, "'": 14, D: 13, H: 13, '"': 12, L: 12, W: 12, z: 11, E: 11, G: 11, 3: 10, '(': 10,
  ')': 10, j: 9, J: 9, O: 9, 4: 8, 6: 7, 8: 7, q: 8, ':': 8, K: 7, ']': 7, '=': 7, 9: 6, 7: 5, V: 5, Y: 3, Z: 2,
  $: 2, Q: 1, X: 1, á: 1, é: 1, '/': 1, '%': 1, ';': 1,
};
