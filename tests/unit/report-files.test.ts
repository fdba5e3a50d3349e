/** The files of whole reports, read back by their own description and held against the model. */
import { beforeAll, describe, expect, test } from 'vitest';
import { csvOf } from '../../src/files/csv.ts';
import { reportColumns } from '../../src/files/columns.ts';
import { dataPackage, type DataPackage } from '../../src/files/data-package.ts';
import { jsonOf } from '../../src/files/json.ts';
import { reportData } from '../../src/files/report-data.ts';
import { fileFacts } from '../../src/files/report-files.ts';
import { sitePackage } from '../../src/files/site-package.ts';
import { tableSchema } from '../../src/files/table-schema.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { statementsBehind, type Derived, type Figure } from '../../src/model/derive.ts';
import { isMeasuredFigure, type Reported } from '../../src/model/figures.ts';
import { exactDecimal } from '../../src/model/rounding.ts';
import { intervalEnds, sayFigure, weakestStatus } from '../../src/model/words.ts';
import { isExact } from '../../src/model/interval.ts';
import type { ReportModel } from '../../src/model/model.ts';
import { serveElsewhere } from './addressed.ts';
import { change, counted, difference, level, ratio } from './facts.ts';
import { modelOfFacts, modelOfTopic, plain, topicOf } from './figures.ts';
import { good } from './published-reports.ts';
import { randomFacts } from './random-facts.ts';
import { randomFrom } from './random.ts';
import { modelOf, publishedReports } from './real-data.ts';
import { readResource, type TableRow } from './table-reader.ts';
import { readBack, unguarded } from './written-files.ts';

beforeAll(serveElsewhere);

const address = 'https://example.org/reports/';
const assigned = { type: 'plan', word: 'assigned-target', issuer: 'province' };
const awkward = modelOfTopic(
  topicOf({
    output: {
      pace: true,
      facts: {
        level: level('12.50', { status: 'E' }),
        range: ratio(['1.5', '2']),
        about: level(['30', '40'], { hedge: 'about', status: 'P' }),
        way: { ...ratio('above', assigned), form: 'direction' },
        fall: change('-7.25'),
        less: difference('-3'),
        plan: ratio('65.9'),
        target: { type: 'target', word: 'plan', value: '999999999999999' },
        long: level('12345678901234567.89'),
        quoted: level('5', { printed: '=1+1, "năm"\n5' }),
      },
    },
    households: {
      ...counted,
      facts: { part: level('13', { of: '16' }), many: level('300', { hedge: 'over' }) },
    },
    silent: { facts: {} },
  }),
);
const random = Array.from({ length: 60 }, (_, seed) => {
  const { facts, ...indicator } = randomFacts(randomFrom(seed));
  return modelOfFacts(facts, indicator);
});
const models: [string, ReportModel][] = [
  ...publishedReports().map((model): [string, ReportModel] => [model.id, model]),
  ['the example', modelOf('2024-03', good)],
  ['awkward figures', awkward],
  ...random.map((model, seed): [string, ReportModel] => [`random figures ${seed}`, model]),
];
const each = models.flatMap(([name, model]) =>
  languageCodes.map((code) => ({ name: `${name} ${code}`, model, code })),
);

const resourceOf = (csv: string) => {
  const reports = [{ report: 'r', title: '', sources: [], ...fileFacts(csv) }];
  const [resource] = dataPackage(reports, awkward.site, { id: '', homepage: '' }, languages.vi).resources;
  if (!resource) throw new Error('no resource');
  return resource;
};
const readCsv = (model: ReportModel, code: 'vi' | 'en'): TableRow[] => {
  const csv = csvOf(reportData(model, languages[code], address));
  return readResource(csv, resourceOf(csv), tableSchema(languages[code]));
};

/** What the model itself says of a figure; numbers with no more digits than a double keeps. */
const told = (figure: Figure, model: ReportModel, code: 'vi' | 'en') => ({
  topic: figure.node.topic,
  indicator: figure.node.id,
  derived: figure.kind === 'derived',
  said: plain(sayFigure(figure, 'said', languages[code], model)),
  printed: [...new Set(statementsBehind(figure).map(({ fact }) => fact.printed))].join('; '),
  ...(figure.kind === 'derived' ? toldDerived(figure) : toldReported(figure)),
  ...bounds(figure),
});
const toldDerived = ({ printed, unit, per, inputs, of }: Derived) => ({
  value: numberOf(printed),
  unit: unit + (per ? '-per-month' : ''),
  hedge: null,
  status: weakestStatus(inputs) ?? 'A',
  reading: of?.reading ?? null,
});
const toldReported = (figure: Reported) => ({
  value: isMeasuredFigure(figure) ? numberOf(figure.said.value) : null,
  unit: figure.unit ?? null,
  hedge: 'hedge' in figure.said ? (figure.said.hedge ?? null) : null,
  status: figure.fact.status ?? 'A',
  reading: figure.reading ?? null,
});
const numberOf = (value: string | [string, string]) => (Array.isArray(value) ? null : Number(value));
const bounds = ({ interval }: Figure) => {
  if (!interval) return { known_from: null, known_to: null };
  const exact = isExact(interval) ? exactDecimal(interval.lo.at) : undefined;
  const [from, to] = exact === undefined ? intervalEnds(interval).ends : [exact, exact];
  return { known_from: Number(from), known_to: Number(to) };
};

describe.each(each)('$name', ({ model, code }) => {
  test('every figure of the model has one row, and says the same', () => {
    const rows = readCsv(model, code);
    expect(rows.map(({ ref }) => ref).sort()).toEqual([...model.figures.keys()].sort());
    for (const row of rows) {
      const figure = model.figures.get(String(row.ref));
      if (!figure) throw new Error(`no figure ${String(row.ref)}`);
      const read = { ...row, printed: unguarded(String(row.printed)) };
      expect(read, figure.ref).toMatchObject(told(figure, model, code));
    }
  });

  test('XLSX and JSON hold the rows of the CSV', async () => {
    const data = reportData(model, languages[code], address);
    const numbers = new Set<string>(data.columns.flatMap(({ id, type }) => (type === 'number' ? id : [])));
    // More digits than a program keeps are a text in the other two, and there is but one nought.
    const loose = (rows: Record<string, unknown>[]) =>
      rows.map((row) =>
        Object.entries(row).map(([id, cell]) => [
          id,
          cell !== null && numbers.has(id) ? Number(cell) + 0 : cell,
        ]),
      );
    const { csv, json, xlsx } = await readBack(data);
    expect(loose(json)).toEqual(loose(csv));
    expect(loose(xlsx)).toEqual(loose(csv));
  });

  test('rows stand in the order of the topics', () => {
    const topics = readCsv(model, code).map(({ topic }) => String(topic));
    const order = [...model.topics.keys()].filter((topic) => topics.includes(topic));
    expect([...new Set(topics)]).toEqual(order);
    expect(topics).toEqual([...topics].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
});

/** Other people's programs name these: none may be renamed, and new ones come last. */
test('the columns have the ids they were published with', () => {
  const published =
    'report topic ref indicator indicator_name form said value unit unit_name of known_from known_to known hedge status derived formula inputs reading period period_name compared_with printed paragraphs note publisher source_title';
  expect(reportColumns.map(({ id }) => id)).toEqual(published.split(' '));
});

test('both languages hold the same figures in the same order', () => {
  for (const [name, model] of models) {
    const [vi, en] = [readCsv(model, 'vi'), readCsv(model, 'en')];
    const bare = (rows: TableRow[]) =>
      rows.map(({ ref, value, unit, status }) => ({ ref, value, unit, status }));
    expect(bare(en), name).toEqual(bare(vi));
  }
});

describe('the reader refuses', () => {
  const csv = csvOf(reportData(awkward, languages.en, address));
  const schema = tableSchema(languages.en);
  const read = (changed: string) => () => readResource(changed, resourceOf(changed), schema);
  const [head = '', first = ''] = csv.split('\n');

  test.each([
    ['a row that stands twice', `${head}\n${first}\n${first}\n`, 'twice'],
    ['an unknown status', csv.replace(',E,false,', ',X,false,'), 'status may not be X'],
    ['an unknown hedge', csv.replace(',about,', ',roughly,'), 'hedge may not be roughly'],
    ['a decimal comma', csv.replace(',12.50,', ',"12,50",'), 'value is no number'],
    ['a missing id', csv.replace('output.level,', ','), 'ref is missing'],
    ['a column too many', csv.replace('\n', ',more\n'), 'the head is'],
    ['an end cut off', csv.slice(0, -1), 'not ended'],
  ])('%s', (_, changed, message) => {
    expect(changed).not.toBe(csv);
    expect(read(changed)).toThrow(message);
  });

  test('bytes that are not those described', () => {
    const described = resourceOf(csv);
    expect(() => readResource(`${csv} `, described, schema)).toThrow('bytes');
    expect(() => readResource(csv.replace('12.50', '12.60'), described, schema)).toThrow('hash');
  });
});

describe.each(languageCodes)('the package in %s', (code) => {
  const pack = (): DataPackage => sitePackage(code);

  test('has a resource for each published report, newest first, whose file it describes', () => {
    const reports = publishedReports().toReversed();
    expect(pack().resources.map(({ name }) => name)).toEqual(reports.map(({ id }) => id));
    for (const model of reports) {
      const resource = pack().resources.find(({ name }) => name === model.id);
      if (!resource) throw new Error(`no resource ${model.id}`);
      const csv = csvOf(
        reportData(
          model,
          languages[code],
          `https://example.org/bac-kan${code === 'vi' ? '' : '/en'}/reports/${model.id}/`,
        ),
      );
      expect(readResource(csv, resource, tableSchema(languages[code]))).toHaveLength(model.figures.size);
      expect(resource.path).toBe(`${model.id}.csv`);
    }
  });

  test('is the same whenever it is made, and another version for other bytes', () => {
    expect(pack()).toEqual(pack());
    const of = (csv: string) =>
      dataPackage(
        [{ report: 'r', title: '', sources: [], ...fileFacts(csv) }],
        awkward.site,
        { id: '', homepage: '' },
        languages[code],
      ).version;
    expect(of('a')).toBe(of('a'));
    expect(of('a')).not.toBe(of('b'));
  });

  test('names no address that is not known', () => {
    const sources = publishedReports().flatMap(({ report }) => report.sources);
    const addresses = sources.flatMap(({ address: at }) => at ?? []);
    expect(pack().sources.flatMap(({ path }) => path ?? [])).toEqual([...new Set(addresses)]);
  });
});

test('JSON tells whose the figures are', () => {
  for (const model of publishedReports()) {
    const json = JSON.parse(jsonOf(reportData(model, languages.vi, address))) as Record<string, unknown>;
    expect(json).toMatchObject({ report: model.id, licence: model.site.licence, address });
    expect(json.sources).toHaveLength(model.report.sources.length);
  }
});
