/** The Vietnamese figure parser: a printed phrase in, what it says out. What it cannot read is an error, never a guess. */
import type { UnitId } from '../model/units.ts';
import { printedPart, traceNormalised } from './normalise.ts';
import { isSeparator, readClause, type Clause } from './phrase-clause.ts';
import { startsFigure, unreadable, type Cursor, type Figure } from './phrase-figure.ts';
import { tokensOf, type Token } from './phrase-tokens.ts';
import { refuseNoun } from './phrase-nouns.ts';
import {
  UnreadablePhrase,
  type PhraseBase,
  type PhraseFigure,
  type PhraseReading,
  type PhraseReadings,
} from './phrase.ts';

/**
 * Every figure and every relation of a phrase, in its order.
 * "ước đạt 1.904 tấn, bằng 50% kế hoạch" is a level with status E and a ratio to a plan.
 */
export const readPhrase = (phrase: string): PhraseReadings => {
  const source = traceNormalised(phrase);
  const cursor: Cursor = { source, tokens: tokensOf(source), at: 0, warnings: [] };
  const readings: PhraseReading[] = [];
  let before: Clause | undefined;
  for (let token = cursor.tokens[0]; token; token = cursor.tokens[cursor.at]) {
    if (isSeparator(token.kind)) {
      cursor.at++;
      continue;
    }
    const clause = readClause(cursor);
    refuseElliptic(cursor, before, clause);
    readings.push(readingOf(cursor, clause));
    before = clause;
  }
  if (readings.length === 0) throw new UnreadablePhrase('no-figure', source.printed.trim());
  return { readings, warnings: cursor.warnings };
};

const refusedClause = (
  cursor: Cursor,
  { start, end }: Clause,
  reason: 'ambiguous' | 'no-figure' = 'ambiguous',
) => unreadable(cursor, reason, start, end);

/** "tăng 5 hộ và 3%": whether the words of one clause also hold for the next is not said. */
const refuseElliptic = (cursor: Cursor, before: Clause | undefined, clause: Clause): void => {
  if (!before) return;
  const isOpen = before.relation !== undefined && openRelations.includes(before.relation);
  // "tăng 5%, kế hoạch 6%": a plan to rise by that much?
  const isPlanned =
    isOpen &&
    clause.isBaseFirst === true &&
    !clause.isCompared &&
    clause.figure?.unit === before.figure?.unit;
  const isTaken = [isOpen, before.strives, before.isBaseFirst].includes(true) || sharesBase(before, clause);
  if (isPlanned || (isTaken && saysNoMore(clause, cursor.tokens[clause.start])))
    throw refusedClause(cursor, { ...clause, start: before.start });
};
/** "và khoảng 3%", "có 20 con", "ước 3%": no word of its own says how the figure is meant. */
const saysNoMore = ({ relation, reach, isBaseFirst }: Clause, first: Token | undefined): boolean =>
  relation === undefined &&
  reach === undefined &&
  !isBaseFirst &&
  first !== undefined &&
  (startsFigure(first.kind) ||
    first.kind === 'hedge' ||
    first.kind === 'status' ||
    ['có', 'với', 'là', 'được', 'tổng số', 'tổng cộng'].includes(first.text));
const openRelations: Clause['relation'][] = ['up', 'down', 'exceed', 'share', 'fold'];

/** "50% và 45% kế hoạch" */
const sharesBase = ({ base, relation, figure }: Clause, clause: Clause): boolean =>
  clause.base !== undefined &&
  base === undefined &&
  relation === undefined &&
  figure?.unit === 'percent' &&
  figure.noun === undefined;

type Said<R = PhraseReading> = R extends PhraseReading ? Omit<R, 'text' | 'status'> : never;

const readingOf = (cursor: Cursor, clause: Clause): PhraseReading => {
  const [first, last] = [cursor.tokens[clause.start], cursor.tokens[clause.end - 1]];
  const text = printedPart(cursor.source, first?.start ?? 0, last?.end ?? 0);
  const { figure, relation, status } = clause;
  const isRelation = clause.base && (relation ?? clause.reach) !== undefined;
  if (!figure && !isRelation) throw refusedClause(cursor, clause, 'no-figure');
  checkNoun(figure, text);
  const said = figure ? byRelation[relation ?? 'equal'](clause, figure) : inWords(clause);
  if (!said) throw refusedClause(cursor, clause);
  return { text, ...(status && { status }), ...said };
};

const checkNoun = ({ noun, of }: Partial<Figure> = {}, text: string): void => {
  if (noun !== undefined) refuseNoun(noun, { text, isPart: of !== undefined });
};

type Reader = (clause: Clause, figure: Figure) => Said | undefined;

/** What a figure says, by the word of relation before it; undefined where that has two meanings. */
const byRelation: Record<NonNullable<Clause['relation']>, Reader> = {
  up: (clause, figure) => moved(clause, figure),
  down: (clause, figure) => moved(clause, figure),
  exceed: (clause, figure) => exceeded(clause, figure),
  equal: (clause, figure) => (clause.base ? againstBase(clause, figure) : levelOf(clause, figure)),
  to: (clause, figure) => (clause.base ? undefined : levelOf(clause, figure)),
  share: (clause, { unit }) =>
    unit === 'percent' && !clause.base ? compared('ratio', { type: 'indicator' }, clause) : undefined,
  fold: (clause, { unit }) =>
    unit === 'times' ? compared('ratio', clause.base ?? notStated, clause) : undefined,
  miss: () => undefined,
};

const directions = { up: 'above', down: 'below', exceed: 'above', equal: 'equal', miss: 'below' } as const;

/** A relation without a figure: "vượt chỉ tiêu tỉnh giao", "thấp hơn cùng kỳ". */
const inWords = (clause: Clause): Said | undefined => {
  const { base, relation = 'equal', hedge, strives } = clause;
  if (!base || hedge || strives || relation === 'share' || relation === 'fold' || relation === 'to')
    return undefined;
  if (!isCertain(clause)) return undefined;
  return { type: 'comparison', form: 'direction', base, value: directions[relation] };
};

/** "tăng kế hoạch" raises the plan; "đạt cùng kỳ" and "đạt so với kế hoạch" say nothing certain. */
const isCertain = ({ base, relation, reach, isCompared, isComparative }: Clause): boolean => {
  if (relation === 'up' || relation === 'down') return isCompared === true || isComparative === true;
  if (relation !== undefined && relation !== 'miss') return true;
  return base?.type === 'plan' && !isCompared && reach !== 'behind-base';
};

const notStated: PhraseBase = { type: 'period', period: null };

const measured = ({ hedge }: Clause, { value, unit, noun }: Figure): PhraseFigure => ({
  value,
  unit,
  ...(hedge && { hedge }),
  ...(noun !== undefined && { noun }),
});

const compared = (
  form: 'ratio' | 'change' | 'difference',
  base: PhraseBase,
  clause: Clause,
): Said | undefined =>
  clause.figure && clause.figure.of === undefined
    ? { type: 'comparison', form, base, ...measured(clause, clause.figure) }
    : undefined;

const levelOf = (clause: Clause, figure: Figure): Said | undefined => {
  if (clause.strives || relativeUnits.includes(figure.unit)) return undefined;
  // "bằng 65%": of what?
  if (clause.relation === 'equal' && figure.unit === 'percent') return undefined;
  if (figure.unit === 'rank' && (Array.isArray(figure.value) || clause.hedge)) return undefined;
  return { type: 'level', ...(figure.of !== undefined && { of: figure.of }), ...measured(clause, figure) };
};
/** Without a word of relation they say nothing. */
const relativeUnits: UnitId[] = ['times', 'percentage-point', 'places-up'];

/** "tăng 3 lần" and "tăng 5% hộ nghèo" have two meanings each. */
const isMovable = ({ unit, noun }: Figure): boolean =>
  unit === 'percent' ? noun === undefined : unit !== 'times' && unit !== 'per-mille' && unit !== 'rank';

/** "tăng 3,69%", "giảm 84 hộ"; but "ít hơn 5 hộ" may be a limit. */
const moved = (clause: Clause, figure: Figure): Said | undefined => {
  const { relation } = clause;
  if (clause.strives || !isMovable(figure) || !saysFromWhat(clause, figure)) return undefined;
  const value = relation === 'down' ? negative(figure.value) : figure.value;
  const form = figure.unit === 'percent' ? 'change' : 'difference';
  return compared(form, clause.base ?? notStated, { ...clause, figure: { ...figure, value } });
};

/** "cùng kỳ tăng 3%" may tell of that period; "cao hơn kế hoạch 5 tấn" may name the plan's own amount. */
const saysFromWhat = (clause: Clause, { unit }: Figure): boolean => {
  const { base, isBaseFirst, isCompared, isComparative } = clause;
  if (!base) return !isComparative;
  const isAmount = unit !== 'percent' && unit !== 'percentage-point';
  if (isComparative) return !(isAmount && isBaseFirst && base.type === 'plan');
  return isCompared === true || (base.type === 'period' && !isBaseFirst);
};

/** "vượt 12% kế hoạch". "vượt kế hoạch 2 HTX" may name the plan's own amount, "vượt 5 tỷ đồng" the level. */
const exceeded = (clause: Clause, figure: Figure): Said | undefined => {
  const { base, isBaseFirst } = clause;
  if (clause.strives || !isMovable(figure)) return undefined;
  // "vượt 102% kế hoạch" is met to 102 % to most, and by 102 % beyond it to the letter.
  if (figure.unit === 'percent' && [figure.value].flat().some((value) => Number(value) >= 100))
    return undefined;
  const isShare = figure.unit === 'percent' || figure.unit === 'percentage-point';
  if (!isShare && (!base || (isBaseFirst && base.type === 'plan'))) return undefined;
  return compared(figure.unit === 'percent' ? 'change' : 'difference', base ?? noPlan, clause);
};
const noPlan: PhraseBase = { type: 'plan', word: null };

/** A figure with a base and no word of more or less: a ratio, or the plan's own amount. */
const againstBase = (clause: Clause, figure: Figure): Said | undefined => {
  const { base, isBaseFirst, isCompared, relation, strives } = clause;
  const isRatio = figure.unit === 'percent' || (figure.unit === 'times' && relation === 'equal');
  if (!base || (isRatio && figure.noun !== undefined)) return undefined;
  if (isRatio && !strives && (!isBaseFirst || isCompared))
    return hasLostItsVerb(clause) ? undefined : compared('ratio', base, clause);
  return isBaseFirst && relation === undefined ? targetOf(clause, figure) : undefined;
};

/** "so với kế hoạch 95%" may name the plan's own share, "5% so với cùng kỳ" be a rise. */
const hasLostItsVerb = ({ base, relation, reach, isCompared, isBaseFirst }: Clause): boolean =>
  relation === undefined &&
  reach === undefined &&
  isCompared === true &&
  (isBaseFirst === true || base?.type === 'period');

/** "kế hoạch là 2 HTX". Before it "đạt" would say that the plan was met, behind it with a share how far. */
const targetOf = (clause: Clause, figure: Figure): Said | undefined => {
  const { base, reach, strives } = clause;
  if (base?.type !== 'plan' || base.word === null || figure.of !== undefined) return undefined;
  if (relativeUnits.includes(figure.unit)) return undefined;
  const isMet = reach === 'first' || (reach === 'behind-base' && figure.unit === 'percent');
  if (isMet && !strives) return undefined;
  const { word, issuer, year } = base;
  const named = { word, ...(issuer !== undefined && { issuer }), ...(year !== undefined && { year }) };
  return { type: 'target', ...named, ...measured(clause, figure) };
};

/** A fall; of a range, the deeper one comes first. */
const negative = (value: Figure['value']): Figure['value'] => {
  const minus = (decimal: string) => (/[1-9]/.test(decimal) ? `-${decimal}` : decimal);
  return Array.isArray(value) ? [minus(value[1]), minus(value[0])] : minus(value);
};
