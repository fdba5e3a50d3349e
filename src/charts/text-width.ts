/** How wide a text will be in the reader's browser: what drawings place and break their labels by. */
import { fontOf, type Weight } from '../fonts/typeface-files.ts';

export type TextStyle = { size: number; weight: Weight };

/** A text's width in px, kerned as a browser kerns it. Example: "Tỷ" at 16 px is 15.7. */
export const textWidth = (text: string, { size, weight }: TextStyle): number => {
  // The typeface kerns nothing with a space, so that words can be measured, and kept, one by one.
  const units = text
    .split(spaces)
    .reduce((sum, part) => sum + (part === '' ? 0 : partUnits(part, weight)), 0);
  return (units * size) / unitsPerEm(weight);
};

const unitsPerEm = (weight: Weight): number => (perEm[weight] ??= fontOf('sans', weight).unitsPerEm);
const perEm: Partial<Record<Weight, number>> = {};

/** Between words, kept as parts of their own. */
const spaces = /([ \u00a0])/;

const partUnits = (part: string, weight: Weight): number => {
  const known = measured[weight];
  const before = known.get(part);
  if (before !== undefined) return before;
  // The site's fonts are made without ligatures.
  const units = fontOf('sans', weight).layout(part, { liga: false }).advanceWidth;
  if (known.size >= maximumKept) known.clear();
  known.set(part, units);
  return units;
};

const maximumKept = 20_000;
const measured: Record<Weight, Map<string, number>> = { regular: new Map(), bold: new Map() };
