/** What was most likely meant by something written another way. */
import { closest } from 'fastest-levenshtein';
import { traceNormalised } from '../language/normalise.ts';
import { tokensOf } from '../language/phrase-tokens.ts';

/** The name nearest to what was written, if it is near enough to be meant: "retail.plan" is like "retail-sales.plan". */
export const nearest = (found: string, names: readonly string[]): string | undefined => {
  const [id, rest] = parted(found);
  const like = names.filter((name) => {
    const [otherId, otherRest] = parted(name);
    return isLike(id, otherId) && (rest === otherRest || isLike(rest, otherRest));
  });
  if (like.length === 0) return undefined;
  return like.find((name) => letters(name) === letters(found)) ?? closest(found, like);
};

/** A reference as its id and what follows. */
const parted = (name: string): [string, string] => {
  const dot = name.indexOf('.');
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
};

const letters = (text: string): string => Array.from(text.toLowerCase()).sort().join('');

const isLike = (a: string, b: string): boolean => {
  const bigrams = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [first, second] = [bigrams(a.toLowerCase()), bigrams(b.toLowerCase())];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return letters(a) === letters(b) || (shared * 2 >= Math.min(first.size, second.size) && shared > 0);
};

/** The unit whose Vietnamese words were written for its id: "tỷ đồng" is "billion-dong". */
export const unitMeant = (found: string): string | undefined => {
  const [token, ...others] = tokensOf(traceNormalised(found));
  return token?.kind === 'unit' && others.length === 0 ? token.unit : undefined;
};

/** A figure written in another way: 44.9, "44,9", "1.904,5", "04", [2, 5]. */
export const figureMeant = (found: unknown): string | string[] | undefined => {
  if (!Array.isArray(found)) return asDecimal(found);
  const ends = found.map(asDecimal).filter((end) => end !== undefined);
  return found.length === 2 && ends.length === 2 ? ends : undefined;
};

const asDecimal = (found: unknown): string | undefined => {
  if (typeof found === 'number' && Number.isFinite(found))
    return /e/i.test(String(found)) ? undefined : String(found);
  if (typeof found !== 'string') return undefined;
  const plain = found
    .trim()
    .replace(/\s?(?:%|\p{L}[\p{L} ]*)$/u, '')
    .replace(/^\+/, '')
    .replace(/^[−–]/, '-');
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  const decimal = grouped.replace(',', '.').replace(/^(-?)0+(?=\d)/, '$1');
  return /^-?(?:0|[1-9]\d{0,20})(?:\.\d+)?$/.test(decimal) && decimal.length <= 24 ? decimal : undefined;
};

/** A day written day first: "02/04/2024" is "2024-04-02". */
export const dayMeant = (found: string): string | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(found) ?? [];
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** An id for what was written with capitals, accents or spaces: "Đơn hàng" is "don-hang". */
export const idMeant = (found: string): string => {
  const plain = found.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '');
  return id === '' ? 'budget-revenue' : id.slice(0, 60);
};
