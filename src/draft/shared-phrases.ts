/** Figures under one verb share their phrase: "lên 53 HTX và 01 chi nhánh HTX". */
import type { PhraseReading } from '../language/phrase.ts';
import { UnreadablePhrase } from '../language/phrase.ts';
import { readPhrase } from '../language/read-phrase.ts';
import type { Phrase } from './phrases-in.ts';
import type { Sentence } from './sentence.ts';
import type { Thought } from './statements.ts';
import { textOf } from './words.ts';

export const joinShared = (
  sentence: Sentence,
  phrases: readonly Phrase[],
  thoughts: readonly Thought[],
): Thought[] => {
  const joined = [...thoughts];
  phrases.forEach((phrase, index) => {
    const [before, one, other] = [phrases[index - 1], joined[index - 1], joined[index]];
    if (!before || !one?.statement || !other?.statement || !before.printed.startsWith('lên ')) return;
    if (textOf(sentence.tokens.slice(before.end, phrase.start)) !== 'và') return;
    const span = { start: one.span.start, end: other.span.end };
    const printed = sentence.source.printed.slice(span.start, span.end);
    if (!readsAs(printed, [one.statement.reading, other.statement.reading])) return;
    joined[index - 1] = { ...one, span, statement: { ...one.statement, printed } };
    joined[index] = { ...other, span, statement: { ...other.statement, printed } };
  });
  return joined;
};

const readsAs = (printed: string, readings: readonly PhraseReading[]): boolean => {
  const values = (of: readonly PhraseReading[]) =>
    JSON.stringify(of.map((each) => ('value' in each ? each.value : null)));
  try {
    return values(readPhrase(printed).readings) === values(readings);
  } catch (error) {
    if (error instanceof UnreadablePhrase) return false;
    throw error;
  }
};
