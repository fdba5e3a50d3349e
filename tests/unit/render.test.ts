import * as Plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/charts/render.ts';

const words = {
  title: 'Bán lẻ đạt khoảng 2.400 tỷ đồng',
  description: 'Từ 2.350 đến 2.450; id="x" và url(#y)',
};
const drawn = (spec: Plot.PlotOptions) => render({ width: 300, ...spec }, { id: 'retail-wide', ...words });
const bars = [{ value: 1 / 7 }, { value: 2 / 7 }];

describe('a drawing', () => {
  test('keeps the figures in its words, which look like coordinates in Vietnamese', () => {
    const label = Plot.text(['đạt 1.904 tấn'], { text: (text: string) => text, frameAnchor: 'middle' });
    const svg = drawn({ marks: [label] });
    expect(svg).toContain(words.title);
    expect(svg).toContain('2.350 đến 2.450');
    expect(svg).toContain('đạt 1.904 tấn');
  });

  test('rounds its coordinates to hundredths', () => {
    const svg = drawn({ x: { domain: [0, 1] }, marks: [Plot.dot(bars, { x: 'value', y: 'value' })] });
    expect(svg).toMatch(/cx="\d+\.\d\d?"/);
    expect(svg).not.toMatch(/="[^"]*\d\.\d{3}/);
  });

  test('has ids of its own, and leaves words alone that look like them', () => {
    const svg = drawn({ marks: [Plot.frame({ clip: true }), Plot.ruleX([0], { clip: true })] });
    const ids = [...svg.matchAll(/<[^>]* id="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => !id.startsWith('retail-wide-'))).toEqual([]);
    expect([...svg.matchAll(/"url\(#([^)]+)\)"/g)].every((match) => ids.includes(match[1] ?? ''))).toBe(true);
    expect(svg).toContain('id="x" và url(#y)');
  });

  test('is one named picture without style or labels of its own', () => {
    const svg = drawn({ marks: [Plot.barX(bars, { x: 'value', y: 'value', ariaLabel: 'bar' })] });
    expect(svg).toMatch(/^<svg[^>]* role="img"/);
    expect(svg).toContain('aria-labelledby="retail-wide-title retail-wide-desc"');
    expect(svg).not.toMatch(/<style|aria-label=/);
  });

  test('is refused where Plot warns, or gives more than a drawing', () => {
    const month = [{ month: '2025-01', value: 1 }];
    expect(() => drawn({ marks: [Plot.barY(month, { x: 'month', y: 'value' })] })).toThrow(/⚠/);
    expect(() => drawn({ caption: 'x', marks: [Plot.frame()] })).toThrow('not one svg');
  });
});
