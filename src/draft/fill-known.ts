/** Fills facts of indicators that the former report had already. */
import { readPhrase } from '../language/read-phrase.ts';
import { UnreadablePhrase, type PhraseBase, type PhraseReading } from '../language/phrase.ts';
import { escaped } from '../model/article.ts';
import type { Edit } from '../model/correcting.ts';
import type { JsonPath } from '../model/problem.ts';
import type { Base, Fact, Indicator, Level, Reading, Site } from '../model/schema.ts';
import { sentenceSpans } from '../language/sentences.ts';
import type { Account, Dimensions, Doubt, Finding, Statement } from './draft.ts';
import { factIdOf, factOf } from './fields.ts';
import type { Placed, Written } from './fill.ts';
import type { Known } from './known.ts';

type Frame = { issuers: Site['issuers']; period: string };

/** What was filled so far. */
export class KnownFacts {
  readonly text: string;
  readonly frame: Frame;
  readonly edits = new Map<string, Edit[]>();
  readonly filled = new Map<string, PhraseReading>();
  constructor(text: string, frame: Frame) {
    this.text = text;
    this.frame = frame;
  }

  edit(topic: string, edits: readonly Edit[]): void {
    this.edits.set(topic, [...(this.edits.get(topic) ?? []), ...edits]);
  }
}

/** Writes a statement into the fact of a known indicator that says the same, else into a fact of its own. */
export const fillKnown = (
  facts: KnownFacts,
  known: Known,
  finding: Finding & { statement: Statement },
  account: Account,
): Placed => {
  const { statement, span } = finding;
  const { id, indicator } = known;
  const own = dimensionsBeside(statement.dimensions, indicator);
  const [factId, former] = factFor(indicator, statement, own);
  const before = facts.filled.get(`${id}.${factId}`);
  if (before) return saidAgain(finding, before);
  facts.filled.set(`${id}.${factId}`, statement.reading);
  const printed = former ? quotedLike(former.printed, facts.text, span, statement) : statement.printed;
  const now = { ...finding, statement: { ...statement, printed } };
  const drafted = factOf(now.statement, account, indicator.unit, facts.frame);
  const path: JsonPath = ['indicators', id, 'facts', factId];
  if (former)
    facts.edit(known.topic, [
      ...editsOf(path, former, drafted.fact),
      ...periodEdits(id, indicator, statement.dimensions),
    ]);
  else facts.edit(known.topic, [{ path, value: { ...drafted.fact, ...own } }]);
  const look = former ? lookAt(finding.doubt, former, indicator) : (finding.doubt ?? drafted.doubt);
  return placedAs(now, { topic: known.topic, indicator: id, fact: factId }, look);
};

/** The fact that says the same, and its id; else a free id. */
const factFor = (indicator: Indicator, statement: Statement, own: Dimensions): [string, Fact | undefined] =>
  Object.entries(indicator.facts).find(
    ([, fact]) => saysSame(fact, statement.reading) && isSameTime(fact, own),
  ) ?? [freeId(factIdOf(statement), indicator.facts), undefined];

const saidAgain = ({ span, statement }: Finding, before: PhraseReading): Placed => {
  const isAgain = JSON.stringify(before) === JSON.stringify(statement?.reading);
  const part = statement?.printed ?? '';
  return isAgain
    ? { span, confidence: 'certain', doubt: { id: 'again', part } }
    : { span, confidence: 'unsure', doubt: { id: 'contradicts', part } };
};

/** That an indicator's time is "until now" was settled before; that a figure was disputed is to be looked at. */
const lookAt = (doubt: Doubt | undefined, former: Fact, { period }: Indicator): Doubt | undefined => {
  if (doubt && !(doubt.id === 'until-now' && period !== undefined)) return doubt;
  return former.type === 'disputed' ? { id: 'disputed' } : undefined;
};

const placedAs = ({ span, statement }: Finding, written: Written, look: Doubt | undefined): Placed => ({
  ...{ span, written },
  ...(statement && { statement }),
  ...(look ? { confidence: 'likely', doubt: look } : { confidence: 'certain' }),
});

/** Whether a fact makes the statement, whatever the figure; of a disputed fact, one of its readings. */
const saysSame = (fact: Fact | Reading, reading: PhraseReading): boolean => {
  if (fact.type === 'disputed') return Object.values(fact.readings).some((each) => saysSame(each, reading));
  if (fact.type === 'level') return reading.type === 'level' && isSameLevel(fact, reading);
  if (fact.type === 'target') return reading.type === 'target' && fact.word === reading.word;
  return reading.type === 'comparison' && fact.form === reading.form && isSameBase(fact.base, reading.base);
};

const isSameLevel = (fact: Level, { of, unit }: Extract<PhraseReading, { type: 'level' }>): boolean =>
  (fact.of === undefined) === (of === undefined) && (fact.unit === undefined || fact.unit === unit);

const isSameBase = (base: Base, other: PhraseBase): boolean => {
  if (base.type === 'plan')
    return (
      other.type === 'plan' &&
      base.word === other.word &&
      (base.issuer === undefined) === (other.issuer === undefined)
    );
  if (base.type === 'period') return other.type === 'period' && base.period === other.period;
  return other.type === 'indicator';
};

/** What a statement's time says that its indicator does not. */
const dimensionsBeside = ({ clock, period, prices }: Dimensions, indicator: Dimensions): Dimensions => ({
  ...(clock !== undefined && clock !== indicator.clock && { clock }),
  ...(period !== undefined && indicator.period === undefined && { period }),
  ...(prices !== undefined && prices !== indicator.prices && { prices }),
});
const isSameTime = (fact: Fact, { clock, period, prices }: Dimensions): boolean =>
  clock === fact.clock && prices === fact.prices && (period === undefined) === (fact.period === undefined);

const freeId = (id: string, facts: Record<string, unknown>): string => {
  for (let count = 1; ; count++) {
    const named = count === 1 ? id : `${id}-${count}`;
    if (!Object.hasOwn(facts, named)) return named;
  }
};

const editsOf = (path: JsonPath, former: Fact, fact: Record<string, unknown>): Edit[] => {
  const { value, of, hedge, unit } = fact as {
    value: unknown;
    of?: unknown;
    hedge?: unknown;
    unit?: unknown;
  };
  const homes =
    former.type === 'disputed' ? Object.keys(former.readings).map((id) => [...path, 'readings', id]) : [path];
  const figure = homes.flatMap((home) => [
    { path: [...home, 'value'], value },
    ...(of === undefined ? [] : [{ path: [...home, 'of'], value: of }]),
    ...(unit === undefined ? [] : [{ path: [...home, 'unit'], value: unit }]),
    ...(hedge === undefined ? [] : [{ path: [...home, 'hedge'], value: hedge }]),
  ]);
  const rest = (['printed', 'paragraph', 'sentence', 'status'] as const)
    .filter((field) => fact[field] !== undefined)
    .map((field) => ({ path: [...path, field], value: fact[field] }));
  return [...figure, ...rest];
};

const periodEdits = (id: string, indicator: Dimensions, { period }: Dimensions): Edit[] =>
  period === undefined || indicator.period === undefined || indicator.period === period
    ? []
    : [{ path: ['indicators', id, 'period'], value: period }];

/** The phrase as the former report quoted it, where the article has the same words around the figure. */
const quotedLike = (
  former: string,
  text: string,
  span: { start: number; end: number },
  statement: Statement,
): string => {
  const pattern = new RegExp(escaped(former).replace(/\d+(?:(?:\\\.|,)\d+)*/g, '\\d+(?:[.,]\\d+)*'), 'gu');
  const line = { start: text.lastIndexOf('\n', span.start) + 1, end: text.indexOf('\n', span.end) };
  const within = text.slice(line.start, line.end < 0 ? undefined : line.end);
  const sentence = sentenceSpans(within).find(({ end }) => line.start + end >= span.end);
  for (const { 0: found, index } of within.matchAll(pattern)) {
    const start = line.start + index;
    const overlapping = start < span.end && span.start < start + found.length;
    if (overlapping && index >= (sentence?.start ?? 0) && reads(found, statement.reading)) return found;
  }
  return statement.printed;
};

const reads = (phrase: string, reading: PhraseReading): boolean => {
  const figure = (each: PhraseReading) =>
    JSON.stringify([
      'value' in each && each.value,
      'unit' in each && each.unit,
      each.type,
      'hedge' in each && each.hedge,
      each.status,
    ]);
  try {
    return readPhrase(phrase).readings.some((each) => figure(each) === figure(reading));
  } catch (error) {
    if (error instanceof UnreadablePhrase) return false;
    throw error;
  }
};
