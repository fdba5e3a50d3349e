/** The page that shows an article beside the draft made from it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { PlacedAccount } from '../../src/draft/fill.ts';
import { draftPage, noDraftPage } from '../../src/editing/draft-page.ts';

const text = 'Thu đạt 5 tỷ đồng <b>. Chi tăng 3 lần. Ngày 5/9 có 2 hội nghị.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const accounts: PlacedAccount[] = [
  {
    ...{ line: 1, paragraph: 1, sentence: 1, span: at('Thu đạt 5 tỷ đồng <b>.'), notFigures: [] },
    findings: [
      {
        span: at('đạt 5 tỷ đồng'),
        confidence: 'certain',
        written: { topic: 'budget', indicator: 'revenue', fact: 'level' },
      },
    ],
  },
  {
    ...{ line: 1, paragraph: 1, sentence: 2, span: at('Chi tăng 3 lần.'), notFigures: [] },
    findings: [
      { span: at('tăng 3 lần'), confidence: 'unsure', doubt: { id: 'unreadable', part: 'tăng 3 lần' } },
    ],
  },
  {
    ...{
      line: 1,
      paragraph: null,
      sentence: 3,
      span: at('Ngày 5/9 có 2 hội nghị.'),
      notFigures: [at('5/9')],
    },
    findings: [
      {
        span: at('2 hội nghị'),
        confidence: 'likely',
        doubt: { id: 'part', part: 'x' },
        written: { topic: 'a', indicator: 'b', fact: 'c' },
      },
    ],
  },
];
const fields = { type: 'level', value: '5', base: { type: 'plan' }, printed: 'đạt 5 tỷ đồng', paragraph: 1 };
const page = parseHTML(
  draftPage(
    { report: '2023-09', text, accounts },
    ({ topic }) => (topic === 'budget' ? { file: 'data/budget.json', line: 7, fields } : undefined),
    '/x.ts',
  ),
).document;

test('comes with what is unsure first, then what is to be looked at, then what is certain', () => {
  expect([...page.querySelectorAll('section')].map(({ className }) => className)).toEqual([
    'unsure',
    'likely',
    'certain',
  ]);
});

test('marks figures in their sentences, and what is none', () => {
  expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'tăng 3 lần1',
    '2 hội nghị1',
    'đạt 5 tỷ đồng1',
  ]);
  expect(page.querySelector('s')?.textContent).toBe('5/9');
  expect(page.querySelector('.certain blockquote')?.textContent).toBe('Thu đạt 5 tỷ đồng1 <b>.');
});

test('says why a figure is not certain, and where in the draft it stands', () => {
  expect(page.querySelector('.unsure .why')?.textContent).toContain(
    '“tăng 3 lần” cannot be read with certainty',
  );
  expect(page.querySelector('.likely li')?.textContent).toContain('no longer in the file');
  expect(page.querySelector('.certain code')?.textContent).toBe('data/budget.json:7');
  const told = [...page.querySelectorAll('dl > *')].map(({ textContent }) => textContent);
  expect(told).toEqual(['type', 'level', 'value', '5', 'base', '{"type":"plan"}']);
});

test('names the drafts there are where one is asked for that is not', () => {
  expect(noDraftPage('2020-01', ['2023-09'], '/x.ts')).toContain('there are: 2023-09');
});
