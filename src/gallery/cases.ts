/** The awkward cases of each kind of chart: files of `tests/fixtures/rows/<kind>/`, each named for what is odd. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kindOf } from '../charts/kinds.ts';
import type { CompletenessRow } from '../charts/kinds/completeness.ts';
import type { Language } from '../language/language.ts';
import { chartKinds, type ChartKind } from '../model/schema.ts';
import { rowOfCase } from './case-rows.ts';
import { AspectsCase, FigureCase, type Words } from './case-shape.ts';

export type Case = { kind: ChartKind; name: string; rows: (language: Language) => unknown[] };

/** Kinds that are drawn; the others are read as their tables. */
export const drawnKinds: ChartKind[] = chartKinds.filter((kind) => kindOf(kind).draw !== undefined);

/** Every case of a kind, in the order of their names. */
export const casesOf = (kind: ChartKind): Case[] => {
  const folder = path.resolve('tests', 'fixtures', 'rows', kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const json: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      const rows = kind === 'completeness' ? aspectsRows(json) : figureRows(json);
      return { kind, name: path.basename(file, '.json'), rows };
    });
};

const figureRows = (json: unknown): Case['rows'] => {
  const { rows, times, unit } = FigureCase.parse(json);
  return (language) =>
    repeated(times, (number) =>
      rows.map((row, index) =>
        rowOfCase(row, { number, index, unit, say: saying(number, language) }, language),
      ),
    );
};

const aspectsRows = (json: unknown): Case['rows'] => {
  const { rows, times } = AspectsCase.parse(json);
  return (language) =>
    repeated(times, (number) =>
      rows.map(({ label, ...aspects }, index): CompletenessRow => ({
        id: `example-${number}-${index}`,
        label: saying(number, language)(label),
        ...aspects,
      })),
    );
};

const repeated = <T>(times: number, rows: (number: number) => T[]): T[] =>
  Array.from({ length: times }, (_, index) => rows(index + 1)).flat();

const saying =
  (number: number, { code }: Language) =>
  (words: Words): string =>
    (typeof words === 'string' ? words : words[code]).replaceAll('{n}', String(number));
