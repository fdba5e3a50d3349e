/** A number with its unit or its noun: "hơn |1,7 tỷ đồng|", "|13/16 phiếu|", "|1,5 - 2%| so với". */
import { unitIds, unitOf, type UnitId } from '../model/units.ts';
import { printedPart, type Normalised } from './normalise.ts';
import { UnreadablePhrase, type PhraseWarning, type UnreadableReason } from './phrase.ts';
import type { Kind, Token } from './phrase-tokens.ts';

/** A place among the tokens of a phrase, and what was noticed on the way there. */
export type Cursor = { source: Normalised; tokens: Token[]; at: number; warnings: PhraseWarning[] };
export type Figure = { value: string | [string, string]; unit: UnitId; of?: string; noun?: string };

/** The error for the tokens from one to before another, quoting them as printed. */
export const unreadable = (cursor: Cursor, reason: UnreadableReason, from: number, to: number) => {
  const [first, last] = [cursor.tokens[from], cursor.tokens[to - 1]];
  const part = first && last ? printedPart(cursor.source, first.start, last.end) : cursor.source.printed;
  return new UnreadablePhrase(reason, part);
};

/** Whether a token may be the first of a figure. */
export const startsFigure = (kind: Kind | undefined): boolean =>
  kind !== undefined && ['number', 'fraction', 'compound', 'from', 'rank'].includes(kind);

/** Reads the figure at the cursor and leaves the cursor behind it. */
export const readFigure = (cursor: Cursor): Figure => {
  const start = cursor.at;
  const isRank = taken(cursor, 'rank') !== undefined;
  const compound = taken(cursor, 'compound');
  if (compound) return closed(cursor, start, compoundOf(cursor, compound));
  const numbers = readNumbers(cursor);
  const figure = { ...numbers, ...(isRank ? { unit: 'rank' as const } : readUnit(cursor, start)) };
  const { inner, ...rest } = figure;
  if (inner !== undefined && inner !== rest.unit) throw unreadable(cursor, 'unit', start, cursor.at);
  return closed(cursor, start, rest);
};

/** `inner`: the unit printed behind the first end of a range too, "1,5% - 2%". */
type Numbers = { value: Figure['value']; of?: string; inner?: UnitId };

const readNumbers = (cursor: Cursor): Numbers => {
  const start = cursor.at;
  const isRange = taken(cursor, 'from') !== undefined;
  const fraction = taken(cursor, 'fraction');
  const first = fraction ?? taken(cursor, 'number');
  if (!first || (isRange && fraction)) throw unreadable(cursor, 'number', start, cursor.at + 1);
  if (fraction) {
    const [part = '', whole = ''] = fraction.text.split('/').map((text) => text.trim());
    return { value: decimalOf(cursor, part), of: decimalOf(cursor, whole) };
  }
  const from = decimalOf(cursor, first.text);
  const range = rangeTo(cursor, start, from);
  if (range) return range;
  if (isRange) throw unreadable(cursor, 'number', start, cursor.at);
  return { value: from };
};

/** The far end, if behind the number stands "-" or "đến"; its own unit may stand between. */
const rangeTo = (cursor: Cursor, start: number, from: string): Numbers | undefined => {
  const unit = cursor.tokens[cursor.at];
  const dash = cursor.at + (unit?.kind === 'unit' ? 1 : 0);
  const between = cursor.tokens[dash];
  if (!between || (between.kind !== 'dash' && !['đến', 'tới'].includes(between.text))) return undefined;
  const end = cursor.tokens[dash + 1];
  if (end?.kind !== 'number') throw unreadable(cursor, 'number', start, dash + 2);
  cursor.at = dash + 2;
  const to = decimalOf(cursor, end.text);
  if (!isLess(from, to)) throw unreadable(cursor, 'number', start, cursor.at);
  return { value: [from, to], ...(unit?.kind === 'unit' && { inner: unit.unit }) };
};

/** "1.234.567,8" is "1234567.8", "04" is "4"; what has no single reading is refused. */
const decimalOf = (cursor: Cursor, digits: string): string => {
  const isGrouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  if (!isGrouped && !/^\d+(?:,\d+)?$/.test(digits)) throw new UnreadablePhrase('number', digits);
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits))
    cursor.warnings.push({ reason: 'comma-and-three-decimals', part: digits });
  return withoutZeros(digits.replaceAll('.', '').replace(',', '.'));
};

const withoutZeros = (decimal: string): string => decimal.replace(/^0+(?=\d)/, '');

const isLess = (one: string, other: string): boolean => {
  const places = Math.max(...[one, other].map((decimal) => decimal.split('.')[1]?.length ?? 0));
  const [left = 0n, right = 0n] = [one, other].map((decimal) => {
    const [whole = '', fraction = ''] = decimal.split('.');
    return BigInt(whole + fraction.padEnd(places, '0'));
  });
  return left < right;
};

const zeros: Record<string, number> = { 'nghìn tỷ': 12, tỷ: 9, triệu: 6, nghìn: 3, ngàn: 3 };
const moneyUnits: Record<number, UnitId> = { 12: 'trillion-dong', 9: 'billion-dong', 6: 'million-dong' };
const dollarUnits: Record<number, UnitId> = { 9: 'billion-usd', 6: 'million-usd' };

/** "45 tỷ 062 triệu đồng" is 45.062 billion: each smaller unit fills the three digits of its own. */
const compoundOf = (cursor: Cursor, { text }: Token): Figure => {
  const [first, ...rest] = [...text.matchAll(/([\d.,]+) ?(nghìn tỷ|tỷ|triệu|nghìn|ngàn)/g)].map(
    ([, digits = '', scale = '']) => ({ digits, scale: zeros[scale] ?? 0 }),
  );
  const unit = (/usd|đô la/.test(text) ? dollarUnits : moneyUnits)[first?.scale ?? 0];
  if (!first || !unit || first.digits.includes(','))
    throw unreadable(cursor, 'number', cursor.at - 1, cursor.at);
  let [scale, decimals] = [first.scale, ''];
  for (const part of rest) {
    const places = scale - part.scale;
    if (places < 3 || part.digits.length > 3) throw unreadable(cursor, 'number', cursor.at - 1, cursor.at);
    decimals += part.digits.padStart(places, '0');
    scale = part.scale;
  }
  return { value: `${decimalOf(cursor, first.digits)}.${decimals}`, unit };
};

const readUnit = (cursor: Cursor, start: number): Omit<Figure, 'value'> => {
  const unit = taken(cursor, 'unit')?.unit;
  if (unit !== undefined) {
    const noun = unit === 'percent' || unit === 'per-mille' ? readNoun(cursor) : undefined;
    return { unit, ...(noun !== undefined && { noun }) };
  }
  const scale = taken(cursor, 'scale')?.unit;
  const noun = readNoun(cursor);
  if (scale === undefined && taken(cursor, 'rate'))
    return { unit: 'per-ten-thousand-people', ...(noun !== undefined && { noun }) };
  if (noun !== undefined) return { unit: scale ?? 'count', noun };
  throw withoutUnit(cursor, start);
};

/** "đạt 45", "45 triệu"; but in "1 234 tỷ" it is the number that cannot be read. */
const withoutUnit = (cursor: Cursor, start: number): UnreadablePhrase => {
  const next = cursor.tokens[cursor.at]?.kind;
  const isApart = next === undefined || next === 'soft' || next === 'hard';
  return unreadable(cursor, isNumber(next) ? 'number' : 'unit', start, cursor.at + (isApart ? 0 : 1));
};
const isNumber = (kind: Kind | undefined): boolean =>
  kind === 'number' || kind === 'fraction' || kind === 'compound';

/** What a noun cannot hold: the words of another figure, and words that would change the meaning of this one. */
const endsNoun: readonly Kind[] = [
  ...(['hard', 'compare', 'plan', 'period', 'number', 'fraction', 'compound', 'rate', 'slash'] as const),
  ...(['limit', 'date', 'status', 'other'] as const),
];

const readNoun = (cursor: Cursor): string | undefined => {
  const first = cursor.tokens[cursor.at];
  if (!first || !startsNoun(cursor, first)) return undefined;
  let last = first;
  cursor.at++;
  for (let next = nounToken(cursor); next; next = nounToken(cursor)) last = next;
  return cursor.source.text.slice(first.start, last.end);
};

/** "8 tháng" is when, and no unit of the list. */
const times = ['tháng', 'quý', 'tuần', 'giờ', 'phút'];

/** "12 nghị quyết": behind a number without a unit, the word for a plan is what is counted. */
const startsNoun = ({ tokens, at }: Cursor, { kind, text }: Token): boolean => {
  const [before, after] = [tokens[at - 1]?.kind, tokens[at + 1]?.kind];
  const isPlan = kind === 'plan' && isNumber(before);
  if (times.includes(text)) return false;
  return (
    kind === 'word' ||
    kind === 'verb' ||
    text === 'tổng số' ||
    (isPlan && !['issuer', 'year', 'given'].includes(after ?? ''))
  );
};

const nounToken = (cursor: Cursor): Token | undefined => {
  const next = cursor.tokens[cursor.at];
  if (!next || endsNoun.includes(next.kind)) return undefined;
  if (next.kind === 'relation' && next.relation !== 'reach') return undefined;
  if (next.kind === 'soft' && !isListed(cursor)) return undefined;
  cursor.at++;
  return next;
};

/** "100% xã, phường": a separator belongs to the noun where no new figure can begin behind it. */
const isListed = ({ tokens, at }: Cursor): boolean => {
  let next = at;
  while (tokens[next]?.kind === 'soft') next++;
  const after = tokens[next]?.kind;
  return after === 'word' || after === 'unit';
};

/** Refuses a figure that ends in the middle of its unit, and values its unit cannot have. */
const closed = (cursor: Cursor, start: number, figure: Figure): Figure => {
  const last = cursor.tokens[cursor.at - 1]?.text ?? '';
  const next = cursor.tokens[cursor.at]?.kind ?? 'hard';
  const faults: [boolean, UnreadableReason, number][] = [
    [next === 'slash', 'unit', 2],
    // "5 tỷ lượt" is no money.
    [last.endsWith('tỷ') && ['word', 'verb'].includes(next), 'unit', 1],
    [['unit', 'scale', 'rate'].includes(next), 'unit', 1],
    [isNumber(next), 'number', 1],
    [wholeUnits.includes(figure.unit) && String(figure.value).includes('.'), 'number', 0],
    // "16/13 phiếu", "5/7 tỷ đồng": done and planned, not a part of a whole.
    [figure.of !== undefined && !isPart(figure), 'ambiguous', 0],
  ];
  const fault = faults.find(([isFound]) => isFound);
  if (fault) throw unreadable(cursor, fault[1], start, cursor.at + fault[2]);
  return figure;
};
const wholeUnits = unitIds.filter((id) => unitOf(id).whole === true);

const isPart = ({ value, of = '', unit }: Figure): boolean =>
  !Array.isArray(value) &&
  !isLess(of, value) &&
  (unit === 'score-point' || ((unit === 'count' || unit === 'rank') && !of.includes('.')));

/** The token at the cursor if it is of a kind, stepping over it. */
const taken = <K extends Kind>(cursor: Cursor, kind: K): Extract<Token, { kind: K }> | undefined => {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== kind) return undefined;
  cursor.at++;
  return token as Extract<Token, { kind: K }>;
};
