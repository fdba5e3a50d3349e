/** The sheet for copy editors has every sentence that readers meet, with the line to change it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/folders.ts';
import type { ChartFigure } from '../../src/charts/figure.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { sharedTextsOf, textsOf } from '../../src/model/texts-of.ts';
import { chartPage } from '../../src/view/chart-page.ts';
import type { IndicatorRows } from '../../src/view/fact-table.ts';
import { methodPage } from '../../src/view/method-page.ts';
import { reportPage, sourceCard } from '../../src/view/report-page.ts';
import { sourcePage } from '../../src/view/source-page.ts';
import { statementRows } from '../../src/view/statements.ts';
import { wordsIn } from '../../src/words/collect.ts';
import { wordsPage } from '../../src/words/page.ts';
import { languageWords, placeOfText } from '../../src/words/places.ts';
import { sheetOf, type Row, type SheetPage } from '../../src/words/sheet.ts';
import { serveElsewhere } from './addressed.ts';
import { publishedReports, realData } from './real-data.ts';

let pages: SheetPage[];
let rows: Row[];
let said: Record<LanguageCode, Set<string>>;
const reports = publishedReports();

beforeAll(() => {
  serveElsewhere();
  pages = sheetOf(
    realData,
    reports.map(({ id }) => id),
  );
  rows = pages.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  said = { vi: new Set(rows.map(({ vi }) => vi)), en: new Set(rows.map(({ en }) => en)) };
}, 60_000);

/** What has letters; digits alone need no reading. */
const mustBeThere = (code: LanguageCode, texts: readonly (string | undefined)[]): void => {
  const words = texts.filter((text) => text !== undefined && /\p{L}/u.test(text));
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((text) => !said[code].has(text ?? ''))).toEqual([]);
};

const ofChart = ({ title, summary, source, key, table, corrections }: ChartFigure) => [
  ...[title.text, summary.text, source, ...corrections],
  ...key.map(({ text }) => text),
  ...[table.head, ...table.rows].flat(),
];
const ofIndicator = ({ name, definition, note, clocks, facts, derived }: IndicatorRows) => [
  ...[name.text, definition.text, note?.text, clocks],
  ...facts.flatMap((fact) => [
    ...[fact.relation, fact.said, fact.hedge, fact.printed, fact.paragraph, fact.known, fact.note?.text],
    ...fact.badges,
    ...fact.derived.flatMap((row) => [row.said, row.formula, row.known]),
  ]),
  ...derived.flatMap((row) => [row.said, row.formula, row.known]),
];

describe.each(languageCodes)('in %s the sheet has every text', (code) => {
  const language = languages[code];
  test.each(reports)('of the report $id', (model) => {
    const { title, lead, charts, sections, headings } = reportPage(model, language);
    mustBeThere(code, [title.text, ...lead.map(({ text }) => text), ...charts.flatMap(ofChart)]);
    mustBeThere(
      code,
      headings.map((heading) => heading.title.text),
    );
    for (const { title: heading, paragraphs, indicators } of sections)
      mustBeThere(code, [
        heading.text,
        ...paragraphs.flatMap(({ said: { text }, meanings, charts: inside }) => [
          text,
          ...meanings.flatMap(({ term, meaning }) => [term.text, meaning.text]),
          ...inside.flatMap(ofChart),
        ]),
        ...indicators.flatMap(ofIndicator),
      ]);
    for (const kind of ['progress', 'limit', 'direction'] as const)
      mustBeThere(
        code,
        statementRows(kind, model, language).flatMap(({ text, paragraph }) => [text.text, paragraph]),
      );
    mustBeThere(
      code,
      sourceCard(model, language).flatMap(({ label, value }) => [label, value]),
    );
  });

  test.each(reports)('of the charts of $id', (model) => {
    for (const { chart } of chartsOf(model)) {
      const { figure, indicators, quote, citation, snippets, files } = chartPage({
        ...{ report: model.id, chart: chart.id, code },
      });
      mustBeThere(code, [...ofChart(figure), ...indicators.flatMap(ofIndicator), quote, citation]);
      mustBeThere(code, [
        ...snippets.flatMap((group) => group.snippets.flatMap(({ title, use }) => [title, use])),
        ...files.map(({ name }) => name),
      ]);
    }
  });

  test.each(reports)('of the source page of $id, and of the method', (model) => {
    const { intro, groups, oddities } = sourcePage(model, language);
    mustBeThere(code, [
      ...intro,
      ...oddities.flatMap(({ title, text }) => [title.text, text.text]),
      ...groups.flatMap(({ title, entries }) => [
        title,
        ...entries.flatMap(({ place, unsaid, agreements, statements }) => [
          ...[place, ...unsaid, ...agreements],
          ...statements.flatMap(({ lines }) => lines.flatMap(({ label, value }) => [label, value])),
        ]),
      ]),
    ]);
    const { title, intro: opening, headings } = methodPage(model, language);
    mustBeThere(code, [title, opening, ...headings.map((heading) => heading.title.text)]);
  });

  test('of the data', () => {
    for (const model of reports)
      mustBeThere(
        code,
        [...textsOf(model), ...sharedTextsOf(model)].map((text) => text.said[code]),
      );
  });
});

const lineAt = (place: string): { line: string; below: string } => {
  const [, file = '', number = ''] = /^(\S+):(\d+)/.exec(place) ?? [];
  const lines = readFileSync(path.join(projectFolder, file), 'utf8').split('\n');
  const from = Number(number) - 1;
  return { line: lines[from] ?? '', below: lines.slice(from, from + 20).join('\n') };
};

test('each sentence of the data is led to its own line', () => {
  for (const model of reports)
    for (const text of [...textsOf(model), ...sharedTextsOf(model)]) {
      const place = placeOfText(realData, text);
      expect(lineAt(place).below, place).toContain(JSON.stringify(text.text.vi));
      // Another of the same words may stand before it.
      const row = rows.find(({ vi }) => vi === text.said.vi);
      expect(row?.place.split('; '), text.key).toContain(place);
    }
  for (const { place, vi } of rows) expect(place, vi).toMatch(/^(?:data\/\S+:\d+|src\/language)/);
});

test('each word of a language is led to its own line', () => {
  const words = languageWords();
  expect(words.length).toBeGreaterThan(500);
  for (const { place, vi } of words) {
    const [, key = ''] = /[ .]([\w-]+?)(?:\.\d+)*$/.exec(place) ?? [];
    const { line, below } = lineAt(place);
    expect(line, place).toMatch(new RegExp(`\\b${key}\\b`));
    if (!vi.includes('=>'))
      expect(below.replaceAll(/\\u00a0|\$\{nbsp\}/g, '\u00a0'), place).toContain(vi.slice(0, 12));
  }
  expect(words.filter(({ vi, en }) => vi.includes('__vite') || en === '')).toEqual([]);
});

test('each sentence is there once, with its figures filled in, and both languages beside each other', () => {
  const [first] = pages;
  const pairs = pages
    .slice(0, 3)
    .flatMap(({ parts }) => parts.flatMap((part) => part.rows.map(({ vi, en }) => `${vi}\n${en}`)));
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) < index)).toEqual([]);
  const places = (first?.parts ?? []).flatMap((part) => part.rows);
  expect(places.filter(({ vi }) => /\{[a-z]/.test(vi))).toEqual([]);
  const html = wordsPage(realData, []);
  expect(html).toContain('<html lang="vi">');
  expect(html).not.toMatch(/<(?:script|link|img)\b/);
});

test('sentences in pieces are told whole, addresses and digits not', () => {
  const piece = { kind: 'link', text: 'đây', address: '/x/' };
  expect(
    wordsIn(
      [['Xem ', piece, '.'], { ref: 'a.level', said: 'ba', value: '3', href: '/a/' }, '65,9%', '/x/'],
      [
        ['See ', { ...piece, text: 'this' }, '.'],
        { ref: 'a.level', said: 'three', value: '3' },
        '65.9%',
        '/x/',
      ],
    ),
  ).toEqual([
    { vi: 'Xem đây.', en: 'See this.' },
    { vi: 'ba', en: 'three', ref: 'a.level' },
  ]);
});
