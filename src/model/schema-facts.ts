/** The shape of a fact: what a report of this genre can say of an indicator. */
import { z } from 'zod';
import {
  Day,
  Decimal,
  Id,
  Period,
  Ref,
  Text,
  field,
  formed,
  matching,
  period,
  typed,
  year,
} from './schema-fields.ts';
import { unitIds } from './units.ts';

const planWords = ['plan', 'budget-estimate', 'resolution', 'assigned-target', 'scenario'] as const;

export const unit = field('unit', z.enum(unitIds));
export const dimensions = {
  clock: field('clock', z.enum(['to-date', 'month', 'year', 'season', 'school-year', 'stock'])).optional(),
  period: Period.optional(),
  area: field('area', Id).optional(),
  prices: field('prices', matching(`(?:current|constant-${year})`, 20)).optional(),
};
const figure = {
  value: field('value', z.union([Decimal, z.tuple([Decimal, Decimal])])),
  spread: field('spread', z.literal(true)).optional(),
  unit: unit.optional(),
  hedge: field('hedge', z.enum(['about', 'over', 'nearly'])).optional(),
};
const plan = {
  word: field('word', z.enum(planWords).nullable()),
  issuer: field('issuer', Id).optional(),
  horizon: field('horizon', Period).optional(),
};

export const Base = field(
  'base',
  z.discriminatedUnion('type', [
    z.strictObject({ type: typed('plan'), ...plan }),
    z.strictObject({
      type: typed('period'),
      period: field(
        'period',
        matching(`(?:same-period|previous-period|start-of-year|${period})`, 20).nullable(),
      ),
    }),
    z.strictObject({ type: typed('indicator'), id: field('id', Ref) }),
  ]),
);

const level = { type: typed('level'), of: field('of', Decimal).optional(), ...figure };
const target = { type: typed('target'), ...plan, ...figure };
const comparison = { type: typed('comparison'), base: Base };
const direction = {
  ...comparison,
  form: formed('direction'),
  value: field('value', z.enum(['above', 'below', 'equal'])),
};

/** The statements a figure can make, each strict, each with the given further fields, `measured` where it has a number. */
const saidWith = <More extends z.ZodRawShape, Measured extends z.ZodRawShape>(
  more: More,
  measured: Measured,
) =>
  [
    z.strictObject({ ...level, ...more, ...measured }),
    z.strictObject({ ...target, ...more, ...measured }),
    z.discriminatedUnion('form', [
      z.strictObject({ ...comparison, form: formed('ratio'), ...figure, ...more, ...measured }),
      z.strictObject({ ...comparison, form: formed('change'), ...figure, ...more, ...measured }),
      z.strictObject({ ...comparison, form: formed('difference'), ...figure, ...more, ...measured }),
      z.strictObject({ ...direction, ...more }),
    ]),
  ] as const;

const factStatus = field('status', z.enum(['E', 'P', 'F', 'B']));
const printed = field('printed', z.string().min(1).max(160));
export const why = field('why', Text);
/** What the source itself should have said, by another source; `of` is the value it takes the place of. */
export const Corrected = z.strictObject({
  of: field('of', figure.value),
  value: figure.value,
  hedge: figure.hedge,
  status: factStatus.optional(),
  printed,
  source: field('source', Id),
  day: field('day', Day),
  why,
});

export const Reading = z.discriminatedUnion('type', saidWith(dimensions, {}));
const provenance = {
  ...dimensions,
  printed,
  paragraph: field('paragraph', z.int().min(1).max(999)).optional(),
  sentence: field('sentence', z.int().min(1).max(999)).optional(),
  status: factStatus.optional(),
  source: field('source', Id).optional(),
  note: field('note', Text).optional(),
};
export const Fact = z.discriminatedUnion('type', [
  ...saidWith(provenance, { corrected: field('corrected', Corrected).optional() }),
  z.strictObject({
    type: typed('disputed'),
    readings: field('readings', z.record(Id, Reading).meta({ minProperties: 2 })),
    ...provenance,
  }),
]);

/** A figure as it stood at a time; of a direction said in words, which way it points. */
export const Stated = z.strictObject({
  value: field('value', z.union([figure.value, direction.value])),
  of: level.of,
  unit: unit.optional(),
  hedge: figure.hedge,
  printed,
});
