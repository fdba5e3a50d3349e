/** Every statement on an indicator as a row: what is said, in which words, what is known, what follows. */
import type { Language } from '../language/language.ts';
import { lowerFirst, upperFirst } from '../language/numbers.ts';
import type { Derived, Formula } from '../model/derive.ts';
import { factRefOf, type Reported } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText, type Said } from '../model/prose.ts';
import type { Text } from '../model/schema.ts';
import { sayBase, sayFigure, sayInterval, saySpan } from '../model/words.ts';
import { contradictionRows, type ContradictionRow } from './contradiction-rows.ts';

export type DerivedRow = { ref: string; said: string; formula: string; known: string | undefined };
export type FactRow = {
  ref: string;
  relation: string;
  said: string;
  hedge: string;
  isHedged: boolean;
  badges: string[];
  printed: string;
  paragraph: string | undefined;
  known: string;
  derived: DerivedRow[];
  note: Said | undefined;
  contradictions: ContradictionRow[];
};
export type IndicatorRows = {
  id: string;
  name: Said;
  definition: Said;
  note: Said | undefined;
  /** What span its figures cover; several where they differ. */
  clocks: string;
  facts: FactRow[];
  /** What an identity gives an indicator the report names without a figure. */
  derived: DerivedRow[];
};

/** The indicators of a topic, in the order of its file. */
export const indicatorRows = (topic: string, model: ReportModel, language: Language): IndicatorRows[] => {
  const derived = Map.groupBy(derivedFigures(model), ({ of, node }) => of?.ref ?? node.id);
  const reported = Map.groupBy(model.reported, ({ node }) => node.id);
  const rows = (key: string) => (derived.get(key) ?? []).map((figure) => derivedRow(figure, model, language));
  return [...model.indicators.values()]
    .filter((node) => node.topic === topic)
    .map(({ id, indicator }) => ({
      id,
      name: sayText(indicator.name, language, model),
      definition: sayText(indicator.definition, language, model),
      note: optional(indicator.note, language, model),
      clocks: clocksOf(reported.get(id) ?? [], language),
      facts: (reported.get(id) ?? []).map((figure) => factRow(figure, rows(figure.ref), model, language)),
      derived: rows(id),
    }));
};

const clocksOf = (figures: readonly Reported[], language: Language): string =>
  [...new Set(figures.map((figure) => saySpan(figure, language)))].join('; ');

const derivedFigures = (model: ReportModel): Derived[] =>
  [...model.figures.values()].filter((figure) => figure.kind === 'derived');

const optional = (text: Text | undefined, language: Language, model: ReportModel): Said | undefined =>
  text && sayText(text, language, model);

const factRow = (
  figure: Reported,
  derived: DerivedRow[],
  model: ReportModel,
  language: Language,
): FactRow => {
  const { fact, said, ref } = figure;
  const { page } = language;
  const hedge = 'hedge' in said ? said.hedge : undefined;
  return {
    ref,
    relation: relationOf(figure, language),
    // The column of relations says already that a level was reached.
    said: upperFirst(sayFigure(figure, said.type === 'level' ? 'value' : 'said', language, model)),
    hedge: hedge ? language.hedges[hedge] : page.noHedge,
    isHedged: hedge !== undefined,
    badges: badgesOf(figure, language),
    printed: fact.printed,
    paragraph: fact.paragraph === undefined ? undefined : page.paragraph(fact.paragraph),
    known: sayInterval(figure, language) ?? page.noInterval,
    derived,
    note: isFirstReading(figure) ? optional(fact.note, language, model) : undefined,
    contradictions: isFirstReading(figure) ? contradictionRows(factRefOf(figure), model, language) : [],
  };
};

/** A disputed fact is explained once, beside its first reading. */
const isFirstReading = ({ fact, reading }: Reported): boolean =>
  fact.type !== 'disputed' || Object.keys(fact.readings)[0] === reading;

/** The relation; of one reading of a disputed fact, the relation that reading gives it. */
export const relationOf = ({ said }: Reported, { page: { relations } }: Language): string => {
  if (said.type === 'level') return said.of === undefined ? relations.level : relations.part;
  if (said.type === 'target') return relations.target;
  return relations[said.base.type];
};

/** The same with what it is compared with, which tells two plans apart: "chỉ tiêu tỉnh giao". */
export const comparedTo = (figure: Reported, model: ReportModel, language: Language): string =>
  sayBase(figure, language, model) ?? relationOf(figure, language);

export const badgesOf = ({ fact, reading }: Reported, { page }: Language): string[] => {
  const status =
    fact.status && { E: page.estimated, P: page.provisional, F: page.forecast, B: page.break }[fact.status];
  return [status, reading === undefined ? undefined : page.disputed].filter((badge) => badge !== undefined);
};

const signs: Partial<Record<Formula, string>> = { sum: ' + ', product: ' × ', quotient: ' ÷ ' };

/** An identity by the names of its parts, unless they are many. */
const formulaOf = ({ formula, inputs }: Derived, model: ReportModel, language: Language): string => {
  const sign = signs[formula];
  if (sign === undefined || inputs.length > 4) return language.formulas[formula];
  return inputs.map(({ node }) => lowerFirst(model.name(node, language))).join(sign);
};

export const derivedRow = (figure: Derived, model: ReportModel, language: Language): DerivedRow => ({
  ref: figure.ref,
  said: upperFirst(sayFigure(figure, 'said', language, model)),
  formula: formulaOf(figure, model, language),
  known:
    figure.wholeNumber && figure.id === 'implied'
      ? language.page.onlyWholeNumber
      : sayInterval(figure, language),
});
