/** The one door to the DOM: a specification in, the text of an SVG out, the same wherever it is drawn. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ColourName } from '../styles/tokens.ts';
import { textWidth } from './text-width.ts';

/** Ids are prefixed, so that two drawings can stand in one page. Without a title it is decoration. */
export type RenderOptions = {
  id: string;
  title?: string;
  description?: string;
  /** A file by itself, without a page's style: it names its colours and fonts, and its words keep their width. */
  alone?: { colours: Record<ColourName, string>; fontFamily: string };
};

/** Draws a specification. Throws where Plot warns: a warning would be drawn into the picture. */
export const render = (
  spec: Plot.PlotOptions,
  { id, title, description = '', alone }: RenderOptions,
): string => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({ ...spec, document, className: 'plot' }) as unknown as SVGSVGElement;
  if (svg.localName !== 'svg') throw new Error(`chart ${id}: not one svg`);
  const warning = [...svg.querySelectorAll('text')].find(({ textContent }) => textContent.includes('⚠'));
  if (warning) throw new Error(`chart ${id}: ${warning.textContent}`);
  tidy(svg);
  if (title === undefined) svg.setAttribute('aria-hidden', 'true');
  else name(svg, { title, description }, document);
  for (const element of [svg, ...svg.querySelectorAll('*')]) settle(element, id);
  if (title !== undefined) svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  if (alone) makeAlone(svg, alone);
  // The character itself is a third as long, and everything we write is UTF-8.
  return svg.outerHTML.replaceAll('&#160;', '\u00a0');
};

const makeAlone = (
  svg: SVGSVGElement,
  { colours, fontFamily }: NonNullable<RenderOptions['alone']>,
): void => {
  svg.removeAttribute('class');
  svg.setAttribute('font-family', fontFamily);
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const { name: attribute, value } of [...element.attributes]) {
      const resolved = value.replace(/^var\(--([a-z-]+)\)$/, (_, name: ColourName) => colours[name]);
      if (resolved !== value) element.setAttribute(attribute, resolved);
    }
  for (const text of svg.querySelectorAll('text')) holdWidth(text);
};

/** Whatever font a viewer puts in the place of ours, no word reaches over another or out of the picture. */
const holdWidth = (text: Element): void => {
  const styled = (attribute: string) =>
    (text.closest(`[${attribute}]`) ?? text).getAttribute(attribute) ?? undefined;
  const size = Number(styled('font-size'));
  const weight = styled('font-weight') === undefined ? 'regular' : 'bold';
  const width = textWidth(text.textContent, { size, weight });
  if (width === 0) return;
  text.setAttribute('textLength', String(Math.round(width * 10) / 10));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
};

/** Inline style would break a strict content security policy: the page has the rules, each label its own size. */
const tidy = (svg: SVGSVGElement): void => {
  svg.querySelectorAll('style').forEach((style) => style.remove());
  for (const attribute of ['style', 'font-family', 'font-size']) svg.removeAttribute(attribute);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  // A label without a role is ignored by some readers and reported by all checkers; the picture itself is named.
  svg.querySelectorAll('[aria-label], [aria-description]').forEach((group) => {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-description');
  });
  [...svg.children].forEach((child) => child.setAttribute('aria-hidden', 'true'));
};

const name = (
  svg: SVGSVGElement,
  { title, description }: { title: string; description: string },
  document: Document,
): void => {
  const add = (tag: 'title' | 'desc', text: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    element.setAttribute('id', tag);
    element.textContent = text;
    svg.prepend(element);
  };
  add('desc', description);
  add('title', title);
  svg.setAttribute('role', 'img');
};

/** Attributes only: in the words of a drawing "2.400" is no coordinate, and "url(#y)" no reference. */
const settle = (element: Element, id: string): void => {
  for (const { name: attribute, value } of [...element.attributes]) {
    const settled =
      attribute === 'id' ? `${id}-${value}` : rounded(value.replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`));
    if (settled !== value) element.setAttribute(attribute, settled);
  }
};

/** Fifteen digits differ between machines and weigh more than they show. */
const rounded = (value: string): string =>
  value.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
