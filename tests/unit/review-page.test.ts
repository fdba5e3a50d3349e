import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { compareReports, summaryOf, type Changes } from '../../src/review/compare.ts';
import { changesPage } from '../../src/review/page.ts';
import { editedReport } from './edited-report.ts';
import { changed } from './published-reports.ts';

const { model, edited } = editedReport();
const since = { vi: 'So với HEAD (a1b2c3d).', en: 'Compared with HEAD (a1b2c3d).' };
const pageOf = (changes: Partial<Changes>, language = languages.vi): string =>
  changesPage({ shared: [], reports: [], added: [], removed: [], ...changes }, since, language);
const parsed = (html: string) => parseHTML(html).document;
const changes = compareReports(model, edited);
const page = pageOf({ reports: [changes] });

describe('the page for review', () => {
  const document = parsed(page);
  const textOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

  test('asks for no other file, runs nothing, and is kept out of searches', () => {
    expect(page).not.toMatch(/<script|<link|\ssrc=|@import|url\((?!#)/);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.documentElement.lang).toBe('vi');
  });

  test('says what was compared and counts the changes, in both languages', () => {
    expect(textOf('main > p')).toEqual([
      since.vi,
      expect.stringMatching(/^Đổi \d+\sbáo cáo|^Đổi \d+\scon số, \d+\scâu, \d+\sbiểu đồ, \d+\sbiểu đồ nhúng/),
      since.en,
      expect.stringMatching(/^\d+ figures, \d+ sentences, \d+ charts, \d+ embeds changed/),
    ]);
    expect([...document.querySelectorAll('main > p')].map((p) => p.getAttribute('lang'))).toEqual([
      ...[null, null],
      ...['en', 'en'],
    ]);
  });

  test('lists each figure, sentence, chart and embed', () => {
    const [figures, embeds] = document.querySelectorAll('table');
    expect(figures?.querySelectorAll('tbody tr').length).toBe(changes.figures.length);
    expect(embeds?.querySelectorAll('tbody tr').length).toBe(changes.embeds.length);
    expect(document.querySelectorAll('li.change').length).toBe(changes.texts.length);
    expect(document.querySelectorAll('article').length).toBe(changes.charts.length);
    for (const { key } of [...changes.figures, ...changes.texts, ...changes.charts, ...changes.embeds])
      expect(textOf('code')).toContain(key);
  });

  test('has the old drawing and the new one at both sizes, every id once', () => {
    for (const [index, article] of [...document.querySelectorAll('article')].entries()) {
      const { was, is } = changes.charts[index] ?? {};
      const expected = [was, is].flatMap((view) => view?.figures.vi.drawings.map(({ size }) => size) ?? []);
      const drawn = [...article.querySelectorAll('.drawing')];
      expect(drawn.map(({ className }) => className.replace('drawing ', ''))).toEqual(expected);
    }
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...page.matchAll(/aria-labelledby="([^"]*)"|url\(#([^)]*)\)/g)];
    for (const name of named.flatMap(([, labels, reference]) => (labels ?? reference ?? '').split(' ')))
      expect(ids).toContain(name);
  });

  test('marks what went and what came, and English as such', () => {
    expect(textOf('del').length).toBeGreaterThan(0);
    expect(textOf('ins').length).toBeGreaterThan(0);
    const sentences = [...document.querySelectorAll('p.sentence')];
    expect(new Set(sentences.map((p) => p.getAttribute('lang')))).toEqual(new Set([null, 'en']));
  });

  test('is told in English, too', () => {
    const inEnglish = parsed(pageOf({ reports: [changes] }, languages.en));
    expect(inEnglish.documentElement.lang).toBe('en');
    expect(inEnglish.querySelector('h1')?.textContent).toBe('What changes on the site');
  });
});

test('words of the data are no markup', () => {
  const nasty = '</p><script>alert("1")</script> & <b>';
  const [{ topic = '', chart }] = chartsOf(model).filter((place) => place.topic !== undefined) as [
    ReturnType<typeof chartsOf>[number],
  ];
  const is = changed(model, ({ topics, overview }) => {
    overview.title = { vi: nasty, en: nasty };
    for (const indicator of Object.values(topics.get(topic)?.indicators ?? {})) {
      indicator.name = { vi: nasty, en: nasty };
      for (const fact of Object.values(indicator.facts)) fact.printed = nasty;
    }
    for (const each of topics.get(topic)?.charts ?? []) if (each.id === chart.id) each.title = { vi: nasty };
  });
  const html = pageOf({ reports: [compareReports(model, is)], added: [{ ...summaryOf(is), report: '<i>' }] });
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<i>');
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  const document = parsed(html);
  expect(document.querySelectorAll('b, i, script').length).toBe(0);
  expect(
    [...document.querySelectorAll('tbody th')].some(({ textContent }) => textContent.includes(nasty)),
  ).toBe(true);
});

test('a report that came or went is one line', () => {
  const summary = summaryOf(model);
  const document = parsed(pageOf({ added: [summary], removed: [{ ...summary, report: '2022-12' }] }));
  const items = [...document.querySelectorAll('li.change')].map(({ textContent }) => textContent);
  expect(items).toHaveLength(2);
  expect(items[0]).toMatch(
    new RegExp(`^Báo cáo ${model.id}: báo cáo mới, “.+”, \\d+\\scon số, \\d+\\sbiểu đồ$`),
  );
  expect(items[1]).toMatch(/^Báo cáo 2022-12: không còn báo cáo “/);
  expect(document.querySelectorAll('section').length).toBe(0);
});

test('where nothing changed, that is all it says', () => {
  const document = parsed(pageOf({ reports: [compareReports(model, model)] }));
  expect(document.querySelector('main')?.textContent.trim().split('\n')).toEqual([
    'Những gì thay đổi trên trang',
    `${since.vi}Trang không có gì thay đổi.`,
    `${since.en}Nothing on the site changes.`,
  ]);
});
