/** What a report leaves open that one would want to know of its figures: how often each is met. */
import { isLevel, type Reported } from './figures.ts';
import type { ReportModel } from './model.ts';
import type { Plan } from './schema.ts';
import { unitOf } from './units.ts';

export type Unknowns = {
  /** Of the article and the report: null in the data. */
  address: boolean;
  published: boolean;
  byline: boolean;
  cutOff: boolean;
  /** Times a plan is named, and of those, times without whose it is, and without a word for it. */
  plans: number;
  issuers: number;
  planNames: number;
  /** Changes against no stated period. */
  periods: number;
  /** Shares without the total they are of. */
  wholes: number;
  /** Amounts of money compared with a period, without the prices they are counted at. */
  prices: number;
};

/** Every fact counts once, however many readings it has. */
export const unknownsOf = ({ report, reported }: Pick<ReportModel, 'report' | 'reported'>): Unknowns => {
  const [source] = report.sources;
  const facts = [...Map.groupBy(reported, ({ node, factId }) => `${node.id}.${factId}`).values()];
  const times = (is: (figure: Reported) => boolean) => facts.filter((readings) => readings.some(is)).length;
  return {
    address: source?.address === null,
    published: source?.published === null,
    byline: source?.byline === null,
    cutOff: report.cutOff === null,
    plans: times((figure) => planOf(figure) !== undefined),
    issuers: times((figure) => planOf(figure)?.issuer === undefined && planOf(figure) !== undefined),
    planNames: times((figure) => planOf(figure)?.word === null),
    periods: times(
      ({ said }) => said.type === 'comparison' && said.base.type === 'period' && said.base.period === null,
    ),
    wholes: times(isShareOfUnknown),
    prices: times(isOfUnknownPrices),
  };
};

const planOf = ({ said }: Reported): Omit<Plan, 'type'> | undefined => {
  if (said.type === 'target') return said;
  return said.type === 'comparison' && said.base.type === 'plan' ? said.base : undefined;
};

const isShareOfUnknown = (figure: Reported): boolean =>
  isLevel(figure) && unitOf(figure.unit).dimension === 'share' && figure.said.of === undefined;

const isOfUnknownPrices = ({ said, node, dimensions: { prices } }: Reported): boolean =>
  said.type === 'comparison' &&
  said.base.type === 'period' &&
  unitOf(node.indicator.unit).dimension === 'money' &&
  prices === '';
