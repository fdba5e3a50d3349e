/** A drawing as a specification of Plot: pixels are laid out already, so the scales are the identity. */
import type * as Plot from '@observablehq/plot';
import { marksOf } from './marks.ts';
import type { Drawing } from './pieces.ts';

export const picture = ({ height, pieces }: Drawing, { width }: { width: number }): Plot.PlotOptions => ({
  width,
  height,
  margin: 0,
  axis: null,
  x: { type: 'identity' },
  y: { type: 'identity' },
  marks: marksOf(pieces),
});
