/** Phrases that stand several times in the article, and paragraphs that contradict its order. */
import { describe, expect, test } from 'vitest';
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

describe('a phrase that stands several times', () => {
  const phrase = 'đạt 29% kế hoạch';
  const ref = 'public-investment.plan';
  const twice = withChange('Bài thử hết', `Lại ${phrase}. Bài thử hết`);
  const [own, last] = [lineWith(phrase), lineWith('Bài thử hết')];

  test('asks for its paragraph', () => {
    const found = verified(twice, { facts: { [ref]: { paragraph: undefined } } });
    expect(found.problems.map(({ en }) => en)).toEqual([
      `“${phrase}” stands in the article twice (lines ${own}, ${last}); name the fact’s "paragraph", or quote a longer phrase.`,
    ]);
    expect(found.problems[0]?.vi).toContain('có 2 lần trong bài báo');
    expect(found.placeOf(ref)).toBeUndefined();
    // Which of the two no fact covers is known when the phrase is settled.
    expect(sentencesOf(found)).toEqual([]);
    expect(found.phrases.found).toBe(phrases.length - 1);
  });

  test('is not settled where it stands twice in its paragraph', () => {
    expect(toldOf(withChange('Ngoài đồng,', `Lại ${phrase}. Ngoài đồng,`))).toEqual([
      expect.stringContaining(
        `twice, each time where paragraph 3 can be (line ${own}); quote a longer phrase.`,
      ),
    ]);
  });

  test('is not settled where it stands twice in its paragraph and once elsewhere', () => {
    expect(toldOf(twice.replace('Ngoài đồng,', `Lại ${phrase}. Ngoài đồng,`))).toEqual([
      expect.stringContaining(
        `3 times, twice where paragraph 3 can be (line ${own}); quote a longer phrase.`,
      ),
    ]);
  });

  test('is not settled where its paragraph has none', () => {
    expect(toldOf(twice, { facts: { [ref]: { paragraph: 5 } } })).toEqual([
      expect.stringContaining(`but not in paragraph 5 (line ${lineWith('61,89%')}); correct "paragraph".`),
    ]);
  });

  test('is settled between the paragraphs about it, where its own has no phrase but this', () => {
    // Of paragraph 3, all phrases but this one are taken to stand elsewhere.
    const others = facts.filter((fact) => fact.paragraph === 3 && fact.ref !== ref);
    const changes = Object.fromEntries(others.map((fact) => [fact.ref, { paragraph: undefined }]));
    const found = verified(twice, { facts: changes });
    expect(found.problems).toEqual([]);
    expect(found.placeOf(ref)?.line).toBe(own);
    const both = withChange('Trường lớp', `Lại ${phrase}.\nTrường lớp`);
    expect(toldOf(both, { facts: changes })).toEqual([
      expect.stringContaining(`where paragraph 3 can be (lines ${own}, ${own + 2})`),
    ]);
  });

  test('stands for each of its facts where that one’s paragraph is', () => {
    const text = withChange('Bài thử hết', `Lại có 360 lao động. Bài thử hết`);
    const changes = { 'labour-export.plan': { printed: '360 lao động', paragraph: 8 } };
    const found = verified(text.replace('mới đạt 32% kế hoạch', 'còn hẹp'), { facts: changes });
    expect(found.problems).toEqual([]);
    expect(found.placeOf('jobs.level')?.line).toBe(lineWith('360 lao động'));
    expect(found.placeOf('labour-export.plan')?.line).toBe(last);
    expect(sentencesOf(found)).toEqual([]);
  });
});

describe('a paragraph that contradicts the order of the text', () => {
  const line = lineWith('1,7 tỷ');
  test.each([
    [
      'is of other facts',
      'tourism-revenue.level',
      3,
      `line ${line} of the article, with facts of paragraph 4, but this fact says 3`,
    ],
    [
      'is of other facts',
      'tourism-revenue.level',
      7,
      `line ${line} of the article, with facts of paragraph 4, but this fact says 7`,
    ],
  ])('%s', (_, ref, paragraph, sentence) => {
    expect(toldOf(ownArticle, { facts: { [ref]: { paragraph } } })).toEqual([
      expect.stringMatching(
        new RegExp(`^tourism\\.json indicators\\.tourism-revenue\\.facts\\.level\\.paragraph: .*${sentence}`),
      ),
    ]);
  });

  const alone = withChange('Tiền phòng của khách phương xa đạt hơn 1,7 tỷ đồng.', '').replace(
    'Bài thử hết',
    'Tiền phòng đạt hơn 1,7 tỷ đồng. Bài thử hết',
  );
  test.each([
    [
      'is on another line',
      4,
      `is on line ${lineWith('Bài thử hết')} of the article, but by the other facts paragraph 4 is line ${line};`,
    ],
    ['comes too late', 1, 'after paragraph 5, so it cannot be paragraph 1;'],
  ])('%s', (_, paragraph, sentence) => {
    expect(toldOf(alone, { facts: { 'tourism-revenue.level': { paragraph } } })).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  test('is none where the editor counts otherwise, but in order', () => {
    const later = facts.map(({ ref, paragraph = 0 }) => [ref, { paragraph: paragraph * 2 }] as const);
    expect(toldOf(ownArticle, { facts: Object.fromEntries(later) })).toEqual([]);
  });

  test('comes too early or between', () => {
    const early = withChange(
      'Ảnh minh họa: một',
      'Tiền phòng đạt hơn 1,7 tỷ đồng. Ảnh minh họa: một',
    ).replace('xa đạt hơn 1,7 tỷ đồng', 'xa');
    expect(toldOf(early, { facts: { 'tourism-revenue.level': { paragraph: 8 } } })).toEqual([
      expect.stringContaining('before paragraph 2, so it cannot be paragraph 8;'),
    ]);
    const between = withChange('Trường lớp', 'Tiền phòng đạt hơn 1,7 tỷ đồng.\nTrường lớp').replace(
      'xa đạt hơn 1,7 tỷ đồng',
      'xa',
    );
    expect(toldOf(between, { facts: { 'tourism-revenue.level': { paragraph: 8 } } })).toEqual([
      expect.stringContaining('after paragraph 3 and before paragraph 4, so it cannot be paragraph 8;'),
    ]);
  });
});
