/** The feed: valid Atom whatever it tells of, and the same names for ever. */
import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FeedEntry } from '../../src/files/atom.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import type { Fact } from '../../src/model/schema.ts';
import { ReportModel } from '../../src/model/model.ts';
import { correctionRows, noteOf } from '../../src/model/correction-rows.ts';
import { entriesOf, feedIn, feedOf } from '../../src/view/feed.ts';
import { stableId } from '../../src/view/uuid.ts';
import { serveElsewhere, site as siteAddress } from './addressed.ts';
import { good, published } from './published-reports.ts';
import { modelOf, publishedReports } from './real-data.ts';

beforeAll(serveElsewhere);

type Node = {
  tagName: string;
  textContent: string;
  children: Node[];
  getAttribute: (name: string) => string | null;
  getElementsByTagName: (name: string) => Node[];
};
const parsed = (xml: string): Node =>
  (new DOMParser().parseFromString(xml, 'text/xml') as unknown as { documentElement: Node }).documentElement;
const named = ({ children }: Node, name: string): Node[] =>
  children.filter(({ tagName }) => tagName === name);
const textOf = (node: Node, name: string): string => named(node, name)[0]?.textContent ?? '';
const links = (node: Node, rel: string): Node[] =>
  named(node, 'link').filter((link) => link.getAttribute('rel') === rel);

const instant = /^\d{4}-\d\d-\d\dT00:00:00Z$/;
const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const at = <T>(all: readonly T[], index: number): T => {
  const found = all[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
};
const oneOf = (node: Node, name: string): Node => {
  const found = named(node, name);
  expect(found, name).toHaveLength(1);
  return at(found, 0);
};

/** Every required and every recommended element, once each, in the shape the standard wants. */
const mustBeValid = (xml: string, code: string): Node => {
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed ')).toBe(true);
  expect(xml.replaceAll(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  const feed = parsed(xml);
  expect(feed.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  expect(feed.getAttribute('xml:lang')).toBe(code);
  for (const name of ['id', 'title', 'subtitle', 'updated', 'author', 'rights', 'generator', 'icon'])
    expect(oneOf(feed, name).textContent.trim(), name).not.toBe('');
  expect(textOf(feed, 'id')).toMatch(urn);
  expect(textOf(feed, 'updated')).toMatch(instant);
  expect(textOf(feed, 'icon').startsWith(siteAddress)).toBe(true);
  const language = code === 'vi' ? '' : `${code}/`;
  const [self, ...otherSelves] = links(feed, 'self');
  expect(otherSelves).toEqual([]);
  expect(self?.getAttribute('type')).toBe('application/atom+xml');
  expect(self?.getAttribute('href')).toBe(`${siteAddress}${language}feed.xml`);
  expect(links(feed, 'alternate').map((link) => link.getAttribute('href'))).toEqual([siteAddress + language]);
  for (const entry of named(feed, 'entry')) {
    for (const name of [
      'id',
      'title',
      'updated',
      'published',
      'author',
      'summary',
      'content',
      'category',
      'rights',
    ])
      oneOf(entry, name);
    expect(textOf(entry, 'title').trim()).not.toBe('');
    expect(textOf(entry, 'summary').trim()).not.toBe('');
    expect(textOf(oneOf(entry, 'author'), 'name')).not.toBe('');
    expect(textOf(entry, 'id')).toMatch(urn);
    for (const name of ['published', 'updated']) expect(textOf(entry, name)).toMatch(instant);
    expect(oneOf(entry, 'category').getAttribute('term')).toMatch(/^(report|correction-(ours|source))$/);
    expect(oneOf(entry, 'content').getAttribute('type')).toBe('html');
    const [alternate, ...others] = links(entry, 'alternate');
    expect(others).toEqual([]);
    expect(alternate?.getAttribute('href')?.startsWith(siteAddress)).toBe(true);
  }
  const ids = [feed, ...named(feed, 'entry')].map((node) => textOf(node, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  return feed;
};

const why = { vi: 'Chữ số in mờ & nhòe <xem>', en: 'The digit was "faint" & blurred <see>' };
const ref = 'retail-sales.plan';

/** A report in which one figure was misread and another was printed wrong. */
const corrected = (): ReportModel => {
  const model = modelOf('2023-08');
  const { id, site, glossary, overview, gaps } = model;
  const topics = structuredClone(new Map(model.topics));
  const facts = [...topics.values()].flatMap(({ indicators }) => Object.entries(indicators));
  const fact = facts.find(([id]) => id === 'budget-revenue')?.[1].facts.plan as Extract<
    Fact,
    { value: unknown }
  >;
  Object.assign(fact, {
    corrected: {
      of: fact.value,
      value: '45.9',
      printed: 'bằng 45,9% dự toán',
      source: 'other',
      day: '2026-12-02',
      why,
    },
  });
  const [source] = model.report.sources;
  const other = { ...source, id: 'other', title: 'Sửa & bổ sung', publisher: 'Báo <Khác>' };
  const report = structuredClone(model.report);
  report.sources.push(other as (typeof report.sources)[number]);
  const [plan] = model.statementsOf(ref);
  const is = {
    value: plan?.said.value as string,
    unit: 'percent' as const,
    printed: plan?.fact.printed ?? '',
  };
  const was = { ...is, value: '56.9', printed: is.printed.replace(/\d+,\d+/, '56,9') };
  const corrections = [{ fact: ref, day: '2026-12-01', was, is, why }];
  return new ReportModel({ id, site, glossary, report, overview, topics, gaps, corrections });
};

describe.each(languageCodes)('in %s', (code) => {
  const language = languages[code];
  const feed = (model: ReportModel, entries: FeedEntry[]) =>
    mustBeValid(feedOf(model.site, entries, language, 'a generator'), code);

  test('the site’s own feed is valid and tells of every published report', () => {
    const entries = named(mustBeValid(feedIn(language, 'a generator'), code), 'entry');
    const reports = entries.filter((entry) => oneOf(entry, 'category').getAttribute('term') === 'report');
    expect(reports).toHaveLength(publishedReports().length);
    expect(feedIn(language, 'a generator')).toBe(feedIn(language, 'a generator'));
  });

  test('corrections of both kinds stand before the report, with both figures and both phrases', () => {
    const model = corrected();
    const rows = correctionRows(model, language);
    expect(rows.map(({ kind }) => kind)).toEqual(['source', 'ours']);
    const entries = named(feed(model, entriesOf(model, published(model), language)), 'entry');
    expect(entries.map((entry) => oneOf(entry, 'category').getAttribute('term'))).toEqual([
      'correction-source',
      'correction-ours',
      'report',
    ]);
    for (const [index, row] of rows.entries()) {
      const content = textOf(at(entries, index), 'content');
      const shown = parsed(`<div>${content}</div>`).textContent;
      for (const text of [row.was.said, row.is.said, row.was.printed, row.is.printed, row.why.text])
        expect(shown).toContain(text);
      expect(textOf(at(entries, index), 'title')).toContain(row.indicator);
      expect(textOf(at(entries, index), 'summary')).toBe(noteOf(row, language));
      expect(content).toContain(`corrections/#${row.id}`);
      if (row.source) expect(shown).toContain(row.source.publisher);
    }
    expect(rows[1]?.was.said).toBe(language.figure({ value: '56.9', unit: 'percent' }));
    expect(rows[1]?.source).toBeUndefined();
  });

  test('awkward titles come back as they were', () => {
    const model = corrected();
    const title = `A & B < C > "D" 'E' ]]> &amp; \u00a0 Ế`;
    const overview = { ...model.overview, title: { vi: title, en: title } };
    const { id, site, glossary, report, topics, gaps } = model;
    const awkward = new ReportModel({ id, site, glossary, report, overview, topics, gaps });
    const entry = named(feed(awkward, entriesOf(awkward, published(awkward), language)), 'entry').at(-1);
    expect(entry && textOf(entry, 'title')).toBe(
      language.page.feed.report(title, language.period(report.period)),
    );
    const control = {
      ...at(entriesOf(awkward, published(awkward), language), 0),
      title: 'a\u0000\u0008b\ud800',
    };
    expect(textOf(at(named(feed(awkward, [control]), 'entry'), 0), 'title')).toBe('ab\ufffd');
  });

  test('holds the fifty newest, newest first, whatever order they came in', () => {
    const model = modelOf('2024-03', good);
    const [first] = entriesOf(model, published(model), language) as [FeedEntry];
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...first,
      id: stableId('test', String(index)),
      updated: `2026-${String((index % 12) + 1).padStart(2, '0')}-0${(index % 7) + 1}`,
    }));
    const days = (entries: FeedEntry[]) =>
      named(feed(model, entries), 'entry').map((entry) => textOf(entry, 'id'));
    expect(days(many)).toHaveLength(50);
    expect(days(many.toReversed())).toEqual(days(many));
    const updated = named(feed(model, many), 'entry').map((entry) => textOf(entry, 'updated'));
    expect(updated).toEqual(updated.toSorted().reverse());
    expect(textOf(feed(model, many), 'updated')).toBe(updated[0]);
  });

  test('is valid where nothing was published, and names who can be written to', () => {
    const model = modelOf('2024-03', good);
    const site = { ...model.site, publisher: { vi: 'Tòa soạn & bạn đọc' }, contact: 'toa-soan@example.org' };
    const empty = mustBeValid(feedOf(site, [], language, 'a generator'), code);
    const author = oneOf(empty, 'author');
    expect([textOf(author, 'name'), textOf(author, 'email')]).toEqual([site.publisher.vi, site.contact]);
  });
});

test('names follow from stable words alone and never change', () => {
  expect(stableId('bac-kan-city', 'vi', 'report', '2023-08')).toBe(
    'urn:uuid:6fbe2397-92e9-534d-b328-3f8edc76dcaa',
  );
  expect(stableId('a', 'b')).not.toBe(stableId('a', 'c'));
});
