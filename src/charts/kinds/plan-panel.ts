/** Shares of their plans on one axis; a tick at the part of the year gone where that comparison is arguable. */
import * as Plot from '@observablehq/plot';
import type { PlanRow } from '../plan-rows.ts';
import { colour, type Size } from '../theme.ts';

const defaults = {
  rowHeight: 52,
  barHeight: 16,
  top: 34,
  bottom: 30,
  left: 2,
  right: 40,
  axisEnd: 120,
  axisStep: 20,
};
/** The drawing's specification. `markLabel` stands over the tick, "8/12 thời gian". */
export const planPanel = (rows: readonly PlanRow[], size: Size, markLabel: string): Plot.PlotOptions => {
  const { rowHeight, top, bottom, left, right } = defaults;
  const end = Math.max(
    defaults.axisEnd,
    ...rows.map(({ hi }) => Math.ceil(hi / defaults.axisStep) * defaults.axisStep),
  );
  return {
    width: size.width,
    height: top + bottom + rows.length * rowHeight,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    style: { fontSize: `${size.fontSize}px` },
    x: { domain: [0, end], axis: null },
    y: { domain: rows.map(({ ref }) => ref), axis: null, padding: 0 },
    marks: [...axis(end, size), ...bars(rows), ...timeMarks(rows, markLabel), ...labels(rows, size, end)],
  };
};

const axis = (end: number, { fontSize }: Size): Plot.Markish[] => {
  const label = {
    y: null,
    frameAnchor: 'bottom',
    lineAnchor: 'top',
    dy: 8,
    fill: colour.ink,
    fontSize: fontSize - 1,
  } as const;
  const [zero = 0, ...others] = ticks(end);
  const percent = (tick: number) => `${tick}%`;
  return [
    Plot.ruleX([zero, ...others], { stroke: colour.context, strokeOpacity: 0.35 }),
    Plot.ruleX([100], { stroke: colour.ink, strokeWidth: 1.5 }),
    // Centred, the first label would stand half outside the drawing.
    Plot.text([zero], { ...label, x: zero, text: percent, textAnchor: 'start' }),
    Plot.text(others, { ...label, x: (tick: number) => tick, text: percent, textAnchor: 'middle' }),
  ];
};

/** At most seven ticks, 100 among them, whatever the axis' length. */
const ticks = (end: number): number[] => {
  const step = [defaults.axisStep, 50, 100].find((each) => end / each <= 6) ?? 100 * Math.ceil(end / 600);
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
};

const barInset = (defaults.rowHeight - defaults.barHeight) / 2;
const barPlace = { y: 'ref', insetTop: barInset + 9, insetBottom: barInset - 9 };

const bars = (rows: readonly PlanRow[]): Plot.Markish[] => {
  const bar = { ...barPlace, x1: 0, x2: 'value', stroke: colour.reported };
  return [
    hatch,
    Plot.barX(
      rows.filter(({ estimated }) => !estimated),
      { ...bar, fill: colour.reported },
    ),
    Plot.barX(
      rows.filter(({ estimated }) => estimated),
      { ...bar, fill: 'url(#hatch)' },
    ),
  ];
};

/** Estimates are hatched, which survives grey print. */
const hatch: Plot.RenderFunction = (_index, _scales, _values, _dimensions, { document }) => {
  const svg = 'http://www.w3.org/2000/svg';
  const make = (
    tag: 'defs' | 'pattern' | 'rect',
    attributes: Record<string, string | number>,
  ): SVGElement => {
    const element = document.createElementNS(svg, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    return element;
  };
  const pattern = make('pattern', {
    id: 'hatch',
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(
    make('rect', { width: 6, height: 6, fill: colour.paper }),
    make('rect', { width: 3, height: 6, fill: colour.reported }),
  );
  const defs = make('defs', {});
  defs.append(pattern);
  return defs;
};

const timeMarks = (rows: readonly PlanRow[], label: string): Plot.Markish[] => {
  const marked = rows.filter(({ mark }) => mark !== null);
  const tick = {
    y: 'ref',
    x: 'mark',
    stroke: colour.accent,
    strokeWidth: 3,
    insetTop: barInset + 4,
    insetBottom: barInset - 14,
  };
  const text = {
    x: 'mark',
    y: null,
    text: () => label,
    frameAnchor: 'top',
    dy: -20,
    fill: colour.accent,
    fontWeight: 'bold',
  } as const;
  return [Plot.tickX(marked, tick), Plot.text(marked.slice(0, 1), text)];
};

const labels = (rows: readonly PlanRow[], size: Size, end: number): Plot.Markish[] => {
  const halo = {
    y: 'ref',
    fill: colour.ink,
    stroke: colour.paper,
    strokeWidth: 4,
    textAnchor: 'start',
  } as const;
  const at = (row: PlanRow) => labelAt(row, size, end);
  return [
    Plot.text(rows, { ...halo, x: 0, text: 'indicator', dx: 1, dy: -12, lineWidth: size.width }),
    Plot.text(rows, { ...halo, x: at, text: 'valueText', dx: 6, dy: 9, fontWeight: 'bold' }),
  ];
};

/** Behind the bar; behind the time tick where it would run into that. Bold digits are about 0.6 em wide. */
const labelAt = ({ value, mark, valueText }: PlanRow, { width, fontSize }: Size, end: number): number => {
  const room = 8 + valueText.length * fontSize * 0.6;
  const reach = value + (room * end) / (width - defaults.left - defaults.right);
  return mark !== null && mark >= value && mark < reach ? mark : value;
};
