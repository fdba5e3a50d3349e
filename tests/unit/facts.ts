import { languages } from '../../src/language/languages.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { sayFigure, sayInterval } from '../../src/model/words.ts';
import { plain } from './figures.ts';

export const plan = { type: 'plan', word: 'plan' };
export const samePeriod = { type: 'period', period: 'same-period' };
/** Facts as they stand in a file, without the words they were printed in. */
export const level = (value: unknown, more = {}) => ({ type: 'level', value, ...more });
export const ratio = (value: unknown, base: object = plan, more = {}) => ({
  ...{ type: 'comparison', form: 'ratio', base, value },
  ...more,
});
export const change = (value: unknown, base: object = samePeriod) => ({
  ...ratio(value, base),
  form: 'change',
});
export const difference = (value: unknown, base: object = samePeriod, more = {}) => ({
  ...ratio(value, base, more),
  form: 'difference',
});
export const counted = { unit: 'count', counted: { vi: 'hợp tác xã', en: 'cooperative|cooperatives' } };

export const figureOf = (model: ReportModel, ref: string) => {
  const figure = model.figures.get(ref);
  if (!figure) throw new Error(`${ref} is not there, only ${[...model.figures.keys()].join(' ')}`);
  return figure;
};
/** A figure in Vietnamese and English. */
export const saidOf = (model: ReportModel, ref: string): string[] =>
  [languages.vi, languages.en].map((language) =>
    plain(sayFigure(figureOf(model, ref), 'said', language, model)),
  );
export const knownOf = (model: ReportModel, ref: string): string | undefined =>
  plain(sayInterval(figureOf(model, ref), languages.vi) ?? '');
