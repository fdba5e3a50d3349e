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
import { factPlace, isIndicatorToFill, isTopicToFill, topicFile, type Checking } from './checking.ts';
import { asPrinted, isMeasured, type Reported } from './figures.ts';
import { yearOf } from './period.ts';
import type { Sentence } from './problem.ts';
import type { Base, Indicator, Measured, Plan } from './schema.ts';
import { unitOf } from './units.ts';

export const checkPhrases = (checking: Checking): void => {
  const statements = checking.model.reported.flatMap(asPrinted);
  const byPhrase = Map.groupBy(statements, ({ fact }) => fact.printed);
  for (const [phrase, figures] of byPhrase) checkPhrase(checking, phrase, figures);
};

const checkPhrase = (checking: Checking, phrase: string, figures: Reported[]): void => {
  const [first] = figures;
  if (!first) return;
  const place = factPlace(checking, withoutReading(first), 'printed');
  const read = readOr(phrase, (sentence) => checking.complain(place, sentence));
  if (!read) return;
  for (const { part } of read.warnings) checking.complain(place, mistakes.threeDecimals(part), 'warning');
  const facts = [...Map.groupBy(figures, ({ node, factId }) => `${node.id}.${factId}`).values()];
  const claimed = new Set<PhraseReading>();
  const differing = facts.filter((fact) => !claimsExactly(checking, fact, read.readings, claimed));
  for (const fact of differing) claimNearest(checking, phrase, fact, read.readings, claimed);
  // What is still to fill may record the rest of the phrase.
  if (isTopicToFill(checking.model, first.node.topic)) return;
  for (const reading of read.readings)
    if (!claimed.has(reading)) checking.complain(place, mistakes.unclaimed(phrase, reading.text));
};

const withoutReading = ({ node, factId, original }: Reported) => ({
  ...{ node, factId },
  ...(original && { original }),
});

const readOr = (phrase: string, tell: (sentence: Sentence) => void): PhraseReadings | undefined => {
  try {
    return readPhrase(phrase);
  } catch (error) {
    if (!(error instanceof UnreadablePhrase)) throw error;
    tell(mistakes.unreadable(phrase, error.reason, error.part));
    return undefined;
  }
};

type Try = { figure: Reported; reading: PhraseReading; differences: Difference[] };

const tries = (checking: Checking, fact: Reported[], readings: PhraseReading[]): Try[] =>
  fact.flatMap((figure) =>
    readings.map((reading) => ({ figure, reading, differences: differencesOf(checking, figure, reading) })),
  );

/** A fact claims the reading it equals; of a disputed fact, one of its readings must be what the words say. */
const claimsExactly = (
  checking: Checking,
  fact: Reported[],
  readings: PhraseReading[],
  claimed: Set<PhraseReading>,
): boolean => {
  const equal = tries(checking, fact, readings).find(({ differences }) => differences.length === 0);
  if (equal) claimed.add(equal.reading);
  return equal !== undefined;
};

/** A fact that equals no reading is set against the nearest one, rather one that no other fact has claimed. */
const claimNearest = (
  checking: Checking,
  phrase: string,
  fact: Reported[],
  readings: PhraseReading[],
  claimed: Set<PhraseReading>,
): void => {
  const free = readings.filter((reading) => !claimed.has(reading));
  const [best] = tries(checking, fact, free.length > 0 ? free : readings).sort(
    (a, b) => distance(a.differences) - distance(b.differences),
  );
  if (!best) return;
  claimed.add(best.reading);
  for (const difference of best.differences) {
    const { what, said, stored } = difference;
    checking.complain(
      placeOf(checking, best.figure, difference),
      mistakes.printedDiffers(what, phrase, said, stored),
    );
  }
};

/** Another kind of statement is further off than any number of differences within one kind. */
const distance = (differences: Difference[]): number =>
  differences.length + (differences.some(({ field }) => field === 'type') ? 100 : 0);

/** Where the stored side of a difference stands: in the reading, its base, its fact or its indicator. */
const placeOf = (
  checking: Checking,
  figure: Reported,
  { field }: Difference,
): ReturnType<typeof factPlace> => {
  const { node, said } = figure;
  const ofIndicator = (name: string) => ({
    file: topicFile(checking.files, node.topic),
    path: ['indicators', node.id, name],
  });
  if (field === 'counted') return ofIndicator('counted');
  const usesOwnUnit = said.type !== 'comparison' && said.unit === undefined;
  if (field === 'unit' && usesOwnUnit) return ofIndicator('unit');
  if (field === 'status') return factPlace(checking, withoutReading(figure), 'status');
  if ((field === 'base' || field === 'year') && said.type === 'comparison')
    return factPlace(checking, figure, 'base', ...(said.base.type === 'period' ? ['period'] : []));
  if (field === 'baseType') return factPlace(checking, figure, 'base', 'type');
  const inBase = said.type === 'comparison' && ['word', 'issuer', 'horizon'].includes(field);
  return factPlace(checking, figure, ...(inBase ? ['base'] : []), field === 'side' ? 'value' : field);
};

type Difference = {
  field: keyof typeof whats;
  what: Sentence;
  said: string | undefined;
  stored: string | undefined;
};

/** How a stored statement differs from what its phrase was read as. */
const differencesOf = (checking: Checking, figure: Reported, reading: PhraseReading): Difference[] => {
  const { said } = figure;
  const differences: Difference[] = [];
  const compare = (field: keyof typeof whats, read: string | undefined, stored: string | undefined) => {
    if (read !== stored)
      differences.push({ field, what: whats[field], said: quoted(read), stored: quoted(stored) });
  };
  compare('type', reading.type, said.type);
  if (differences.length > 0) return differences;
  if (isMeasured(said) && 'unit' in reading) compareFigure(figure, said, reading, compare);
  else if (said.type === 'comparison' && reading.type === 'comparison') {
    compare('form', reading.form, said.form);
    if (reading.form === 'direction' && said.form === 'direction') compare('side', reading.value, said.value);
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
  const asPoints = isPoints(figure) && reading.type === 'comparison' && reading.form === 'change';
  if (said.type === 'comparison' && reading.type === 'comparison' && !asPoints)
    compare('form', reading.form, said.form);
  compare('value', inFile(reading.value), inFile(said.value));
  // The unit follows from the form: of two that differ, one mistake was made.
  const sameForm = !('form' in said && 'form' in reading) || said.form === reading.form;
  if (!asPoints && sameForm) compare('unit', reading.unit, unit);
  compare('hedge', reading.hedge, said.hedge);
  if (said.type === 'level' && reading.type === 'level') compare('of', reading.of, said.of);
  if (reading.noun !== undefined) compareNoun(node.indicator, reading.noun, compare);
};

/** Points of a share are often printed as "%": the stored statement decides which was meant. */
const isPoints = ({ said, unit, node }: Reported): boolean =>
  said.type === 'comparison' &&
  said.form === 'difference' &&
  unit === 'percentage-point' &&
  unitOf(node.indicator.unit).dimension === 'share';

const compareNoun = ({ counted, unit }: Indicator, noun: string, compare: Compare): void => {
  // A unit of count without its noun is a mistake of its own.
  if (!counted && unitOf(unit).dimension === 'count') return;
  const stored = counted && normalisePhrase(counted.vi.split('|')[0] ?? '');
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
  compare('baseType', read.type, stored.type);
  if (read.type === 'plan' && stored.type === 'plan') comparePlan(checking, figure, read, stored, compare);
  if (read.type !== 'period' || stored.type !== 'period') return;
  compare('base', read.period ?? undefined, stored.period ?? undefined);
  if (read.year !== undefined) compare('year', read.year, String(yearOf(figure.dimensions.period) - 1));
};

type ReadPlan = { word: Plan['word']; issuer?: string; year?: string };
const comparePlan = (
  { model }: Checking,
  figure: Reported,
  read: ReadPlan,
  { word, issuer, horizon }: Omit<Plan, 'type'>,
  compare: Compare,
): void => {
  const named = Object.entries(model.site.issuers).filter(
    ([, { vi }]) => normalisePhrase(vi) === read.issuer,
  );
  const ids = named.map(([id]) => id);
  compare('word', read.word ?? undefined, word ?? undefined);
  compare('issuer', issuer !== undefined && ids.includes(issuer) ? issuer : (ids[0] ?? read.issuer), issuer);
  if (read.year !== undefined)
    compare('horizon', read.year, horizon ?? String(yearOf(figure.dimensions.period)));
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
    (isIndicatorToFill(model, node.id) ||
      model.reported.some(
        (other) => other.node.id === node.id && other.said.type === 'level' && other.fact.status === stored,
      ));
  if (!inherited) compare('status', reading.status, stored);
};

const quoted = (text: string | undefined): string | undefined =>
  text === undefined || text.startsWith('[') ? text : `“${text}”`;

/** A value as it is written in a file, but for the quotes of a single one. */
const inFile = (value: string | [string, string]): string =>
  Array.isArray(value) ? `["${value.join('", "')}"]` : value;

const whats = {
  type: { vi: 'loại dữ kiện ("type")', en: 'the kind of fact ("type")' },
  form: { vi: 'dạng so sánh ("form")', en: 'the form of comparison' },
  value: { vi: 'trị số ("value")', en: 'the value' },
  side: { vi: 'chiều so sánh ("value")', en: 'the direction ("value")' },
  unit: { vi: 'đơn vị ("unit")', en: 'the unit' },
  hedge: { vi: 'từ chỉ mức độ ("hedge")', en: 'the hedge' },
  of: { vi: 'tổng thể ("of")', en: 'the whole ("of")' },
  counted: { vi: 'danh từ được đếm', en: 'the noun that is counted' },
  base: { vi: 'gốc so sánh ("base")', en: 'the base' },
  baseType: { vi: 'loại gốc so sánh ("type")', en: 'the kind of base ("type")' },
  year: { vi: 'năm của kỳ gốc', en: "the base's year" },
  word: { vi: 'từ chỉ kế hoạch ("word")', en: 'the word for the plan ("word")' },
  issuer: { vi: 'cấp giao ("issuer")', en: 'the issuer' },
  horizon: { vi: 'kỳ của kế hoạch ("horizon")', en: 'the plan\'s span ("horizon")' },
  status: { vi: 'trạng thái ("status")', en: 'the status' },
} satisfies Record<string, Sentence>;
