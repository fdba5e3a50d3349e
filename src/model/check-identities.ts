/** The parts of a total make it, within what rounding leaves open, and two breakdowns make the same. */
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { mistakes } from '../language/mistakes.ts';
import { topicFile, type Checking } from './checking.ts';
import { identityInterval, levelNamed } from './identity.ts';
import { inBaseUnit, inUnit, type MeasuredFigure } from './figures.ts';
import { isExact, overlap, type Interval } from './interval.ts';
import type { ReportModel } from './model.ts';
import type { Sentence } from './problem.ts';
import { exactDecimal } from './rounding.ts';
import type { Identity } from './schema.ts';
import { sayFigure, sayInterval } from './words.ts';

export const identitiesClose = (checking: Checking): void => {
  const { model, files } = checking;
  for (const [topic, { identities = [] }] of model.topics)
    identities.forEach((identity, index) => {
      const tell = (field: string, sentence: Sentence) =>
        checking.complain({ file: topicFile(files, topic), path: ['identities', index, field] }, sentence);
      checkIdentity(checking, identity, tell);
      breakdownsAgree(checking, identity, identities.slice(0, index), tell);
    });
};

/** Two sums of one total that has no level of its own are compared with each other. */
const breakdownsAgree = (
  { model }: Checking,
  identity: Identity,
  earlier: readonly Identity[],
  tell: (field: string, sentence: Sentence) => void,
): void => {
  if (identity.contradicted || levelNamed(identity.total, model.reported)) return;
  const made = madeBy(identity, model);
  const node = model.indicators.get(identity.total);
  for (const other of earlier) {
    const otherMade =
      other.total === identity.total && !other.contradicted ? madeBy(other, model) : undefined;
    if (!node || !made || !otherMade || overlap(made, otherMade)) continue;
    const inWords = (value: Interval): Sentence => {
      const figure = { unit: node.indicator.unit, interval: inUnit(value, node.indicator.unit) };
      return { vi: interval(figure, languages.vi), en: interval(figure, languages.en) };
    };
    tell('parts', mistakes.breakdownsApart(identity.total, inWords(otherMade), inWords(made)));
  }
};

const madeBy = ({ op, parts, partial }: Identity, model: ReportModel): Interval | undefined => {
  const levels = parts.map((ref) => levelNamed(ref, model.reported)).filter((part) => part !== undefined);
  return partial || levels.length < parts.length ? undefined : identityInterval(op, levels);
};

const checkIdentity = (
  checking: Checking,
  identity: Identity,
  tell: (field: string, sentence: Sentence) => void,
): void => {
  const { reported, gaps } = checking.model;
  const parts = identity.parts.map((ref) => levelNamed(ref, reported));
  const unknown = identity.parts.find((_, index) => parts[index] === undefined);
  if (unknown !== undefined) {
    const toFill = [...gaps].some((gap) => gap === unknown || gap.startsWith(`${unknown}.`));
    if (!toFill) tell('parts', mistakes.partsLevel(unknown));
    return;
  }
  const total = levelNamed(identity.total, reported);
  const known = parts.filter((part) => part !== undefined);
  const made = identityInterval(identity.op, known);
  if (!total || !made) return;
  const closes = identity.partial ? !isAbove(made, inBaseUnit(total)) : overlap(made, inBaseUnit(total));
  const parted = { ...total, interval: inUnit(made, total.unit) };
  if (closes && identity.contradicted) tell('contradicted', mistakes.identityCloses(identity.total));
  if (!closes && !identity.contradicted)
    tell(
      'total',
      mistakes.identityOpen(said(checking.model, total), {
        vi: interval(parted, languages.vi),
        en: interval(parted, languages.en),
      }),
    );
};

/** What is known of a figure, in words: from where to where, or the number itself where it is exact. */
const interval = (figure: Pick<MeasuredFigure, 'unit' | 'interval'>, language: Language): string => {
  const value = isExact(figure.interval) ? exactDecimal(figure.interval.lo.at) : undefined;
  if (value !== undefined) return language.figure({ value, unit: figure.unit });
  return sayInterval(figure, language) ?? '';
};

const isAbove = (a: Interval, b: Interval): boolean => a.lo.at.gt(b.hi.at);

const said = (model: ReportModel, figure: MeasuredFigure): Sentence => ({
  vi: sayFigure(figure, 'value', languages.vi, model),
  en: sayFigure(figure, 'value', languages.en, model),
});
