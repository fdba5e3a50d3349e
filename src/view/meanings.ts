/** What the terms of the glossary mean, where they stand. */
import type { Language, LanguageCode } from '../language/language.ts';
import type { ReportModel } from '../model/model.ts';
import type { Said } from '../model/prose.ts';
import { inLanguage } from '../model/words.ts';

type Words = { text: string; code: LanguageCode };
export type Meaning = { id: string; term: Words; meaning: Words };

/** The whole glossary, in the order of its file. */
export const allMeanings = ({ glossary }: ReportModel, language: Language): Meaning[] =>
  Object.entries(glossary.terms).map(([id, { term, meaning }]) => ({
    id,
    term: inLanguage(term, language),
    meaning: inLanguage(meaning, language),
  }));

/** The terms that texts use, in the order of the glossary. */
export const usedMeanings = (
  texts: readonly (Said | undefined)[],
  model: ReportModel,
  language: Language,
): Meaning[] => {
  const used = new Set(texts.flatMap((text) => text?.segments.flatMap(({ term }) => term ?? []) ?? []));
  return allMeanings(model, language).filter(({ id }) => used.has(id));
};

/** The terms of a text that are not in `met` yet; they are then. */
export const newMeanings = (
  said: Said,
  met: Set<string>,
  model: ReportModel,
  language: Language,
): Meaning[] => {
  const used = said.segments.flatMap(({ term }) => term ?? []);
  const fresh = new Set(used.filter((term) => !met.has(term)));
  for (const term of fresh) met.add(term);
  return fresh.size === 0 ? [] : allMeanings(model, language).filter(({ id }) => fresh.has(id));
};
