/** What the figures of a sentence, seen together, say of each other. */
import type { Doubt } from './draft.ts';
import type { Thought } from './statements.ts';

/** Leaves to the editor what the rest of the sentence makes unsure. */
export const reconsidered = (thoughts: readonly Thought[]): Thought[] =>
  [ofMonths, ofLists].reduce<Thought[]>((all, think) => think(all), [...thoughts]);

/** "giảm 6% so với tháng trước": what is compared with the month before is no figure of a year so far. */
const ofMonths = (thoughts: readonly Thought[]): Thought[] => {
  const monthly = thoughts.filter(
    ({ statement }) => isOfMonth(statement) && statement?.dimensions.clock !== 'month',
  );
  return thoughts.map((thought) => {
    const { statement } = thought;
    const cause = monthly.find(
      (each) => each.statement?.subject === statement?.subject && sameTime(each, thought),
    );
    return cause ? left(thought, { id: 'time', part: cause.statement?.printed ?? '' }) : thought;
  });
};

const isOfMonth = (statement: Thought['statement']): boolean =>
  statement?.reading.type === 'comparison' &&
  statement.reading.base.type === 'period' &&
  statement.reading.base.period === 'previous-period' &&
  /tháng trước/iu.test(statement.printed);

const sameTime = (one: Thought, other: Thought): boolean =>
  JSON.stringify(one.statement?.dimensions) === JSON.stringify(other.statement?.dimensions);

/** "4 xã, 18 thôn đặc biệt khó khăn": what is said of the last of a list may hold for those before it. */
const ofLists = (thoughts: readonly Thought[]): Thought[] => {
  const now = [...thoughts];
  for (let index = now.length - 1; index > 0; index--) {
    const [before, thought] = [now[index - 1], now[index]];
    if (!before || !thought) continue;
    const isListed =
      thought.gap.separator === 'soft' && thought.gap.head.length === 1 && thought.gap.tail.length === 0;
    const isSaid = !thought.isBare || thought.doubt?.id === 'listed-subject';
    if (
      isListed &&
      before.isBare &&
      isSaid &&
      isCount(thought) &&
      isCount(before) &&
      !before.phrase.printed.startsWith('lên ')
    )
      now[index - 1] = left(before, {
        id: 'subject-unclear',
        part: `${before.phrase.printed}, ${thought.phrase.printed}`,
      });
  }
  return now;
};

const isCount = ({ phrase: { reading } }: Thought): boolean =>
  reading?.type === 'level' && reading.noun !== undefined;

const left = (thought: Thought, doubt: Doubt): Thought => {
  const open: Thought = { ...thought, confidence: 'unsure', doubt };
  delete open.statement;
  return open;
};
