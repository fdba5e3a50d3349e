/**
 * The shape of every data file. Types are inferred from here, and the JSON Schemas in `data/schema/`
 * are generated from here (`npm run schema`).
 */
import { z } from 'zod';
import { Corrected, Fact, Reading, Stated, dimensions, unit, why, Base } from './schema-facts.ts';
import { chartOrReport } from './redirects.ts';
import { $schema, Address, Day, FactRef, Id, Period, Ref, Text, field, words } from './schema-fields.ts';

/** Charts of the facts they name. */
const factChartKinds = [
  'plan-panel',
  'plan-pace',
  'period-change',
  'share',
  'units',
  'readings',
  'cards',
] as const;
/** Charts of the whole report, which name no facts. */
const reportChartKinds = ['limits', 'completeness'] as const;
/** Charts no file declares: they come by themselves where several reports state a fact. */
const ownChartKinds = ['over-time'] as const;
export const chartKinds = [...factChartKinds, ...reportChartKinds, ...ownChartKinds] as const;
const Indicator = z.strictObject({
  name: field('name', Text),
  definition: field('definition', Text),
  unit,
  counted: field('counted', Text).optional(),
  synonyms: field('synonyms', z.array(words).min(1).max(50)).optional(),
  pace: field('pace', z.literal(true)).optional(),
  note: field('note', Text).optional(),
  ...dimensions,
  facts: field('facts', z.record(Id, Fact)),
});
const Identity = z.strictObject({
  total: field('total', Ref),
  op: field('op', z.enum(['sum', 'product', 'quotient'])),
  parts: field('parts', z.array(Ref).min(1).max(200)),
  by: field('by', Text).optional(),
  partial: field('partial', z.literal(true)).optional(),
});
const chartWords = { title: field('title', Text), summary: field('summary', Text) };
const Chart = z.discriminatedUnion('kind', [
  z.strictObject({
    id: field('id', Id),
    kind: field('kind', z.enum(factChartKinds)),
    facts: field('facts', z.array(FactRef).min(1).max(200)),
    highlight: field('highlight', FactRef).optional(),
    ...chartWords,
  }),
  z.strictObject({ id: field('id', Id), kind: field('kind', z.enum(reportChartKinds)), ...chartWords }),
]);

export const TopicFile = z.strictObject({
  $schema,
  title: field('title', Text),
  paragraphs: field('paragraphs', z.array(Text).min(1)),
  indicators: field('indicators', z.record(Id, Indicator)),
  identities: field('identities', z.array(Identity)).optional(),
  charts: field('charts', z.array(Chart)).optional(),
});

export const ReportFile = z.strictObject({
  $schema,
  status: field('status', z.enum(['draft', 'published'])),
  period: Period,
  cutOff: field('cutOff', Day.nullable()),
  sources: field(
    'sources',
    z
      .array(
        z.strictObject({
          id: field('id', Id),
          title: field('title', words),
          publisher: field('publisher', words),
          byline: field('byline', words.nullable()),
          published: field('published', Day.nullable()),
          address: field('address', Address.nullable()),
          paragraphCount: field('paragraphCount', z.int().min(1).max(999).nullable()),
          wordCount: field('wordCount', z.int().min(1).max(1_000_000).nullable()),
        }),
      )
      .min(1),
  ),
  names: field('names', z.record(Id, Text)),
  topics: field('topics', z.array(Id).min(1).max(100)),
});

export const OverviewFile = z.strictObject({
  $schema,
  title: field('title', Text),
  lead: field('lead', z.array(Text).min(1).max(5)),
  charts: field('charts', z.array(Chart)),
  statements: field(
    'statements',
    z.record(
      Id,
      z.strictObject({
        kind: field('kind', z.enum(['progress', 'limit', 'direction'])),
        text: field('text', Text),
        paragraph: field('paragraph', z.int().min(1).max(999).nullable()),
        topic: field('topic', Id).optional(),
      }),
    ),
  ),
  matrix: field(
    'matrix',
    z.array(
      z.strictObject({
        limits: field('limits', z.array(Id)),
        facts: field('facts', z.array(FactRef)),
        directions: field('directions', z.array(Id)),
        note: field('note', Text).optional(),
      }),
    ),
  ),
  contradictions: field(
    'contradictions',
    z.array(
      z.strictObject({
        figures: field('figures', z.array(FactRef).min(2).max(200)),
        trusted: field('trusted', z.array(FactRef).max(200)),
        why,
      }),
    ),
  ).optional(),
  oddities: field(
    'oddities',
    z.record(
      Id,
      z.strictObject({
        title: field('title', Text),
        text: field('text', Text),
        facts: field('facts', z.array(FactRef).max(200)),
      }),
    ),
  ).optional(),
});

export const CorrectionsFile = z.strictObject({
  $schema,
  corrections: field(
    'corrections',
    z.array(
      z.strictObject({
        fact: field('fact', FactRef),
        day: field('day', Day),
        was: field('was', Stated),
        is: field('is', Stated),
        why,
      }),
    ),
  ),
});

/** The check tells more of a wrong address than its shape could. */
const redirectPatterns = {
  propertyNames: { pattern: chartOrReport.source },
  additionalProperties: { type: 'string', pattern: chartOrReport.source },
};

export const SiteFile = z.strictObject({
  $schema,
  name: field('name', Text),
  description: field('description', Text),
  place: field(
    'place',
    z.strictObject({
      id: field('id', Id),
      name: field('name', Text),
      valid: field(
        'valid',
        z.strictObject({ from: field('from', Day.nullable()), to: field('to', Day.nullable()) }),
      ),
      note: field('note', Text).optional(),
    }),
  ),
  issuers: field('issuers', z.record(Id, Text)),
  areas: field('areas', z.record(Id, Text)),
  publisher: field('publisher', Text.nullable()),
  contact: field('contact', z.email().nullable()),
  licence: field(
    'licence',
    z.strictObject({ name: field('name', z.string().min(1).max(60)), address: field('address', Address) }),
  ),
  redirects: field('redirects', z.record(z.string(), z.string()).meta(redirectPatterns)).optional(),
});

export const GlossaryFile = z.strictObject({
  $schema,
  terms: field(
    'terms',
    z.record(Id, z.strictObject({ term: field('term', Text), meaning: field('meaning', Text) })),
  ),
});

/** Every kind of data file by the name of its JSON Schema. */
export const fileKinds = {
  site: SiteFile,
  glossary: GlossaryFile,
  report: ReportFile,
  overview: OverviewFile,
  topic: TopicFile,
  corrections: CorrectionsFile,
} as const;
export type FileKind = keyof typeof fileKinds;

export type Text = z.infer<typeof Text>;
export type Fact = z.infer<typeof Fact>;
export type Reading = z.infer<typeof Reading>;
export type SaidFact = Exclude<Fact, { type: 'disputed' }>;
export type DisputedFact = Extract<Fact, { type: 'disputed' }>;
/** One statement, of a plain fact or of one reading of a disputed one. */
export type Said = SaidFact | Reading;
export type Level = Extract<Said, { type: 'level' }>;
export type Target = Extract<Said, { type: 'target' }>;
export type Comparison = Extract<Said, { type: 'comparison' }>;
export type Measured = Exclude<Said, { form: 'direction' }>;
export type Base = z.infer<typeof Base>;
export type Plan = Extract<Base, { type: 'plan' }>;
export type Indicator = z.infer<typeof Indicator>;
export type Identity = z.infer<typeof Identity>;
/** A fact over several reports. */
export type OverTimeChart = {
  id: string;
  kind: (typeof ownChartKinds)[number];
  facts: [string];
  highlight?: undefined;
  title: Text;
  summary: Text;
};
export type Chart = DeclaredChart | OverTimeChart;
export type ChartKind = (typeof chartKinds)[number];
/** A chart that a file declares. */
export type DeclaredChart = z.infer<typeof Chart>;
/** A chart that names the facts it draws. */
export type FactChart = Extract<Chart, { facts: unknown }>;
/** Both: declared, and naming facts. */
export type DeclaredFactChart = Exclude<FactChart, OverTimeChart>;
export type Topic = z.infer<typeof TopicFile>;
export type Report = z.infer<typeof ReportFile>;
export type Source = Report['sources'][number];
export type Overview = z.infer<typeof OverviewFile>;
export type Statement = Overview['statements'][string];
export type Contradiction = NonNullable<Overview['contradictions']>[number];
export type Oddity = NonNullable<Overview['oddities']>[string];
export type OwnCorrection = z.infer<typeof CorrectionsFile>['corrections'][number];
export type Corrected = z.infer<typeof Corrected>;
export type Stated = z.infer<typeof Stated>;
export type Site = z.infer<typeof SiteFile>;
export type Glossary = z.infer<typeof GlossaryFile>;
