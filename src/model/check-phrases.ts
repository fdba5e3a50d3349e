/** The printed phrase, read by itself, says what is stored; and every figure in it belongs to a fact. */
import { mistakes } from '../language/mistakes.ts';
import { normalisePhrase } from '../language/normalise.ts';
import {
  UnreadablePhrase,
  type PhraseBase,
  type PhraseReading,
  type PhraseReadings,
} from '../language/phrase.ts';
import { readPhrase } from '../language/read-phrase.ts';
import { factPlace, type Checking } from './checking.ts';
import { isMeasured, type Reported } from './figures.ts';
import { spanOf } from './period.ts';
import type { Sentence } from './problem.ts';
import type { Base, Measured, Plan } from './schema.ts';
import { unitOf } from './units.ts';

export const checkPhrases = (checking: Checking): void => {
  const byPhrase = Map.groupBy(checking.model.reported, ({ fact }) => fact.printed);
  for (const [phrase, figures] of byPhrase) checkPhrase(checking, phrase, figures);
};

const checkPhrase = (checking: Checking, phrase: string, figures: Reported[]): void => {
  const [first] = figures;
  if (!first) return;
  const place = factPlace(checking, withoutReading(first), 'printed');
  const read = readOr(phrase, (sentence) => checking.complain(place, sentence));
  if (!read) return;
  for (const { part } of read.warnings) checking.complain(place, mistakes.threeDecimals(part), 'warning');
  const claimed = new Set<PhraseReading>();
  for (const fact of Map.groupBy(figures, ({ node, factId }) => `${node.id}.${factId}`).values())
    claim(checking, phrase, fact, read.readings, claimed);
  for (const reading of read.readings)
    if (!claimed.has(reading)) checking.complain(place, mistakes.unclaimed(phrase, reading.text));
};

const withoutReading = ({ node, factId }: Reported) => ({ node, factId });

const readOr = (phrase: string, tell: (sentence: Sentence) => void): PhraseReadings | undefined => {
  try {
    return readPhrase(phrase);
  } catch (error) {
    if (!(error instanceof UnreadablePhrase)) throw error;
    tell(mistakes.unreadable(phrase, error.reason, error.part));
    return undefined;
  }
};

/** A fact claims the reading it equals; of a disputed fact, one of its readings must be what the words say. */
const claim = (
  checking: Checking,
  phrase: string,
  figures: Reported[],
  readings: PhraseReading[],
  claimed: Set<PhraseReading>,
): void => {
  const tries = figures.flatMap((figure) =>
    readings.map((reading) => ({ figure, reading, differences: differencesOf(checking, figure, reading) })),
  );
  const best = tries.sort((a, b) => a.differences.length - b.differences.length)[0];
  if (!best) return;
  claimed.add(best.reading);
  for (const { field, what, said, stored } of best.differences) {
    const figure =
      best.figure.reading !== undefined && field === 'status' ? withoutReading(best.figure) : best.figure;
    checking.complain(
      factPlace(checking, figure, field),
      mistakes.printedDiffers(what, phrase, said, stored),
    );
  }
};

type Difference = { field: string; what: Sentence; said: string; stored: string };

/** How a stored statement differs from what its phrase was read as. */
const differencesOf = (checking: Checking, figure: Reported, reading: PhraseReading): Difference[] => {
  const { said } = figure;
  const differences: Difference[] = [];
  const compare = (field: keyof typeof whats, read: string | undefined, stored: string | undefined) => {
    if (read !== stored)
      differences.push({ field, what: whats[field], said: quoted(read), stored: quoted(stored) });
  };
  compare('type', reading.type, said.type);
  if (differences.length > 0) return [...differences, ...differences, ...differences];
  if (isMeasured(said) && 'unit' in reading) compareFigure(figure, said, reading, compare);
  else if (said.type === 'comparison' && reading.type === 'comparison') {
    compare('form', reading.form, said.form);
    if (reading.form === 'direction' && said.form === 'direction')
      compare('value', reading.value, said.value);
  }
  if (said.type === 'comparison' && reading.type === 'comparison')
    compareBase(checking, figure, reading.base, said.base, compare);
  if (said.type === 'target' && reading.type === 'target')
    comparePlan(checking, figure, reading, said, compare);
  compareStatus(checking, figure, reading, compare);
  return differences;
};

type Compare = (field: keyof typeof whats, read: string | undefined, stored: string | undefined) => void;
type MeasuredReading = Extract<PhraseReading, { unit: unknown }>;

const compareFigure = (
  figure: Reported,
  said: Measured,
  reading: MeasuredReading,
  compare: Compare,
): void => {
  const { node, unit } = figure;
  // Points of a share are often printed as "%": the stored statement decides which was meant.
  const asPoints =
    said.type === 'comparison' &&
    said.form === 'difference' &&
    unit === 'percentage-point' &&
    reading.type === 'comparison' &&
    reading.form === 'change' &&
    unitOf(node.indicator.unit).dimension === 'share';
  if (said.type === 'comparison' && reading.type === 'comparison' && !asPoints)
    compare('form', reading.form, said.form);
  compare('value', [reading.value].flat().join(' – '), [said.value].flat().join(' – '));
  if (!asPoints) compare('unit', reading.unit, unit);
  compare('hedge', reading.hedge, said.hedge);
  if (said.type === 'level' && reading.type === 'level') compare('of', reading.of, said.of);
  if (reading.noun !== undefined) compareNoun(node.indicator.counted?.vi, reading.noun, compare);
};

const compareNoun = (counted: string | undefined, noun: string, compare: Compare): void => {
  const stored = counted === undefined ? undefined : normalisePhrase(counted.split('|')[0] ?? '');
  const same = stored !== undefined && (noun === stored || noun.startsWith(`${stored} `));
  if (!same) compare('counted', noun, stored);
};

const compareBase = (
  checking: Checking,
  figure: Reported,
  read: PhraseBase,
  stored: Base,
  compare: Compare,
): void => {
  compare('base', read.type, stored.type);
  if (read.type === 'plan' && stored.type === 'plan') comparePlan(checking, figure, read, stored, compare);
  if (read.type !== 'period' || stored.type !== 'period') return;
  compare('base', read.period ?? undefined, stored.period ?? undefined);
  const { start, end } = spanOf(figure.dimensions.period);
  if (read.year !== undefined) compare('base', read.year, String((end ?? start).year - 1));
};

type ReadPlan = { word: Plan['word']; issuer?: string; year?: string };
const comparePlan = (
  { model }: Checking,
  figure: Reported,
  read: ReadPlan,
  { word, issuer, horizon }: Omit<Plan, 'type'>,
  compare: Compare,
): void => {
  const name = issuer === undefined ? undefined : model.site.issuers[issuer]?.vi;
  const { start, end } = spanOf(figure.dimensions.period);
  compare('word', read.word ?? undefined, word ?? undefined);
  compare('issuer', read.issuer, name && normalisePhrase(name));
  if (read.year !== undefined) compare('horizon', read.year, horizon ?? String((end ?? start).year));
};

/** "ước" stands with a level only, and makes what follows from that level an estimate too. */
const compareStatus = (
  { model }: Checking,
  { fact, said, node }: Reported,
  reading: PhraseReading,
  compare: Compare,
): void => {
  const stored = fact.status === 'B' ? undefined : fact.status;
  const inherited =
    said.type === 'comparison' &&
    reading.status === undefined &&
    model.reported.some(
      (other) => other.node.id === node.id && other.said.type === 'level' && other.fact.status === stored,
    );
  if (!inherited) compare('status', reading.status, stored);
};

const quoted = (text: string | undefined): string => (text === undefined ? '—' : `“${text}”`);

const whats = {
  type: { vi: 'loại dữ kiện', en: 'the kind of fact' },
  form: { vi: 'dạng so sánh', en: 'the form of comparison' },
  value: { vi: 'trị số', en: 'the value' },
  unit: { vi: 'đơn vị', en: 'the unit' },
  hedge: { vi: 'mức độ', en: 'the hedge' },
  of: { vi: 'tổng thể', en: 'the whole' },
  counted: { vi: 'thứ được đếm', en: 'what is counted' },
  base: { vi: 'gốc so sánh', en: 'the base' },
  word: { vi: 'từ chỉ kế hoạch', en: 'the word for the plan' },
  issuer: { vi: 'cấp giao', en: 'the issuer' },
  horizon: { vi: 'kỳ của kế hoạch', en: "the plan's span" },
  status: { vi: 'trạng thái', en: 'the status' },
} satisfies Record<string, Sentence>;
