import Fraction from 'fraction.js';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import { kindOf } from '../../src/charts/kinds.ts';
import type { Row } from '../../src/charts/rows.ts';
import { chartData } from '../../src/files/chart-data.ts';
import { columnsOf } from '../../src/files/columns.ts';
import { csvOf } from '../../src/files/csv.ts';
import { jsonOf } from '../../src/files/json.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { width } from '../../src/model/interval.ts';
import { chartKinds } from '../../src/model/schema.ts';
import { sayFigure, sayInterval } from '../../src/model/words.ts';
import { chartOf, chartPaths } from '../../src/view/chart-paths.ts';
import { figureOf } from './facts.ts';
import { plain } from './figures.ts';
import { address, chartOfFacts, digestOfAll, everyChart, readBack, sheetsOf } from './written-files.ts';

const charts = everyChart();
const ofFigures = charts.filter(({ chart }) => 'facts' in chart);

describe.each(charts)('$name', ({ data, code, chart, model }) => {
  test('says the same as CSV, JSON and XLSX', async () => {
    const { csv, json, xlsx } = await readBack(data);
    expect(json.length).toBeGreaterThan(0);
    expect(csv).toEqual(json);
    expect(xlsx).toEqual(json);
  });

  test('has numbers in the number cells of the workbook, and none in others', async () => {
    const { xlsx } = await readBack(data);
    for (const row of xlsx)
      for (const { id, type } of data.columns)
        expect([null, type === 'text' ? 'string' : type], id).toContain(
          row[id] === null ? null : typeof row[id],
        );
  });

  test('has one row for each row of the chart', () => {
    expect(data.rows).toHaveLength(kindOf(chart.kind).rows(chart, model, languages[code]).length);
  });

  test('is plain text: UTF-8 in NFC, lines end in LF, nothing hangs over', () => {
    for (const text of [csvOf(data), jsonOf(data)]) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[\ufeff\r\u00a0]|[ \t]$/m);
      expect(text.endsWith('\n')).toBe(true);
    }
    const [head] = csvOf(data).split('\n');
    expect(head).toBe(data.columns.map(({ id }) => id).join(','));
  });

  test('has no text that a spreadsheet takes for a formula', () => {
    const texts = data.columns.filter(({ type }) => type === 'text');
    for (const row of data.rows)
      for (const { id } of texts) expect(String(row[id] ?? ''), id).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('says what the chart is and whose its figures are', async () => {
    const json = JSON.parse(jsonOf(data)) as typeof data;
    const [source] = model.report.sources;
    expect(json).toMatchObject({
      ...{ report: model.id, chart: chart.id, kind: chart.kind, language: code, period: model.report.period },
      ...{ title: plain(model.say(chart.title, languages[code])), address },
      source: { publisher: source?.publisher, title: source?.title },
      licence: model.site.licence,
    });
    const { notes, names } = await sheetsOf(data);
    const { files } = languages[code].page;
    expect(names).toEqual([files.sheets.data, files.sheets.notes]);
    const cells = notes.flat();
    for (const text of [json.title, json.summary, json.source.publisher, json.source.title, address])
      expect(cells).toContain(text);
    for (const { id } of data.columns)
      expect(notes).toContainEqual([files.columns[id].title, id, files.columns[id].meaning]);
  });
});

describe.each(ofFigures)('a figure of $name', ({ data, code, chart, model }) => {
  const language = languages[code];
  const drawn = kindOf(chart.kind).rows(chart, model, language) as Row[];
  const rows = drawn.map(({ ref, label }, index) => ({ ref, label, row: data.rows[index] ?? {} }));

  test('stands under its own reference, name and label', () => {
    expect(data.rows.map(({ ref }) => ref)).toEqual(drawn.map(({ ref }) => ref));
    for (const { ref, label, row } of rows) {
      expect(row).toMatchObject({ report: model.id, chart: chart.id, label: plain(label) });
      expect(row.indicator_name).toBe(plain(model.name(figureOf(model, ref).node, language)));
    }
  });

  test('is said in the words of the page, with what is known of it', () => {
    for (const { ref, row } of rows) {
      const figure = figureOf(model, ref);
      expect(row.said, ref).toBe(plain(sayFigure(figure, 'said', language, model)));
      expect(row.known, ref).toBe(plain(sayInterval(figure, language) ?? ''));
    }
  });

  test('has its hedge, its digits and the phrases it was printed in', () => {
    for (const { ref, row } of rows) {
      const figure = figureOf(model, ref);
      const said = figure.kind === 'reported' ? figure.said : undefined;
      const value = figure.kind === 'derived' ? figure.printed : said && 'value' in said ? said.value : '';
      expect(row.hedge, ref).toBe((said && 'hedge' in said ? said.hedge : undefined) ?? null);
      expect(row.derived, ref).toBe(figure.kind === 'derived');
      expect(row.value, ref).toBe(Array.isArray(value) ? null : value);
      const statements = figure.kind === 'derived' ? figure.inputs : [figure];
      for (const { fact } of statements) expect(row.printed, ref).toContain(fact.printed);
      expect(row.inputs, ref).toBe(
        figure.kind === 'derived' ? statements.map((input) => input.ref).join('; ') : null,
      );
    }
  });

  test('has the mark of time that is drawn for it, and none where none is drawn', () => {
    const marks = drawn.map(({ mark }) => mark?.at.toFixed(1) ?? null);
    expect(data.rows.map(({ time_gone }) => time_gone)).toEqual(marks);
  });

  test('has bounds that hold its interval and are hardly wider', () => {
    for (const { ref, row } of rows) {
      const { interval } = figureOf(model, ref);
      if (!interval) throw new Error(`${ref} is drawn and has no interval`);
      const [from, to] = [new Fraction(String(row.known_from)), new Fraction(String(row.known_to))];
      const slack = width(interval).div(100);
      for (const wider of [interval.lo.at.sub(from), to.sub(interval.hi.at)]) {
        expect(wider.gte(0), ref).toBe(true);
        expect(wider.lte(slack), ref).toBe(true);
      }
    }
  });

  test('keeps its digits in JSON', () => {
    // Each number as it is written, before anything takes it for a binary one.
    const digits: unknown[] = [];
    const collect = (key: string, value: unknown, { source }: { source?: string } = {}) => {
      if (typeof value === 'number' && key === 'value') digits.push(source);
      return value;
    };
    JSON.parse(jsonOf(data), collect);
    expect(digits).toEqual(data.rows.flatMap(({ value }) => value ?? []));
  });
});

describe('the columns', () => {
  /** Other people's programs name these: none may be renamed, and new ones come last. */
  const figures =
    'report chart ref indicator indicator_name role label form said value unit unit_name of known_from known_to known hedge status derived formula inputs reading period period_name compared_with time_gone printed paragraphs note publisher source_title';
  const limits =
    'report chart limits limits_text limits_paragraphs figures figures_text directions directions_text directions_paragraphs note publisher source_title known hedge status printed paragraphs';
  const completeness =
    'report chart indicator indicator_name level_stated plan_stated period_stated publisher source_title';

  test.each(chartKinds)('of %s have the ids they were published with', (kind) => {
    const expected = kind === 'limits' ? limits : kind === 'completeness' ? completeness : figures;
    expect(columnsOf(kind).map(({ id }) => id)).toEqual(expected.split(' '));
  });

  test('that hold numbers and truths are these', () => {
    const typed = (wanted: string) =>
      columnsOf('cards').flatMap(({ id, type }) => (type === wanted ? [id] : []));
    expect(typed('number')).toEqual(['value', 'of', 'known_from', 'known_to', 'time_gone']);
    expect(typed('boolean')).toEqual(['derived']);
  });

  test.each(languageCodes)('have titles of their own in %s', (code) => {
    for (const kind of chartKinds) {
      const titles = columnsOf(kind).map(({ id }) => languages[code].page.files.columns[id].title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

test('a Vietnamese name is there letter by letter, and no byte before it', () => {
  const panel = charts.find(({ chart, code }) => chart.id === 'retail-sales-change' && code === 'vi');
  const bytes = Buffer.from(csvOf(panel?.data ?? { columns: [], rows: [] }));
  expect(bytes.toString('latin1').startsWith('report,chart,')).toBe(true);
  const name = Buffer.from('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ'.normalize('NFC'));
  expect(bytes.includes(name)).toBe(true);
});

test('a chart without English words has Vietnamese files', () => {
  const [{ model } = {}] = charts;
  if (!model) throw new Error('no report');
  const chart = { ...chartOfFacts(['retail-sales.level']), title: { vi: 'Chỉ tiếng Việt' } };
  const data = chartData(chart, model, languages.en, address);
  expect(data.language).toBe('vi');
  expect(data.rows[0]?.said).toBe('đạt khoảng 2.400 tỷ đồng');
});

test('every chart has its paths, each in every language', () => {
  const paths = chartPaths().map(({ params, props }) => `${params.report} ${params.chart} ${props.code}`);
  expect(paths).toEqual([...new Set(paths)]);
  expect(paths).toEqual(expect.arrayContaining(charts.map(({ name }) => name)));
  for (const { chart, model } of charts) expect(chartOf(model.id, chart.id).chart).toEqual(chart);
  expect(() => chartOf('2023-08', 'no-such-chart')).toThrow('no-such-chart');
});

describe('the bytes are the same', () => {
  afterEach(() => void vi.useRealTimers());
  let usual: Promise<string> | undefined;
  const usually = (): Promise<string> => (usual ??= digestOfAll());

  test('at any time', { timeout: 120_000 }, async () => {
    const now = await usually();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2044-02-29T23:59:59Z') });
    expect(await digestOfAll()).toBe(now);
  });

  // The whole site is built in another place, too.
  const places = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'C' },
  ];
  test.each(process.env.FULL ? places : places.slice(0, 1))(
    'in the time zone $TZ and the locale $LC_ALL',
    { timeout: 120_000 },
    async (place) => {
      expect(await digestIn(place)).toBe(await usually());
    },
  );
});

/** As another machine would write the files. */
const digestIn = async (place: { TZ: string; LC_ALL: string }): Promise<string> => {
  const script = `import { digestOfAll } from './written-files.ts'; process.stdout.write(await digestOfAll());`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: path.join(projectFolder, 'tests', 'unit'),
    env: { ...process.env, ...place, LANG: place.LC_ALL },
  });
  return stdout;
};
