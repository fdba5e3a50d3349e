/** Shares of their plans on one axis; a tick at the part of the year gone where that comparison is arguable. */
import * as Plot from '@observablehq/plot';
import type { PlanRow } from '../plan-rows.ts';
import { colour, type Size } from '../theme.ts';

const defaults = { rowHeight: 52, barHeight: 16, top: 34, bottom: 30, axisEnd: 120, axisStep: 20 };

/** The drawing's specification. `markLabel` stands over the tick, "8/12 thời gian". */
export const planPanel = (rows: readonly PlanRow[], size: Size, markLabel: string): Plot.PlotOptions => {
  const { rowHeight, barHeight, top, bottom } = defaults;
  const end = axisEnd(rows);
  const inset = (rowHeight - barHeight) / 2;
  const bar = { y: 'ref', insetTop: inset + 9, insetBottom: inset - 9 };
  const marked = rows.filter(({ mark }) => mark !== null);
  return {
    width: size.width,
    height: top + bottom + rows.length * rowHeight,
    marginLeft: 2,
    marginRight: 14,
    marginTop: top,
    marginBottom: bottom,
    style: { fontSize: `${size.fontSize}px` },
    x: { domain: [0, end], axis: null },
    y: { domain: rows.map(({ ref }) => ref), axis: null, padding: 0 },
    marks: [
      Plot.ruleX(ticks(end), { stroke: colour.context, strokeOpacity: 0.35 }),
      Plot.axisX(ticks(end), {
        anchor: 'bottom',
        tickSize: 0,
        tickFormat: (tick: number) => `${tick}%`,
        fill: colour.ink,
        fontSize: size.fontSize - 1,
      }),
      Plot.barX(rows, {
        ...bar,
        x1: 0,
        x2: 'value',
        fill: colour.reported,
        fillOpacity: (row: PlanRow) => (row.estimated ? 0.55 : 1),
      }),
      Plot.ruleX([100], { stroke: colour.ink, strokeWidth: 1.5 }),
      Plot.tickX(marked, {
        y: 'ref',
        x: 'mark',
        stroke: colour.accent,
        strokeWidth: 3,
        insetTop: inset + 4,
        insetBottom: inset - 14,
      }),
      Plot.text(rows, {
        x: 0,
        y: 'ref',
        text: 'indicator',
        textAnchor: 'start',
        dy: -12,
        fill: colour.ink,
        stroke: colour.paper,
        strokeWidth: 4,
        lineWidth: size.width,
      }),
      Plot.text(rows, {
        x: 'value',
        y: 'ref',
        text: 'valueText',
        textAnchor: 'start',
        dx: 6,
        dy: 9,
        fill: colour.ink,
        fontWeight: 'bold',
        stroke: colour.paper,
        strokeWidth: 4,
      }),
      ...markText(marked, markLabel),
    ],
  };
};

const axisEnd = (rows: readonly PlanRow[]): number =>
  Math.max(
    defaults.axisEnd,
    ...rows.map(({ hi }) => Math.ceil((hi + 12) / defaults.axisStep) * defaults.axisStep),
  );

/** At most seven ticks, whatever the axis' length. */
const ticks = (end: number): number[] => {
  const step = defaults.axisStep * Math.ceil(end / defaults.axisStep / 6);
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
};

const markText = ([first]: readonly PlanRow[], label: string): Plot.Markish[] =>
  first
    ? [
        Plot.text([first], {
          x: 'mark',
          text: () => label,
          frameAnchor: 'top',
          dy: -20,
          fill: colour.accent,
          fontWeight: 'bold',
        }),
      ]
    : [];
