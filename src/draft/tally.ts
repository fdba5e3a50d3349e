/** Sentences of a draft by how much of an editor's care they need, and how many there are of each kind. */
import type { DraftCounts } from '../language/draft-words.ts';
import type { Confidence } from './draft.ts';
import type { Placed, PlacedAccount } from './fill.ts';

/** How a sentence stands: as its least certain finding does. */
export type Standing = Confidence | 'none';
export const standings: readonly Standing[] = ['unsure', 'likely', 'certain', 'none'];

export const standingOf = ({ findings }: PlacedAccount): Standing =>
  standings.find((standing) => findings.some(({ confidence }) => confidence === standing)) ?? 'none';

export const countsOf = (accounts: readonly PlacedAccount[]): DraftCounts => {
  const all = accounts.flatMap(({ findings }) => findings);
  const count = (of: (finding: Placed) => boolean) => all.filter(of).length;
  return {
    certain: count(({ confidence, written }) => confidence === 'certain' && written !== undefined),
    likely: count(({ confidence, written }) => confidence === 'likely' && written !== undefined),
    unsure: count(({ confidence }) => confidence === 'unsure'),
    again: count(({ doubt }) => doubt?.id === 'again'),
    notFigures: accounts.reduce((sum, { notFigures }) => sum + notFigures.length, 0),
    sentences: accounts.length,
  };
};
