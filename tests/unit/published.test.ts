/** What was published stays where it stood and goes on meaning the same; what is only corrected is no loss. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check as isFormatted } from 'prettier';
import { describe, expect, test } from 'vitest';
import { rowsDigest } from '../../src/charts/rows-digest.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { reportedFigures } from '../../src/model/figures.ts';
import { loadRecord } from '../../src/model/load.ts';
import { addressOf, lossesOf, type Loss } from '../../src/model/losses.ts';
import { ReportModel } from '../../src/model/model.ts';
import { nothingPublished, recordOf, type PublishedReport } from '../../src/model/published.ts';
import { recordText, recordWith, recordedReport, tally } from '../../src/model/recording.ts';
import type { Chart, Fact, Indicator, Overview, Topic } from '../../src/model/schema.ts';
import { unitIds } from '../../src/model/units.ts';
import { modelOf, publishedReports, realData } from './real-data.ts';

const good = path.resolve(import.meta.dirname, '../fixtures/good');
const digests = (model: ReportModel) =>
  Object.fromEntries(chartsOf(model).map(({ chart }) => [chart.id, rowsDigest(chart, model)]));
const published = (model: ReportModel, was?: PublishedReport, day = '2026-01-01'): PublishedReport =>
  recordedReport(was, recordOf(model), digests(model), day);

type Loose = Record<string, unknown>;
type Files = { topics: Map<string, Topic>; overview: Overview };

const filesAfter = ({ topics, overview }: ReportModel, change: (files: Files) => void): Files => {
  const files = structuredClone({ topics: new Map(topics), overview });
  change(files);
  return files;
};

/** A report in which something is changed. */
const changed = (model: ReportModel, change: (files: Files) => void): ReportModel => {
  const { id, site, glossary, report, gaps } = model;
  return new ReportModel({ id, site, glossary, report, gaps, ...filesAfter(model, change) });
};

const models = [...publishedReports(), modelOf('2024-03', good)];
const records = new Map(models.map((model) => [model, published(model)]));
const lossesAfter = (model: ReportModel, change: (files: Files) => void, moved: string[] = []): Loss[] => {
  const { report } = model;
  const files = filesAfter(model, change);
  const is = recordOf({ report, ...files, reported: reportedFigures(files.topics, report) });
  return lossesOf(model.id, records.get(model) ?? published(model), is, new Set(moved));
};

const facts = models.flatMap((model) =>
  [...model.indicators.values()].flatMap(({ id, topic, indicator }) =>
    Object.keys(indicator.facts).map((fact) => ({ model, topic, indicator: id, fact, ref: `${id}.${fact}` })),
  ),
);
type Place = (typeof facts)[number];
const indicatorAt = ({ topics }: Files, { topic, indicator }: Place): Indicator => {
  const found = topics.get(topic)?.indicators[indicator];
  if (!found) throw new Error(`There is no ${indicator}.`);
  return found;
};
const factAt = (files: Files, place: Place): Fact | undefined => indicatorAt(files, place).facts[place.fact];

/** What a fact says, or its first reading. */
const saidAt = (files: Files, place: Place): Loose => {
  const fact = factAt(files, place);
  return (fact?.type === 'disputed' ? Object.values(fact.readings)[0] : fact) as Loose;
};
const other = <T>(all: readonly T[], not: unknown): T | undefined => all.find((one) => one !== not);

type Change = (said: Loose, files: Files, place: Place) => boolean;
const set = (said: Loose, field: string, value: unknown): boolean => {
  said[field] = value;
  return true;
};
/** The plan a statement speaks of. */
const planIn = (said: Loose): Loose | undefined =>
  [said, said.base as Loose | undefined].find((one) => one?.type === 'target' || one?.type === 'plan');

const inGroup = (group: Loose | undefined, field: string, values: string[]): boolean =>
  group !== undefined && set(group, field, other(values, group[field]));
const ofPlan =
  (field: string, ...values: string[]): Change =>
  (said) =>
    inGroup(planIn(said), field, values);
const ofBase =
  (type: string, field: string, ...values: string[]): Change =>
  ({ base }) =>
    (base as Loose | undefined)?.type === type && inGroup(base as Loose, field, values);

/** Each says whether it can be made of this fact. */
const otherMeanings: Record<string, Change> = {
  gone: (_, files, place) => Reflect.deleteProperty(indicatorAt(files, place).facts, place.fact),
  type: (said) => said.type === 'level' && set(said, 'word', null) && set(said, 'type', 'target'),
  form: (said) =>
    said.type === 'comparison' &&
    (said.form === 'direction' ? set(said, 'value', '5') : true) &&
    set(said, 'form', other(['ratio', 'change'], said.form)),
  'type of base': (said) =>
    said.type === 'comparison' &&
    set(said, 'base', planIn(said) ? { type: 'period', period: null } : { type: 'plan', word: 'plan' }),
  'base period': ofBase('period', 'period', 'same-period', '2020'),
  'base indicator': ofBase('indicator', 'id', 'another'),
  word: ofPlan('word', 'plan', 'resolution'),
  issuer: ofPlan('issuer', 'province', 'district'),
  horizon: ofPlan('horizon', '2035'),
  unit: (said) => said.form !== 'direction' && set(said, 'unit', other(unitIds, said.unit ?? unitIds[0])),
  "an indicator's unit": (said, files, place) => {
    if (said.type === 'comparison' || said.unit !== undefined) return false;
    const indicator = indicatorAt(files, place) as Loose;
    return set(indicator, 'unit', other(unitIds, indicator.unit));
  },
  spread: (said) =>
    'value' in said && said.form !== 'direction' && set(said, 'spread', said.spread ? undefined : true),
  clock: (said, _, { model, ref }) =>
    set(said, 'clock', other(['season', 'school-year'], model.statementsOf(ref)[0]?.dimensions.clock)),
  period: (said) => set(said, 'period', '2001'),
  area: (said) => set(said, 'area', 'another-place'),
  prices: (said) => set(said, 'prices', 'constant-2010'),
  'a reading': (_, files, place) => {
    const fact = factAt(files, place);
    return (
      fact?.type === 'disputed' && Reflect.deleteProperty(fact.readings, Object.keys(fact.readings)[0] ?? '')
    );
  },
};

const text = { vi: 'Lời khác' };
const noLosses: Record<string, Change> = {
  value: (said) => set(said, 'value', said.form === 'direction' ? 'equal' : said.spread ? ['1', '2'] : '1'),
  'hedge and whole': (said) => said.type === 'level' && set(said, 'hedge', 'about') && set(said, 'of', '77'),
  'what the fact is told with': (_, files, place) =>
    Object.assign(factAt(files, place) ?? {}, { printed: 'lời khác', status: 'P', note: text, paragraph: 1 })
      .note === text,
  'what its indicator is told with': (_, files, place) =>
    Object.assign(indicatorAt(files, place), { name: text, definition: text, note: text }).note === text,
  'an added fact': (_, files, place) =>
    set(indicatorAt(files, place).facts, 'added', { type: 'level', value: '5', printed: '5' }),
  'another order': (_, files, place) => {
    const { facts } = indicatorAt(files, place);
    return set(indicatorAt(files, place), 'facts', Object.fromEntries(Object.entries(facts).reverse()));
  },
  'what followed by itself': (said, _, { model, ref }) => {
    const [figure] = model.statementsOf(ref);
    if (!figure) return false;
    const plan = planIn(said);
    if (plan && plan.word !== 'assigned-target') plan.horizon ??= figure.dimensions.period.slice(0, 4);
    const { clock, period } = figure.dimensions;
    return Object.assign(said, { clock, period, ...(figure.unit ? { unit: figure.unit } : {}) }) === said;
  },
};

/** The facts a change can be made of, each with what was lost. */
const tried = (change: Change): { ref: string; lost: string[] }[] =>
  facts.flatMap((place) => {
    const made: boolean[] = [];
    const losses = lossesAfter(place.model, (files) => made.push(change(saidAt(files, place), files, place)));
    const lost = losses.filter((loss) => 'fact' in loss).map(addressOf);
    return made.includes(true) ? [{ ref: `${place.model.id}/${place.ref}`, lost }] : [];
  });

describe('a fact that says something else is a loss', () => {
  test.each(Object.entries(otherMeanings))('%s', (_, change) => {
    const all = tried(change);
    expect(all.length).toBeGreaterThan(0);
    for (const { ref, lost } of all) expect(lost).toContain(ref);
  });
});

describe('a fact that is corrected is none', () => {
  test.each(Object.entries(noLosses))('%s', (_, change) => {
    const all = tried(change);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ lost }) => lost.length > 0)).toEqual([]);
  });
});

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

describe('the record', () => {
  const model = modelOf('2024-03', good);
  const correct = changed(model, (files) => {
    const fact = files.topics.get('trade')?.indicators['retail-sales']?.facts.level;
    Object.assign(fact ?? {}, { value: '630', printed: 'ước đạt 630 tỷ đồng' });
  });

  test('keeps the first day, and adds the day of a change', () => {
    const was = published(model);
    expect(published(model, was, '2026-02-02')).toEqual(was);
    const is = published(correct, was, '2026-02-02');
    expect(is.facts['retail-sales.level']).toMatchObject({
      first: '2026-01-01',
      changed: '2026-02-02',
      value: '630',
    });
    expect(is.facts['retail-sales.plan']).toEqual(was.facts['retail-sales.plan']);
    const record = (report: PublishedReport) => recordWith(nothingPublished, { '2024-03': report });
    const none = { reports: 0, charts: 0, facts: 0 };
    // The chart of its change from the year before has other rows now.
    expect(tally(record(was), record(is))).toEqual({ ...none, changed: 2 });
    expect(tally(nothingPublished, record(was))).toMatchObject({ reports: 1, charts: 10, changed: 0 });
  });

  test('keeps what is gone, and knows it when it comes back', () => {
    const was = published(model);
    const less = changed(model, ({ topics, overview }) => {
      delete topics.get('trade')?.indicators['retail-sales']?.facts.before;
      overview.charts.shift();
    });
    const is = published(less, was, '2026-02-02');
    expect(is.charts.plans).toEqual(was.charts.plans);
    expect(is.facts['retail-sales.before']).toMatchObject({
      first: '2026-01-01',
      gone: '2026-02-02',
      value: '600',
    });
    expect(published(less, is, '2026-03-03')).toEqual(is);
    expect(lossesOf('2024-03', is, recordOf(less), new Set(['2024-03/plans']))).toEqual([]);
    const back = published(model, is, '2026-03-03').facts['retail-sales.before'];
    expect(back).toEqual({ ...was.facts['retail-sales.before'], changed: '2026-03-03' });
  });

  test('is the same text for the same data, as the formatter has it', async () => {
    for (const each of models) {
      const written = recordText(recordWith(nothingPublished, { [each.id]: published(each) }));
      expect(await isFormatted(written, { parser: 'json', printWidth: 110 })).toBe(true);
      expect(recordText(JSON.parse(written) as typeof nothingPublished)).toBe(written);
    }
  });

  test('in data/ is what `npm run publish-record` would write', () => {
    const committed = loadRecord(realData, () => undefined)?.record ?? nothingPublished;
    const reports = publishedReports().map((each) => [each.id, published(each, committed.reports[each.id])]);
    const now = recordText(
      recordWith(committed, Object.fromEntries(reports) as Record<string, PublishedReport>),
    );
    expect(now).toBe(readFileSync(path.join(realData, 'published.json'), 'utf8'));
  });
});
