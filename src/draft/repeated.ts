/** Figures told twice: the same is kept once, of two that agree the exacter one, and of two that do not neither. */
import { inBaseUnit } from '../model/figures.ts';
import { intervalOf, overlap, width, type Interval } from '../model/interval.ts';
import { unitOf } from '../model/units.ts';
import type { Account, Finding, Statement } from './draft.ts';

/** Among all figures of an article. */
export const agreed = (accounts: readonly Account[]): Account[] => {
  const all = accounts.flatMap(({ findings }) => findings);
  const changed = new Map<Finding, Finding>();
  for (const same of Map.groupBy(
    all.filter(({ statement }) => statement),
    keyOf,
  ).values())
    if (same.length > 1) for (const [finding, now] of settled(same)) changed.set(finding, now);
  return accounts.map((account) => ({
    ...account,
    findings: account.findings.map((finding) => changed.get(finding) ?? finding),
  }));
};

/** What a fact is the only one to say. */
const keyOf = ({ statement }: Finding): string => {
  if (!statement) return '';
  const { reading, subject, dimensions } = statement;
  const base =
    reading.type === 'comparison'
      ? reading.base
      : reading.type === 'target'
        ? [reading.word, reading.issuer, reading.year]
        : null;
  const form = reading.type === 'comparison' ? reading.form : null;
  const dimension = 'unit' in reading ? unitOf(reading.unit).dimension : null;
  return JSON.stringify([
    subject.keys[0],
    reading.type,
    form,
    base,
    dimension,
    dimensions,
    'noun' in reading ? reading.noun : null,
  ]);
};

const settled = (same: readonly Finding[]): [Finding, Finding][] => {
  const exactest = same.reduce((best, each) => (breadth(each) < breadth(best) ? each : best));
  const others = same.filter((each) => each !== exactest);
  if (others.every((other) => isSaid(exactest.statement, other.statement)))
    return others.map((other) => [
      other,
      { span: other.span, confidence: 'certain', doubt: { id: 'again' } },
    ]);
  return same.map((finding) => [
    finding,
    {
      span: finding.span,
      confidence: 'unsure',
      doubt: { id: 'contradicts', part: same.map((each) => each.statement?.printed).join(' · ') },
    },
  ]);
};

/** How much a printed figure leaves open. */
const breadth = ({ statement }: Finding): number => {
  const interval = statement && intervalIn(statement);
  return interval ? width(interval).valueOf() : Infinity;
};

const intervalIn = ({ reading }: Statement): Interval | undefined =>
  'unit' in reading
    ? inBaseUnit({ interval: intervalOf(reading, unitOf(reading.unit).whole), unit: reading.unit })
    : undefined;

/** Whether two statements can both be true. */
const isSaid = (one: Statement | undefined, other: Statement | undefined): boolean => {
  const [a, b] = [one && intervalIn(one), other && intervalIn(other)];
  if (a && b) return overlap(a, b) && one?.reading.type !== undefined && ofOf(one) === ofOf(other);
  return JSON.stringify(one?.reading) === JSON.stringify(other?.reading);
};
const ofOf = (statement: Statement | undefined): string | undefined =>
  statement && 'of' in statement.reading ? statement.reading.of : undefined;
