/** What is wrong with a drawing as it was measured: words that leave it, touch or cannot be read. */
import { textWidth } from '../../src/charts/text-width.ts';
import { weights } from '../../src/styles/tokens.ts';

export type Box = { left: number; top: number; right: number; bottom: number };
export type Segment = { x1: number; y1: number; x2: number; y2: number };
export type MeasuredText = {
  text: string;
  /** Around the ink of its letters. */
  box: Box;
  size: number;
  weight: number;
  colour: string;
  /** Stands in the bar it labels. */
  inside: boolean;
};
export type MeasuredMark = {
  name: string;
  /** What it fills; null for lines and for what is only outlined. */
  area: Box | null;
  lines: Segment[];
  thickness: number;
  fills: string[];
  /** Everything it is painted with. */
  colours: string[];
};
export type MeasuredDrawing = {
  name: string;
  frame: Box;
  paper: string;
  texts: MeasuredText[];
  marks: MeasuredMark[];
};

/** Every fault of a drawing as a sentence. */
export const faultsOf = (drawing: MeasuredDrawing): string[] =>
  [...leaving(drawing), ...touching(drawing), ...unreadable(drawing), ...mismeasured(drawing)].map(
    (fault) => `${drawing.name}: ${fault}`,
  );

/** Texts and marks that lie over the edges of the drawing. */
export const leaving = ({ frame, texts, marks }: MeasuredDrawing): string[] => [
  ...texts.filter(({ box }) => !contains(frame, box, tolerance)).map(({ text }) => `"${text}" leaves it`),
  ...marks
    .filter((mark) => !boxesOf(mark).every((box) => contains(frame, box, tolerance)))
    .map(({ name }) => `a mark "${name}" leaves it`),
];

/** Texts on texts, and on marks they do not label. */
export const touching = ({ texts, marks }: MeasuredDrawing): string[] => [
  ...texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => overlap(a.box, b.box, tolerance))
      .map((b) => `"${a.text}" touches "${b.text}"`),
  ),
  ...texts.flatMap((text) =>
    marks
      .filter(({ name }) => name !== 'guide')
      .filter((mark) => !(text.inside && mark.area && contains(mark.area, text.box)))
      .filter((mark) => covers(mark, text.box))
      .map(({ name }) => `"${text.text}" touches a mark "${name}"`),
  ),
];

/** Texts too small or too pale, and marks too pale. */
export const unreadable = ({ paper, texts, marks }: MeasuredDrawing): string[] => {
  const behind = ({ box }: MeasuredText): string[] =>
    marks.findLast(({ area, fills }) => area && fills.length > 0 && contains(area, box))?.fills ?? [paper];
  const marksSeen = new Map(marks.filter(({ name }) => name !== 'guide').map((mark) => [mark.name, mark]));
  return [
    ...texts.filter(({ size }) => size < 12).map(({ text, size }) => `"${text}" is ${size.toFixed(1)} px`),
    ...texts.flatMap((text) =>
      behind(text)
        .map((ground) => contrast(text.colour, ground))
        .filter((ratio) => ratio < 4.5)
        .map((ratio) => `"${text.text}" has a contrast of ${ratio.toFixed(1)}`),
    ),
    ...[...marksSeen.values()].flatMap(({ name, colours }) => {
      const ratio = Math.max(1, ...colours.map((colour) => contrast(colour, paper)));
      return ratio < 3 ? [`a mark "${name}" has a contrast of ${ratio.toFixed(1)}`] : [];
    }),
  ];
};

/** Texts wider or narrower than the drawing reckoned with: its places are wrong, or its font is not there. */
export const mismeasured = ({ texts }: MeasuredDrawing): string[] =>
  texts.flatMap(({ text, box, size, weight }) => {
    const reckoned = textWidth(text, { size, weight: weight === weights.bold ? 'bold' : 'regular' });
    const width = box.right - box.left;
    return Math.abs(width - reckoned) > Math.max(1, reckoned * 0.01)
      ? [`"${text}" is ${width.toFixed(1)} px wide, not ${reckoned.toFixed(1)}`]
      : [];
  });

/** In px: the browser rounds, and a hair's breadth is not seen. */
const tolerance = 0.5;

/** Whether two boxes share more than `by` px in both directions. */
export const overlap = (a: Box, b: Box, by = 0): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;

export const contains = (outer: Box, inner: Box, by = 0): boolean =>
  inner.left >= outer.left - by &&
  inner.top >= outer.top - by &&
  inner.right <= outer.right + by &&
  inner.bottom <= outer.bottom + by;

/** Whether a straight line of some thickness runs through a box. */
export const crosses = ({ x1, y1, x2, y2 }: Segment, thickness: number, box: Box): boolean => {
  const by = thickness / 2 - tolerance;
  // The part of the line, from 0 to 1, that is within the box in each direction.
  const within = (from: number, to: number, low: number, high: number): [number, number] => {
    if (from === to) return from > low - by && from < high + by ? [0, 1] : [1, 0];
    const [a, b] = [(low - by - from) / (to - from), (high + by - from) / (to - from)];
    return a < b ? [a, b] : [b, a];
  };
  const [startX, endX] = within(x1, x2, box.left, box.right);
  const [startY, endY] = within(y1, y2, box.top, box.bottom);
  return Math.max(0, startX, startY) < Math.min(1, endX, endY);
};

/** The contrast of two colours as WCAG 2 reckons it, from 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const luminance = (colour: string): number => {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number);
  if (!channels) throw new Error(`not an opaque colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = channels
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const covers = ({ area, lines, thickness }: MeasuredMark, box: Box): boolean =>
  (area !== null && overlap(area, box, tolerance)) || lines.some((line) => crosses(line, thickness, box));

const boxesOf = ({ area, lines }: MeasuredMark): Box[] => [
  ...(area ? [area] : []),
  ...lines.map(({ x1, y1, x2, y2 }) => ({
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2),
    bottom: Math.max(y1, y2),
  })),
];
