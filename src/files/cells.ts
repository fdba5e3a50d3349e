/** What a single cell can hold. */
import Fraction from 'fraction.js';
import { isExact, type Interval } from '../model/interval.ts';
import { exactDecimal } from '../model/rounding.ts';
import { intervalEnds } from '../model/words.ts';
import type { Cell } from './columns.ts';

/** Words as people search and compare them: with plain spaces and none around them; null for no words. */
export const textCell = (words: string | undefined): Cell => {
  const text = words?.replaceAll('\u00a0', ' ').trim().normalize('NFC');
  return text === '' ? null : (text ?? null);
};

/** Several ids, phrases or numbers in one cell, each once. */
export const listCell = (items: readonly (string | number | undefined)[]): Cell =>
  textCell([...new Set(items.filter((item) => item !== undefined))].join('; '));

/** The bounds of an interval as decimals: exact where their digits end soon, else rounded outward. */
export const boundCells = (interval: Interval | undefined): [Cell, Cell] => {
  if (!interval) return [null, null];
  const at = isExact(interval) ? exactDecimal(interval.lo.at) : undefined;
  if (at !== undefined) return [at, at];
  const [lo, hi] = intervalEnds(interval).ends;
  return [withoutZeros(lo), withoutZeros(hi)];
};

/** Rounding leaves zeros behind that nobody printed. */
const withoutZeros = (decimal: string): string => exactDecimal(new Fraction(decimal)) ?? decimal;

/** Spreadsheets and most readers of JSON keep 15 significant digits of a number; one of more goes as text. */
export const isSafeNumber = (decimal: string): boolean =>
  decimal.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length <= 15;
