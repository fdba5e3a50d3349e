/** Puts a published figure right that the site had misread: what its words say now, and the edits that follow. */
import { applyEdits, modify } from 'jsonc-parser';
import type { PhraseReading } from '../language/phrase.ts';
import { readPhrase } from '../language/read-phrase.ts';
import { normalisePhrase } from '../language/normalise.ts';
import { canonical } from './canonical.ts';
import type { Reported } from './figures.ts';
import { publishedValue } from './losses.ts';
import type { JsonPath } from './problem.ts';
import type { PublishedFact } from './published.ts';
import type { OwnCorrection, Stated } from './schema.ts';
import { unitOf, type UnitId } from './units.ts';

/** A figure as it was published, complete by itself; its hedge is read in its words. */
export const publishedState = (fact: PublishedFact): Stated => {
  const [value, of] = wholeApart(publishedValue(fact));
  const unit = unitPublished(fact);
  const reading = readingsOf(fact.printed).find((each) => canonical(each.value) === canonical(value));
  return {
    value,
    ...(of !== undefined && { of }),
    ...(unit && { unit }),
    ...hedgeIn(reading),
    printed: fact.printed,
  };
};

/** "13/16" is a part and its whole. */
const wholeApart = (value: Stated['value']): [Stated['value'], string?] => {
  const [part = '', of] = typeof value === 'string' ? value.split('/') : [];
  if (typeof value !== 'string' || of === undefined) return [value];
  const [lo, hi] = part.split('–');
  return [hi === undefined || lo === undefined ? part : [lo, hi], of];
};

const unitPublished = ({ meaning }: PublishedFact): UnitId | undefined => {
  const readings = meaning.readings as Record<string, { unit?: UnitId }> | undefined;
  return (meaning.unit ?? Object.values(readings ?? {})[0]?.unit) as UnitId | undefined;
};

const readingsOf = (printed: string): PhraseReading[] => {
  try {
    return readPhrase(printed).readings;
  } catch {
    return [];
  }
};

const hedgeIn = (reading: PhraseReading | undefined): Pick<Stated, 'hedge'> =>
  reading && 'hedge' in reading ? { hedge: reading.hedge } : {};

/** The reading of a phrase that says what a fact says, whatever the figure; none or several are for an editor to part. */
export const readingsFor = (
  statements: readonly Reported[],
  readings: readonly PhraseReading[],
): PhraseReading[] =>
  readings.filter((reading) =>
    statements.some(({ said, node }) => isSameStatement(said, reading) && isSameNoun(node, reading)),
  );

const isSameStatement = (said: Reported['said'], reading: PhraseReading): boolean => {
  if (reading.type !== said.type) return false;
  if (reading.type !== 'comparison' || said.type !== 'comparison') return true;
  const isOfPoints = said.form === 'difference' && reading.form === 'change';
  return (reading.form === said.form || isOfPoints) && reading.base.type === said.base.type;
};

const isSameNoun = ({ indicator: { counted } }: Reported['node'], reading: PhraseReading): boolean => {
  const said = 'noun' in reading ? reading.noun : undefined;
  if (said === undefined || !counted) return true;
  const noun = normalisePhrase(counted.vi.split('|')[0] ?? '');
  return said === noun || said.startsWith(`${noun} `);
};

/** A change in a file: the value at a path, undefined to take it out. */
export type Edit = { path: JsonPath; value: unknown };

/** What a fact's fields become by a reading of its words. */
export const editsOf = (statements: readonly Reported[], reading: PhraseReading, printed: string): Edit[] => {
  const [first] = statements;
  if (!first) return [];
  const { node, factId, original } = first;
  const fact: JsonPath = ['indicators', node.id, 'facts', factId];
  const home = original ? [...fact, 'corrected'] : fact;
  const figures =
    first.reading === undefined
      ? [home]
      : statements.map((each) => [...fact, 'readings', each.reading ?? '']);
  return [
    ...figures.flatMap((path) => figureEdits(path, first, reading)),
    { path: [...home, 'status'], value: reading.status ?? keptStatus(first, reading) },
    { path: [...home, 'printed'], value: printed },
  ];
};

/** "ước" stands with a level only; what is compared with one keeps its status. */
const keptStatus = ({ fact: { status } }: Reported, { type }: PhraseReading): string | undefined =>
  type === 'comparison' || status === 'B' ? status : undefined;

const figureEdits = (path: JsonPath, { unit, said, original }: Reported, reading: PhraseReading): Edit[] => {
  const value = { path: [...path, 'value'], value: reading.value };
  if (!('unit' in reading)) return [value];
  const isOtherUnit =
    reading.unit !== unit && unitOf(reading.unit).dimension === (unit && unitOf(unit).dimension);
  return [
    value,
    { path: [...path, 'hedge'], value: reading.hedge },
    ...(said.type === 'level' && !original
      ? [{ path: [...path, 'of'], value: 'of' in reading ? reading.of : undefined }]
      : []),
    ...(isOtherUnit && !original ? [{ path: [...path, 'unit'], value: reading.unit }] : []),
  ];
};

/** A file's text after edits; what is taken out and was not there changes nothing. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((now, { path, value }) => {
    const changes = modify(now, [...path], value, {
      formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
    });
    return applyEdits(now, changes);
  }, text);

/** The entries with a new one; a correction of the same published figure that nobody has seen yet is replaced. */
export const withCorrection = (entries: readonly OwnCorrection[], entry: OwnCorrection): OwnCorrection[] => [
  ...entries.filter(({ fact, was }) => fact !== entry.fact || canonical(was) !== canonical(entry.was)),
  entry,
];
