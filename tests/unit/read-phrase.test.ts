import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalisePhrase } from '../../src/language/normalise.ts';
import { UnreadablePhrase, type PhraseBase, type PhraseReading } from '../../src/language/phrase.ts';
import { readPhrase } from '../../src/language/read-phrase.ts';

const hedges = { about: '~', over: '>', nearly: '<' };

const baseIn = (base: PhraseBase): string => {
  if (base.type === 'indicator') return 'of a whole';
  if (base.type === 'period') return ['on', base.period ?? '?', base.year].filter(Boolean).join(' ');
  return ['on', base.word ?? 'a plan', base.issuer && `by ${base.issuer}`, base.year]
    .filter(Boolean)
    .join(' ');
};
/** A reading in a line: `E level ~500 hectare`, `ratio 92.75 percent on same-period`. */
const compact = (reading: PhraseReading): string => {
  const figure = (): string => {
    if (!('unit' in reading)) return reading.value;
    const { hedge, value, unit, noun } = reading;
    const of = reading.type === 'level' && reading.of !== undefined ? `/${reading.of}` : '';
    const digits = `${hedge ? hedges[hedge] : ''}${[value].flat().join('..')}${of}`;
    return `${digits} ${unit}${noun === undefined ? '' : ` (${noun})`}`;
  };
  const base = (): string => {
    if (reading.type === 'level') return '';
    return baseIn(reading.type === 'comparison' ? reading.base : { ...reading, type: 'plan' });
  };
  const what = reading.type === 'comparison' ? reading.form : reading.type;
  return [reading.status, what, figure(), base()].filter(Boolean).join(' ');
};
const inLines = (phrase: string): string => readPhrase(phrase).readings.map(compact).join(' + ');

/** The rows of the tables: name | phrase | what is expected. */
const rowsOf = (table = ''): [string, string, string][] =>
  table
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string]);
const tables = readFileSync(new URL('../fixtures/phrases.txt', import.meta.url), 'utf8').split('# Refused');
// The first lines of each say how to read it.
const readable = rowsOf(tables[0]?.slice(tables[0].indexOf('\n\n')));
const refused = rowsOf(tables[1]?.slice(tables[1].indexOf('\n')));

const refusal = (phrase: string): string => {
  try {
    return inLines(phrase);
  } catch (error) {
    if (!(error instanceof UnreadablePhrase)) throw error;
    return `${error.reason}: ${error.part}`.trim();
  }
};

describe('reads', () => {
  test.each(readable)('%s: %s', (_, phrase, expected) => {
    expect(inLines(phrase)).toBe(expected);
  });
  test.each(readable)('in any spelling: %s: %s', (_, phrase, expected) => {
    expect(inLines(phrase.normalize('NFD'))).toBe(expected);
    expect(inLines(`  ${phrase.replaceAll(' ', '\u00a0 ')} ;`)).toBe(expected);
    expect(inLines(phrase.toLocaleUpperCase('vi').replaceAll('TỶ', 'TỈ'))).toBe(expected);
  });
});

describe('refuses', () => {
  test.each(refused)('%s: %s', (_, phrase, expected) => {
    expect(refusal(phrase)).toBe(expected);
  });
});

test('quotes each figure as it was printed', () => {
  const { readings } = readPhrase('đạt 45 trđ (bằng  50% KH năm; GIẢM 3 HTX so với CK).');
  expect(readings.map(({ text }) => text)).toEqual([
    'đạt 45 trđ',
    'bằng  50% KH năm',
    'GIẢM 3 HTX so với CK',
  ]);
});

test.each([
  ['a comma and three digits', '1,234 tấn', ['1,234']],
  ['both ends of a range', '1,234 - 2,345%', ['1,234', '2,345']],
  ['no thousand starts with zero', '0,125 ha', []],
  ['the points have said it', '1.234,567 ha', []],
  ['four digits', '1,2345 ha', []],
])('warns: %s', (_, phrase, parts) => {
  expect(readPhrase(phrase).warnings).toEqual(
    parts.map((part) => ({ reason: 'comma-and-three-decimals', part })),
  );
});

const written = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.stringMatching(/^\d{0,2}$/))
  .map(([whole, decimals]) => ({
    printed: whole.toLocaleString('de-DE') + (decimals && `,${decimals}`),
    value: `${whole}${decimals && `.${decimals}`}`,
  }));
const lead = fc.constantFrom(['', ''], ['khoảng ', '~'], ['hơn ', '>'], ['trên ', '>'], ['gần ', '<']);
const status = fc.constantFrom(['', ''], ['ước ', 'E '], ['sơ bộ ', 'P '], ['dự kiến ', 'F ']);
const amount = fc.constantFrom(
  [' tỷ đồng', 'billion-dong'],
  [' triệu USD', 'million-usd'],
  [' tấn', 'tonne'],
  [' nghìn ha', 'thousand-hectares'],
  [' tạ/ha', 'quintals-per-hectare'],
  [' nghìn lượt khách', 'thousand-count (lượt khách)'],
);
const period = fc.constantFrom(
  ['so với cùng kỳ', 'on same-period'],
  ['so với cùng kỳ năm 2022', 'on same-period 2022'],
  ['so với tháng trước', 'on previous-period'],
  ['so với năm 2021', 'on 2021'],
);
const plan = fc.constantFrom(
  ['kế hoạch', 'on plan'],
  ['dự toán tỉnh giao', 'on budget-estimate by tỉnh'],
  ['chỉ tiêu năm 2023', 'on assigned-target 2023'],
);

test('a phrase built from the grammar reads back as it was built', () => {
  const parts = fc.tuple(written, lead, status, amount, period, plan);
  fc.assert(
    fc.property(
      parts,
      ([{ printed, value }, [hedge, mark], [said, code], [words, unit], [to, on], [of, at]]) => {
        const number = `${hedge}${printed}`;
        const rows = [
          [`${said}đạt ${number}${words}`, `${code}level ${mark}${value} ${unit}`],
          [`${said}tăng ${number}% ${to}`, `${code}change ${mark}${value} percent ${on}`],
          [`${said}giảm ${number}${words} ${to}`, `${code}difference ${mark}-${value} ${unit} ${on}`],
          [`${said}bằng ${number}% ${to}`, `${code}ratio ${mark}${value} percent ${on}`],
          [`${said}gấp ${number} lần ${to}`, `${code}ratio ${mark}${value} times ${on}`],
          [`${said}đạt ${number}% ${of}`, `${code}ratio ${mark}${value} percent ${at}`],
          // "vượt 102% kế hoạch" is refused.
          ...(Number(value) < 100
            ? [[`${said}vượt ${number}% ${of}`, `${code}change ${mark}${value} percent ${at}`]]
            : []),
          [`${of} là ${number}${words}`, `target ${mark}${value} ${unit} ${at}`],
        ];
        for (const [phrase, expected] of rows) expect(inLines(phrase ?? '')).toBe(expected);
        expect(inLines(rows.map(([phrase]) => phrase).join('; '))).toBe(
          rows.map(([, expected]) => expected).join(' + '),
        );
      },
    ),
  );
});

const words = readable
  .flatMap(([, phrase]) => phrase.split(' '))
  .concat(',', ';', 'và', '(', '-', '/', '1.23');

const jumbled = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(' '));

test('any text is read or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), jumbled), (phrase) => {
      expect(() => refusal(phrase)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

test('a normalised phrase is its own normal form', () => {
  fc.assert(
    fc.property(jumbled, (phrase) => {
      const once = normalisePhrase(phrase);
      expect(normalisePhrase(once)).toBe(once);
    }),
  );
});

test.each([
  '1',
  '1.',
  '1 tỷ ',
  '1/',
  '1 - ',
  'nâng ',
  'so với ',
  ', ',
  '. ',
  '(',
  ' ',
  'a',
  'a, ',
  'kế hoạch năm ',
  'oá',
])('a long run of “%s” is no trap', (piece) => {
  const start = performance.now();
  for (const phrase of [piece.repeat(2000), `5 hộ ${piece.repeat(2000)}x`]) refusal(phrase);
  expect(performance.now() - start).toBeLessThan(5000);
});
