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
const helvetica = { familyName: 'Helvetica Neue', ascent: 952, descent: -213, lineGap: 28, unitsPerEm: 1000 };
const segoe = { familyName: 'Segoe UI', ascent: 2210, descent: -514, lineGap: 0, unitsPerEm: 2048 };
const times = { familyName: 'Times New Roman', ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048 };
const liberationSerif = { ...times, familyName: 'Liberation Serif' };
const noto = { familyName: 'Noto Serif', ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000 };
const dejavu = { familyName: 'DejaVu Sans', ascent: 1901, descent: -483, lineGap: 0, unitsPerEm: 2048 };
const dejavuSerif = { ...dejavu, familyName: 'DejaVu Serif' };
const georgia = { familyName: 'Georgia', ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048 };

/** In the order they are tried. Bold ones are named too, since marks run together where a browser thickens letters. */
export const fallbacks: Record<Typeface, Record<Weight, Metrics[]>> = {
  sans: {
    regular: [
      { ...arial, fullName: 'Arial', postscriptName: 'ArialMT', xWidthAvg: 913 },
      { ...roboto, fullName: 'Roboto', postscriptName: 'Roboto-Regular', xWidthAvg: 911 },
      { ...helvetica, fullName: 'Helvetica Neue', postscriptName: 'HelveticaNeue', xWidthAvg: 450 },
      { ...segoe, fullName: 'Segoe UI', postscriptName: 'SegoeUI', xWidthAvg: 908 },
      { ...liberation, fullName: 'Liberation Sans', postscriptName: 'LiberationSans', xWidthAvg: 913 },
      { ...dejavu, fullName: 'DejaVu Sans', postscriptName: 'DejaVuSans', xWidthAvg: 1041 },
    ],
    bold: [
      { ...arial, fullName: 'Arial Bold', postscriptName: 'Arial-BoldMT', xWidthAvg: 983 },
      { ...roboto, fullName: 'Roboto Bold', postscriptName: 'Roboto-Bold', xWidthAvg: 926 },
      { ...helvetica, fullName: 'Helvetica Neue Bold', postscriptName: 'HelveticaNeue-Bold', xWidthAvg: 480 },
      { ...segoe, fullName: 'Segoe UI Semibold', postscriptName: 'SegoeUI-Semibold', xWidthAvg: 937 },
      {
        ...liberation,
        fullName: 'Liberation Sans Bold',
        postscriptName: 'LiberationSans-Bold',
        xWidthAvg: 983,
      },
      { ...dejavu, fullName: 'DejaVu Sans Bold', postscriptName: 'DejaVuSans-Bold', xWidthAvg: 1176 },
    ],
  },
  serif: {
    regular: [
      { ...times, fullName: 'Times New Roman', postscriptName: 'TimesNewRomanPSMT', xWidthAvg: 832 },
      { ...noto, fullName: 'Noto Serif', postscriptName: 'NotoSerif-Regular', xWidthAvg: 481 },
      { ...georgia, fullName: 'Georgia', xWidthAvg: 913 },
      { ...liberationSerif, fullName: 'Liberation Serif', postscriptName: 'LiberationSerif', xWidthAvg: 832 },
      { ...dejavuSerif, fullName: 'DejaVu Serif', postscriptName: 'DejaVuSerif', xWidthAvg: 1058 },
    ],
    bold: [
      {
        ...times,
        fullName: 'Times New Roman Bold',
        postscriptName: 'TimesNewRomanPS-BoldMT',
        xWidthAvg: 886,
      },
      { ...noto, fullName: 'Noto Serif Bold', postscriptName: 'NotoSerif-Bold', xWidthAvg: 512 },
      { ...georgia, fullName: 'Georgia Bold', postscriptName: 'Georgia-Bold', xWidthAvg: 1062 },
      {
        ...liberationSerif,
        fullName: 'Liberation Serif Bold',
        postscriptName: 'LiberationSerif-Bold',
        xWidthAvg: 886,
      },
      { ...dejavuSerif, fullName: 'DejaVu Serif Bold', postscriptName: 'DejaVuSerif-Bold', xWidthAvg: 1168 },
    ],
  },
};
