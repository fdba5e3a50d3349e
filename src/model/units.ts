/**
 * The closed list of units. `scale` turns a printed number into the base unit of its dimension
 * (đồng, kilogram, square metre …; a share of one for percentages).
 * `whole`: unhedged figures are exact counts. Words for units live in `language/`.
 */
export type Dimension =
  | 'money'
  | 'us-dollars'
  | 'money-per-person'
  | 'mass'
  | 'area'
  | 'length'
  | 'volume'
  | 'yield'
  | 'energy'
  | 'duration'
  | 'share'
  | 'points'
  | 'multiple'
  | 'count'
  | 'rate'
  | 'density'
  | 'score'
  | 'rank';

export type Unit = { dimension: Dimension; scale: string; whole?: true };

export const units = {
  dong: { dimension: 'money', scale: '1' },
  'thousand-dong': { dimension: 'money', scale: '1000' },
  'million-dong': { dimension: 'money', scale: '1000000' },
  'billion-dong': { dimension: 'money', scale: '1000000000' },
  'trillion-dong': { dimension: 'money', scale: '1000000000000' },
  usd: { dimension: 'us-dollars', scale: '1' },
  'thousand-usd': { dimension: 'us-dollars', scale: '1000' },
  'million-usd': { dimension: 'us-dollars', scale: '1000000' },
  'billion-usd': { dimension: 'us-dollars', scale: '1000000000' },
  'thousand-dong-per-person': { dimension: 'money-per-person', scale: '1000' },
  'million-dong-per-person': { dimension: 'money-per-person', scale: '1000000' },
  kilogram: { dimension: 'mass', scale: '1' },
  quintal: { dimension: 'mass', scale: '100' },
  tonne: { dimension: 'mass', scale: '1000' },
  'thousand-tonnes': { dimension: 'mass', scale: '1000000' },
  'million-tonnes': { dimension: 'mass', scale: '1000000000' },
  'square-metre': { dimension: 'area', scale: '1' },
  'thousand-square-metres': { dimension: 'area', scale: '1000' },
  hectare: { dimension: 'area', scale: '10000' },
  'thousand-hectares': { dimension: 'area', scale: '10000000' },
  'square-kilometre': { dimension: 'area', scale: '1000000' },
  metre: { dimension: 'length', scale: '1' },
  kilometre: { dimension: 'length', scale: '1000' },
  litre: { dimension: 'volume', scale: '0.001' },
  'cubic-metre': { dimension: 'volume', scale: '1' },
  'thousand-cubic-metres': { dimension: 'volume', scale: '1000' },
  'million-cubic-metres': { dimension: 'volume', scale: '1000000' },
  'quintals-per-hectare': { dimension: 'yield', scale: '0.01' },
  'tonnes-per-hectare': { dimension: 'yield', scale: '0.1' },
  'kilowatt-hour': { dimension: 'energy', scale: '1' },
  'million-kilowatt-hours': { dimension: 'energy', scale: '1000000' },
  day: { dimension: 'duration', scale: '1' },
  percent: { dimension: 'share', scale: '0.01' },
  'per-mille': { dimension: 'share', scale: '0.001' },
  'percentage-point': { dimension: 'points', scale: '0.01' },
  times: { dimension: 'multiple', scale: '1' },
  count: { dimension: 'count', scale: '1', whole: true },
  'thousand-count': { dimension: 'count', scale: '1000' },
  'million-count': { dimension: 'count', scale: '1000000' },
  'per-ten-thousand-people': { dimension: 'rate', scale: '1' },
  'people-per-square-kilometre': { dimension: 'density', scale: '1' },
  'score-point': { dimension: 'score', scale: '1' },
  rank: { dimension: 'rank', scale: '1', whole: true },
  'places-up': { dimension: 'rank', scale: '-1', whole: true },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;
export const unitIds = Object.keys(units) as [UnitId, ...UnitId[]];
export const unitOf = (id: UnitId): Unit => units[id];
