/** The fields of a fact by what was read: type, base, form, value and the rest, as the data files have them. */
import type { PhraseBase, PhraseReading } from '../language/phrase.ts';
import { normalisePhrase } from '../language/normalise.ts';
import { yearOf } from '../model/period.ts';
import type { Site } from '../model/schema.ts';
import type { UnitId } from '../model/units.ts';
import type { Doubt, Statement } from './draft.ts';

export type Place = { paragraph: number | null; sentence: number };
type Frame = { issuers: Site['issuers']; period: string };

/** A fact, its fields in the files' order; null where an editor has to fill it in, with why. */
export type Drafted = { fact: Record<string, unknown>; doubt?: Doubt };

/** `unit`: the indicator's. */
export const factOf = (
  statement: Statement,
  place: Place,
  unit: UnitId | undefined,
  frame: Frame,
): Drafted => {
  const { reading, printed, status } = statement;
  const { said, doubt } = saidOf(reading, frame, statement.dimensions.period);
  const fact = {
    ...said,
    ...measured(reading, unit),
    ...{ printed, paragraph: place.paragraph, sentence: place.sentence },
    ...(status && { status }),
  };
  return { fact, ...(doubt && { doubt }) };
};

type Said = { said: Record<string, unknown>; doubt?: Doubt };

const saidOf = (reading: PhraseReading, frame: Frame, period: string | undefined): Said => {
  if (reading.type === 'level') return { said: { type: 'level' } };
  if (reading.type === 'target') {
    const { plan, doubt } = planOf(reading, frame, period);
    return { said: { type: 'target', ...plan }, ...(doubt && { doubt }) };
  }
  const { base, doubt } = baseOf(reading.base, frame, period);
  return { said: { type: 'comparison', base, form: reading.form }, ...(doubt && { doubt }) };
};

const baseOf = (
  base: PhraseBase,
  frame: Frame,
  period: string | undefined,
): { base: unknown; doubt?: Doubt } => {
  if (base.type === 'indicator') return { base: { type: 'indicator', id: null }, doubt: { id: 'whole' } };
  if (base.type === 'period') return { base: { type: 'period', period: base.period } };
  const { plan, doubt } = planOf(base, frame, period);
  return { base: { type: 'plan', ...plan }, ...(doubt && { doubt }) };
};

type ReadPlan = { word: string | null; issuer?: string; year?: string };

const planOf = ({ word, issuer, year }: ReadPlan, { issuers, period }: Frame, own: string | undefined) => {
  const id = issuer && Object.entries(issuers).find(([, { vi }]) => normalisePhrase(vi) === issuer)?.[0];
  const isOtherYear = year !== undefined && year !== String(yearOf(own ?? period));
  const plan = {
    word,
    ...(issuer !== undefined && { issuer: id ?? null }),
    ...(isOtherYear && { horizon: year }),
  };
  return {
    plan,
    ...(issuer !== undefined && id === undefined && { doubt: { id: 'issuer' as const, part: issuer } }),
  };
};

const measured = (reading: PhraseReading, unit: UnitId | undefined): Record<string, unknown> => {
  if (!('unit' in reading)) return { value: reading.value };
  // A comparison without a unit is in per cent.
  const isOwn = reading.unit === unit || (reading.type === 'comparison' && reading.unit === 'percent');
  return {
    value: reading.value,
    ...('of' in reading && { of: reading.of }),
    ...(!isOwn && { unit: reading.unit }),
    ...(reading.hedge && { hedge: reading.hedge }),
  };
};

/** Whether the year printed with "cùng kỳ" is the one before the figure's own. */
export const isOtherYear = ({ reading, dimensions }: Statement, period: string): boolean =>
  reading.type === 'comparison' &&
  reading.base.type === 'period' &&
  reading.base.year !== undefined &&
  reading.base.year !== String(yearOf(dimensions.period ?? period) - 1);

/** The id a fact gets: "level", "plan", "same-period", of a month "month-level". */
export const factIdOf = ({ reading, dimensions }: Statement): string => {
  const [year] = /\d{4}/.exec(dimensions.period ?? '') ?? [];
  const prefix =
    dimensions.clock === 'month' ? 'month-' : dimensions.clock === 'year' && year ? `in-${year}-` : '';
  return prefix + ownId(reading);
};

const ownId = (reading: PhraseReading): string => {
  if (reading.type === 'level')
    return reading.of === undefined ? (reading.unit === 'rank' ? 'rank' : 'level') : 'part';
  if (reading.type === 'target') return 'target';
  const { base } = reading;
  if (base.type === 'plan')
    return base.word === null || base.word === 'plan' || base.word === 'budget-estimate' ? 'plan' : base.word;
  if (base.type === 'indicator') return 'share';
  if (base.period === null) return 'change';
  return /^\d/.test(base.period) ? `since-${base.period.replaceAll(/[^\d]+/g, '-')}` : base.period;
};
