/** What stands between two separators: at most one figure, with the words around it sorted by what they do. */
import { readFigure, startsFigure, unreadable, type Cursor, type Figure } from './phrase-figure.ts';
import type { Hedge, PhraseBase } from './phrase.ts';
import type { Kind, Relation, Token } from './phrase-tokens.ts';

export type Clause = {
  /** The tokens it was read from: the first, and the one behind the last. */
  start: number;
  end: number;
  figure?: Figure;
  relation?: Exclude<Relation, 'reach'>;
  isComparative?: boolean;
  /** "đạt" before the figure and the base, or between them. */
  reach?: 'first' | 'behind-base';
  base?: Exclude<PhraseBase, { type: 'indicator' }>;
  isBaseFirst?: boolean;
  /** "so với" stands before the base. */
  isCompared?: boolean;
  /** "phấn đấu": the figure is a plan's. */
  strives?: boolean;
  status?: 'E' | 'P' | 'F';
  hedge?: Hedge;
};

/** Reads the tokens up to the next separator; words with no part in it are refused. */
export const readClause = (cursor: Cursor): Clause => {
  const clause: Clause = { start: cursor.at, end: cursor.at };
  for (let token = current(cursor); token && !isSeparator(token.kind); token = current(cursor)) {
    if (startsFigure(token.kind)) takeFigure(clause, cursor);
    else {
      cursor.at++;
      take(clause, cursor, token);
    }
  }
  clause.end = cursor.at;
  return clause;
};

/** Whether a token parts two figures. */
export const isSeparator = (kind: Kind): boolean => kind === 'soft' || kind === 'hard';

const current = ({ tokens, at }: Cursor): Token | undefined => tokens[at];
const refused = (cursor: Cursor, reason: 'ambiguous' | 'unknown-word', from = cursor.at - 1) =>
  unreadable(cursor, reason, from, cursor.at);

const takeFigure = (clause: Clause, cursor: Cursor): void => {
  const start = cursor.at;
  // "tăng từ 5 đến 7%": by that much, or from the one to the other?
  const isMove = current(cursor)?.kind === 'from' && clause.relation !== undefined;
  const figure = readFigure(cursor);
  if (clause.figure || isMove) throw refused(cursor, 'ambiguous', clause.figure ? start : clause.start);
  // "chưa đạt 50% kế hoạch"
  if (clause.relation === 'miss') throw unreadable(cursor, 'unknown-word', clause.start, start);
  clause.figure = figure;
};

const take = (clause: Clause, cursor: Cursor, token: Token): void => {
  if (token.kind === 'compare') takeCompare(clause, cursor);
  else if (token.kind === 'plan') takePlan(clause, cursor, token);
  else if (token.kind === 'period') takePeriod(clause, cursor, token);
  else if (token.kind === 'year') takeYear(clause, cursor, token);
  else if (token.kind === 'relation') takeRelation(clause, cursor, token);
  else if (clause.figure) throw unknown(cursor);
  else if (token.kind === 'hedge') takeHedge(clause, cursor, token.hedge);
  else if (token.kind === 'status') once(clause, cursor, 'status', token.status);
  else if (token.kind === 'raise') takeRaise(cursor);
  else if (token.kind === 'filler') takeFiller(clause, cursor, token);
  else if (token.kind !== 'verb') throw unknown(cursor);
};

const once = <K extends 'hedge' | 'status' | 'base' | 'relation'>(
  clause: Clause,
  cursor: Cursor,
  key: K,
  value: NonNullable<Clause[K]>,
): void => {
  if (clause[key] !== undefined) throw refused(cursor, 'ambiguous', clause.start);
  clause[key] = value;
};

/** An unknown word, with the unknown ones behind it: one syllable alone says little to an editor. */
const unknown = (cursor: Cursor) => {
  const start = cursor.at - 1;
  if (cursor.tokens[start]?.kind === 'word') while (current(cursor)?.kind === 'word') cursor.at++;
  return refused(cursor, 'unknown-word', start);
};

const takeHedge = (clause: Clause, cursor: Cursor, hedge: Hedge): void => {
  const next = current(cursor)?.kind;
  // "hơn cùng kỳ 5%": more than, which is no hedge.
  if (next === undefined || isBase(next) || isSeparator(next)) throw refused(cursor, 'ambiguous');
  once(clause, cursor, 'hedge', hedge);
};

const isBase = (kind: Kind): boolean =>
  kind === 'compare' || kind === 'plan' || kind === 'period' || kind === 'year';

/** "nâng tổng số mô hình trên địa bàn lên": the words between only name what the figure is of. */
const takeRaise = (cursor: Cursor): void => {
  for (let token = current(cursor); token; token = current(cursor)) {
    if (token.kind !== 'word' && token.kind !== 'hedge' && token.kind !== 'filler' && token.kind !== 'verb')
      break;
    cursor.at++;
    if (token.text.startsWith('lên')) return;
  }
  throw refused(cursor, 'unknown-word', cursor.at - 1);
};

const takeFiller = (clause: Clause, cursor: Cursor, { text }: Token): void => {
  // "tăng đến 54", "giảm so với cùng kỳ còn 5": by that much, or to it?
  if (
    clause.relation !== undefined &&
    clause.relation !== 'equal' &&
    /^(?:lên|tới|đến|còn|xuống|ở)/.test(text)
  )
    throw refused(cursor, 'ambiguous', clause.start);
};

type OfKind<K extends Kind> = Extract<Token, { kind: K }>;

const takeRelation = (clause: Clause, cursor: Cursor, token: OfKind<'relation'>): void => {
  if (token.relation === 'reach') {
    if (clause.figure) throw unknown(cursor);
    if (clause.relation !== undefined) throw refused(cursor, 'ambiguous', clause.start);
    clause.reach = clause.base ? 'behind-base' : 'first';
    return;
  }
  if (clause.figure) throw refused(cursor, 'ambiguous', clause.start);
  once(clause, cursor, 'relation', token.relation);
  clause.isComparative = token.comparative === true;
};

const takeCompare = (clause: Clause, cursor: Cursor): void => {
  const next = current(cursor);
  if (next?.kind === 'word' || next?.kind === 'label') return;
  if (!next || !isBase(next.kind)) throw refused(cursor, 'ambiguous');
  clause.isCompared = true;
};

const takePeriod = (clause: Clause, cursor: Cursor, { period, adverb, year }: OfKind<'period'>): void => {
  if (adverb && !isObject(clause)) throw refused(cursor, 'ambiguous', clause.start);
  takeBase(clause, cursor, { type: 'period', period, ...(year !== undefined && { year }) });
};

const takeYear = (clause: Clause, cursor: Cursor, { year }: Token): void => {
  if (!isObject(clause)) throw unknown(cursor);
  takeBase(clause, cursor, { type: 'period', period: year ?? null });
};

/** Whether a time is what is compared with: "đạt 5% năm trước" may say when, "thấp hơn năm trước" cannot. */
const isObject = ({ relation, figure, isCompared, isComparative }: Clause): boolean =>
  isCompared === true ||
  relation === 'equal' ||
  relation === 'fold' ||
  (isComparative === true && figure === undefined);

const takePlan = (clause: Clause, cursor: Cursor, { word, strive }: OfKind<'plan'>): void => {
  const named = readPlanWords(clause, cursor, word === 'resolution');
  takeBase(clause, cursor, { type: 'plan', word, ...named });
  if (strive) clause.strives = true;
};

const takeBase = (clause: Clause, cursor: Cursor, base: NonNullable<Clause['base']>): void => {
  once(clause, cursor, 'base', base);
  clause.isBaseFirst = clause.figure === undefined;
};

/** Behind the word for a plan: "năm 2023", "tỉnh giao", "đề ra", in any order. */
const readPlanWords = (clause: Clause, cursor: Cursor, isResolution: boolean) => {
  const named: { issuer?: string; year?: string } = {};
  for (let token = current(cursor); token; token = current(cursor)) {
    const { kind, issuer, year } = token;
    const isCouncil = kind === 'council' && isResolution;
    if (!['whole-year', 'year', 'issuer', 'given'].includes(kind) && !isCouncil) break;
    cursor.at++;
    if ((issuer && named.issuer) || (year && named.year)) throw refused(cursor, 'ambiguous', clause.start);
    if (issuer) named.issuer = issuer;
    if (year) named.year = year;
  }
  return named;
};
