/** Rows of an awkward line over time, as the model would make them of such figures. */
import type { z } from 'zod';
import type { OverTimeRow } from '../charts/over-time-rows.ts';
import type { Language } from '../language/language.ts';
import { upperFirst } from '../language/numbers.ts';
import { endOf } from '../model/period.ts';
import { unitOf } from '../model/units.ts';
import { knownText, markOfCase } from './case-rows.ts';
import type { OverTimeCase, Words } from './case-shape.ts';

type Case = z.infer<typeof OverTimeCase>;

export const overTimeCaseRows = ({ rows, unit }: Case, language: Language): OverTimeRow[] =>
  rows.map((row, index) => {
    const { at, from, value, known, open, look, link, mark } = row;
    const say = (words: Words | undefined) => (typeof words === 'object' ? words[language.code] : words);
    const { overTime } = language.page;
    const period = language.period(at);
    const [lo, hi] = known ?? [value, value];
    const valueText = say(row.valueText) ?? figureOf(row, unit, language);
    return {
      ...{
        ref: `example.row-${index}`,
        group: 'example',
        role: from === undefined ? 'level' : 'since',
        look,
      },
      label: say(row.label) ?? upperFirst(from === undefined ? period : overTime.alone(period)),
      ...{ value, lo, hi, open, of: null, link, missing: [], valueText, saidText: valueText },
      knownText: knownText({ known, value }, unit, language),
      mark: markOfCase(mark, language),
      ...{ at: monthOf(at), from: monthOf(from ?? at) },
      breakText: link === 'break' ? overTime.breakAt(period, overTime.breaks.definition) : null,
      unit:
        unitOf(unit).dimension === 'share'
          ? null
          : language.figure({ value: '2', unit }).replace('2', '').trim(),
    };
  });

const figureOf = (
  { value, open }: Case['rows'][number],
  unit: Case['unit'],
  { figure, page }: Language,
): string =>
  value === null ? page.overTime.notStated : figure({ value: String(value), unit, hedge: hedgeOf(open) });

const hedgeOf = (open: 'up' | 'down' | null) =>
  open === null ? undefined : ({ up: 'over', down: 'nearly' } as const)[open];

const monthOf = (text: string): number => endOf(text) ?? 0;
