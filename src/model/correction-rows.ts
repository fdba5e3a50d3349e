/** Corrections as words: one row for each, for every place that tells of them. */
import type { Language } from '../language/language.ts';
import { correctionsOf, type Correction } from './corrections.ts';
import { indicatorIn, type Reported } from './figures.ts';
import type { ReportModel } from './model.ts';
import { sayText, type Said } from './prose.ts';
import type { Said as Statement, Stated } from './schema.ts';
import { sayFigure } from './words.ts';

/** A figure as it stood: in words, and in those of the source. */
export type StatedWords = { said: string; printed: string };
export type CorrectionRow = {
  id: string;
  report: string;
  /** "retail-sales.plan" */
  fact: string;
  kind: Correction['kind'];
  /** Whose error it was, in words. */
  kindWords: string;
  /** ISO 8601. */
  day: string;
  indicator: string;
  /** Of the figure as the model has it now: "retail-sales.plan"; of a disputed one its first reading. */
  ref: string;
  was: StatedWords;
  is: StatedWords;
  why: Said;
  /** What put the source right. */
  source: { title: string; publisher: string } | undefined;
};

/** Those of a report, newest first. */
export const correctionRows = (model: ReportModel, language: Language): CorrectionRow[] =>
  correctionsOf(model)
    .toReversed()
    .map((correction) => rowOf(correction, model, language));

/** Those of some facts. */
export const correctionsAmong = (
  facts: ReadonlySet<string>,
  model: ReportModel,
  language: Language,
): CorrectionRow[] => correctionRows(model, language).filter(({ fact }) => facts.has(fact));

/** A correction in one sentence: "Đính chính ngày 25/11/2026: trước ghi 65,9%, nay ghi 66,9%." */
export const noteOf = ({ day, was, is }: CorrectionRow, { page, day: sayDay }: Language): string =>
  page.correction.note(sayDay(day), was.said, is.said);

const rowOf = (correction: Correction, model: ReportModel, language: Language): CorrectionRow => {
  const { id, report, kind, fact, day, was, is, why } = correction;
  const [now] = model.statementsOf(fact);
  const node = model.indicators.get(indicatorIn(fact));
  const words = (stated: Stated): StatedWords => ({
    said: sayStated(stated, now, model, language),
    printed: stated.printed,
  });
  return {
    ...{ id, report, fact, kind, day },
    kindWords: language.page.correction.kinds[kind],
    indicator: node ? model.name(node, language) : indicatorIn(fact),
    ref: now?.ref ?? fact,
    was: words(was),
    is: words(is),
    why: sayText(why, language, model),
    source: kind === 'source' && now ? sourceOf(now, model) : undefined,
  };
};

const sourceOf = ({ fact }: Reported, model: ReportModel): CorrectionRow['source'] => {
  const { title, publisher } = model.sourceOf(fact);
  return { title, publisher };
};

/** Of a fact that was given up since, all that its own figure says. */
const sayStated = (
  stated: Stated,
  now: Reported | undefined,
  model: ReportModel,
  language: Language,
): string => {
  const { value, unit, hedge, of } = stated;
  if (now) return sayFigure(asStated(now, stated), formOf(now.said), language, model);
  if (unit) return language.figure({ value: value, unit, hedge, of });
  return language.direction(value as 'above' | 'below' | 'equal');
};

/** A figure beside the words around it is enough, but a rise by itself would not tell from a fall. */
const formOf = (said: Statement): 'value' | 'said' =>
  said.type === 'comparison' && said.form !== 'ratio' ? 'said' : 'value';

/** The fact as it stood: what a correction does not tell, it has not changed. */
const asStated = (now: Reported, { value, unit, hedge, of, printed }: Stated): Reported => {
  const { status, ...fact } = [now.fact, now.original].find((each) => each?.printed === printed) ?? now.fact;
  const said = { ...now.said, value, hedge, of } as Statement;
  const isKnown = fact.printed === printed && status !== undefined;
  return {
    ...now,
    ...(unit && { unit }),
    said,
    fact: { ...fact, ...(isKnown && { status }) },
  };
};
