/** What the printed words of a statement leave open, so that nobody reads it into them. */
import type { Unsaid } from '../language/source-words.ts';
import { isMeasured, keyOf, levelsByKey, type Reported } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import type { Base, Plan } from '../model/schema.ts';
import { unitOf } from '../model/units.ts';

/** In the order a reader would ask. */
export const unsaidOf = (figure: Reported, model: ReportModel): Unsaid[] => [
  ...hedgedOf(figure),
  ...(figure.said.type === 'level' ? besideLevel(figure, model) : []),
  ...(figure.said.type === 'comparison' ? besideBase(figure, figure.said.base, model) : []),
  ...(figure.said.type === 'target' ? besidePlan(figure, figure.said) : []),
  ...(figure.dimensions.period.endsWith('..') ? (['end'] as const) : []),
];

const hedgedOf = ({ said }: Reported): Unsaid[] =>
  isMeasured(said) && said.hedge !== undefined ? ['exact'] : [];

const besideLevel = ({ node, said, unit }: Reported, { reported }: ReportModel): Unsaid[] => {
  const others = reported.filter((other) => other.node.id === node.id);
  const has = (type: Base['type']) =>
    others.some((other) => other.said.type === 'comparison' && other.said.base.type === type);
  const isPartOfUnknown =
    unit !== undefined && unitOf(unit).dimension === 'share' && !('of' in said && said.of !== undefined);
  return [
    ...(isPartOfUnknown ? (['whole'] as const) : []),
    ...(has('plan') || others.some((other) => other.said.type === 'target') ? [] : (['plan'] as const)),
    ...(has('period') ? [] : (['comparison'] as const)),
  ];
};

const besideBase = (figure: Reported, base: Base, model: ReportModel): Unsaid[] => {
  const isDirection = !isMeasured(figure.said);
  const hasLevel = levelsByKey(model.reported).has(keyOf(figure));
  const amount: Unsaid[] = isDirection || hasLevel || figure.reading !== undefined ? [] : ['amount'];
  if (base.type === 'plan')
    return [...(isDirection ? (['plan'] as const) : []), ...amount, ...besidePlan(figure, base)];
  return base.type === 'period' ? [...amount, ...besidePeriod(figure, base.period)] : amount;
};

const besidePlan = ({ fact }: Reported, { word, issuer }: Omit<Plan, 'type'>): Unsaid[] => [
  ...(word === null ? (['plan-word'] as const) : []),
  ...(issuer === undefined ? (['plan-issuer'] as const) : []),
  ...(hasYear(fact.printed) ? [] : (['plan-span'] as const)),
];

const besidePeriod = ({ fact, node, dimensions }: Reported, period: string | null): Unsaid[] => {
  const isMoney = unitOf(node.indicator.unit).dimension === 'money';
  return [
    ...(period === null ? (['base'] as const) : hasYear(fact.printed) ? [] : (['base-year'] as const)),
    ...(isMoney && dimensions.prices === '' ? (['prices'] as const) : []),
  ];
};

const hasYear = (printed: string): boolean => /\d{4}/.test(printed);
