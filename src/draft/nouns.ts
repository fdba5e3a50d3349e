/** What is counted: its name in the phrase, and what is said of it behind. */
import { normalisePhrase } from '../language/normalise.ts';
import type { PhraseReading } from '../language/phrase.ts';
import type { Token } from '../language/phrase-tokens.ts';
import { listBehind } from './doubts.ts';
import type { Phrase } from './phrases-in.ts';
import type { Sentence } from './sentence.ts';
import { cutBack, printedOf, syllables, withoutAsides } from './words.ts';

export type Noun = {
  /** Normalised: "doanh nghiệp". */
  name: string;
  printed: string;
  /** "doanh nghiệp thành lập mới" */
  described: string;
  /** With all that follows in the clause, by which it may be known. */
  full: string;
  /** Nothing is said of it. */
  isBare: boolean;
  isPercent: boolean;
};

/** `tail`: what follows closely; `behind`: all up to the next figure. */
export const nounOf = (
  sentence: Sentence,
  { reading }: Phrase,
  tail: readonly Token[],
  behind: readonly Token[],
  isFigureNext: boolean,
): Noun | undefined => {
  if (!reading || !('unit' in reading) || reading.noun === undefined) return undefined;
  const printed = printedNoun(reading, reading.noun);
  const more = cutBack(withoutAsides(sentence, tail), ['closing']);
  const said = more.length > 0 && syllables(more) <= mostSaid ? ` ${printedOf(sentence, more)}` : '';
  // "đối tượng tàng trữ, vận chuyển, mua bán ma túy": the description is a list.
  const isList = said !== '' && !isFigureNext && listBehind(behind, false) !== undefined;
  const activity = /^(?:thành lập(?: mới)?|hoàn thành)/u.exec(normalisePhrase(reading.text))?.[0];
  const end = behind.findIndex(({ kind }) => kind === 'hard');
  const full = `${printed} ${printedOf(sentence, withoutAsides(sentence, end < 0 ? behind : behind.slice(0, end)))}`;
  return {
    ...{ name: reading.noun, printed, isPercent: reading.unit === 'percent' },
    described: isList ? full : printed + (activity === undefined ? '' : ` ${activity}`) + said,
    full,
    isBare: said === '' && activity === undefined,
  };
};
const mostSaid = 20;

/** The end of the phrase, as printed. */
const printedNoun = ({ text }: PhraseReading, noun: string): string => {
  const words = text.split(/\s+/);
  for (let count = 1; count <= words.length; count++) {
    const end = words.slice(-count).join(' ');
    if (normalisePhrase(end) === noun) return end;
  }
  return noun;
};
