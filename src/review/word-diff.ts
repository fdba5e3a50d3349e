/** Where a sentence changed, word by word. */
import { aligned } from './align.ts';

/** A run of words that stayed, went or came, with the spaces behind them. */
export type Run = { type: 'same' | 'was' | 'is'; text: string };

/** A figure with its separators and sign, a word, or a mark; then the space behind it. */
const token = /((?:\p{N}(?:[\p{N}.,/]*\p{N})?|[\p{L}\p{M}]+)[%‰]?|\S)(\s*)/gu;

/** "đạt 44,9% dự toán" and "đạt 45,2% dự toán" give "đạt ", was "44,9% ", is "45,2% ", "dự toán". */
export const wordDiff = (was: string, is: string): Run[] => {
  const pairs = aligned(tokensOf(was), tokensOf(is), ({ word }) => word, { paired: false });
  const runs: Run[] = [];
  for (const { was: old, is: fresh } of pairs) {
    const type = old && fresh ? 'same' : old ? 'was' : 'is';
    const { word, gap } = fresh ?? old ?? { word: '', gap: '' };
    const last = runs.at(-1);
    if (last?.type === type) last.text += word + gap;
    else runs.push({ type, text: word + gap });
  }
  return runs;
};

type Token = { word: string; gap: string };
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(token)].map(([, word = '', gap = '']) => ({ word, gap }));
