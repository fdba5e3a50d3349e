/** The facts of the first report, held against an article of our own writing that has the same printed phrases. */
import { describe, expect, test } from 'vitest';
import articleRuns from '../fixtures/article-runs.json' with { type: 'json' };
import {
  facts,
  lineWith,
  ownArticle,
  phrases,
  sentencesOf,
  toldOf,
  verified,
  withChange,
} from './articles.ts';
import { shingles } from './shingles.ts';
import { modelOf } from './real-data.ts';

const lines = ownArticle.split('\n');
test('the own article says nothing in thirteen words of the newspaper’s on end', () => {
  const runs = new Set(articleRuns);
  const own = shingles(ownArticle);
  expect(own.length).toBeGreaterThan(300);
  expect(own.filter((shingle) => runs.has(shingle))).toEqual([]);
});

describe('the right article', () => {
  const right = verified(ownArticle);

  test('passes, with every phrase and every figure', () => {
    expect(right.problems).toEqual([]);
    expect(sentencesOf(right)).toEqual([]);
    expect(right.phrases).toEqual({ all: phrases.length, found: phrases.length });
    const figures = phrases.flatMap((phrase) => phrase.match(/\d+(?:[.,]\d+)*/g) ?? []);
    expect(right.figures).toBe(figures.length);
    expect(right).toMatchObject({ isOther: false, others: 0 });
  });

  test.each(facts)('has $ref where its paragraph is', ({ ref, phrase, paragraph }) => {
    const place = right.placeOf(ref);
    expect(place?.line).toBe(lineWith(phrase));
    for (const other of facts)
      expect(right.placeOf(other.ref)?.line === place?.line, other.ref).toBe(other.paragraph === paragraph);
  });

  test('gives each fact its sentence within the line', () => {
    const sentences = Object.fromEntries(facts.map(({ ref }) => [ref, right.placeOf(ref)?.sentence]));
    expect(sentences).toEqual(Object.fromEntries(facts.map(({ ref, sentence }) => [ref, sentence])));
    expect(verified(ownArticle, { sentences: true }).problems).toEqual([]);
  });

  test('tells a fact that is said to be in another sentence', () => {
    const changes = { sentences: true, facts: { 'jobs.level': { sentence: 3 } } };
    expect(toldOf(ownArticle, changes)).toEqual([
      'labour.json indicators.jobs.facts.level.sentence: “360 lao động” stands in sentence 7 of its paragraph, but the fact says 3; write "sentence": 7.',
    ]);
  });
});

describe('however it was saved', () => {
  const right = verified(ownArticle);
  const zeroWidth = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad'];
  const spaces = ['\u00a0', '\u202f', '\u2009', '\t', '   ', ' \u00a0 '];
  const inWords = (mark: string) => ownArticle.replace(/(\p{L})(?=\p{L})/gu, `$1${mark}`);
  test.each([
    { saved: 'in decomposed letters', text: ownArticle.normalize('NFD') },
    { saved: 'with a byte order mark', text: `\ufeff${ownArticle}` },
    { saved: 'with the line ends of Windows', text: ownArticle.replaceAll('\n', '\r\n') },
    { saved: 'with old line ends', text: ownArticle.replaceAll('\n', '\r') },
    { saved: 'without an end of its last line', text: ownArticle.trimEnd() },
    ...spaces.map((space) => ({
      saved: `with ${JSON.stringify(space)} for spaces`,
      text: ownArticle.replaceAll(' ', space),
    })),
    ...zeroWidth.map((mark) => ({
      saved: `with U+${mark.charCodeAt(0).toString(16)} in words`,
      text: inWords(mark),
    })),
  ])('$saved it is the same', ({ text }) => {
    const other = verified(text);
    expect(other.problems).toEqual([]);
    expect(sentencesOf(other)).toEqual([]);
    expect(facts.map(({ ref }) => other.placeOf(ref))).toEqual(facts.map(({ ref }) => right.placeOf(ref)));
  });

  test('with a title, captions and what a player leaves it passes', () => {
    const title = modelOf('2023-08').report.sources[0]?.title ?? '';
    const residue = [
      '0:00 / 0:00',
      '0:00',
      '12:34',
      '25/10/2022 07:30',
      'Ảnh: nhóm làm trang.',
      'Ảnh: nhóm làm trang.',
    ];
    const before = [title, '', ...residue, ''];
    const other = verified([...before, ownArticle, 'Xem thêm', title].join('\n'));
    expect(other.problems).toEqual([]);
    expect(sentencesOf(other)).toEqual([]);
    for (const { ref } of facts)
      expect(other.placeOf(ref)?.line).toBe((right.placeOf(ref)?.line ?? 0) + before.length);
  });

  test('letters are not folded: another case, another place of the tone is another phrase', () => {
    for (const [from, to] of [
      ['bằng 65,9%', 'Bằng 65,9%'],
      ['kế hoạch, mà', 'kế hoach, mà'],
      ['360 lao', '360 Lao'],
    ] as const)
      expect(verified(withChange(from, to)).problems).toHaveLength(1);
  });
});

describe('a phrase that is not there', () => {
  const figure = /\d(?=\D*$)/;
  test.each(phrases.filter((phrase) => figure.test(phrase)))('“%s” is told with what is there', (phrase) => {
    const other = phrase.replace(figure, (digit) => String((Number(digit) + 1) % 10));
    const found = verified(withChange(phrase, other));
    expect(found.problems.map(({ en, field }) => ({ en, at: field.split('.').at(-1) }))).toEqual([
      { en: expect.stringContaining(`reads “${other}”`) as string, at: 'printed' },
    ]);
    expect(found.problems[0]?.vi).toContain(`dòng ${lineWith(phrase)}, viết “${other}”`);
    expect(found.phrases.found).toBe(phrases.length - 1);
    expect(sentencesOf(found)).toEqual([expect.stringContaining(other)]);
  });

  test.each([
    ['17 thửa đất', '117 thửa đất'],
    ['17 thửa đất', '1.17 thửa đất'],
    ['hơn 13 tỷ đồng', 'hơn 13 tỷ đồngg'],
    ['360 lao động', '12/360 lao động'],
    ['360 lao động', 'có -360 lao động'],
    ['13/16 phiếu', '5-13/16 phiếu'],
    ['đạt 61,89%', 'vđạt 61,89%'],
  ])('“%s” is not in “%s”', (phrase, other) => {
    expect(toldOf(withChange(phrase, other))).toEqual([
      expect.stringContaining(`“${phrase}” is not in the article`),
    ]);
  });

  test('is told once, although several facts share it', () => {
    expect(new Set(facts.map(({ phrase }) => phrase)).size).toBeLessThan(facts.length);
    expect(toldOf(withChange('01 chi nhánh HTX', '02 chi nhánh HTX'))).toHaveLength(1);
  });

  test('has nothing near where nothing is like it', () => {
    const changes = { facts: { 'jobs.level': { printed: 'xyz qrst 7 vwx' } } };
    expect(toldOf(ownArticle, changes)).toEqual([expect.stringContaining('nor anything like it')]);
  });

  test('is not there inside a number that a line breaks off from its word', () => {
    expect(toldOf(withChange('17 thửa đất', '117\nthửa đất'))[0]).toContain('is not in the article');
  });

  test('that is broken over two lines is told so', () => {
    const line = lineWith('360 lao động');
    const broken = withChange('360 lao động', '360\n\nlao động');
    expect(sentencesOf(verified(broken))).toEqual([]);
    expect(toldOf(broken)).toEqual([
      `labour.json indicators.jobs.facts.level.printed: “360 lao động” is broken between the lines ${line} and ${line + 2} of the article; put each paragraph of the text on one line.`,
    ]);
  });
});

describe('a figure no fact covers', () => {
  test('is told with its sentence and line', () => {
    const found = verified(withChange('Ngoài đồng,', 'Thêm 7 cây cầu, 2,5 km đường. Ngoài đồng,'));
    expect(found.problems).toEqual([]);
    expect(sentencesOf(found)).toEqual(['Thêm 7 cây cầu, 2,5 km đường.']);
    expect(found.uncovered).toMatchObject([{ line: lineWith('Ngoài đồng'), sentence: 4 }]);
    expect(found.uncovered[0]?.figures).toHaveLength(2);
  });

  test('is covered by a name', () => {
    const names = { bridges: { vi: 'cầu số 7 - 9' } };
    expect(
      sentencesOf(verified(withChange('Ngoài đồng,', 'Qua cầu số 7–9. Ngoài đồng,'), { names })),
    ).toEqual([]);
  });

  test('is covered by the title of the source, whatever its dashes', () => {
    const text = `Chợ - sông: 12 chuyện\n${ownArticle}`;
    expect(sentencesOf(verified(text))).toEqual(['Chợ - sông: 12 chuyện']);
    expect(sentencesOf(verified(text, { title: 'Chợ-sông: 12 chuyện' }))).toEqual([]);
  });

  test('is the same phrase a second time', () => {
    const found = verified(withChange('Bài thử hết', 'Lại nói: đạt 29% kế hoạch. Bài thử hết'));
    expect(found.problems).toEqual([]);
    expect(sentencesOf(found)).toEqual(['Lại nói: đạt 29% kế hoạch.']);
    expect(found.placeOf('public-investment.plan')).toMatchObject({ line: lineWith('29%'), sentence: 2 });
  });
});

describe('another article', () => {
  test.each([
    ['of other words', 'Hôm nay trời nắng. Có 12 con cò.'],
    ['with a few of the phrases', `Có ${phrases.slice(0, 3).join(' và ')}, lại thêm 12 con cò.`],
  ])('%s is told as such, and nothing else', (_, text) => {
    expect(verified(text)).toMatchObject({ isOther: true, problems: [], uncovered: [] });
  });

  test('is not what lacks only some', () => {
    expect(verified(phrases.slice(0, Math.ceil(phrases.length / 2)).join('\n')).isOther).toBe(false);
  });
});

test('a report of a few phrases may have them all wrong', () => {
  const changes = { facts: { 'jobs.level': { source: 'another' } }, source: 'another' };
  const found = verified('Có 361 lao động đi làm.', changes);
  expect(found.isOther).toBe(false);
  expect(found.problems.map(({ en }) => en)).toEqual([expect.stringContaining('reads “361 lao động”')]);
});

describe('a report of several sources', () => {
  const others = facts.filter(({ paragraph }) => paragraph === 5);
  const changes = Object.fromEntries(others.map(({ ref }) => [ref, { source: 'another' }]));

  test('is held against one of them, without the facts of the others', () => {
    const text = lines.filter((line) => !others.some(({ phrase }) => line.includes(phrase))).join('\n');
    const found = verified(text, { facts: changes });
    expect(found.problems).toEqual([]);
    expect(found.others).toBe(others.length);
    expect(found.facts).toHaveLength(facts.length - others.length);
  });

  test('or against another', () => {
    const text = lines.filter((line) => others.some(({ phrase }) => line.includes(phrase))).join('\n');
    const found = verified(text, { facts: changes, source: 'another' });
    expect(found.problems).toEqual([]);
    expect(sentencesOf(found)).toEqual([]);
    expect(found.facts).toHaveLength(others.length);
  });
});

// Where the work grows with the square of the text, these take minutes.
test.each([
  ['digits', '1'],
  ['figures', '1.1,'],
  ['full stops', '.'],
  ['sentences', 'Đạt 1%. '],
  ['open quotes', '.“'],
  ['lines', '2\n'],
  ['near misses', 'đạt 29% kế hoach '],
  ['phrases', 'đạt 29% kế hoạch '],
  ['slashes', '1/'],
  ['spaces', ' \u00a0'],
])('a megabyte of %s comes to an end', { timeout: 60_000 }, (_, part) => {
  const text = part.repeat(Math.floor(1_000_000 / Buffer.byteLength(part)));
  const shortened = phrases.slice(0, Math.ceil(phrases.length / 2)).join('\n');
  expect(verified(`${shortened}\n${text}`).problems.length).toBeGreaterThan(0);
});
