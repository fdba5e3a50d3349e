/** The page on the method: its examples are the report's own, and it reads without any. */
import Fraction from 'fraction.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { languageCodes, languages } from '../../src/language/languages.ts';
import type { Language } from '../../src/language/language.ts';
import type { Paragraph, Piece } from '../../src/language/method-words.ts';
import { contains } from '../../src/model/interval.ts';
import { ReportModel } from '../../src/model/model.ts';
import { unknownsOf } from '../../src/model/unknowns.ts';
import { correctionsAddress, feedAddress, sourceAddress } from '../../src/view/addresses.ts';
import { neighbourhoodOf, shownFigures } from '../../src/view/method-examples.ts';
import { methodPage, type Block, type MethodSection } from '../../src/view/method-page.ts';
import { serveElsewhere } from './addressed.ts';
import { changed, models } from './published-reports.ts';
import { modelOf } from './real-data.ts';

beforeAll(serveElsewhere);

const paragraphsOf = (block: Block): readonly Paragraph[] => {
  if (block.kind === 'paragraph') return [block.pieces];
  return block.kind === 'line' ? [[block.line.label], [block.line.caption]] : block.items;
};
const paragraphs = (section: MethodSection): Paragraph[] => section.blocks.flatMap(paragraphsOf);
const textOf = (pieces: Paragraph): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
type Kind<K> = Extract<Piece, { kind: K }>;
const piecesIn = <K extends Exclude<Piece, string>['kind']>(of: Paragraph[], kind: K): Kind<K>[] =>
  of.flat().filter((piece): piece is Kind<K> => typeof piece !== 'string' && piece.kind === kind);
const sectionOf = (model: ReportModel, language: Language, id: string): MethodSection => {
  const found = methodPage(model, language).sections.find((section) => section.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const textIn = (model: ReportModel, language: Language, id: string): string =>
  paragraphs(sectionOf(model, language, id))
    .map(textOf)
    .join('\n');

const cases = languageCodes.flatMap((code) => models.map((model) => ({ code, model, id: model.id })));

describe.each(cases)('$id in $code', ({ code, model }) => {
  const language = languages[code];
  const page = () => methodPage(model, language);
  const all = () => page().sections.flatMap(paragraphs);

  test('every figure is the report’s own and leads to its entry', () => {
    const figures = piecesIn(all(), 'figure');
    expect(figures.length).toBeGreaterThan(4);
    for (const { text, href } of figures) {
      const [before, ref = ''] = href.split('#');
      expect(before).toBe(sourceAddress(model.id, code));
      expect(model.figures.has(ref), ref).toBe(true);
      expect(text).not.toBe('');
    }
  });

  test('every quotation is the newspaper’s', () => {
    const printed = new Set([
      ...model.reported.map(({ fact }) => fact.printed),
      ...model.report.sources.map(({ title }) => title),
    ]);
    const quotes = piecesIn(all(), 'quote').map(({ text }) => text);
    expect(quotes.length).toBeGreaterThan(2);
    expect(quotes.filter((text) => !printed.has(text))).toEqual([]);
  });

  test('reads as sentences, and every section has its heading', () => {
    for (const text of all().map(textOf)) expect(text).not.toMatch(/undefined|null| {2}|^$|\.\./);
    const { headings, sections } = page();
    expect(headings.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
    expect(sections.filter((section) => paragraphs(section).length === 0)).toEqual([]);
  });

  test('the number line shows what is known of the example, and no more', () => {
    const { decimal } = shownFigures(model);
    const { blocks } = sectionOf(model, language, 'interval');
    expect(blocks.filter(({ kind }) => kind === 'line')).toHaveLength(decimal ? 1 : 0);
    if (!decimal) return;
    const { lowest, near, printed, end, before, next } = neighbourhoodOf(decimal);
    const isKnown = (value: string) => contains(decimal.interval, new Fraction(value));
    expect([lowest, near, printed, end, before, next].map(isKnown)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('of corrections, errors and checks it says where', () => {
    const links = piecesIn(all(), 'link').map(({ address }) => address);
    for (const address of [correctionsAddress(code), feedAddress(code), sourceAddress(model.id, code)])
      expect(links).toContain(address);
    expect(textIn(model, language, 'check')).toContain(` ${model.id}`);
  });
});

describe.each(languageCodes)('in %s', (code) => {
  const language = languages[code];
  const model = modelOf('2023-08');
  const words = language.page.methodPage;

  test('a report without a figure has no example and reads all the same', () => {
    const bare = changed(model, ({ topics, overview }) => {
      for (const topic of topics.values()) {
        for (const indicator of Object.values(topic.indicators)) indicator.facts = {};
        delete topic.identities;
      }
      overview.lead = [];
    });
    const sections = methodPage(bare, language).sections;
    expect(sections.map(({ id }) => id)).toEqual(methodPage(model, language).sections.map(({ id }) => id));
    expect(piecesIn(sections.flatMap(paragraphs), 'figure')).toEqual([]);
    for (const section of sections) {
      expect(paragraphs(section).length, section.id).toBeGreaterThan(0);
      for (const text of paragraphs(section).map(textOf)) expect(text).not.toMatch(/undefined| {2}|^$/);
    }
  });

  test('a contradiction is told with its figures, what is gone by, and why', () => {
    const figures = ['retail-sales.plan', 'budget-revenue.plan'];
    const why = { vi: 'Một lý do.', en: 'A reason.' };
    const open = changed(model, ({ overview }) => {
      overview.contradictions = [{ figures, trusted: figures.slice(0, 1), why }];
    });
    const told = paragraphs(sectionOf(open, language, 'contradictions'));
    const refs = piecesIn(told, 'figure').map(({ href }) => href.split('#')[1]);
    expect(refs).toEqual([...figures, ...figures.slice(0, 1)]);
    expect(textIn(open, language, 'contradictions')).toContain(why[code]);
    expect(textIn(open, language, 'contradictions')).not.toContain(words.contradictions.none);
    expect(textIn(model, language, 'contradictions')).toContain(words.contradictions.none);
  });

  test('what becomes known is no longer among what is not', () => {
    const [source] = model.report.sources;
    if (!source) throw new Error('no source');
    const { id, site, glossary, overview, topics, gaps } = model;
    const address = 'https://example.org/bai-bao';
    const report = {
      ...model.report,
      cutOff: '2023-08-31',
      sources: [{ ...source, address, published: '2023-09-01' }],
    };
    const contact = 'toa-soan@example.org';
    const known = new ReportModel({
      id,
      site: { ...site, contact },
      glossary,
      report,
      overview,
      topics,
      gaps,
    });
    const { address: noAddress, published: noDay, cutOff } = words.unknown.items;
    for (const item of [noAddress, noDay, cutOff]) {
      expect(textIn(model, language, 'unknown')).toContain(item);
      expect(textIn(known, language, 'unknown')).not.toContain(item);
    }
    const links = (of: string) =>
      piecesIn(paragraphs(sectionOf(known, language, of)), 'link').map(({ address }) => address);
    expect(links('errors')).toEqual([`mailto:${contact}`]);
    expect(links('check')).toContain(address);
    expect(textIn(model, language, 'errors')).toContain(words.errors.noContact);
  });
});

test('what the first report leaves open is counted once for each fact', () => {
  const model = modelOf('2023-08');
  const facts = [...model.topics.values()].flatMap(({ indicators }) =>
    Object.values(indicators).flatMap((indicator) => Object.values(indicator.facts)),
  );
  const named = facts
    .map((fact) => JSON.stringify(fact))
    .filter((fact) => /"type":"(plan|target)"/.test(fact));
  const issued = named.filter((fact) => fact.includes('"issuer"'));
  expect(unknownsOf(model)).toMatchObject({ plans: named.length, issuers: named.length - issued.length });
});
