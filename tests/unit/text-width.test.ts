import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';

const regular = { size: 100, weight: 'regular' } as const;
const bold = { size: 100, weight: 'bold' } as const;

test('pairs are kerned', () => {
  for (const style of [regular, bold])
    expect(textWidth('Tỷ', style)).toBeLessThan(textWidth('T', style) + textWidth('ỷ', style) - 2);
});

test.each([
  ['', 0],
  [' ', 20],
  ['\u00a0', 20],
  ['0', 49.7],
  ['ffi', 83],
  ['Tỷ đồng', 332.5],
])('"%s" is %s px wide at 100 px', (text, width) => {
  expect(textWidth(text, regular)).toBeCloseTo(width, 10);
});

test('all digits are equally wide', () => {
  for (const style of [regular, bold])
    expect(new Set(Array.from('0123456789', (digit) => textWidth(digit, style))).size).toBe(1);
});

test('bold is wider, and the width grows with the size', () => {
  const text = 'Vốn đầu tư công giải ngân';
  expect(textWidth(text, bold)).toBeGreaterThan(textWidth(text, regular));
  expect(textWidth(text, { ...regular, size: 14 })).toBeCloseTo(textWidth(text, regular) * 0.14, 10);
});

test('a text is as wide as its words and spaces, remembered or not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const sum = textWidth(a, regular) + textWidth(' ', regular) + textWidth(b, regular);
      expect(textWidth(`${a} ${b}`, regular)).toBeCloseTo(sum, 6);
      expect(textWidth(`${a}\u00a0${b}`, regular)).toBeCloseTo(sum, 6);
    }),
  );
});
