/** Where a sentence changed, word by word. */
import { aligned } from './align.ts';

/** A run of words that stayed, went or came, with the spaces behind them. */
export type Run = { type: 'same' | 'was' | 'is'; text: string };

/** A figure with its separators and sign, a word, or a mark, each with the space behind it. */
const token = /(?:(?:\p{N}(?:[\p{N}.,/]*\p{N})?|[\p{L}\p{M}]+)[%‰]?|\S)\s*/gu;

/** "đạt 44,9% dự toán" and "đạt 45,2% dự toán" give "đạt ", was "44,9% ", is "45,2% ", "dự toán". */
export const wordDiff = (was: string, is: string): Run[] => {
  const runs: Run[] = [];
  const pairs = aligned(wordsOf(was), wordsOf(is), (word) => word, { paired: false });
  for (const pair of pairs) {
    const type = pair.was === undefined ? 'is' : pair.is === undefined ? 'was' : 'same';
    const text = pair.is ?? pair.was ?? '';
    const last = runs.at(-1);
    if (last?.type === type) last.text += text;
    else runs.push({ type, text });
  }
  return runs;
};

const wordsOf = (text: string): string[] => text.match(token) ?? [];
