/** Parts against their total, and two breakdowns of one total against each other. */
import { agreementOf, known, type Agreement, type Side } from './agreement.ts';
import { identityInterval, levelNamed } from './identity.ts';
import { inBaseUnit, inUnit, type MeasuredFigure } from './figures.ts';
import type { Interval } from './interval.ts';
import type { ReportModel } from './model.ts';
import type { Identity } from './schema.ts';
import type { UnitId } from './units.ts';

/** `made`: what the parts make, in `unit`; `other`: what the total is, or what the other breakdown makes. */
export type IdentityCheck = {
  kind: 'identity' | 'breakdowns';
  figures: readonly MeasuredFigure[];
  topic: string;
  /** Of the identity in its topic's list. */
  index: number;
  total: string;
  unit: UnitId;
  made: Interval;
  other: Interval;
  agreement: Agreement;
};

export const identityChecks = (model: ReportModel): IdentityCheck[] =>
  [...model.topics].flatMap(([topic, { identities = [] }]) =>
    identities.flatMap((identity, index) => {
      const total = levelNamed(identity.total, model.reported);
      const place = { topic, index, total: identity.total };
      return total
        ? againstTotal(identity, total, place, model)
        : identities.slice(0, index).flatMap((earlier) => againstOther(identity, earlier, place, model));
    }),
  );

type Place = Pick<IdentityCheck, 'topic' | 'index' | 'total'>;

const againstTotal = (
  identity: Identity,
  total: MeasuredFigure,
  place: Place,
  model: ReportModel,
): IdentityCheck[] => {
  const parts = partsOf(identity, model);
  const made = parts && known(parts);
  if (!parts || !made) return [];
  const whole = inBaseUnit(total);
  const agreement = identity.partial
    ? made.lo.at.gt(whole.hi.at)
      ? 'none'
      : 'as-printed'
    : agreementOf(parts, { figures: [total], of: ([only]) => only });
  return checked('identity', [total, ...parts.figures], place, total.unit, [made, whole], agreement);
};

/** Two breakdowns of a total that has no level of its own. */
const againstOther = (
  identity: Identity,
  earlier: Identity,
  place: Place,
  model: ReportModel,
): IdentityCheck[] => {
  const node = model.indicators.get(identity.total);
  if (!node || earlier.total !== identity.total || identity.partial || earlier.partial) return [];
  const [parts, others] = [partsOf(identity, model), partsOf(earlier, model)];
  const [made, other] = [parts && known(parts), others && known(others)];
  if (!parts || !others || !made || !other) return [];
  const { unit } = node.indicator;
  const figures = [...others.figures, ...parts.figures];
  return checked('breakdowns', figures, place, unit, [made, other], agreementOf(parts, others));
};

const checked = (
  kind: IdentityCheck['kind'],
  figures: readonly MeasuredFigure[],
  place: Place,
  unit: UnitId,
  [made, other]: [Interval, Interval],
  agreement: Agreement | undefined,
): IdentityCheck[] =>
  agreement === undefined
    ? []
    : [{ kind, figures, ...place, unit, made: inUnit(made, unit), other: inUnit(other, unit), agreement }];

/** Undefined where a part has no level. */
const partsOf = ({ op, parts }: Identity, { reported }: ReportModel): Side | undefined => {
  const figures = parts.map((ref) => levelNamed(ref, reported)).filter((part) => part !== undefined);
  return figures.length < parts.length
    ? undefined
    : { figures, of: (intervals) => identityInterval(op, intervals) };
};
