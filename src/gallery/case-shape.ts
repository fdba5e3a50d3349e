/** The shape of an awkward case: what is odd is written out, everything else is filled in. */
import { z } from 'zod';
import { unitIds } from '../model/units.ts';

const Words = z.union([z.string(), z.strictObject({ vi: z.string(), en: z.string() })]);

const FigureRow = z.strictObject({
  role: z
    .enum(['share', 'level', 'base', 'change', 'gap', 'pace', 'pace-needed', 'pace-ratio', 'highlight'])
    .default('level'),
  /** Null: the report gives no figure. */
  value: z.number().nullable(),
  /** The lowest and the highest value it can have. */
  known: z.tuple([z.number(), z.number()]).optional(),
  unit: z.enum(unitIds).optional(),
  look: z.enum(['reported', 'estimated', 'derived', 'disputed']).optional(),
  open: z.enum(['up', 'down']).nullable().default(null),
  of: z.number().nullable().default(null),
  /** "8/12" of the year is gone. */
  mark: z
    .string()
    .regex(/^\d+\/\d+$/)
    .optional(),
  missing: z.array(z.enum(['plan', 'period'])).default([]),
  group: z.string().default(''),
  /** What is said, where it is not what follows from the rest. `{n}` counts the repetitions. */
  label: Words.optional(),
  valueText: Words.optional(),
  saidText: Words.optional(),
  /** Of a season's share of a year. */
  part: Words.default(''),
  rest: Words.default(''),
});

const AspectsRow = z.strictObject({
  label: Words,
  level: z.boolean(),
  plan: z.boolean(),
  period: z.boolean(),
});

const times = z.int().min(1).default(1);

/** A case of a chart of figures; all rows are repeated `times` times, each time as a group of their own. */
export const FigureCase = z.strictObject({
  unit: z.enum(unitIds).default('percent'),
  times,
  rows: z.array(FigureRow),
});
/** A case of the grid of what is stated. */
export const AspectsCase = z.strictObject({ times, rows: z.array(AspectsRow) });

/** A case of limits beside figures and directions. */
export const LimitsCase = z.strictObject({
  times,
  rows: z.array(
    z.strictObject({
      limits: z.array(Words).default([]),
      figures: z.array(z.strictObject({ name: Words, said: Words })).default([]),
      directions: z.array(Words).default([]),
      note: Words.optional(),
    }),
  ),
});

const month = z.string().regex(/^\d{4}-\d{2}$/);
/** A case of a line over time: its points, and what came from one to the next. */
export const OverTimeCase = z.strictObject({
  unit: z.enum(unitIds).default('billion-dong'),
  rows: z.array(
    z.strictObject({
      at: month,
      /** The first month of what came since the point before; a point has none. */
      from: month.optional(),
      value: z.number().nullable(),
      known: z.tuple([z.number(), z.number()]).optional(),
      look: z.enum(['reported', 'estimated', 'derived']).default('reported'),
      open: z.enum(['up', 'down']).nullable().default(null),
      mark: z
        .string()
        .regex(/^\d+\/\d+$/)
        .optional(),
      link: z.enum(['first', 'line', 'gap', 'new-year', 'break']).default('line'),
      label: Words.optional(),
      valueText: Words.optional(),
    }),
  ),
});

export type Words = z.infer<typeof Words>;
export type FigureCase = z.infer<typeof FigureCase>;
export type CaseRow = FigureCase['rows'][number];
export type AspectsCase = z.infer<typeof AspectsCase>;
