/** What a sentence has come to, and what there is to say about one of its figures. */
import type { Gap } from './gap.ts';
import type { Phrase } from './phrases-in.ts';
import type { Told } from './told.ts';
import type { Token } from '../language/phrase-tokens.ts';

export type Course = {
  current?: Told | undefined;
  /** All that was told of, in order. */
  all: readonly Told[];
  /** Those of the sentence before. */
  earlier: readonly Told[];
  /** What the parts at hand belong to, and what parts them from each other. */
  whole?: Told | undefined;
  run?: 'soft' | 'hard' | 'colon' | undefined;
  header?: string | undefined;
  /** What the parts belong to was not found. */
  isLost?: boolean;
  isBracketed: boolean;
};

export type Place = {
  gap: Gap;
  phrase: Phrase;
  before: Phrase | undefined;
  next: Phrase | undefined;
  /** What follows the figure closely, and all up to the next one. */
  tail: readonly Token[];
  behind: readonly Token[];
};
