import { describe, expect, test } from 'vitest';
import {
  contrast,
  crosses,
  faultsOf,
  overlap,
  type Box,
  type MeasuredDrawing,
  type MeasuredMark,
  type MeasuredText,
} from '../browser/drawing-faults.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const ink = 'rgb(26, 31, 43)';
const paper = 'rgb(251, 250, 247)';

/** A text as wide as "0%" is in 20 px. */
const text = (more: Partial<MeasuredText> = {}): MeasuredText => ({
  text: '0%',
  box: box(10, 10, 36.48, 24),
  size: 20,
  weight: 400,
  colour: ink,
  inside: false,
  ...more,
});
const bar = (area: Box | null, more: Partial<MeasuredMark> = {}): MeasuredMark => ({
  name: 'reported',
  area,
  lines: [],
  thickness: 1,
  fills: area ? [ink] : [],
  colours: [ink],
  ...more,
});
const drawing = (more: Partial<MeasuredDrawing>): MeasuredDrawing => ({
  name: 'plan-panel narrow',
  frame: box(0, 0, 100, 100),
  paper,
  texts: [text()],
  marks: [],
  ...more,
});
const faults = (more: Partial<MeasuredDrawing>) => faultsOf(drawing(more));

describe('boxes', () => {
  test.each([
    ['apart', box(0, 0, 10, 10), box(11, 0, 20, 10), false],
    ['side by side', box(0, 0, 10, 10), box(10, 0, 20, 10), false],
    ['a hair over each other', box(0, 0, 10, 10), box(9.6, 0, 20, 10), false],
    ['over each other', box(0, 0, 10, 10), box(9.4, 9.4, 20, 20), true],
    ['one in the other', box(0, 0, 10, 10), box(4, 4, 6, 6), true],
    ['over each other in one direction alone', box(0, 0, 10, 10), box(5, 20, 15, 30), false],
  ])('%s', (_, a, b, expected) => {
    expect(overlap(a, b, 0.5)).toBe(expected);
    expect(overlap(b, a, 0.5)).toBe(expected);
  });

  test.each([
    ['a line through it', { x1: 0, y1: 15, x2: 50, y2: 15 }, 1, true],
    ['a line that ends before it', { x1: 0, y1: 15, x2: 8, y2: 15 }, 1, false],
    ['a line above it', { x1: 0, y1: 8, x2: 50, y2: 8 }, 1, false],
    ['a thick line at its edge', { x1: 0, y1: 9, x2: 50, y2: 9 }, 4, true],
    ['a slanting line through it', { x1: 0, y1: 0, x2: 40, y2: 40 }, 1, true],
    ['a slanting line past its corner', { x1: 0, y1: 24, x2: 24, y2: 48 }, 1, false],
    ['an upright line through it', { x1: 15, y1: 0, x2: 15, y2: 50 }, 1, true],
  ])('%s', (_, line, thickness, expected) => {
    expect(crosses(line, thickness, box(10, 10, 30, 20))).toBe(expected);
    const back = { x1: line.x2, y1: line.y2, x2: line.x1, y2: line.y1 };
    expect(crosses(back, thickness, box(10, 10, 30, 20))).toBe(expected);
  });
});

test.each([
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
  ['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 1],
  ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
])('the contrast of %s on %s is %d', (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
});

describe('a drawing', () => {
  test('without faults has none', () => {
    expect(faults({ marks: [bar(box(10, 30, 90, 48))] })).toEqual([]);
  });

  test.each([
    ['a text over its edge', { texts: [text({ box: box(80, 10, 106.48, 24) })] }, '"0%" leaves it'],
    ['a mark over its edge', { marks: [bar(box(10, 90, 90, 108))] }, 'a mark "reported" leaves it'],
    ['texts that touch', { texts: [text(), text({ text: '0%' })] }, '"0%" touches "0%"'],
    ['a text on a bar', { marks: [bar(box(30, 0, 90, 48))] }, '"0%" touches a mark "reported"'],
    [
      'a text on an outline',
      { marks: [bar(null, { lines: [{ x1: 20, y1: 0, x2: 20, y2: 50 }] })] },
      '"0%" touches a mark "reported"',
    ],
    ['a small text', { texts: [text({ size: 11.9, box: box(0, 0, 15.75, 9) })] }, '"0%" is 11.9 px'],
    ['a pale text', { texts: [text({ colour: 'rgb(150, 150, 150)' })] }, '"0%" has a contrast of 2.8'],
    [
      'a pale mark',
      { marks: [bar(box(10, 30, 90, 48), { colours: ['rgb(227, 223, 214)'] })] },
      'a mark "reported" has a contrast of 1.3',
    ],
    ['a text in another font', { texts: [text({ box: box(10, 10, 34, 24) })] }, '"0%" is 24.0 px wide, not'],
  ])('with %s says so', (_, odd, fault) => {
    const found = faults(odd);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`plan-panel narrow: ${fault}`);
  });

  test('may have words in the bar they label, where they can be read', () => {
    const around = bar(box(0, 0, 50, 40));
    const pale = text({ inside: true, colour: paper });
    expect(faults({ texts: [pale], marks: [around] })).toEqual([]);
    expect(faults({ texts: [text({ inside: true })], marks: [around] })).toEqual([
      'plan-panel narrow: "0%" has a contrast of 1.0',
    ]);
  });

  test('may have words over its guides, and within an outline', () => {
    const guide = bar(null, { name: 'guide', lines: [{ x1: 0, y1: 15, x2: 50, y2: 15 }], colours: [paper] });
    const frame = bar(null, { lines: [{ x1: 1, y1: 1, x2: 99, y2: 1 }] });
    expect(faults({ marks: [guide, frame] })).toEqual([]);
  });
});
