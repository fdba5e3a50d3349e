/** Corrections still speak of the figures that are there: one that no longer applies is told, never passed over. */
import { mistakes } from '../language/mistakes.ts';
import { canonical } from './canonical.ts';
import { factPlace, type Checking } from './checking.ts';
import { stated } from './corrections.ts';
import { asPrinted, isInForce, type Reported } from './figures.ts';
import type { JsonPath } from './problem.ts';
import type { Corrected, Fact, OwnCorrection } from './schema.ts';

export const checkCorrections = (checking: Checking): void => {
  for (const { id, topic, indicator } of checking.model.indicators.values())
    for (const [factId, fact] of Object.entries(indicator.facts))
      if ('corrected' in fact && fact.corrected)
        checkOfSource(checking, { node: { id, topic }, factId }, fact, fact.corrected);
  checkOwn(checking);
};

type Place = { node: { id: string; topic: string }; factId: string };

/** The newspaper's: made for one value by another source than the one that was wrong. */
const checkOfSource = (checking: Checking, place: Place, fact: Fact, corrected: Corrected): void => {
  const { model, complain } = checking;
  const at = (field: string) => factPlace(checking, place, 'corrected', field);
  const { value } = fact as { value: Corrected['value'] };
  const source = model.report.sources.find(({ id }) => id === corrected.source);
  if (!isInForce(corrected, value)) complain(at('of'), mistakes.correctionStale(corrected.of, value));
  else if (canonical(corrected.value) === canonical(value) && corrected.printed === fact.printed)
    complain(at('value'), mistakes.correctsNothing());
  if (source && source === model.sourceOf(fact))
    complain(at('source'), mistakes.correctedByItself(source.id));
};

/** Ours: the last one of a fact ends in the figure that is there. */
const checkOwn = ({ model, files, complain }: Checking): void => {
  const { corrections } = model;
  const file = files.corrections;
  if (!file) return;
  corrections.forEach((entry, index) => {
    const at = (...field: JsonPath) => ({ file, path: ['corrections', index, ...field] });
    const before = corrections[index - 1];
    if (before && before.day > entry.day)
      complain(at('day'), mistakes.correctionOrder(entry.day, before.day));
    if (canonical(entry.was) === canonical(entry.is)) complain(at('is'), mistakes.correctsNothing());
    const isLast = !corrections.slice(index + 1).some(({ fact }) => fact === entry.fact);
    const statements = model.statementsOf(entry.fact);
    // A fact that was given up since has nothing to agree with.
    if (isLast && statements.length > 0 && !statements.some((figure) => holds(entry, figure)))
      complain(at('is'), mistakes.correctionOutdated(`${model.id}/${entry.fact}`, entry.is.printed));
  });
};

/** Whether a correction's figure is the one that is there, or the one the source printed before it was put right. */
const holds = ({ is }: OwnCorrection, figure: Reported): boolean =>
  asPrinted(figure).some((each) => canonical(stated(each)) === canonical(is));
