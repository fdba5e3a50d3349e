/** A draft made from an article of our own, with the names of the first report's indicators: every fact of the first report, as it was written by hand. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/draft/extract.ts';
import { fill } from '../../src/draft/fill.ts';
import { countsOf } from '../../src/draft/tally.ts';
import { newReport } from '../../src/model/new-report.ts';
import type { Site, Topic } from '../../src/model/schema.ts';
import { report } from './articles.ts';
import { realData } from './real-data.ts';

const ownArticle = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/articles/drafted.txt'),
  'utf8',
);

const home = path.join(realData, 'reports', report);
const former = new Map(
  readdirSync(home)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(path.join(home, name), 'utf8')]),
);
const site = JSON.parse(readFileSync(path.join(realData, 'site.json'), 'utf8')) as Site;
const period = '2023-01/2023-09';
const draftOf = (text: string) =>
  fill(newReport(former, period), former, extract(text, period), { site, period });

const topicIn = (texts: ReadonlyMap<string, string>, name: string) =>
  JSON.parse(texts.get(name) ?? '{}') as Topic;
const facts = [...former.keys()].flatMap((name) =>
  Object.entries((topicIn(former, name) as Partial<Topic>).indicators ?? {}).flatMap(([id, indicator]) =>
    Object.entries(indicator.facts).map(([factId, fact]) => ({ name, id, factId, fact })),
  ),
);

/** Without where it stands and what an editor noted. */
const whatIsSaid = (fact: object | undefined): unknown =>
  Object.fromEntries(
    Object.entries(fact ?? {}).filter(([field]) => !['note', 'paragraph', 'sentence'].includes(field)),
  );

describe('the own article', () => {
  const draft = draftOf(ownArticle);

  test.each(facts.map((each) => [`${each.id}.${each.factId}`, each] as const))(
    'gives %s',
    (_, { name, id, factId, fact }) => {
      const drafted = whatIsSaid(topicIn(draft.texts, name).indicators[id]?.facts[factId]);
      const byHand = whatIsSaid(fact);
      expect(drafted).toEqual(byHand);
    },
  );

  test('gives nothing else', () => {
    const written = draft.accounts.flatMap(({ findings }) => findings.flatMap((each) => each.written ?? []));
    expect(written).toHaveLength(facts.length);
    expect(countsOf(draft.accounts).unsure).toBe(0);
  });

  test('has every digit accounted for, once', () => {
    const { text } = extract(ownArticle, period);
    const taken = new Set<number>();
    for (const { findings, notFigures } of draft.accounts)
      for (const { start, end } of [...findings.map(({ span }) => span), ...notFigures])
        for (let at = start; at < end; at++) taken.add(at);
    const left = [...text.matchAll(/\p{Nd}+/gu)].filter(({ index }) => !taken.has(index));
    expect(left.map(({ 0: digits, index }) => `${digits}: ${text.slice(index - 20, index + 20)}`)).toEqual(
      [],
    );
  });

  test.each([
    ['in form D', ownArticle.normalize('NFD')],
    ['with other line ends', ownArticle.replaceAll('\n', '\r\n')],
    ['with a player’s clock', `0:00 / 3:21\n${ownArticle}\nXem thêm`],
  ])('is read the same %s', (_, text) => {
    expect([...draftOf(text).texts].filter(([name]) => name !== 'report.json')).toEqual(
      [...draft.texts].filter(([name]) => name !== 'report.json'),
    );
  });
});

describe('an article on other things', () => {
  const article = [
    'Huyện Ví Dụ sau 9 tháng',
    'Thu nội địa của huyện ước đạt 120 tỷ đồng, bằng 60% dự toán HĐND huyện giao và tăng 5,2% so với cùng kỳ. Trong đó, thu tiền sử dụng đất 30 tỷ đồng.',
    'Đàn trâu tháng 9 đạt 1.200 con; đến hết tháng 9, chỉ số cải cách hành chính xếp thứ 5/63. Năm 2023, huyện phấn đấu trồng 500 ha rừng.',
    'Toàn huyện có 12 trường đạt chuẩn quốc gia mức độ 1. Tổng đàn lợn 5.000 con. Tổng đàn lợn 6.000 con.',
  ].join('\n');
  const draft = draftOf(article);
  const budget = topicIn(draft.texts, 'budget.json');
  const all = draft.accounts.flatMap(({ findings }) => findings);

  test('gets indicators of its own, named by its words', () => {
    const { name, unit, facts: own } = budget.indicators['thu-noi-dia'] ?? {};
    expect({ name, unit }).toEqual({ name: { vi: 'Thu nội địa' }, unit: 'billion-dong' });
    expect(own?.level).toMatchObject({ type: 'level', value: '120', status: 'E', paragraph: 1, sentence: 1 });
    expect(own?.['same-period']).toMatchObject({ form: 'change', value: '5.2', status: 'E' });
  });

  test('leaves empty what only the editor knows: an issuer that the site does not have', () => {
    expect(budget.indicators['thu-noi-dia']?.facts.plan).toMatchObject({
      base: { word: 'budget-estimate', issuer: null },
    });
  });

  test('finds a part of what the sentence before told', () => {
    expect(Object.values(budget.indicators).map(({ name }) => name.vi)).toContain(
      'Thu nội địa: thu tiền sử dụng đất',
    );
  });

  test('declares digits in names', () => {
    const { names } = JSON.parse(draft.texts.get('report.json') ?? '') as {
      names: Record<string, { vi: string }>;
    };
    expect(Object.values(names).map(({ vi }) => vi)).toContain('độ 1');
  });

  test('is left to the editor where it speaks of a goal, or contradicts itself', () => {
    const ids = all.filter(({ confidence }) => confidence === 'unsure').map(({ doubt }) => doubt?.id);
    expect(ids).toContain('ahead');
    expect(ids.filter((id) => id === 'contradicts')).toHaveLength(2);
  });

  test('keeps every topic of the former report', () => {
    for (const name of former.keys()) expect(draft.texts.has(name)).toBe(true);
  });
});
