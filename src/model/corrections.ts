/** Published figures that turned out wrong: misread by this site, or wrong in the source itself. */
import { asPrinted, factRefOf, type Reported } from './figures.ts';
import type { ReportModel } from './model.ts';
import type { Stated, Text } from './schema.ts';

/** `ours`: the site had misread the source. `source`: another source put the source right. */
export type Correction = {
  kind: 'ours' | 'source';
  /** Stable: the anchor on the corrections page and the name in the feed. */
  id: string;
  report: string;
  /** "retail-sales.plan" */
  fact: string;
  /** ISO 8601. */
  day: string;
  was: Stated;
  is: Stated;
  why: Text;
};

/** Those of a report, oldest first; of one day, in the order they were made. */
export const correctionsOf = (model: Pick<ReportModel, 'id' | 'reported' | 'corrections'>): Correction[] => {
  const own = model.corrections.map((entry) => ({ kind: 'ours' as const, ...entry }));
  const all = [...own, ...model.reported.flatMap(ofSource)].sort((a, b) =>
    a.day < b.day ? -1 : Number(a.day > b.day),
  );
  return all.map((entry, index) => {
    const same = all.slice(0, index).filter(({ fact, day }) => fact === entry.fact && day === entry.day);
    const id = [model.id, entry.fact, entry.day, ...(same.length > 0 ? [same.length + 1] : [])].join('-');
    return { id, report: model.id, ...entry };
  });
};

const ofSource = (figure: Reported): Omit<Correction, 'id' | 'report'>[] => {
  const { original } = figure;
  const [before, now] = asPrinted(figure);
  if (!original || !('corrected' in original) || !original.corrected || !before || !now) return [];
  const { day, why } = original.corrected;
  return [{ kind: 'source', fact: factRefOf(figure), day, why, was: stated(before), is: stated(now) }];
};

/** A statement as a correction tells it, complete by itself: its unit is written out. */
export const stated = ({ said, unit, fact }: Pick<Reported, 'said' | 'unit' | 'fact'>): Stated => ({
  value: said.value,
  ...('of' in said && said.of !== undefined ? { of: said.of } : {}),
  ...(unit && { unit }),
  ...('hedge' in said && said.hedge ? { hedge: said.hedge } : {}),
  printed: fact.printed,
});

/** A fact as it stands; a disputed one by its first reading, since all have the same figure. */
export const factStated = (ref: string, model: ReportModel): Stated | undefined => {
  const [first] = model.statementsOf(ref);
  return first && stated(first);
};
