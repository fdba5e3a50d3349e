/** The kinds of charts by the names the data gives them. A new kind is one file and one line here. */
import type { Chart, ChartKind } from '../model/schema.ts';
import { keptOfChart } from './kept.ts';
import type { Kind } from './kind.ts';
import { cards } from './kinds/cards.ts';
import { completeness } from './kinds/completeness.ts';
import { limits } from './kinds/limits.ts';
import { overTime } from './kinds/over-time.ts';
import { periodChange } from './kinds/period-change.ts';
import { planPace } from './kinds/plan-pace.ts';
import { planPanel } from './kinds/plan-panel.ts';
import { readings } from './kinds/readings.ts';
import { share } from './kinds/share.ts';
import { units } from './kinds/units.ts';

export const kinds = {
  'plan-panel': planPanel,
  'plan-pace': planPace,
  'period-change': periodChange,
  share,
  units,
  readings,
  cards,
  limits,
  completeness,
  'over-time': overTime,
} as const satisfies Record<ChartKind, unknown>;

/** The kind of a chart; its rows are only ever handed back to itself. */
export const kindOf = (kind: ChartKind): Kind<unknown, Chart> =>
  kinds[kind] as unknown as Kind<unknown, Chart>;

/** A chart's rows in a language, for its drawings, its words and its files. */
export const rowsOf = keptOfChart((chart, model, language) =>
  kindOf(chart.kind).rows(chart, model, language),
);
