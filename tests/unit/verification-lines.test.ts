/** What an editor reads of an article that is held against the data, and of a file that is no article. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../scripts/article-file.ts';
import { PlainError } from '../../scripts/plain-error.ts';
import { verificationLines } from '../../scripts/verification-lines.ts';
import {
  articleFile,
  facts,
  ownArticle,
  phrases,
  report,
  verified,
  withChange,
  type Changes,
} from './articles.ts';
import { modelOf } from './real-data.ts';

const model = modelOf(report);
const source = model.report.sources[0]?.id ?? '';
const linesOf = (text: string, changes: Changes = {}) => {
  const { problems, ...found } = verified(text, changes);
  return verificationLines(model, { file: 'bai.txt', source, found, problems });
};
const summary = (found: number, figures: number, uncovered: string) =>
  `${report}: ${found} of ${phrases.length} phrases of ${facts.length} facts found; the facts cover ${figures} figures of the article; ${uncovered} with an uncovered figure.`;
const { figures } = verified(ownArticle);

describe('what is told', () => {
  test('of the right article is one line in each language', () => {
    const { fine, lines } = linesOf(ownArticle);
    expect(fine).toBe(true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^✓ \S+: tìm thấy .*\.\n {2}\S/);
    expect(lines[0]).toContain(summary(phrases.length, figures, '0 sentences'));
  });

  test('of a changed figure is the fact, the sentence, and the counts', () => {
    const { fine, lines } = linesOf(withChange('đạt 29% kế hoạch', 'đạt 28% kế hoạch'));
    expect(fine).toBe(false);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      /^✗ \S*investment\.json:\d+:\d+ · indicators\.public-investment\.facts\.plan\.printed\n {2}Bài báo không có .*\n {2}“đạt 29% kế hoạch” is not/,
    );
    expect(lines[1]).toMatch(/^✗ 1 câu có con số .*:\n {2}1 sentence has a figure that no fact covers; .*:$/);
    expect(lines[2]).toBe('  bai.txt:10 · 28 · “Tiền ra công trường cũng vậy, đạt 28% kế hoạch!”');
    expect(lines[3]).toMatch(/^✗ /);
    expect(lines[3]).toContain(summary(phrases.length - 1, figures - 1, '1 sentence'));
  });

  test('quotes a long sentence about its figure, in whole words', () => {
    const long = `Nói ${'dài '.repeat(60)}có 7 xã, 8 huyện ${'và dài '.repeat(60)}.`;
    const { lines } = linesOf(withChange('Bài thử hết', `${long} Bài thử hết`));
    expect(lines[1]).toMatch(/^ {2}bai\.txt:20 · 7; 8 · “…(?:dài )+có 7 xã, 8 huyện (?:(?:và|dài) ?)+…”$/);
    expect(lines[1]?.length).toBeLessThan(160);
  });

  test('quotes a figure in a word without end, and no other line', () => {
    const { lines } = linesOf(withChange('Bài thử hết ở đây./.', `${'x'.repeat(300)}7${'y'.repeat(300)}`));
    expect(lines[1]).toBe('  bai.txt:20 · 7 · “…7…”');
  });

  test('of many mistakes is some, and how many more', () => {
    const [, ...most] = phrases;
    const lost = most.slice(0, 15).reduce((text, phrase) => text.replace(phrase, 'nhiều'), ownArticle);
    const added = Array.from({ length: 13 }, (_, count) => `Có ${count} xã. `).join('');
    const { lines } = linesOf(`${lost}\n${added}`);
    expect(lines.filter((line) => line.startsWith('✗ ') && line.includes('.printed'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('  bai.txt:'))).toHaveLength(10);
    expect(lines).toContain('  … và 5 lỗi nữa.\n  … and 5 more.');
    expect(lines).toContain('  … và 3 câu nữa.\n  … and 3 more.');
  });

  test('of another article is that alone', () => {
    const { fine, lines } = linesOf('Hôm nay trời nắng, có 12 con cò bay qua 3 cánh đồng.');
    expect(fine).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`only 0 of the ${phrases.length} phrases of the report ${report}`);
    expect(lines[0]).toContain(model.report.sources[0]?.title);
  });

  test('names how many facts of other sources are left out, and still passes', () => {
    const changes = { facts: { 'jobs.level': { source: 'another' } } };
    const { fine, lines } = linesOf(withChange('360 lao động', 'nhiều người'), changes);
    expect(fine).toBe(true);
    expect(lines[0]).toMatch(/^! .*\n {2}1 fact of sources other than “bao-bac-kan” is left out/);
    expect(lines[1]).toMatch(/^✓ /);
  });
});

describe('a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bac-kan-article-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, content: string | Uint8Array): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  mkdirSync(path.join(folder, 'folder.txt'));

  test('is read as it is', () => {
    expect(readArticle(articleFile)).toBe(ownArticle);
  });

  test.each([
    ['that is not there', () => path.join(folder, 'none.txt'), 'There is no file'],
    ['under a file', () => path.join(written('a.txt', 'a'), 'b.txt'), 'cannot be read (ENOTDIR)'],
    ['that is a folder', () => path.join(folder, 'folder.txt'), 'is not a file'],
    ['that is empty', () => written('empty.txt', ''), 'holds no text'],
    ['of blanks', () => written('blank.txt', '\ufeff \n\u00a0\r\n…'), 'holds no text'],
    [
      'in UTF-16',
      () => written('utf16.txt', Buffer.from('\ufeffThu đạt', 'utf16le')),
      'is not text in UTF-8',
    ],
    [
      'of a former encoding',
      () => written('tcvn.txt', Uint8Array.of(0x54, 0xb5, 0x20, 0xae)),
      'is not text in UTF-8',
    ],
    ['with a zero byte', () => written('zero.txt', 'a\0b'), 'is not text in UTF-8'],
    [
      'of more than five million bytes',
      () => written('large.txt', 'a'.repeat(5_000_001)),
      'the most is 5000000',
    ],
  ])('%s is refused in a sentence of each language', (_, file, words) => {
    const refused = (() => {
      try {
        return readArticle(file());
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(PlainError);
    const [vi = '', en = '', ...more] = (refused as PlainError).message.split('\n');
    expect(more).toEqual([]);
    expect(vi).toMatch(/; hãy .*\.$/);
    expect(en).toContain(words);
  });
});
