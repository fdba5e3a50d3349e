/** The rules that name the fonts, so that the page stands still whether they arrive in time or not. */
import { createFontStack } from '@capsizecss/core';
import { typefaces, weights } from '../styles/tokens.ts';
import { fallbacks } from './fallback-metrics.ts';
import { ownMetrics } from './own-metrics.ts';
import type { Typeface, Weight } from './typeface-files.ts';

/** The CSS of the fonts at these addresses, with `--sans` and `--serif` for style sheets to use. */
export const fontCss = (addresses: Record<Typeface, string>): string =>
  [
    rule('@font-face', ownFace('sans', addresses.sans)),
    rule('@font-face', ownFace('serif', addresses.serif)),
    fallbackCss('sans'),
    fallbackCss('serif'),
  ].join('\n');

type Declarations = Record<string, string | number | undefined>;

const ownFace = (typeface: Typeface, address: string): Declarations => ({
  'font-family': `"${typefaces[typeface]}"`,
  src: `url("${address}") format("woff2")`,
  'font-weight': `${weights.regular} ${weights.bold}`,
  // A font that comes late waits for the next page, rather than move the words of this one.
  'font-display': 'optional',
});

/** The CSS of a page that loads no font: `--sans` is what the reader's system has, made as wide as ours. */
export const systemFontCss = (): string => fallbackCss('sans');

const computed = new Map<Typeface, string>();
/** The same on every page. */
const fallbackCss = (typeface: Typeface): string => {
  const css =
    computed.get(typeface) ??
    [
      ...fallbackFaces(typeface, 'regular'),
      ...fallbackFaces(typeface, 'bold'),
      rule(':root', { [`--${typeface}`]: stackOf(typeface, generics[typeface]) }),
    ].join('\n');
  computed.set(typeface, css);
  return css;
};

const generics = { sans: 'sans-serif', serif: 'serif' } as const;

const stackOf = (typeface: Typeface, generic: string): string =>
  [
    `"${typefaces[typeface]}"`,
    ...facesOf(typeface, 'regular').map((face) => face['font-family']),
    generic,
  ].join(',');

/** Fonts of the reader's system, made as wide and as high as ours. */
const fallbackFaces = (typeface: Typeface, weight: Weight): string[] =>
  facesOf(typeface, weight).map((face) => rule('@font-face', face));

/** Those that are equally wide and high are one, under the name of the first. */
const facesOf = (typeface: Typeface, weight: Weight): Declarations[] => {
  const { fontFaces } = createFontStack([ownMetrics(typeface, weight), ...fallbacks[typeface][weight]], {
    fontFaceFormat: 'styleObject',
    fontFaceProperties: { fontWeight: weights[weight] },
  });
  const faces = fontFaces.map(({ '@font-face': face }) =>
    Object.fromEntries(
      Object.entries(face).map(([property, value]) => [kebab(property), shortened(String(value))]),
    ),
  );
  const alike = Map.groupBy(faces, (face) => JSON.stringify({ ...face, 'font-family': '', src: '' }));
  return [...alike.values()].map((same) => ({ ...same[0], src: same.map(({ src }) => src).join(',') }));
};

/** A hundred-thousandth of the size of type is less than anyone sees. */
const shortened = (value: string): string => value.replace(/(\.\d{3})\d+%/, '$1%');

const rule = (head: string, declarations: Declarations): string =>
  `${head}{${Object.entries(declarations)
    .map(([property, value]) => `${property}:${String(value)}`)
    .join(';')}}`;

const kebab = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
