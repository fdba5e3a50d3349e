/** What was published stays where it stood and goes on meaning the same; what is only corrected is no loss. */
import { describe, expect, test } from 'vitest';
import { addressOf, lossesOf } from '../../src/model/losses.ts';
import { ReportModel } from '../../src/model/model.ts';
import { recordOf } from '../../src/model/published.ts';
import type { Fact, Identity, Indicator } from '../../src/model/schema.ts';
import { unitIds } from '../../src/model/units.ts';
import {
  changed,
  lossesAfter,
  models,
  other,
  published,
  set,
  type Files,
  type Loose,
} from './published-reports.ts';

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

type Change = (said: Loose, files: Files, place: Place) => boolean;
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
  'what the fact is told with': (_, files, place) =>
    Object.assign(factAt(files, place) ?? {}, { note: text, paragraph: 1, sentence: 9 }).note === text,
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

/** Another figure, in other words. */
const otherFigures: Record<string, Change> = {
  value: (said) =>
    set(said, 'value', said.form === 'direction' ? 'equal' : said.spread ? ['1', '2'] : '8765'),
  whole: (said) => said.type === 'level' && set(said, 'of', '77'),
  words: (_, files, place) => set(factAt(files, place) as Loose, 'printed', 'khoảng 987.654 tấn'),
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

test('another period of the report is told once, and hides no other change', () => {
  for (const model of models) {
    const later = { ...model.report, period: '2030-01/2030-05' };
    const is = (change: (files: Files) => void) => {
      const { id, site, glossary, gaps, topics, overview } = changed(model, change);
      return recordOf(new ReportModel({ id, site, glossary, gaps, topics, overview, report: later }));
    };
    const lost = (change: (files: Files) => void) =>
      lossesOf(model.id, published(model), is(change), new Set()).map((loss) =>
        loss.kind === 'fact-meaning' ? loss.differences.map(({ field }) => field).join() : loss.kind,
      );
    expect(lost(() => undefined)).toEqual(['period']);
    const rebased = lost(({ topics }) => {
      for (const { indicators } of topics.values())
        for (const { facts } of Object.values(indicators))
          for (const fact of Object.values(facts))
            if (fact.type === 'comparison' && fact.base.type === 'period') fact.base.period = '2020';
    });
    expect(new Set(rebased)).toEqual(new Set(['period', 'base.period']));
  }
});

describe('a fact that says the same is none', () => {
  test.each(Object.entries(noLosses))('%s', (_, change) => {
    const all = tried(change);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ lost }) => lost.length > 0)).toEqual([]);
  });
});

describe('a published figure that is another one', () => {
  test.each(Object.entries(otherFigures))('by its %s is a loss', (_, change) => {
    const all = tried(change);
    expect(all.length).toBeGreaterThan(0);
    for (const { ref, lost } of all) expect(lost).toEqual([ref]);
  });

  test('is none where the same words are quoted at greater length', () => {
    const longer: Change = (_, files, place) =>
      set(factAt(files, place) as Loose, 'printed', `${factAt(files, place)?.printed ?? ''} `);
    expect(tried(longer).filter(({ lost }) => lost.length > 0)).toEqual([]);
  });
});

const totals = models.flatMap((model) =>
  [...model.topics].flatMap(([topic, { identities = [] }]) =>
    identities.flatMap(({ total }, index) =>
      model.figures.has(`${total}.derived`) ? [{ model, topic, index, ref: `${total}.derived` }] : [],
    ),
  ),
);
type Total = (typeof totals)[number];
const totalLosses = (change: (identity: Identity, files: Files, total: Total) => unknown): string[] =>
  totals.flatMap((total) =>
    lossesAfter(total.model, (files) => {
      const identity = files.topics.get(total.topic)?.identities?.[total.index];
      if (identity) change(identity, files, total);
    }).flatMap((loss) => (addressOf(loss) === `${total.model.id}/${total.ref}` ? [loss.kind] : [])),
  );

describe('a total that is worked out', () => {
  const every = (kind: string) => totals.map(() => kind);
  const indicatorOf = (files: Files, { topic, ref }: Total) =>
    files.topics.get(topic)?.indicators[ref.split('.')[0] ?? ''];

  test('from other parts, in another way or in another unit is a loss, and so is one that is gone', () => {
    expect(totals.length).toBeGreaterThan(1);
    const drop = (identity: Identity) => identity.parts.pop();
    expect(totalLosses(drop)).toEqual(every('fact-meaning'));
    const other = (identity: Identity) => (identity.op = identity.op === 'product' ? 'sum' : 'product');
    expect(totalLosses(other)).toEqual(every('fact-meaning'));
    const unit = (_: Identity, files: Files, total: Total) =>
      Object.assign(indicatorOf(files, total) ?? {}, { unit: 'hectare' });
    expect(totalLosses(unit)).toEqual(every('fact-meaning'));
    const forget = (_: Identity, files: Files, total: Total) =>
      files.topics.get(total.topic)?.identities?.splice(total.index, 1);
    expect(totalLosses(forget)).toEqual(every('fact-gone'));
  });

  test('from corrected parts, or of parts added in another order, is none', () => {
    const turn = (identity: Identity) => identity.op !== 'quotient' && identity.parts.reverse();
    expect(totalLosses(turn)).toEqual([]);
    const correct = (_: Identity, files: Files) => {
      for (const { indicators } of files.topics.values())
        for (const { facts } of Object.values(indicators))
          for (const fact of Object.values(facts)) if (fact.type === 'level') fact.value = '7';
    };
    expect(totalLosses(correct)).toEqual([]);
  });
});
