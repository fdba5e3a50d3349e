/** A published chart stays where it stood and goes on drawing the same. */
import { describe, expect, test } from 'vitest';
import { rowsDigest } from '../../src/charts/rows-digest.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { addressOf } from '../../src/model/losses.ts';
import type { Chart, Overview } from '../../src/model/schema.ts';
import { changed, lossesAfter, models, other, set, type Files, type Loose } from './published-reports.ts';

const text = { vi: 'Lời khác' };

type Charts = { list: Chart[]; at: number };
const charts = models.flatMap((model) =>
  chartsOf(model).map(({ chart, topic, index }) => ({ model, chart, topic, index })),
);
const chartLosses = (change: (charts: Charts, chart: Loose) => void, moved?: string): string[][] =>
  charts.map(({ model, chart, topic, index }) =>
    lossesAfter(
      model,
      ({ topics, overview }) => {
        const list = (topic === undefined ? overview.charts : topics.get(topic)?.charts) ?? [];
        change({ list, at: index }, list[index] as Loose);
      },
      moved === undefined ? [] : [`${model.id}/${chart.id}`],
    ).map((loss) => `${loss.kind} ${addressOf(loss)}`),
  );
const expected = (kind: string, which: (chart: Chart) => boolean = () => true): string[][] =>
  charts.map(({ model, chart }) => (which(chart) ? [`${kind} ${model.id}/${chart.id}`] : []));

describe('charts', () => {
  test('one that is gone, of another kind or of other facts is a loss', () => {
    expect(chartLosses(({ list, at }) => list.splice(at, 1))).toEqual(expected('chart-gone'));
    expect(chartLosses((_, chart) => set(chart, 'id', 'renamed'))).toEqual(expected('chart-gone'));
    const kinds = chartLosses((_, chart) => set(chart, 'kind', other(['cards', 'share'], chart.kind)));
    expect(kinds).toEqual(expected('chart-kind'));
    const add = (chart: Loose) => (chart.facts as string[] | undefined)?.push('a.level');
    expect(chartLosses((_, chart) => add(chart))).toEqual(
      expected('chart-facts', (chart) => 'facts' in chart),
    );
    const replace = (chart: Loose) => chart.facts && set(chart, 'facts', ['a.level']);
    expect(chartLosses((_, chart) => replace(chart))).toEqual(
      expected('chart-facts', (chart) => 'facts' in chart),
    );
  });

  test('a redirect, other words, another order or one more is none', () => {
    const none = charts.map(() => []);
    expect(chartLosses(({ list, at }) => list.splice(at, 1), 'moved')).toEqual(none);
    expect(chartLosses((_, chart) => Object.assign(chart, { title: text, summary: text }))).toEqual(none);
    expect(chartLosses((_, chart) => (chart.facts as string[] | undefined)?.reverse())).toEqual(none);
    const copies = ({ list, at }: Charts) =>
      list.slice(at, at + 1).map((chart) => ({ ...chart, id: 'copy' }));
    expect(chartLosses((all) => all.list.push(...copies(all)))).toEqual(none);
    expect(chartLosses(({ list }) => list.reverse())).toEqual(none);
  });

  const figures = [{ limits: [], facts: ['a.level'], directions: [] }];
  const matrixLosses = (change: (overview: Overview) => void): string[] =>
    models.flatMap((model) =>
      lossesAfter(model, ({ overview }) => change(overview)).map(
        (loss) => `${loss.kind} ${addressOf(loss)} ${'field' in loss ? loss.field : ''}`,
      ),
    );
  const ofMatrix = charts.flatMap(({ model, chart }) =>
    chart.kind === 'limits' ? [`chart-facts ${model.id}/${chart.id} matrix`] : [],
  );

  test('other figures in the matrix are a loss of the chart that shows it', () => {
    expect(ofMatrix).toHaveLength(models.length);
    const named = (overview: Overview) => overview.matrix.flatMap(({ facts }) => facts);
    const replace = (overview: Overview, by: string[]) => {
      const [first] = named(overview);
      for (const row of overview.matrix) row.facts = row.facts.flatMap((ref) => (ref === first ? by : [ref]));
    };
    expect(matrixLosses((overview) => replace(overview, []))).toEqual(ofMatrix);
    expect(matrixLosses((overview) => replace(overview, ['a.level']))).toEqual(ofMatrix);
    expect(matrixLosses((overview) => (overview.matrix = []))).toEqual(ofMatrix);
    expect(matrixLosses((overview) => (overview.matrix = figures))).toEqual(ofMatrix);
  });

  test('more of them, in another order or beside other words, are none', () => {
    expect(matrixLosses(({ matrix }) => matrix.push(...figures))).toEqual([]);
    expect(matrixLosses(({ matrix }) => matrix[0]?.facts.push('a.level', 'a.level'))).toEqual([]);
    expect(matrixLosses(({ matrix }) => matrix.reverse())).toEqual([]);
    const reword = ({ matrix }: Overview) => {
      for (const row of matrix) Object.assign(row, { limits: [], directions: [], note: text });
    };
    expect(matrixLosses(reword)).toEqual([]);
  });

  test('another highlight or none is a loss, a first one is none', () => {
    const isHighlighted = (chart: Chart) => 'highlight' in chart;
    const lost = expected('chart-facts', isHighlighted);
    expect(lost.flat()).toHaveLength(models.length);
    const swap = (chart: Loose) => chart.highlight && set(chart, 'highlight', 'a.level');
    expect(chartLosses((_, chart) => swap(chart))).toEqual(lost);
    expect(chartLosses((_, chart) => Reflect.deleteProperty(chart, 'highlight'))).toEqual(lost);
    expect(chartLosses((_, chart) => (chart.highlight ??= 'a.level'))).toEqual(charts.map(() => []));
  });

  test('the digest of rows follows the figures and not the words', () => {
    for (const { model, chart } of charts) {
      const digest = (change: (files: Files) => void) => rowsDigest(chart, changed(model, change));
      const before = rowsDigest(chart, model);
      expect(before).toMatch(/^[0-9a-f]{16}$/);
      const reword = ({ topics }: Files) => {
        for (const { indicators } of topics.values())
          for (const indicator of Object.values(indicators)) indicator.name = text;
      };
      expect(digest(reword)).toBe(before);
      const drop = ({ topics, overview }: Files) => {
        overview.matrix = [];
        for (const topic of topics.values()) topic.indicators = {};
      };
      expect(digest(drop)).not.toBe(before);
    }
  });
});
