/** The awkward cases of each kind of chart: files of `tests/fixtures/rows/<kind>/`, each named for what is odd. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CompletenessRow } from '../charts/kinds/completeness.ts';
import type { LimitsRow, StatementRow } from '../charts/kinds/limits.ts';
import type { Language } from '../language/language.ts';
import { plainWords } from '../model/prose.ts';
import type { ChartKind } from '../model/schema.ts';
import { rowOfCase } from './case-rows.ts';
import { AspectsCase, FigureCase, LimitsCase, OverTimeCase, type Words } from './case-shape.ts';
import { overTimeCaseRows } from './over-time-case.ts';

export type Case = { kind: ChartKind; name: string; rows: (language: Language) => unknown[] };

/** Every case of a kind, in the order of their names. */
export const casesOf = (kind: ChartKind): Case[] => {
  const folder = path.resolve('tests', 'fixtures', 'rows', kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const json: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      return { kind, name: path.basename(file, '.json'), rows: rowsOf(kind, json) };
    });
};

const rowsOf = (kind: ChartKind, json: unknown): Case['rows'] => {
  if (kind === 'completeness') return aspectsRows(json);
  if (kind === 'over-time') return (language) => overTimeCaseRows(OverTimeCase.parse(json), language);
  return kind === 'limits' ? limitsRows(json) : figureRows(json);
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

const limitsRows = (json: unknown): Case['rows'] => {
  const { rows, times } = LimitsCase.parse(json);
  return (language) =>
    repeated(times, (number) => {
      const say = saying(number, language);
      const statement = (words: Words): StatementRow => ({
        id: 'example',
        text: plainWords(say(words), language.code),
        paragraph: language.page.paragraph(1),
      });
      return rows.map(({ limits, figures, directions, note }): LimitsRow => ({
        limits: limits.map(statement),
        figures: figures.map(({ name, said }) => ({ ref: 'example', name: say(name), said: say(said) })),
        directions: directions.map(statement),
        note: note === undefined ? undefined : plainWords(say(note), language.code),
      }));
    });
};

const repeated = <T>(times: number, rows: (number: number) => T[]): T[] =>
  Array.from({ length: times }, (_, index) => rows(index + 1)).flat();

const saying =
  (number: number, { code }: Language) =>
  (words: Words): string =>
    (typeof words === 'string' ? words : words[code]).replaceAll('{n}', String(number));
