/** Design tokens: colours, type, space and the two drawn sizes in one place, used by CSS and drawings alike. */

/** The sizes a drawing is made at, in px. No text in it is smaller than `fontSize`. */
export const sizes = {
  narrow: { width: 328, fontSize: 14 },
  wide: { width: 720, fontSize: 15 },
} as const;
export type SizeName = keyof typeof sizes;
export type Size = (typeof sizes)[SizeName];
export const sizeNames = Object.keys(sizes) as SizeName[];
/** Container width from which the wide drawing is shown: scaled down to this its text is 12 px. */
export const wideFrom = 576;

export const typefaces = { sans: 'Source Sans 3', serif: 'Source Serif 4' } as const;
export const weights = { regular: 400, bold: 600 } as const;
/** Room for stacked marks: Ẫ over ộ must not touch. */
export const lineHeights = { heading: 1.3, text: 1.6, aside: 1.5, label: 1.35 } as const;

const names = ['paper', 'ink', 'reported', 'accent', 'accent-text', 'context', 'guide', 'track'] as const;
export type ColourName = (typeof names)[number];
type Scheme = Record<ColourName, string>;

/** Contrasts on paper, light/dark: ink 15.8/14, reported 10.7/8.2, accent 3.5/8.1, accent-text 5.8/8.1, context 4.6/6.9. */
export const schemes = {
  light: {
    paper: '#fbfaf7',
    ink: '#1a1f2b',
    reported: '#1f3a6e',
    accent: '#d9641e',
    'accent-text': '#a8440b',
    context: '#666c79',
    guide: '#c9c4b8',
    track: '#e3dfd6',
  },
  dark: {
    paper: '#14181f',
    ink: '#e8e6e1',
    reported: '#8fb0f2',
    accent: '#f29a5b',
    'accent-text': '#f29a5b',
    context: '#9aa3b2',
    guide: '#3d4653',
    track: '#2b323d',
  },
  print: {
    paper: '#fff',
    ink: '#000',
    reported: '#1f3a6e',
    accent: '#b34a0a',
    'accent-text': '#8f3a08',
    context: '#444',
    guide: '#bbb',
    track: '#ddd',
  },
  forced: {
    paper: 'Canvas',
    ink: 'CanvasText',
    reported: 'CanvasText',
    accent: 'Highlight',
    'accent-text': 'LinkText',
    context: 'CanvasText',
    guide: 'GrayText',
    track: 'Canvas',
  },
} as const satisfies Record<string, Scheme>;

/** Colours as drawings name them: the reader's scheme decides what they are. */
export const colour = Object.fromEntries(names.map((name) => [name, `var(--${name})`])) as Record<
  ColourName,
  string
>;

/** Sizes of type, all in rem so that a reader's own size holds; text grows a little with the page, headings more. */
export const typeSizes = {
  small: '.8125rem',
  label: '.9375rem',
  text: 'clamp(1.0625rem,1rem + .25vw,1.1875rem)',
  lead: 'clamp(1.1875rem,1.05rem + .55vw,1.4375rem)',
  third: '1.25rem',
  second: 'clamp(1.5rem,1.3rem + .9vw,1.9375rem)',
  first: 'clamp(1.9375rem,1.35rem + 2.6vw,3.125rem)',
} as const;
/** Steps of space: within a line, between lines, paragraphs, blocks and sections. */
export const spaces = { xs: '.25rem', s: '.5rem', m: '1rem', l: '2rem', xl: '4rem' } as const;

const leadings = Object.fromEntries(
  Object.entries(lineHeights).map(([name, height]) => [name, String(height)]),
);

const steps = (name: string, values: Record<string, string>): string =>
  Object.entries(values)
    .map(([step, value]) => `--${name}-${step}:${value}`)
    .join(';');

const declared = (scheme: Scheme): string =>
  Object.entries(scheme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** One size of a drawing is shown, by the width of what contains it, with its own entries of the key. */
const switchCss = (display: 'flex' | 'inline'): string =>
  [
    `.drawing.wide,.only-wide{display:none}`,
    `@container (min-width:${wideFrom}px){.drawing.wide{display:block}.only-wide{display:${display}}.drawing.narrow,.only-narrow{display:none}}`,
  ].join('\n');

const forcedCss = `@media (forced-colors:active){:root:root,[data-theme]{${declared(schemes.forced)}}}`;
const printCss = `@media print{:root,[data-theme]{color-scheme:light;${declared(schemes.print)}}}`;

/** The tokens as CSS. A scheme follows the reader's preference, or `data-theme` where one was chosen. */
export const tokensCss = [
  `:root,[data-theme=light]{color-scheme:light;${declared(schemes.light)}}`,
  `@media screen{[data-theme=dark]{color-scheme:dark;${declared(schemes.dark)}}}`,
  `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declared(schemes.dark)}}}`,
  printCss,
  forcedCss,
  `:root{${steps('type', typeSizes)};${steps('space', spaces)};${steps('leading', leadings)}}`,
  switchCss('flex'),
].join('\n');

/**
 * The tokens of a chart in another site's frame: light unless its address asks for more, since the reader's own
 * preference says nothing of the page around it.
 */
export const embedTokensCss = [
  `:root{color-scheme:light;${declared(schemes.light)}}`,
  `@media screen{[data-theme=dark]{color-scheme:dark;${declared(schemes.dark)}}}`,
  `@media screen and (prefers-color-scheme:dark){[data-theme=auto]{color-scheme:dark;${declared(schemes.dark)}}}`,
  printCss,
  forcedCss,
  switchCss('inline'),
].join('\n');
