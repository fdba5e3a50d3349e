/** Every figure is possible by itself: whole where counted, within its limits, in a unit of the right kind. */
import Fraction from 'fraction.js';
import { mistakes } from '../language/mistakes.ts';
import { factPlace, mustBeIn, topicFile, type Checking } from './checking.ts';
import { isMeasured, isMeasuredFigure, type MeasuredFigure, type Reported } from './figures.ts';
import { isSchoolYear, runsForward, spanOf } from './period.ts';
import { canonical } from './canonical.ts';
import type { DisputedFact, Measured } from './schema.ts';
import { unitIds, unitOf, type Dimension } from './units.ts';

export const checkFigures = (checking: Checking): void => {
  checkReport(checking);
  checkIndicators(checking);
  for (const figure of checking.model.reported) {
    checkPeriods(checking, figure);
    if (isMeasuredFigure(figure)) checkFigure(checking, figure);
  }
  checkFacts(checking);
};

const checkReport = ({ model, files, complain }: Checking): void => {
  const { period, cutOff, sources, topics } = model.report;
  const file = files.report;
  tellPeriod(period, (sentence) => complain({ file, path: ['period'] }, sentence));
  const { start, end } = spanOf(period);
  const day = cutOff?.slice(0, 7);
  const pad = ({ year, month }: { year: number; month: number }) =>
    `${year}-${String(month).padStart(2, '0')}`;
  if (cutOff !== null && day !== undefined && (day < pad(start) || (end && day > pad(end))))
    complain({ file, path: ['cutOff'] }, mistakes.cutOffOutside(cutOff, period));
  sources.forEach(({ id }, index) => {
    if (sources.findIndex((source) => source.id === id) < index)
      complain({ file, path: ['sources', index, 'id'] }, mistakes.duplicateId(id, '"sources"'));
  });
  for (const topic of topics)
    if (Object.keys(model.topics.get(topic)?.indicators ?? {}).length === 0)
      complain({ file: topicFile(files, topic), path: ['indicators'] }, mistakes.noIndicators(topic));
};

const tellPeriod = (
  period: string,
  tell: (sentence: ReturnType<typeof mistakes.periodOrder>) => void,
): void => {
  const [from, to] = period.split('/');
  if (isSchoolYear(period) && Number(to) !== Number(from) + 1) tell(mistakes.schoolYear(period));
  else if (!runsForward(spanOf(period))) tell(mistakes.periodOrder(period));
};

const checkIndicators = ({ model, files, complain }: Checking): void => {
  for (const { id, topic, indicator } of model.indicators.values()) {
    const at = (field: string) => ({ file: topicFile(files, topic), path: ['indicators', id, field] });
    if (indicator.period) tellPeriod(indicator.period, (sentence) => complain(at('period'), sentence));
    const isCount = unitOf(indicator.unit).dimension === 'count';
    if (isCount && !indicator.counted) complain(at('unit'), mistakes.countedMissing());
  }
};

/** The periods a statement itself names. */
const checkPeriods = (checking: Checking, figure: Reported): void => {
  const { said, reading } = figure;
  const base = said.type === 'comparison' ? said.base : undefined;
  const periods: [string | null | undefined, ...string[]][] = [
    [reading !== undefined && 'period' in said ? said.period : undefined, 'period'],
    [said.type === 'target' ? said.horizon : undefined, 'horizon'],
    [base?.type === 'plan' ? base.horizon : undefined, 'base', 'horizon'],
    [base?.type === 'period' ? base.period : undefined, 'base', 'period'],
  ];
  for (const [period, ...field] of periods)
    if (period && /^\d/.test(period))
      tellPeriod(period, (sentence) => checking.complain(factPlace(checking, figure, ...field), sentence));
};

const checkFigure = (checking: Checking, figure: MeasuredFigure): void => {
  const { said, unit } = figure;
  const tell = (field: string, sentence: ReturnType<typeof mistakes.notWhole>) =>
    checking.complain(factPlace(checking, figure, field), sentence);
  if (!isMeasured(said)) return;
  const values = [said.value].flat();
  const { whole, dimension } = unitOf(unit);
  const fraction = values.find((value) => value.includes('.'));
  if (whole && fraction !== undefined) tell('value', mistakes.notWhole(fraction));
  if (Array.isArray(said.value) && new Fraction(said.value[0]).gt(said.value[1]))
    tell('value', mistakes.rangeOrder(said.value[0], said.value[1]));
  if (said.spread && !Array.isArray(said.value)) tell('spread', mistakes.noSpreadRange());
  checkUnit(said, figure, dimension, tell);
  if (said.type === 'level') checkLevel(figure, values, tell);
};

type Tell = (field: string, sentence: ReturnType<typeof mistakes.notWhole>) => void;

const checkUnit = (
  said: Measured,
  { unit, node }: MeasuredFigure,
  dimension: Dimension,
  tell: Tell,
): void => {
  const own = unitOf(node.indicator.unit).dimension;
  const allowed = dimensionsAllowed(said, own);
  if (allowed.includes(dimension)) return;
  const fitting = unitIds.filter((id) => allowed.includes(unitOf(id).dimension));
  if (said.type === 'comparison') tell('unit', mistakes.comparisonUnit(unit, said.form, fitting));
  else tell('unit', mistakes.dimension(unit, fitting));
};

const dimensionsAllowed = (said: Measured, own: Dimension): Dimension[] => {
  if (said.type !== 'comparison') return [own];
  if (said.form === 'ratio') return ['share', 'multiple'];
  if (said.form === 'change') return ['share'];
  return own === 'share' ? ['points'] : [own];
};

const checkLevel = ({ said, unit }: MeasuredFigure, values: string[], tell: Tell): void => {
  const { dimension, scale, whole } = unitOf(unit);
  const over = values.find((value) => dimension === 'share' && new Fraction(value).mul(scale).gt(1));
  if (over !== undefined) tell('value', mistakes.shareOver(over));
  const negative = values.find((value) => value.startsWith('-'));
  if ((whole || dimension === 'share') && negative !== undefined)
    tell('value', mistakes.negativeLevel(negative));
  const of = said.type === 'level' ? said.of : undefined;
  const part = values.at(-1) ?? '0';
  if (of !== undefined && new Fraction(part).gt(of)) tell('of', mistakes.partOver(part, of));
};

/** What is told once of a fact, however many readings it has. */
const checkFacts = (checking: Checking): void => {
  for (const { id, topic, indicator } of checking.model.indicators.values())
    for (const [factId, fact] of Object.entries(indicator.facts)) {
      const at = (...field: string[]) => factPlace(checking, { node: { id, topic }, factId }, ...field);
      const { paragraph, period } = fact;
      const { paragraphCount } = checking.model.sourceOf(fact);
      mustBeIn(checking, paragraph, paragraphCount, at('paragraph'));
      if (period) tellPeriod(period, (sentence) => checking.complain(at('period'), sentence));
      if (fact.type === 'disputed') checkReadings(checking, fact, at);
    }
};

/** Readings of a dispute differ from each other, and there are at least two. */
const checkReadings = (
  { complain }: Checking,
  fact: DisputedFact,
  at: (...field: string[]) => ReturnType<typeof factPlace>,
): void => {
  const readings = Object.entries(fact.readings);
  if (readings.length < 2) complain(at('readings'), mistakes.readingsTooFew(readings.length));
  const seen = new Map<string, string>();
  for (const [name, reading] of readings) {
    const said = canonical(reading);
    const first = seen.get(said);
    if (first !== undefined)
      complain({ ...at('readings', name), key: true }, mistakes.readingsEqual(first, name));
    seen.set(said, name);
  }
};
