/** Fills facts of indicators that the former report had already. */
import { readPhrase } from '../language/read-phrase.ts';
import { UnreadablePhrase, type PhraseReading } from '../language/phrase.ts';
import { escaped } from '../model/article.ts';
import type { Edit } from '../model/correcting.ts';
import type { JsonPath } from '../model/problem.ts';
import type { Fact, Site } from '../model/schema.ts';
import { sentenceSpans } from '../language/sentences.ts';
import type { Account, Dimensions, Finding, Statement } from './draft.ts';
import { factIdOf, factOf } from './fields.ts';
import type { Placed } from './fill.ts';
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
  { topic, id, indicator }: Known,
  finding: Finding & { statement: Statement },
  account: Account,
): Placed => {
  const { statement, span } = finding;
  const own = dimensionsBeside(statement.dimensions, indicator);
  const same = Object.entries(indicator.facts).find(
    ([, fact]) => saysSame(fact, statement) && isSameTime(fact, own),
  );
  const factId = same?.[0] ?? freeId(factIdOf(statement), indicator.facts);
  const ref = `${id}.${factId}`;
  const before = facts.filled.get(ref);
  if (before) {
    const isAgain = JSON.stringify(before) === JSON.stringify(statement.reading);
    return {
      span,
      confidence: isAgain ? 'certain' : 'unsure',
      doubt: { id: isAgain ? 'again' : 'contradicts', part: statement.printed },
    };
  }
  facts.filled.set(ref, statement.reading);
  const written = { topic, indicator: id, fact: factId };
  const printed = same ? quotedLike(same[1].printed, facts.text, span, statement) : statement.printed;
  const now = { ...statement, printed };
  const path: JsonPath = ['indicators', id, 'facts', factId];
  const { fact, doubt } = factOf(
    now,
    { paragraph: account.paragraph, sentence: account.sentence },
    indicator.unit,
    facts.frame,
  );
  if (!same) {
    facts.edit(topic, [{ path, value: { ...fact, ...own } }]);
    const look = finding.doubt ?? doubt;
    return { ...finding, statement: now, written, ...(look && { confidence: 'likely', doubt: look }) };
  }
  facts.edit(topic, [...editsOf(path, same[1], fact), ...periodEdits(id, indicator, statement.dimensions)]);
  const look = finding.doubt ?? (same[1].type === 'disputed' ? { id: 'disputed' as const } : undefined);
  // That an indicator's time is "until now" was settled before.
  const isSettled = look?.id === 'until-now' && indicator.period !== undefined;
  const { doubt: _doubt, ...rest } = finding;
  return look && !isSettled
    ? { ...rest, confidence: 'likely', doubt: look, statement: now, written }
    : { ...rest, confidence: 'certain', statement: now, written };
};

/** Whether a fact makes the statement, whatever the figure; of a disputed fact, one of its readings. */
const saysSame = (fact: Fact, { reading }: Statement): boolean => {
  if (fact.type === 'disputed')
    return Object.values(fact.readings).some((each) => saysSame(each as Fact, { reading } as Statement));
  if (fact.type !== reading.type) return false;
  if (fact.type === 'level' && reading.type === 'level')
    return (
      (fact.of !== undefined) === (reading.of !== undefined) &&
      (fact.unit === undefined || fact.unit === reading.unit)
    );
  if (fact.type === 'target' && reading.type === 'target') return fact.word === reading.word;
  if (fact.type !== 'comparison' || reading.type !== 'comparison' || fact.form !== reading.form) return false;
  const { base } = fact;
  if (base.type === 'plan' && reading.base.type === 'plan')
    return (
      base.word === reading.base.word && (base.issuer === undefined) === (reading.base.issuer === undefined)
    );
  if (base.type === 'period' && reading.base.type === 'period') return base.period === reading.base.period;
  return base.type === 'indicator' && reading.base.type === 'indicator';
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
