/** The report against itself: what cannot be true together is a mistake, unless the data accept it with a reason. */
import { languages } from '../language/languages.ts';
import type { Language } from '../language/language.ts';
import { mistakes } from '../language/mistakes.ts';
import { factPlace, topicFile, type Checking } from './checking.ts';
import { factsIn, isAbout } from './contradictions.ts';
import { crossChecks, type CrossCheck, type FigureCheck } from './cross-checks.ts';
import type { IdentityCheck } from './cross-identities.ts';
import type { Figure } from './derive.ts';
import { levelNamed } from './identity.ts';
import { isExact, type Interval } from './interval.ts';
import type { JsonPath, Sentence } from './problem.ts';
import type { DataFile } from './json.ts';
import { exactDecimal } from './rounding.ts';
import type { FigureForm } from './template.ts';
import type { UnitId } from './units.ts';
import { sayFigure, sayInterval } from './words.ts';

export const checkSums = (checking: Checking): void => {
  const { model, files, complain } = checking;
  partsHaveLevels(checking);
  const { contradictions = [] } = model.overview;
  const broken = crossChecks(model).filter(({ agreement }) => agreement === 'none');
  for (const check of broken)
    if (!contradictions.some((accepted) => isAbout(accepted, check)))
      complain(placeOf(check, checking), mistakes.contradiction(sentenceOf(check, checking), factsIn(check)));
  contradictions.forEach((accepted, index) => {
    const at = { file: files.overview, path: ['contradictions', index, 'figures'] };
    if (!broken.some((check) => isAbout(accepted, check)))
      complain(at, mistakes.contradictionGone(accepted.figures));
  });
};

const partsHaveLevels = ({ model, files, complain }: Checking): void => {
  const isToFill = (ref: string) => [...model.gaps].some((gap) => gap === ref || gap.startsWith(`${ref}.`));
  for (const [topic, { identities = [] }] of model.topics)
    identities.forEach(({ parts }, index) => {
      const unknown = parts.find((ref) => !levelNamed(ref, model.reported));
      if (unknown !== undefined && !isToFill(unknown))
        complain(
          { file: topicFile(files, topic), path: ['identities', index, 'parts'] },
          mistakes.partsLevel(unknown),
        );
    });
};

const isOfIdentity = (check: CrossCheck): check is IdentityCheck => 'index' in check;

const placeOf = (check: CrossCheck, checking: Checking): { file: DataFile; path: JsonPath } => {
  if (!isOfIdentity(check)) return factPlace(checking, check.at, 'value');
  const field = check.kind === 'identity' ? 'total' : 'parts';
  return { file: topicFile(checking.files, check.topic), path: ['identities', check.index, field] };
};

/** What does not go together, as a part of a sentence. */
const sentenceOf = (check: CrossCheck, checking: Checking): Sentence =>
  isOfIdentity(check) ? identitySentence(check, checking) : figureSentence(check, checking);

const figureSentence = ({ kind, figures }: FigureCheck, { model }: Checking): Sentence => {
  const [one, other, third] = figures.map((figure) => ({
    value: said(figure, 'value', model),
    said: said(figure, 'said', model),
  }));
  if (!one || !other) throw new Error(`a check of ${kind} compares two figures`);
  switch (kind) {
    case 'levels':
      return mistakes.levelsApart(one.value, other.value);
    case 'plan':
      return mistakes.planApart(one.value, other.said, (third ?? other).value);
    case 'comparisons':
      return mistakes.comparisonsApart(one.said, other.said);
    case 'base':
      return mistakes.baseApart(one.value, other.said, (third ?? other).value);
    case 'difference':
      return mistakes.differenceOver(one.value, other.said);
    case 'direction':
      return mistakes.directionApart(one.said, other.said);
    case 'whole-plan':
      return mistakes.noWholePlan(one.value, other.value);
  }
};

const identitySentence = (
  { kind, figures, total, unit, made, other }: IdentityCheck,
  { model }: Checking,
): Sentence => {
  const parts = inWords(made, unit);
  if (kind === 'breakdowns') return mistakes.breakdownsApart(total, inWords(other, unit), parts);
  const [whole] = figures;
  return mistakes.identityOpen(whole ? said(whole, 'value', model) : inWords(other, unit), parts);
};

const said = (figure: Figure, form: FigureForm, model: Checking['model']): Sentence => ({
  vi: sayFigure(figure, form, languages.vi, model),
  en: sayFigure(figure, form, languages.en, model),
});

/** From where to where, or the number itself where it is exact. */
const inWords = (interval: Interval, unit: UnitId): Sentence => {
  const say = (language: Language): string => {
    const value = isExact(interval) ? exactDecimal(interval.lo.at) : undefined;
    if (value !== undefined) return language.figure({ value, unit });
    return sayInterval({ interval, unit }, language) ?? '';
  };
  return { vi: say(languages.vi), en: say(languages.en) };
};
