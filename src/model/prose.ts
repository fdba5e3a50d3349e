/** Fills templates: words, with every name replaced by what it stands for. */
import type { Language, LanguageCode } from '../language/language.ts';
import { upperFirst } from '../language/numbers.ts';
import { languages } from '../language/languages.ts';
import type { Figure } from './derive.ts';
import type { ReportModel } from './model.ts';
import type { Text } from './schema.ts';
import { figureForms, parseTemplate, type FigureForm } from './template.ts';
import { inLanguage, sayFigure } from './words.ts';

/** A piece of filled text; a figure keeps its reference, so that a page can lead to its source. */
export type Segment = { text: string; figure?: Figure; term?: string };
export type Said = { code: LanguageCode; text: string; segments: Segment[] };

/** What can be named in a template besides figures: prefix → the ids it knows. */
export const reserved = ['report', 'time', 'place', 'name', 'term'] as const;

/** A text in a language, filled; in Vietnamese where it has no other. `code` says which it is. */
export const sayText = (text: Text, wanted: Language, model: ReportModel): Said =>
  filled(text, wanted, model, fill);

/** Words that name nothing, in the shape of filled ones. */
export const plainWords = (text: string, code: LanguageCode): Said => ({ code, text, segments: [{ text }] });

/** An indicator's name. It holds no figure: through what that figure is compared with, it could name itself. */
export const sayName = (name: Text, wanted: Language, model: ReportModel): string =>
  filled(name, wanted, model, (ref, form, language) =>
    model.figures.has(ref) ? undefined : fill(ref, form, language, model),
  ).text;

const filled = (text: Text, wanted: Language, model: ReportModel, fillName: typeof fill): Said => {
  const { text: template, code } = inLanguage(text, wanted);
  const language = languages[code];
  const segments = parseTemplate(template).map((part): Segment =>
    part.type === 'words'
      ? { text: part.text }
      : (fillName(part.ref, part.form, language, model) ?? gap(language)),
  );
  const [first] = segments;
  if (first) first.text = upperFirst(first.text);
  return { code, text: segments.map((segment) => segment.text).join(''), segments };
};

const gap = (language: Language): Segment => ({ text: language.page.toFill });

/** What a name in a template stands for; undefined for an unknown one. */
const fill = (
  ref: string,
  form: string | undefined,
  language: Language,
  model: ReportModel,
): Segment | undefined => {
  const figure = model.figures.get(ref);
  if (figure) return { text: sayFigure(figure, isForm(form) ? form : 'said', language, model), figure };
  const [scope = '', id = ''] = ref.split('.');
  if (scope === 'name') return words(model.report.names, id, language);
  if (scope === 'term') return term(id, language, model);
  const fixed = fixedNames(language, model);
  const text = Object.hasOwn(fixed, ref) ? fixed[ref] : undefined;
  return text === undefined ? undefined : { text };
};

const isForm = (form: string | undefined): form is FigureForm => figureForms.includes(form as FigureForm);

const words = (table: Record<string, Text>, id: string, language: Language): Segment | undefined => {
  const text = Object.hasOwn(table, id) ? table[id] : undefined;
  return text && { text: inLanguage(text, language).text };
};

const term = (id: string, language: Language, { glossary }: ReportModel): Segment | undefined => {
  const entry = Object.hasOwn(glossary.terms, id) ? glossary.terms[id] : undefined;
  return entry && { text: inLanguage(entry.term, language).text, term: id };
};

/** Names every report has: its period and year, how much of the year is gone, the place. */
export const fixedNames = (language: Language, model: ReportModel): Record<string, string> => {
  const { clock, report, site } = model;
  return {
    'report.period': language.period(report.period),
    'report.year': language.year(model.year()),
    'report.year-before': language.year(model.year() - 1),
    'place.name': inLanguage(site.place.name, language).text,
    ...(clock && {
      'time.mark': model.mark(),
      'time.share': model.markShare(language),
      'time.left': language.number(String(clock.all - clock.done)),
    }),
  };
};
