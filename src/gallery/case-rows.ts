/** Rows of awkward cases, as the model would make them of such figures. */
import Fraction from 'fraction.js';
import type { Row } from '../charts/rows.ts';
import type { ShareRow } from '../charts/kinds/share.ts';
import type { Language, Side, Status } from '../language/language.ts';
import { upperFirst } from '../language/numbers.ts';
import type { UnitId } from '../model/units.ts';
import { sayInterval } from '../model/words.ts';
import type { CaseRow, Words } from './case-shape.ts';

/** Where a row stands in its case, and how its words are said. */
export type Place = { number: number; index: number; unit: UnitId; say: (words: Words) => string };

/** The whole row of a case's row. */
export const rowOfCase = (row: CaseRow, place: Place, language: Language): ShareRow => {
  const { value, known, open, of, mark, missing, role, look } = row;
  const [lo, hi] = known ?? [value, value];
  return {
    ref: `example-${place.number}.row-${place.index}`,
    group: `${place.number}${row.group}`,
    role,
    look: look ?? lookOf[role] ?? 'reported',
    ...{ value, lo, hi, open, of, missing },
    mark: markOfCase(mark, language),
    ...textsOf(row, place, language),
  };
};

/** "8/12" of the year gone. */
export const markOfCase = (mark: string | undefined, language: Language): Row['mark'] =>
  mark === undefined ? null : { at: shareOf(mark), text: language.page.chart.markLabel(mark) };

type Texts = Pick<ShareRow, 'label' | 'valueText' | 'knownText' | 'saidText' | 'part' | 'rest'>;

/** What the case says itself, and else what follows from its figure. */
const textsOf = (row: CaseRow, { say, ...place }: Place, language: Language): Texts => {
  const unit = row.unit ?? place.unit;
  const status = row.look === 'estimated' ? 'E' : undefined;
  const or = (words: Words | undefined, follows: () => string) =>
    words === undefined ? follows() : say(words);
  const value = (status?: Status) => or(row.valueText, () => figureText(row, unit, language, status));
  return {
    label: or(row.label, () => upperFirst(labelOf(row.role, language))),
    valueText: value(status),
    knownText: knownText(row, unit, language),
    saidText: or(row.saidText, () => saidText(row, value(), unit, language, status)),
    part: say(row.part),
    rest: say(row.rest),
  };
};

const year = 2000;
const clock = '8/12';

const lookOf: Partial<Record<CaseRow['role'], Row['look']>> = {
  base: 'derived',
  gap: 'derived',
  pace: 'derived',
  'pace-needed': 'derived',
  'pace-ratio': 'derived',
};

const figureText = (
  { value, open, of, role }: CaseRow,
  unit: UnitId,
  { figure, page }: Language,
  status?: Status,
): string =>
  value === null
    ? page.toFill
    : figure({
        value: String(value),
        unit,
        hedge: open === null ? undefined : ({ up: 'over', down: 'nearly' } as const)[open],
        status,
        of: of === null ? undefined : String(of),
        per: role === 'pace' || role === 'pace-needed' ? 'month' : undefined,
      });

const labelOf = (role: CaseRow['role'], { page: { chart }, period, comparedPeriod }: Language): string =>
  ({
    share: chart.done,
    level: period(String(year)),
    base: comparedPeriod('same-period', year - 1),
    change: chart.change,
    gap: chart.gap,
    pace: chart.paceSoFar(8),
    'pace-needed': chart.paceNeeded(4),
    'pace-ratio': chart.paceRatio,
    highlight: period(String(year)),
  })[role];

const saidText = (
  { role, value }: CaseRow,
  text: string,
  unit: UnitId,
  language: Language,
  status?: Status,
): string => {
  const side: Side = (value ?? 0) < 0 ? 'below' : (value ?? 0) > 0 ? 'above' : 'equal';
  const plan = language.plan({ word: 'plan', horizon: String(year) });
  const sayings: Record<CaseRow['role'], () => string> = {
    share: () => language.ratio(text, plan, unit),
    level: () => language.level(text, status),
    base: () => language.implied(language.comparedPeriod('same-period', year - 1), text),
    change: () => language.change(side, text, language.comparedPeriod('same-period', year - 1)),
    gap: () => language.gap(side, clock, text),
    pace: () => language.pace(text),
    'pace-needed': () => language.paceNeeded(text),
    'pace-ratio': () => language.paceRatio((value ?? 0) < 1 ? 'below' : 'above', text),
    highlight: () => language.level(text),
  };
  return sayings[role]();
};

export const knownText = (
  { known, value }: Pick<CaseRow, 'known' | 'value'>,
  unit: UnitId,
  language: Language,
): string => {
  if (value === null) return language.page.noInterval;
  const [lo, hi] = known ?? [value, value];
  const bound = (at: number) => ({ at: new Fraction(at), closed: true });
  return sayInterval({ interval: { lo: bound(lo), hi: bound(hi) }, unit }, language) ?? '';
};

const shareOf = (mark: string): number => new Fraction(mark).mul(100).valueOf();
