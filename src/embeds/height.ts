/** How high an embed is at each width of its frame: exact, since its lines end where they were measured to end. */
import type { SizeName } from '../styles/tokens.ts';
import { wideFrom } from '../styles/tokens.ts';
import { bands, blocks, gaps, padding, toggleHeight, widest } from './layout.ts';

/** What decides an embed's height: lines of text in each band, and the proportions of its drawings. */
export type Measures = {
  lines: { title: number[]; summary: number[]; key: number[]; correction: number[]; source: number[] };
  /** Height by width of each drawing. */
  ratios: Record<SizeName, number>;
};

/** Height in px of the embed, its table closed, in a frame of `width` px. Not meant for frames under 280. */
export const heightAt = (measures: Measures, width: number): number => {
  const inside = width - 2 * padding;
  const size = inside < wideFrom ? 'narrow' : 'wide';
  return textHeight(measures, inside) + measures.ratios[size] * Math.min(inside, widest[size]);
};

/** Frames are seldom wider than this, or narrower than that. */
export const reserved = { from: bands[0] + 2 * padding, to: 960 } as const;

/** The largest height at usual widths, for hosts that reserve one height for all. */
export const largestHeight = (measures: Measures): number =>
  Math.ceil(Math.max(...widthsOf(320, 720).map((width) => heightAt(measures, width))));

/** The height as a CSS expression of the frame's width, which is `100cqw`. */
export const heightCss = (measures: Measures): string => {
  const grow = [
    slope(measures.ratios.narrow, reserved.from, widest.narrow + 2 * padding),
    slope(measures.ratios.wide, wideFrom + 2 * padding, widest.wide + 2 * padding),
  ];
  const steps = bands.slice(1).map((band) => step(measures, band + 2 * padding));
  // What a browser rounds must not cut the last line.
  const start = Math.ceil(heightAt(measures, reserved.from)) + 1;
  return `calc(${[`${start}px`, ...grow, ...steps.filter((each) => each !== undefined)].join(' + ')})`;
};

const widthsOf = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const textHeight = ({ lines }: Measures, inside: number): number => {
  const band = Math.max(
    0,
    bands.findLastIndex((from) => inside >= from),
  );
  const of = (name: keyof typeof blocks, gap: number) => {
    const count = lines[name][band] ?? 0;
    return count === 0 ? 0 : gap + count * blocks[name].lineHeight;
  };
  return (
    2 * padding +
    of('title', 0) +
    of('summary', gaps.summary) +
    gaps.drawing +
    of('key', gaps.key) +
    of('correction', gaps.correction) +
    of('source', gaps.source) +
    gaps.table +
    toggleHeight
  );
};

/** Grows by `ratio` from one width of the frame to another. */
const slope = (ratio: number, from: number, to: number): string => {
  const most = rounded(ratio * (to - from));
  return `clamp(0px,(100cqw - ${from}px)*${rounded(ratio, 4)},${most}px)`;
};

/** At a width of the frame where lines are broken anew, or the other drawing is shown; none where nothing changes. */
const step = (measures: Measures, at: number): string | undefined => {
  const before = at - 0.02;
  const change = rounded(heightAt(measures, at) - heightAt(measures, before));
  if (Math.abs(change) < 0.5) return undefined;
  const within = [change, 0].sort((a, b) => a - b).map((end) => `${end}px`);
  // So steep that it is all done between two widths a screen can have.
  return `clamp(${within[0]},(100cqw - ${before}px)*${rounded(change * 99)},${within[1]})`;
};

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
