import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { wrap } from '../../src/charts/wrap.ts';

const style = { size: 14, weight: 'regular' } as const;
const noBreak = '\u00a0';

test.each([
  ['nothing is no line', '', 100, []],
  ['what fits is one line', 'Tổng mức bán lẻ', 200, ['Tổng mức bán lẻ']],
  [
    'lines are full',
    'Tổng mức bán lẻ hàng hóa và dịch vụ',
    80,
    ['Tổng mức', 'bán lẻ hàng', 'hóa và', 'dịch vụ'],
  ],
  ['a syllable is not left alone', 'Sản lượng lúa', 70, ['Sản', 'lượng lúa']],
  ['unless two do not fit', 'nghiêng nghiêng', 60, ['nghiêng', 'nghiêng']],
  ['a word over the width has its own line', 'ở nghiêng về', 20, ['ở', 'nghiêng', 'về']],
  [
    'a no-break space holds',
    `đạt 2.400${noBreak}tỷ${noBreak}đồng`,
    90,
    ['đạt', `2.400${noBreak}tỷ${noBreak}đồng`],
  ],
  ['but not over the width', `đạt 2.400${noBreak}tỷ${noBreak}đồng`, 60, ['đạt 2.400', `tỷ${noBreak}đồng`]],
  ['spaces beyond one are dropped', `  a   b ${noBreak} `, 100, ['a b']],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width, style)).toEqual(lines);
});

describe('whatever the text and the width', () => {
  const syllable = fc.constantFrom(
    'Tỷ',
    'đồng',
    'nghiêng',
    'ở',
    '2.400',
    '44,9%',
    '–',
    '“Ẳ”',
    'Wwwwwwwwwwwww',
  );
  const space = fc.constantFrom(' ', noBreak, '  ', ` ${noBreak}`, '');
  const words = fc.array(fc.tuple(syllable, space)).map((parts) => parts.flat().join(''));
  const text = fc.oneof(words, fc.string({ unit: 'grapheme' }));
  const width = fc.integer({ min: -1, max: 400 });
  const bare = (value: string) => value.replace(/[ \u00a0]/g, '');
  const wide = (value: string) => textWidth(value, style);

  test('nothing is lost', () => {
    fc.assert(
      fc.property(text, width, (value, limit) => {
        const lines = wrap(value, limit, style);
        expect(bare(lines.join(' '))).toBe(bare(value));
        expect(lines.every((line) => bare(line) !== '')).toBe(true);
      }),
    );
  });

  test('only one word can be wider', () => {
    fc.assert(
      fc.property(text, width, (value, limit) => {
        for (const line of wrap(value, limit, style))
          if (wide(line) > limit) expect(line).not.toMatch(/[ \u00a0]/);
      }),
    );
  });

  test('the last line is no lone syllable where two fit', () => {
    fc.assert(
      fc.property(words, width, (value, limit) => {
        const [previous, last] = wrap(value, limit, style).slice(-2);
        if (previous === undefined || last === undefined) return;
        const pulled = `${previous.split(' ').at(-1) ?? ''} ${last}`;
        if (previous.includes(' ') && !/[ \u00a0]/.test(last)) expect(wide(pulled)).toBeGreaterThan(limit);
      }),
    );
  });

  test('a wider page needs no more lines', () => {
    fc.assert(
      fc.property(words, width, (value, limit) => {
        // What a no-break space joins may be broken in a narrow line only, and so fill it better.
        const lines = (each: number) => wrap(value.replaceAll(noBreak, ' '), each, style).length;
        expect(lines(limit + 20)).toBeLessThanOrEqual(lines(limit));
      }),
    );
  });

  test('lines are wrapped no further', () => {
    fc.assert(
      fc.property(text, width, (value, limit) => {
        for (const line of wrap(value, limit, style)) expect(wrap(line, limit, style)).toEqual([line]);
      }),
    );
  });
});
