/**
 * The record of what was published, `data/published.json`: its shape, and what a report says in that shape.
 * Addresses are given to newsrooms, so what stood at one must go on standing there and go on meaning the same.
 */
import { z } from 'zod';
import { chartsOf, namedIn } from './charts.ts';
import { correctionsOf, type Correction } from './corrections.ts';
import { derivedTotals, type Derived } from './derive.ts';
import { factRefOf, indicatorNodes, type Reported } from './figures.ts';
import type { ReportModel } from './model.ts';
import { yearOf } from './period.ts';
import type { Base, Plan, Said } from './schema.ts';

/** The day an address was first recorded, and the day what stands there last changed. */
const days = { first: z.iso.date(), changed: z.iso.date().optional() };
const value = z.union([z.string(), z.tuple([z.string(), z.string()])]);
type Value = z.infer<typeof value>;

const PublishedFact = z.strictObject({
  ...days,
  /** The day it was recorded as given up. */
  gone: z.iso.date().optional(),
  /** What the fact speaks of, in the fields of the data files with nothing left to follow from elsewhere. */
  meaning: z.record(z.string(), z.unknown()),
  value: z.union([value, z.record(z.string(), value)]),
  printed: z.string(),
});
const PublishedChart = z.strictObject({
  ...days,
  // Not only the kinds there are: the record outlives them.
  kind: z.string(),
  facts: z.array(z.string()).optional(),
  highlight: z.string().optional(),
  /** A digest of what its rows mean. */
  rows: z.string().regex(/^[0-9a-f]{16}$/),
});
const PublishedReport = z.strictObject({
  ...days,
  period: z.string(),
  charts: z.record(z.string(), PublishedChart),
  facts: z.record(z.string(), PublishedFact),
  /** Corrections that readers were told of, by their ids; they do not change. */
  corrections: z.record(z.string(), z.strictObject({ first: z.iso.date() })).optional(),
});
export const PublishedRecord = z.strictObject({
  writtenBy: z.literal('npm run publish-record'),
  reports: z.record(z.string(), PublishedReport),
});

export type PublishedFact = z.infer<typeof PublishedFact>;
export type PublishedChart = z.infer<typeof PublishedChart>;
export type PublishedReport = z.infer<typeof PublishedReport>;
export type PublishedRecord = z.infer<typeof PublishedRecord>;
export type Meaning = PublishedFact['meaning'];

/** What a report says today of all that the record would hold, but for the digests of rows: only charts know those. */
export type Saying = {
  period: string;
  charts: Record<string, Pick<PublishedChart, 'kind' | 'facts' | 'highlight'>>;
  facts: Record<string, Pick<PublishedFact, 'meaning' | 'value' | 'printed'>>;
  corrections: readonly Correction[];
};

export const nothingPublished: PublishedRecord = { writtenBy: 'npm run publish-record', reports: {} };

/** The entry of an address, which may be spelt like something every object has. */
export const entryOf = <T>(entries: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  entries && Object.hasOwn(entries, id) ? entries[id] : undefined;

/** A report as the record would hold it, in the order of its files. */
export const recordOf = (
  model: Pick<ReportModel, 'id' | 'report' | 'overview' | 'topics' | 'reported' | 'corrections'>,
): Saying => ({
  period: model.report.period,
  charts: Object.fromEntries(
    chartsOf(model).map(({ chart }) => [chart.id, { kind: chart.kind, ...namedIn(chart, model.overview) }]),
  ),
  facts: Object.fromEntries([
    ...[...Map.groupBy(model.reported, factRefOf)].map(
      ([ref, statements]) => [ref, factOf(statements)] as const,
    ),
    ...derivedTotals(model.topics.values(), indicatorNodes(model.topics), model.reported).map(
      (total) => [total.ref, totalOf(total)] as const,
    ),
  ]),
  corrections: correctionsOf(model),
});

/** One statement, or those of a disputed fact's readings. */
const factOf = (statements: readonly Reported[]): Saying['facts'][string] => {
  const [first] = statements as [Reported];
  const { printed, type } = first.fact;
  if (type !== 'disputed') return { meaning: meaningOf(first), value: valueOf(first.said), printed };
  const ofReadings = <T>(of: (statement: Reported) => T): Record<string, T> =>
    Object.fromEntries(statements.map((statement) => [statement.reading ?? '', of(statement)]));
  return {
    meaning: { type, readings: ofReadings(meaningOf) },
    value: ofReadings(({ said }) => valueOf(said)),
    printed,
  };
};

/** A total that an identity gives: all else that is derived follows from what its own fact means. */
const totalOf = ({ formula, inputs, unit, printed }: Derived): Saying['facts'][string] => {
  const refs = inputs.map(({ ref }) => ref);
  return {
    // What is divided by what matters; what is added to what does not.
    meaning: { type: 'derived', formula, inputs: formula === 'quotient' ? refs : refs.sort(), unit },
    value: printed,
    printed: [...new Set(inputs.map(({ fact }) => fact.printed))].join('; '),
  };
};

/** What follows from the indicator or the report is written out: to write it out in the data as well changes nothing. */
const meaningOf = ({ said, unit, dimensions }: Reported): Meaning => {
  const { clock, period, area, prices } = dimensions;
  return filled({
    type: said.type,
    ...(said.type === 'comparison' ? { base: baseOf(said.base, period), form: said.form } : {}),
    ...(said.type === 'target' ? planOf(said, period) : {}),
    spread: 'spread' in said ? said.spread : undefined,
    ...{ unit, clock, period, area, prices },
  });
};

const baseOf = (base: Base, period: string): Meaning =>
  base.type === 'plan' ? { type: base.type, ...planOf(base, period) } : { ...base };

/** A plan is the year's, but for a target somebody assigned: its span is only what the data say. */
const planOf = ({ word, issuer, horizon }: Omit<Plan, 'type'>, period: string): Meaning =>
  filled({
    word,
    issuer,
    horizon: horizon ?? (word === 'assigned-target' ? undefined : String(yearOf(period))),
  });

const filled = (meaning: Meaning): Meaning =>
  Object.fromEntries(Object.entries(meaning).filter(([, field]) => field !== undefined && field !== ''));

/** The figure as stored; "13/16" where it is a part of a whole. */
export const valueOf = ({
  value: figure,
  ...said
}: Pick<Said, 'value'> & { of?: string | undefined }): Value =>
  said.of === undefined ? figure : `${[figure].flat().join('–')}/${said.of}`;
