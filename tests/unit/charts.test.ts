/** What the charts of the first report promise, indicator by indicator. */
import { describe, expect, test } from 'vitest';
import { chartFigure } from '../../src/charts/figure.ts';
import { keyed } from '../../src/charts/key.ts';
import { kinds, kindOf } from '../../src/charts/kinds.ts';
import type { Row } from '../../src/charts/rows.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { chartKinds, type FactChart } from '../../src/model/schema.ts';
import { unitOf } from '../../src/model/units.ts';
import { sizeNames, sizes } from '../../src/styles/tokens.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { modelOf } from './real-data.ts';

const model = modelOf('2023-08');
const { vi } = languages;
const all = chartsOf(model);
const chartRows = all.flatMap(({ chart, topic }) =>
  'facts' in chart ? [{ chart, topic, rows: kindOf(chart.kind).rows(chart, model, vi) as Row[] }] : [],
);
const rows = chartRows.flatMap((each) => each.rows);
const indicatorOf = ({ ref }: Pick<Row, 'ref'>): string => ref.split('.')[0] ?? '';
const rowsOf = (indicator: string) => rows.filter((row) => indicatorOf(row) === indicator);
const figureOf = ({ ref }: Row) => {
  const figure = model.figures.get(ref);
  if (!figure) throw new Error(`no figure: ${ref}`);
  return figure;
};

/** A straight line through the year is arguable for these. */
const paced = ['retail-sales', 'budget-revenue', 'public-investment', 'labour-export'];
const unpaced = ['spring-grain', 'forest-planting', 'new-cooperatives', 'online-dossiers'];
/** The report says of these how far their plans are done, and no amount. */
const withoutLevel = ['budget-revenue', 'public-investment', 'forest-planting', 'labour-export'];
const ofPace = ['gap', 'pace', 'pace-needed', 'pace-ratio'];

describe('a figure that is not known', () => {
  test.each(chartRows.map((each) => [each.chart.id, each.rows] as const))('is not drawn in %s', (_, its) => {
    expect(its.length).toBeGreaterThan(0);
    for (const row of its.filter(({ value }) => value !== null)) {
      const { lo, hi } = figureOf(row).interval ?? {};
      expect(lo && hi, row.ref).toBeDefined();
    }
  });

  test.each(withoutLevel)('the amount of %s, is in no row', (indicator) => {
    const its = rowsOf(indicator);
    expect(its.length).toBeGreaterThan(0);
    for (const row of its) {
      const { unit = 'count' } = figureOf(row);
      expect(['share', 'points', 'multiple'], row.ref).toContain(unitOf(unit).dimension);
      expect(row.role).not.toMatch(/level|base/);
    }
  });
});

describe('the mark of time', () => {
  test.each(paced)('is drawn for %s wherever it is compared with its plan', (indicator) => {
    const shares = rowsOf(indicator).filter(({ ref }) => ref === `${indicator}.plan`);
    expect(shares.length).toBeGreaterThan(1);
    for (const { mark } of shares) expect(mark?.at).toBeCloseTo(200 / 3, 10);
    const roles = rowsOf(indicator).map(({ role }) => role);
    expect(ofPace.filter((role) => !roles.includes(role as Row['role']))).toEqual([]);
  });

  test.each(unpaced)('is never drawn for %s, nor a pace', (indicator) => {
    const its = rowsOf(indicator);
    expect(its.length).toBeGreaterThan(0);
    for (const { mark, role, ref } of its) {
      expect(mark, ref).toBeNull();
      expect(ofPace, ref).not.toContain(role);
    }
  });

  test('stands in no row of another indicator', () => {
    const others = rows.filter((row) => !paced.includes(indicatorOf(row)));
    expect(others.filter(({ mark, role }) => mark !== null || ofPace.includes(role))).toEqual([]);
  });

  test.each(languageCodes)('is drawn as often as it is in the rows, in %s', (code) => {
    const language = languages[code];
    const words = language.page.chart.markLabel(model.mark());
    for (const { chart, rows: its } of chartRows) {
      const marks = its.filter(({ mark }) => mark !== null).length;
      for (const { svg, size } of chartFigure(chart, model, language).drawings) {
        const [, drawn = ''] = /<g [^>]*class="mark"[^>]*>(.*?)<\/g>/.exec(svg) ?? [];
        expect(drawn.match(/<path/g)?.length ?? 0, `${chart.id} ${size}`).toBe(marks);
        expect(svg.replace(/<(title|desc).*?<\/\1>/g, '').includes(words), `${chart.id} ${size}`).toBe(
          marks > 0,
        );
      }
    }
  });
});

describe('every', () => {
  test('indicator of the report is drawn in its own topic', () => {
    const missing = [...model.indicators.values()].filter(
      ({ id, topic }) =>
        !chartRows.some((each) => each.topic === topic && each.rows.some((row) => indicatorOf(row) === id)),
    );
    // The total behind a disputed share is known by that reading alone, and drawn with it.
    expect(missing.map(({ id }) => id)).toEqual(['all-dossiers']);
    expect(rows.map(({ ref }) => ref)).toContain('online-dossiers.plan.of-all.implied');
  });

  test('fact is drawn, by itself or by what follows from it, save those that only give a direction', () => {
    const drawn = new Set(
      rows.flatMap((row) => {
        const figure = figureOf(row);
        return figure.kind === 'derived' ? [figure.ref, figure.of?.ref] : [figure.ref];
      }),
    );
    const undrawn = model.reported.filter(({ ref }) => !drawn.has(ref));
    expect(undrawn.map(({ ref }) => ref)).toEqual(
      model.reported.filter(({ said }) => 'form' in said && said.form === 'direction').map(({ ref }) => ref),
    );
  });

  test('kind of chart is known and used', () => {
    expect(Object.keys(kinds).sort()).toEqual([...chartKinds].sort());
    // A line over time takes a second report.
    const declared = chartKinds.filter((kind) => kind !== 'over-time');
    expect(new Set(all.map(({ chart }) => chart.kind))).toEqual(new Set(declared));
  });
});

describe.each(languageCodes)('in %s', (code) => {
  const figures = all.map(({ chart }) => ({ chart, figure: chartFigure(chart, model, languages[code]) }));

  test.each(figures)('the key of $chart.id names the looks that are drawn, and no others', ({ figure }) => {
    const drawn = figure.drawings.map(({ size, svg }) => ({
      size,
      classes: new Set([...svg.matchAll(/<g [^>]*class="([^"]+)"/g)].map(([, name]) => name)),
    }));
    const entries = keyed.flatMap((look) => {
      const at = drawn.filter(({ classes }) => classes.has(look)).map(({ size }) => size);
      return at.length > 0 ? [{ look, only: at.length === 1 ? at[0] : undefined }] : [];
    });
    expect(figure.key.map(({ look, only }) => ({ look, only }))).toEqual(entries.length < 2 ? [] : entries);
  });

  test.each(figures)('the table of $chart.id has a row for each row', ({ chart, figure: { table, id } }) => {
    const its = kindOf(chart.kind).rows(chart, model, languages[code]);
    expect(table.rows, id).toHaveLength(its.length);
    for (const row of table.rows) {
      expect(row).toHaveLength(table.head.length);
      expect(row.every((cell) => cell !== '')).toBe(true);
    }
  });
});

describe('a disputed figure', () => {
  const disputed = all.map(({ chart }) => chart).filter(({ kind }) => kind === 'readings') as FactChart[];

  test.each(sizeNames)('has panels of one size in the %s drawing', (size) => {
    expect(disputed.map(({ id }) => id)).toEqual(['online-dossiers-readings']);
    for (const chart of disputed) {
      const its = kinds.readings.rows(chart, model, vi);
      const { pieces } = kinds.readings.draw(its, sizes[size], vi.page.chart);
      const panels = pieces.flatMap((piece) =>
        piece.type === 'bar' && piece.look === 'disputed'
          ? [`${piece.x2 - piece.x1} × ${piece.y2 - piece.y1}`]
          : [],
      );
      expect(panels).toHaveLength(2);
      expect(new Set(panels).size).toBe(1);
    }
  });
});
