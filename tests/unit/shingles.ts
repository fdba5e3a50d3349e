import { createHash } from 'node:crypto';

/** One more word than may be quoted on end. */
const run = 13;

/** A short digest of every run of thirteen words of a text, whatever its spacing and punctuation. */
export const shingles = (text: string): string[] => {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - run + 1) }, (_, start) =>
    createHash('sha256')
      .update(words.slice(start, start + run).join(' '))
      .digest('hex')
      .slice(0, 10),
  );
};
