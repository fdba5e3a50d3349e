import { describe, expect, test } from 'vitest';
import { planFiguresOf } from '../../scripts/bench/plan-figures.ts';
import { floorHtml } from '../../scripts/bench/peer-html.ts';
import { resultsOf } from '../../scripts/bench/results.ts';
import { spread } from '../../scripts/bench/measurement.ts';
import { modelOf } from './real-data.ts';
import { kB, ms, tableOf, times } from '../../scripts/bench/table.ts';

const section = (title: string, line: string) => ({ title, conditions: 'one day', lines: [line] });
const titles = ['Reading', 'Building', 'Editing'];

describe('results', () => {
  const whole = resultsOf('', [section('Reading', 'a'), section('Editing', 'b')], titles);

  test('stand in the order of the measurements, each with its conditions', () => {
    expect(whole.match(/^## .*/gm)).toEqual(['## Reading', '## Editing']);
    expect(whole).toContain('## Editing\n\n_one day_\n\nb\n');
  });

  test('keep what was not measured again, to the byte', () => {
    expect(resultsOf(whole, [], titles)).toBe(whole);
    const again = resultsOf(whole, [section('Building', 'c')], titles);
    expect(again.match(/^## .*/gm)).toEqual(['## Reading', '## Building', '## Editing']);
    expect(again).toContain('\na\n');
  });

  test('replace what was', () => {
    const again = resultsOf(whole, [section('Reading', 'new')], titles);
    expect(again).toContain('\nnew\n');
    expect(again).not.toContain('\na\n');
    expect(again).toContain('\nb\n');
  });

  test('drop what is no longer measured', () => {
    expect(resultsOf(whole, [], ['Editing'])).not.toContain('Reading');
  });
});

describe('tables', () => {
  test('set figures to the right of what they are of', () => {
    const rows = [
      { name: 'ours', time: 2 },
      { name: 'theirs', time: 30 },
    ];
    const columns = [
      { heading: 'page', cell: ({ name }: (typeof rows)[number]) => name },
      { heading: 'time', cell: ({ time }: (typeof rows)[number]) => times(time, 2) },
    ];
    expect(tableOf(rows, columns)).toEqual([
      '| page | time |',
      '| --- | ---: |',
      '| ours | 1.00 × |',
      '| theirs | 15.0 × |',
    ]);
  });

  test.each([
    [ms(1234.5), '1,235 ms'],
    [kB(12_345), '12.3 kB'],
    [times(3, 2), '1.50 ×'],
  ])('have %s', (printed, expected) => expect(printed).toBe(expected));

  test('take the middle of what was measured', () =>
    expect(spread([30, 10, 20])).toEqual({ median: 20, slowest: 30 }));
});

describe('pages beside ours', () => {
  const figures = planFiguresOf(modelOf('2023-08'));

  test('draw the eight plan figures of the first report', () => {
    expect(figures).toHaveLength(8);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(8);
  });

  test('have each figure and a drawing of it', () => {
    const html = floorHtml(figures);
    expect(html.match(/<svg/g)).toHaveLength(figures.length);
    for (const { name, percent } of figures) expect(html).toContain(`${name}: ${percent}%`);
  });
});
