/** Writes the record of what was published: days kept and added, in the order of the data, as text. */
import { canonical } from './canonical.ts';
import {
  entryOf,
  type PublishedChart,
  type PublishedFact,
  type PublishedRecord,
  type PublishedReport,
  type Saying,
} from './published.ts';

/** The digest of the rows of each chart. */
export type RowDigests = Readonly<Record<string, string>>;

/** A report as it is recorded on a day, over what was recorded of it before. */
export const recordedReport = (
  was: PublishedReport | undefined,
  is: Saying,
  rows: RowDigests,
  day: string,
): PublishedReport => ({
  first: was?.first ?? day,
  ...changedOn(was && was.period !== is.period ? day : was?.changed),
  period: is.period,
  charts: {
    ...eachOf(is.charts, (id, chart): PublishedChart =>
      dated(entryOf(was?.charts, id), { ...chart, rows: entryOf(rows, id) ?? '' }, day),
    ),
    // What was published stays on record; the redirect in site.json tells where it went.
    ...without(was?.charts, is.charts),
  },
  facts: {
    ...eachOf(is.facts, (ref, fact): PublishedFact => dated(entryOf(was?.facts, ref), fact, day)),
    ...eachOf(without(was?.facts, is.facts), (_, fact) => ({ ...days(fact), gone: day, ...fact })),
  },
  ...correctionsOn(was?.corrections, is, day),
});

const correctionsOn = (
  was: PublishedReport['corrections'],
  { corrections }: Saying,
  day: string,
): Pick<PublishedReport, 'corrections'> => {
  const told = corrections.map(({ id }) => [id, entryOf(was, id) ?? { first: day }] as const);
  return told.length === 0 ? {} : { corrections: Object.fromEntries(told) };
};

/** The record with reports put in or replaced, in the order of their names. */
export const recordWith = (
  record: PublishedRecord,
  reports: Readonly<Record<string, PublishedReport>>,
): PublishedRecord => {
  const all = { ...record.reports, ...reports };
  const names = Object.keys(all).sort();
  return {
    ...record,
    reports: Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : []))),
  };
};

/** How much a record holds that another does not: new addresses, and those that were there and changed. */
export type Tally = { reports: number; charts: number; facts: number; changed: number };

export const tally = (was: PublishedRecord, is: PublishedRecord): Tally => {
  const counts: Tally = { reports: 0, charts: 0, facts: 0, changed: 0 };
  for (const [id, report] of Object.entries(is.reports)) {
    const before = entryOf(was.reports, id);
    count(counts, 'reports', before && { ...before, charts: {}, facts: {} }, {
      ...report,
      charts: {},
      facts: {},
    });
    for (const part of ['charts', 'facts'] as const)
      for (const [name, entry] of Object.entries(report[part]))
        count(counts, part, entryOf<unknown>(before?.[part], name), entry);
  }
  return counts;
};

const count = (counts: Tally, part: 'reports' | 'charts' | 'facts', was: unknown, is: unknown): void => {
  if (was === undefined) counts[part] += 1;
  else if (canonical(was) !== canonical(is)) counts.changed += 1;
};

/** The record as its file: the same for the same record, and as the formatter would have it. */
export const recordText = (record: PublishedRecord): string => `${laidOut(record, 0, '')}\n`;

type Days = Pick<PublishedFact, 'first' | 'changed' | 'gone'>;

const days = ({ first, changed }: Days): Days => ({ first, ...changedOn(changed) });
const changedOn = (changed: string | undefined): { changed?: string } =>
  changed === undefined ? {} : { changed };

/** What was there keeps its first day, and its last where nothing changed. */
const dated = <Said extends object>(was: (Said & Days) | undefined, is: Said, day: string): Said & Days => {
  if (!was) return { first: day, ...is };
  const { first, changed, gone, ...said } = was;
  const isSame = gone === undefined && canonical(said) === canonical(is);
  return { first, ...changedOn(isSame ? changed : day), ...is };
};

const eachOf = <From, To>(
  entries: Readonly<Record<string, From>>,
  make: (id: string, entry: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(id, entry)]));

const without = <T>(entries: Readonly<Record<string, T>> = {}, those: object): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => !Object.hasOwn(those, id)));

const lineWidth = 110;
/** From here inwards a group stands on one line where it fits; further out, one address has its own lines. */
const innermost = 5;

const laidOut = (value: unknown, depth: number, before: string, after = ''): string => {
  const isGroup = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!isGroup) return flatOf(value);
  const indent = '  '.repeat(depth);
  if (depth >= innermost) {
    const flat = flatOf(value);
    if (`${indent}${before}${flat}${after}`.length <= lineWidth) return flat;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const lines = entries.map(([key, item], index) => {
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    const comma = index < entries.length - 1 ? ',' : '';
    return `${indent}  ${name}${laidOut(item, depth + 1, name, comma)}${comma}`;
  });
  const [open, close] = isList ? '[]' : '{}';
  return [open, ...lines, `${indent}${close}`].join('\n');
};

const flatOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flatOf).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatOf(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
};
