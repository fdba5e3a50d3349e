/**
 * Measures of the fonts that readers' systems have, from `@capsizecss/metrics` 4.3, which is too large to install.
 * Liberation is as wide as what it stands in for; DejaVu was measured in the same way.
 */
import type { Typeface, Weight } from './typeface-files.ts';

/** `xWidthAvg` is how wide a letter of English text is on average. */
export type Metrics = {
  familyName: string;
  fullName?: string;
  postscriptName?: string;
  ascent: number;
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  xWidthAvg: number;
};

const arial = { familyName: 'Arial', ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048 };
const liberation = { ...arial, familyName: 'Liberation Sans' };
const roboto = { familyName: 'Roboto', ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048 };
const times = { familyName: 'Times New Roman', ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048 };
const liberationSerif = { ...times, familyName: 'Liberation Serif' };
const noto = { familyName: 'Noto Serif', ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000 };
const dejavu = { familyName: 'DejaVu Sans', ascent: 1901, descent: -483, lineGap: 0, unitsPerEm: 2048 };
const dejavuSerif = { ...dejavu, familyName: 'DejaVu Serif' };

/**
 * In the order they are tried. A browser looks up each that it comes to before words are laid out, which a slow phone
 * feels, so these are few: what Android has comes first, then what Apple and Microsoft have, then Linux. Bold ones are
 * named too, since marks run together where a browser thickens letters.
 */
export const fallbacks: Record<Typeface, Record<Weight, Metrics[]>> = {
  sans: {
    regular: [
      { ...roboto, fullName: 'Roboto', postscriptName: 'Roboto-Regular', xWidthAvg: 911 },
      { ...arial, fullName: 'Arial', postscriptName: 'ArialMT', xWidthAvg: 913 },
      { ...liberation, fullName: 'Liberation Sans', xWidthAvg: 913 },
      { ...dejavu, fullName: 'DejaVu Sans', xWidthAvg: 1041 },
    ],
    bold: [
      { ...roboto, fullName: 'Roboto Bold', postscriptName: 'Roboto-Bold', xWidthAvg: 926 },
      { ...arial, fullName: 'Arial Bold', postscriptName: 'Arial-BoldMT', xWidthAvg: 983 },
      { ...liberation, fullName: 'Liberation Sans Bold', xWidthAvg: 983 },
      { ...dejavu, fullName: 'DejaVu Sans Bold', xWidthAvg: 1176 },
    ],
  },
  serif: {
    regular: [
      { ...noto, fullName: 'Noto Serif', postscriptName: 'NotoSerif-Regular', xWidthAvg: 481 },
      { ...times, fullName: 'Times New Roman', postscriptName: 'TimesNewRomanPSMT', xWidthAvg: 832 },
      { ...liberationSerif, fullName: 'Liberation Serif', xWidthAvg: 832 },
      { ...dejavuSerif, fullName: 'DejaVu Serif', xWidthAvg: 1058 },
    ],
    bold: [
      { ...noto, fullName: 'Noto Serif Bold', postscriptName: 'NotoSerif-Bold', xWidthAvg: 512 },
      {
        ...times,
        fullName: 'Times New Roman Bold',
        postscriptName: 'TimesNewRomanPS-BoldMT',
        xWidthAvg: 886,
      },
      { ...liberationSerif, fullName: 'Liberation Serif Bold', xWidthAvg: 886 },
      { ...dejavuSerif, fullName: 'DejaVu Serif Bold', xWidthAvg: 1168 },
    ],
  },
};
