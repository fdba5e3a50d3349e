/** What the data would take from those who rely on what was published: addresses that are gone, or mean something else. */
import { canonical } from './canonical.ts';
import type { PhraseReading } from '../language/phrase.ts';
import { readPhrase } from '../language/read-phrase.ts';
import type { Correction } from './corrections.ts';
import { yearOf } from './period.ts';
import type { Stated } from './schema.ts';
import {
  entryOf,
  valueOf,
  type Meaning,
  type PublishedFact,
  type PublishedChart,
  type PublishedRecord,
  type PublishedReport,
  type Saying,
} from './published.ts';

/** A field of a fact's meaning, as published and as it is. */
export type Difference = { field: string; was: unknown; is: unknown };

/** What a chart draws no more and draws instead, by the field that names it. */
export type OtherFacts = { field: 'facts' | 'matrix' | 'highlight'; without: string[]; added: string[] };

export type Loss = { report: string } & (
  | { kind: 'report-gone' | 'report-draft' }
  | { kind: 'period'; was: string; is: string }
  | { kind: 'chart-gone'; chart: string }
  | { kind: 'chart-kind'; chart: string; was: string; is: string }
  | ({ kind: 'chart-facts'; chart: string } & OtherFacts)
  | { kind: 'fact-gone'; fact: string; printed: string }
  | { kind: 'fact-meaning'; fact: string; differences: Difference[] }
  /** Another figure than the published one, of which no correction tells. */
  | { kind: 'fact-figure'; fact: string; was: string; is: string }
  | { kind: 'correction-gone'; correction: string }
);

/** "2023-08", "2023-08/plan-panel", "2023-08/retail-sales.plan"; of a correction its id. */
export const addressOf = (loss: Loss): string => {
  if ('correction' in loss) return loss.correction;
  if ('chart' in loss) return `${loss.report}/${loss.chart}`;
  return 'fact' in loss ? `${loss.report}/${loss.fact}` : loss.report;
};

/** Whether it can be taken back as our own mistake; an address can only be led on, by a redirect. */
export const isAcceptable = ({ kind }: Loss): boolean =>
  kind === 'period' || kind === 'fact-gone' || kind === 'fact-meaning';

/** What a report has lost against the record; `moved` tells of addresses that have a redirect. */
export const lossesOf = (
  report: string,
  was: PublishedReport,
  is: Saying,
  moved: ReadonlySet<string>,
): Loss[] => [
  ...(was.period === is.period ? [] : [{ kind: 'period', report, was: was.period, is: is.period } as const]),
  ...chartLosses(report, was, is, moved),
  ...factLosses(report, was, is),
  ...figureLosses(report, was, is),
  ...Object.keys(was.corrections ?? {})
    .filter((id) => !is.corrections.some((correction) => correction.id === id))
    .map((correction) => ({ kind: 'correction-gone', report, correction }) as const),
];

/** What is lost with a whole report: its own address first, then each chart's that leads nowhere. */
export const lossesOfDropped = (
  report: string,
  was: PublishedReport,
  isDraft: boolean,
  moved: ReadonlySet<string>,
): Loss[] => {
  if (!moved.has(report)) return [{ kind: isDraft ? 'report-draft' : 'report-gone', report }];
  return chartLosses(report, was, { charts: {} }, moved);
};

/** Addresses that were on record and are not, or were put on record anew: nothing but losing the record does that. */
export const forgottenIn = (is: PublishedRecord, was: PublishedRecord): string[] =>
  Object.entries(was.reports).flatMap(([report, before]) => {
    const now = entryOf(is.reports, report);
    if (!now) return [report];
    return (['charts', 'facts', 'corrections'] as const).flatMap((part) =>
      Object.entries<{ first: string }>(before[part] ?? {}).flatMap(([id, { first }]) =>
        entryOf<{ first: string }>(now[part], id)?.first === first ? [] : [`${report}/${id}`],
      ),
    );
  });

const chartLosses = (
  report: string,
  was: PublishedReport,
  is: Pick<Saying, 'charts'>,
  moved: ReadonlySet<string>,
): Loss[] =>
  Object.entries(was.charts).flatMap(([chart, published]): Loss[] => {
    const now = entryOf(is.charts, chart);
    if (!now) return moved.has(`${report}/${chart}`) ? [] : [{ kind: 'chart-gone', report, chart }];
    if (now.kind !== published.kind)
      return [{ kind: 'chart-kind', report, chart, was: published.kind, is: now.kind }];
    return otherFacts(published, now).map((other) => ({ kind: 'chart-facts', report, chart, ...other }));
  });

/** A matrix may grow and a highlight may be added: what was shown is still there. A drawing of more is another one. */
const otherFacts = (was: PublishedChart, is: Saying['charts'][string]): OtherFacts[] => {
  const changes = [
    changeOf(is.kind === 'limits' ? 'matrix' : 'facts', was.facts, is.facts),
    changeOf('highlight', was.highlight, is.highlight),
  ];
  return changes.filter(
    ({ field, without, added }) => without.length > 0 || (field === 'facts' && added.length > 0),
  );
};

const changeOf = (
  field: OtherFacts['field'],
  was: string | string[] = [],
  is: string | string[] = [],
): OtherFacts => {
  const [before, after] = [[was].flat(), [is].flat()];
  return {
    field,
    without: before.filter((ref) => !after.includes(ref)),
    added: after.filter((ref) => !before.includes(ref)),
  };
};

const factLosses = (report: string, was: PublishedReport, is: Saying): Loss[] =>
  Object.entries(was.facts).flatMap(([fact, { meaning, printed, value, gone }]): Loss[] => {
    const now = entryOf(is.facts, fact);
    // Given up knowingly; but where it comes back it means what it meant.
    if (!now) return gone === undefined ? [{ kind: 'fact-gone', report, fact, printed }] : [];
    const isCorrected = correctionFrom(fact, { printed, value }, is) !== undefined;
    const differences = differencesOf(meaning, now.meaning).filter(
      (difference) =>
        !isTakenOver(difference, was.period, is.period) && !(isCorrected && difference.field === 'unit'),
    );
    return differences.length > 0 ? [{ kind: 'fact-meaning', report, fact, differences }] : [];
  });

/** Figures that are others than published, unless a correction says so: what is worked out follows from those. */
const figureLosses = (report: string, was: PublishedReport, is: Saying): Loss[] =>
  Object.entries(was.facts).flatMap(([fact, before]): Loss[] => {
    const now = entryOf(is.facts, fact);
    if (!now || before.gone !== undefined || now.meaning.type === 'derived' || isSameFigure(before, now))
      return [];
    if (correctionFrom(fact, before, is)) return [];
    return [{ kind: 'fact-figure', report, fact, was: before.printed, is: now.printed }];
  });

/** Words quoted at greater or lesser length are the same figure where they say the same. */
const isSameFigure = (was: Figure, is: Figure): boolean =>
  canonical(was.value) === canonical(is.value) &&
  (was.printed === is.printed || readingsIn(was) === readingsIn(is));

/** What the words say of a figure; what they say of others beside it is theirs. */
const readingsIn = (figure: Figure): string => {
  const value = canonical(publishedValue(figure).toString().split('/')[0]);
  try {
    const { readings } = readPhrase(figure.printed);
    const own = readings.filter((reading) => canonical(reading.value.toString()) === value);
    return canonical(own.map(figureIn));
  } catch {
    return figure.printed;
  }
};

/** What the figure is compared with is no part of it, but of what the fact means. */
const figureIn = (reading: PhraseReading): Record<string, unknown> => {
  const { value, status } = reading;
  if (!('unit' in reading)) return { value, status };
  return {
    value,
    status,
    unit: reading.unit,
    hedge: reading.hedge,
    of: 'of' in reading ? reading.of : undefined,
  };
};

type Figure = Pick<PublishedFact, 'value' | 'printed'>;

/** The correction that takes the place of a published figure. */
export const correctionFrom = (
  fact: string,
  published: Figure,
  { corrections }: Saying,
): Correction | undefined =>
  corrections.find(
    (correction) =>
      correction.fact === fact &&
      correction.was.printed === published.printed &&
      canonical(valueOf(correction.was)) === canonical(publishedValue(published)),
  );

/** One value, also of a disputed figure, whose readings all have the same. */
export const publishedValue = ({ value }: Figure): Stated['value'] => {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  return Object.values(value)[0] ?? '';
};

/** Another period of the report is told once, not again for each fact that takes it, or its year, over. */
const isTakenOver = ({ field, was, is }: Difference, before: string, now: string): boolean => {
  if (before === now) return false;
  const isOfYears = was === String(yearOf(before)) && is === String(yearOf(now));
  return field.endsWith('horizon') ? isOfYears : /(?<!base\.)period$/.test(field);
};

/** Field by field, as deep as both have fields: "base.word". */
const differencesOf = (was: Meaning, is: Meaning, within = ''): Difference[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name): Difference[] => {
    const [before, now] = [entryOf(was, name), entryOf(is, name)];
    if (canonical(before) === canonical(now)) return [];
    const field = `${within}${name}`;
    return isGroup(before) && isGroup(now)
      ? differencesOf(before, now, `${field}.`)
      : [{ field, was: before, is: now }];
  });

const isGroup = (value: unknown): value is Meaning => typeof value === 'object' && value !== null;
