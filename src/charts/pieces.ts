/** What a drawing consists of, in px from its top left corner: plain data, before any mark is made of it. */
import type { ChartWords } from '../language/chart-words.ts';
import type { ColourName, Size } from '../styles/tokens.ts';
import { lineHeights } from '../styles/tokens.ts';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

/** How a figure came about; each look survives grey print and forced colours. */
export type Look = 'reported' | 'estimated' | 'derived' | 'disputed';
/** Looks of bars besides those of figures: beyond a plan, the whole, what is left of counted things, an empty cell. */
export type BarLook = Look | 'beyond' | 'track' | 'rest' | 'empty';

export type Bar = { type: 'bar'; look: BarLook; x1: number; x2: number; y1: number; y2: number };
export type Line = {
  type: 'line';
  /** What the line says, for the key: a tick of time, what is known, the plan; "guide" says nothing. */
  role:
    | 'mark'
    | 'known'
    | 'plan'
    | 'gap'
    | 'ring'
    | 'open-up'
    | 'open-down'
    | 'arrow'
    | 'guide'
    | 'link'
    | 'series'
    | 'break';
  x1: number;
  x2: number;
  y1: number;
  y2: number;
};
/** `radius`: where dots stand close, smaller than usual. */
export type Dot = { type: 'dot'; look: Look; x: number; y: number; radius?: number };
export type Label = {
  type: 'label';
  x: number;
  /** Middle of the line. */
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  bold: boolean;
  colour: Extract<ColourName, 'ink' | 'accent-text' | 'context'>;
  fontSize: number;
  /** Stands in the bar it labels. */
  inside?: true;
};
export type Piece = Bar | Line | Dot | Label;
export type Drawing = { height: number; pieces: Piece[] };

/** A part of a drawing that can be stacked: pieces from its own top. */
export type Block = { height: number; at: (top: number) => Piece[] };

export const stack = (blocks: readonly Block[], gap: number): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, blocks.length - 1),
  at: (top) => {
    let y = top;
    return blocks.flatMap((block) => {
      const pieces = block.at(y);
      y += block.height + gap;
      return pieces;
    });
  },
});

/** Blocks side by side from one top. */
export const beside = (blocks: readonly Block[]): Block => ({
  height: Math.max(0, ...blocks.map(({ height }) => height)),
  at: (top) => blocks.flatMap((block) => block.at(top)),
});

export const space = (height: number): Block => ({ height, at: () => [] });

export const drawingOf = ({ height, at }: Block): Drawing => ({ height: Math.ceil(height), pieces: at(0) });

/** A drawing as a part of another, its left edge at `x`. */
export const placed = ({ height, pieces }: Drawing, x: number): Block => ({
  height,
  at: (top) => pieces.map((piece) => moved(piece, x, top)),
});

const moved = (piece: Piece, x: number, y: number): Piece =>
  'x1' in piece
    ? { ...piece, x1: piece.x1 + x, x2: piece.x2 + x, y1: piece.y1 + y, y2: piece.y2 + y }
    : { ...piece, x: piece.x + x, y: piece.y + y };

type TextStyle = Partial<Pick<Label, 'anchor' | 'bold' | 'colour' | 'fontSize'>>;

/** Lines of text in a column from `x` on; with `anchor: 'end'` up to `x + width`. */
export const text = (
  words: string,
  { x, width }: { x: number; width: number },
  { fontSize }: Size | { fontSize: number },
  style: TextStyle = {},
): Block => {
  const { anchor = 'start', bold = false, colour = 'ink', fontSize: own = fontSize } = style;
  const lineHeight = own * lineHeights.label;
  const lines = words === '' ? [] : wrap(words, width, { size: own, weight: bold ? 'bold' : 'regular' });
  const at = { start: x, middle: x + width / 2, end: x + width }[anchor];
  return {
    height: lines.length * lineHeight,
    at: (top) =>
      lines.map((line, index) => ({
        type: 'label',
        x: at,
        y: top + (index + 0.5) * lineHeight,
        text: line,
        anchor,
        bold,
        colour,
        fontSize: own,
      })),
  };
};

/** What a row is called in a drawing, where a derived figure is never without that word. */
export const nameOf = ({ label, look }: { label: string; look: Look }, { looks }: ChartWords): string =>
  look === 'derived' ? `${label} (${looks.derived})` : label;

/** A name and, on its first line at the right end, a value; below it where both do not fit. */
export const nameAndValue = (
  name: string,
  value: string,
  { x, width }: { x: number; width: number },
  size: { fontSize: number },
): Block => {
  const valueWidth = textWidth(value, { size: size.fontSize, weight: 'bold' });
  const right = text(value, { x, width }, size, { anchor: 'end', bold: true });
  const room = width - valueWidth - 16;
  if (room >= width * 0.45) return beside([text(name, { x, width: room }, size), right]);
  return stack([text(name, { x, width }, size), text(value, { x, width }, size, { bold: true })], 0);
};
