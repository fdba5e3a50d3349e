/** Marks of Plot from the pieces of a drawing: one look is drawn in one way, whatever the kind. */
import * as Plot from '@observablehq/plot';
import { group } from 'd3';
import { colour } from '../styles/tokens.ts';
import type { Bar, BarLook, Dot, Label, Line, Piece } from './pieces.ts';

/** In painting order: bars, lines, dots, words. */
export const marksOf = (pieces: readonly Piece[]): Plot.Markish[] => {
  const of = <T extends Piece['type']>(type: T) =>
    pieces.filter((piece): piece is Extract<Piece, { type: T }> => piece.type === type);
  return [
    ...patterns(pieces),
    ...bars(of('bar')),
    ...lines(of('line')),
    ...dots(of('dot')),
    ...labels(of('label')),
  ];
};

type Paint = { fill: string; stroke: string; strokeWidth?: number; strokeDasharray?: string };
/** In painting order: what is whole lies under its parts. */
const paints: Record<BarLook, Paint> = {
  track: { fill: colour.track, stroke: colour.context, strokeWidth: 0.75 },
  rest: { fill: 'none', stroke: colour.context, strokeWidth: 1.5 },
  empty: { fill: 'none', stroke: colour.context, strokeDasharray: '2 3' },
  disputed: { fill: 'none', stroke: colour.reported, strokeWidth: 1.5, strokeDasharray: '4 3' },
  derived: { fill: colour.paper, stroke: colour.reported, strokeWidth: 1.5 },
  estimated: { fill: 'url(#hatch)', stroke: colour.reported },
  beyond: { fill: 'url(#stripes)', stroke: colour.reported },
  reported: { fill: colour.reported, stroke: colour.reported },
};

const bars = (all: readonly Bar[]): Plot.Markish[] => {
  const byLook = group(all, ({ look }) => look);
  const place = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  return (Object.keys(paints) as BarLook[]).flatMap((look) => {
    const these = byLook.get(look);
    return these ? [Plot.rect(these, { ...place, ...paints[look], className: look })] : [];
  });
};

const patterns = (pieces: readonly Piece[]): Plot.Markish[] => {
  const looks = new Set(pieces.map((piece) => 'look' in piece && piece.look));
  return [
    ...(looks.has('estimated') ? [pattern('hatch', 'rotate(45)')] : []),
    ...(looks.has('beyond') ? [pattern('stripes')] : []),
  ];
};

/** Stripes of ink and paper: diagonal for an estimate, upright for what lies beyond a plan. */
const pattern =
  (id: string, patternTransform?: string): Plot.RenderFunction =>
  (_index, _scales, _values, _dimensions, { document }) => {
    const make = (tag: string, attributes: Record<string, string>, ...children: Element[]): SVGElement => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(...children);
      return element;
    };
    const tile = { width: '6', height: '6', patternUnits: 'userSpaceOnUse' };
    return make(
      'defs',
      {},
      make(
        'pattern',
        { id, ...tile, ...(patternTransform && { patternTransform }) },
        make('path', { d: 'M0 0h6v6h-6z', fill: colour.paper }),
        make('path', { d: 'M0 0h3v6h-3z', fill: colour.reported }),
      ),
    );
  };

const strokes: Record<Line['role'], { stroke: string; strokeWidth: number; strokeDasharray?: string }> = {
  guide: { stroke: colour.guide, strokeWidth: 1 },
  link: { stroke: colour.context, strokeWidth: 1.5 },
  series: { stroke: colour.reported, strokeWidth: 2 },
  break: { stroke: colour['accent-text'], strokeWidth: 1.5, strokeDasharray: '5 4' },
  plan: { stroke: colour.ink, strokeWidth: 2 },
  mark: { stroke: colour.accent, strokeWidth: 3 },
  gap: { stroke: colour['accent-text'], strokeWidth: 1.5 },
  known: { stroke: colour.ink, strokeWidth: 1.5 },
  'open-up': { stroke: colour.reported, strokeWidth: 2 },
  'open-down': { stroke: colour.reported, strokeWidth: 2 },
  arrow: { stroke: colour.ink, strokeWidth: 2 },
  ring: { stroke: colour.accent, strokeWidth: 2.5 },
};

const lines = (all: readonly Line[]): Plot.Markish[] => {
  const byRole = group(all, ({ role }) => role);
  const place = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  const drawn = (Object.keys(strokes) as Line['role'][]).filter((role) => byRole.has(role));
  return drawn.map((role) =>
    Plot.link(byRole.get(role), { ...place, ...strokes[role], className: role, strokeLinecap: 'butt' }),
  );
};

const dots = (all: readonly Dot[]): Plot.Markish[] =>
  [...group(all, ({ look, radius }) => `${look} ${radius ?? ''}`).values()].flatMap((these) => {
    const [first] = these;
    if (!first) return [];
    const { look, radius = 6 } = first;
    return [Plot.dot(these, { x: 'x', y: 'y', r: radius, ...paints[look], strokeWidth: 2, className: look })];
  });

const labels = (all: readonly Label[]): Plot.Markish[] => {
  const styleOf = ({ anchor, bold, colour: ink, fontSize, inside }: Label) =>
    [anchor, bold, ink, fontSize, inside].join();
  return [...group(all, styleOf).values()].flatMap((these) => {
    const [first] = these;
    if (!first) return [];
    const { anchor, bold, colour: ink, fontSize, inside } = first;
    return [
      Plot.text(these, {
        x: 'x',
        y: 'y',
        text: 'text',
        textAnchor: anchor,
        fill: colour[ink],
        fontSize,
        ...(bold && { fontWeight: 600 }),
        ...(inside && { className: 'inside' }),
      }),
    ];
  });
};
