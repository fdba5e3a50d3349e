/** Files of figures that the published reports do not have. */
import { describe, expect, test } from 'vitest';
import type { ChartData } from '../../src/files/chart-data.ts';
import { csvOf } from '../../src/files/csv.ts';
import { jsonOf } from '../../src/files/json.ts';
import { ReportModel } from '../../src/model/model.ts';
import { change, counted, difference, level, plan, ratio, samePeriod } from './facts.ts';
import { derivedIn, modelOfFacts, modelOfTopic, topicOf } from './figures.ts';
import { dataOfFacts, readBack, sheetsOf } from './written-files.ts';

const assigned = { type: 'plan', word: 'assigned-target', issuer: 'province' };
const direction = (value: string) => ({ ...ratio(value, assigned), form: 'direction' });
/** The only row of a chart of one fact of "output", with what else the report says of it. */
const rowOf = (fact: object, others: Record<string, object> = {}, indicator = {}, ref = 'output.it') => {
  const model = modelOfFacts({ it: { ...fact }, ...others }, indicator);
  const { rows } = dataOfFacts(model, [ref]);
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
};

describe('a figure', () => {
  test.each([
    [
      'a direction has neither value nor unit',
      rowOf(direction('above')),
      {
        ...{ form: 'above', said: 'vượt chỉ tiêu tỉnh giao', compared_with: 'chỉ tiêu tỉnh giao' },
        ...{ value: null, unit: null, unit_name: null, known_from: null, known_to: null, known: null },
      },
    ],
    [
      'a range is what is known, and no value',
      rowOf(ratio(['1.5', '2'])),
      {
        ...{ form: 'ratio', value: null, known_from: '1.5', known_to: '2', hedge: null },
      },
    ],
    [
      'a hedged range is known as widely as its ends',
      rowOf(level(['30', '40'], { hedge: 'about' })),
      {
        ...{ value: null, known_from: '29.5', known_to: '40.5', hedge: 'about' },
      },
    ],
    [
      'a hedge stays out of the value',
      rowOf(level('13', { hedge: 'over' })),
      {
        ...{ value: '13', hedge: 'over', known_from: '13', known_to: '14' },
      },
    ],
    [
      'printed zeros stay',
      rowOf(level('12.50')),
      { value: '12.50', known_from: '12.495', known_to: '12.505' },
    ],
    ['a whole number gets none', rowOf(ratio('29')), { value: '29', known_from: '28.5', known_to: '29.5' }],
    [
      'a fall is negative',
      rowOf(change('-7.25')),
      {
        ...{ form: 'change', value: '-7.25', known_from: '-7.255', known_to: '-7.245' },
        ...{ compared_with: 'cùng kỳ năm 2022', known: 'từ 7,245 đến dưới 7,255%' },
      },
    ],
    [
      'a difference in points',
      rowOf(difference('1.2', samePeriod, { unit: 'percentage-point' })),
      {
        ...{ form: 'difference', value: '1.2', unit: 'percentage-point', unit_name: 'điểm phần trăm' },
      },
    ],
    [
      'a part has its whole',
      rowOf(level('13', { of: '16' }), {}, counted),
      {
        ...{
          value: '13',
          of: '16',
          unit: 'count',
          unit_name: 'hợp tác xã',
          known_from: '13',
          known_to: '13',
        },
      },
    ],
    [
      'a plan is of its own year',
      rowOf({ type: 'target', word: 'plan', value: '3640' }),
      {
        ...{ form: 'target', value: '3640', period: '2023', period_name: 'năm 2023', compared_with: null },
      },
    ],
    [
      'an assigned target need not be of a year',
      rowOf({ ...assigned, type: 'target', value: '3640' }),
      {
        ...{ form: 'target', period: null, period_name: null },
      },
    ],
    [
      'a rank has its word for a unit',
      rowOf(level('5', { unit: 'rank' })),
      { unit: 'rank', unit_name: 'thứ' },
    ],
    ...['E', 'P', 'F', 'B'].map(
      (status) => [`the status ${status}`, rowOf({ ...level('5'), status }), { status }] as const,
    ),
    ['no status', rowOf(level('5')), { status: 'A' }],
  ] as const)('%s', (_, row, expected) => {
    expect(row).toMatchObject(expected);
  });
});

describe('a derived figure', () => {
  const total = { facts: {}, unit: 'million-dong' };
  const parts = {
    proceeds: { unit: 'billion-dong', facts: { level: level('13', { hedge: 'over' }) } },
    plots: { ...counted, facts: { level: level('17') } },
  };
  const identity = { total: 'average', op: 'quotient', parts: ['proceeds', 'plots'] };

  test('known too widely for a value is a range', () => {
    const model = modelOfTopic(topicOf({ average: total, ...parts }, [identity]));
    expect(dataOfFacts(model, ['average.derived']).rows).toMatchObject([
      {
        ...{ form: 'derived', value: null, known_from: '764.7', known_to: '823.6', derived: true },
        ...{ formula: 'thành phần đầu ÷ các thành phần sau', inputs: 'proceeds.level; plots.level' },
        ...{ hedge: null, status: 'A', said: 'từ 760 đến 830 triệu đồng' },
      },
    ]);
  });

  test('is of the period it speaks of', () => {
    const others = { level: level('100') };
    const at = (fact: object, id: string) => rowOf(fact, others, {}, `output.it.${id}`);
    const before = { period: '2022-01/2022-08', period_name: 'cùng kỳ năm 2022', compared_with: null };
    const now = { period: '2023-01/2023-08', period_name: 'cộng dồn, 8 tháng năm 2023' };
    expect(at(ratio('92.75', samePeriod), 'implied')).toMatchObject(before);
    expect(at(ratio('92.75', samePeriod), 'change')).toMatchObject({
      ...{ ...now, compared_with: 'cùng kỳ năm 2022', value: '-7.25' },
    });
    const ofYear = { period: '2023', period_name: 'năm 2023', compared_with: null };
    expect(at(ratio('50'), 'implied')).toMatchObject(ofYear);
    expect(at(ratio('50'), 'remaining')).toMatchObject({ ...now, compared_with: 'kế hoạch năm 2023' });
    expect(at(ratio('50', { type: 'period', period: '2021' }), 'implied')).toMatchObject({ period: '2021' });
    const start = { type: 'period', period: 'start-of-year' };
    expect(at(ratio('50', start), 'implied')).toMatchObject({ period: null, period_name: 'đầu năm' });
  });

  test.each([
    ['E', undefined, 'E', 'ước giảm'],
    [undefined, 'P', 'P', 'sơ bộ giảm'],
    ['P', 'F', 'F', 'dự kiến giảm'],
    ['E', 'P', 'E', 'ước giảm'],
    ['B', undefined, 'A', 'giảm'],
    [undefined, undefined, 'A', 'giảm'],
  ] as const)('is no more certain than what it follows from: %s and %s', (ofIt, ofLevel, status, said) => {
    const facts = { level: { ...level('100'), status: ofLevel } };
    const row = (id: string) =>
      rowOf({ ...ratio('92.75', samePeriod), status: ofIt }, facts, {}, `output.it.${id}`);
    const words = `${said} 7,25% so với cùng kỳ năm 2022`;
    // How much it changed follows from the ratio alone.
    if (ofLevel === undefined) expect(row('change')).toMatchObject({ status, said: words });
    expect(row('amount')).toMatchObject({ status });
    expect(row('implied')).toMatchObject({ status });
  });

  test('a month says so in its unit', () => {
    const row = rowOf(ratio('44.9'), {}, { pace: true }, 'output.it.pace');
    expect(row).toMatchObject({
      ...{ unit: 'percentage-point-per-month', unit_name: 'điểm phần trăm mỗi tháng', value: '5.6' },
    });
  });
});

test('a disputed figure is a row for each reading, and so is what follows from one', () => {
  const readings = { 'of-plan': ratio('33.39'), 'of-last': ratio('33.39', samePeriod) };
  const model = modelOfFacts({ level: level('1110'), it: { type: 'disputed', readings } });
  expect(dataOfFacts(model, ['output.it', 'output.it.of-plan.implied']).rows).toMatchObject([
    { ref: 'output.it.of-plan', reading: 'of-plan', value: '33.39', status: 'A', derived: false },
    { ref: 'output.it.of-last', reading: 'of-last', value: '33.39', status: 'A', derived: false },
    { ref: 'output.it.of-plan.implied', reading: 'of-plan', status: 'A', derived: true },
  ]);
});

describe('a fact that a draft has still to fill', () => {
  const place = ['report', 'chart', 'ref', 'indicator', 'indicator_name', 'role', 'label'];
  const filledIn = ({ rows: [row = {}] }: ChartData) => Object.keys(row).filter((id) => row[id] !== null);

  test('keeps its place, empty', () => {
    const data = dataOfFacts(modelOfFacts({ level: level('5') }), ['output.plan']);
    expect(data.rows).toMatchObject([{ ref: 'output.plan', indicator: 'output', value: null, status: null }]);
    expect(filledIn(data)).toEqual(place);
  });

  test('does so too where the chart needs another to draw it', () => {
    const model = modelOfFacts({ plan: ratio('200', plan) }, counted);
    expect(filledIn(dataOfFacts(model, ['output.plan'], 'units'))).toEqual(place);
  });

  test('is in all files alike', async () => {
    const { csv, json, xlsx } = await readBack(dataOfFacts(modelOfFacts({}), ['output.plan']));
    expect(csv).toEqual(json);
    expect(xlsx).toEqual(json);
  });
});

test('a figure has the source it was taken from', () => {
  const { id, site, glossary, overview, topics, gaps, report } = modelOfFacts({
    level: level('5'),
    plan: { ...ratio('50'), source: 'second' },
  });
  const source = { byline: null, published: null, address: null, paragraphCount: 1, wordCount: 1 };
  const sources = ['first', 'second'].map((id) => ({
    ...source,
    id,
    title: `${id} title`,
    publisher: `${id} paper`,
  }));
  const withSources = new ReportModel({
    ...{ id, site, glossary, overview, topics, gaps },
    report: { ...report, sources },
  });
  const refs = ['output.level', 'output.plan', 'output.plan.implied'];
  expect(dataOfFacts(withSources, refs).rows.map(({ publisher }) => publisher)).toEqual([
    'first paper',
    'second paper',
    'first paper; second paper',
  ]);
});

describe('digits', () => {
  const value = (decimal: string) => dataOfFacts(modelOfFacts({ it: level(decimal) }), ['output.it']);
  const cell = async (decimal: string) => {
    const data = value(decimal);
    const at = data.columns.findIndex(({ id }) => id === 'value');
    return (await sheetsOf(data)).data[1]?.[at];
  };

  test.each(['0', '29', '12.50', '0.05', '-7.25', '2400', '999999999999999', '1000000000000000000'])(
    'of %s stay, as a number',
    async (decimal) => {
      expect(jsonOf(value(decimal))).toContain(`"value": ${decimal},`);
      expect(csvOf(value(decimal))).toContain(`,${decimal},tonne,`);
      expect(await cell(decimal)).toBe(Number(decimal));
    },
  );

  test.each(['1234567890123456', '0.12345678901234567', '12345678901234567.89'])(
    'of %s are more than a number keeps, so it stays a text',
    async (decimal) => {
      expect(jsonOf(value(decimal))).toContain(`"value": "${decimal}",`);
      expect(csvOf(value(decimal))).toContain(`,${decimal},tonne,`);
      expect(await cell(decimal)).toBe(decimal);
    },
  );
});

test('every figure that can follow from another has a row of its own', () => {
  const model = modelOfFacts(
    { level: level('100'), plan: ratio('65.9'), year: change('3.69') },
    { pace: true },
  );
  const refs = derivedIn(model).map(({ ref }) => ref);
  expect(refs.length).toBeGreaterThan(6);
  for (const row of dataOfFacts(model, refs).rows) {
    expect(row).toMatchObject({ derived: true, hedge: null, printed: '…' });
    for (const id of ['form', 'said', 'unit', 'known_from', 'known_to', 'formula', 'inputs', 'period'])
      expect(row[id], `${String(row.ref)} ${id}`).not.toBeNull();
  }
});
