/** A report against the one before it: what would part their figures without anyone having meant it. */
import { mistakes } from '../language/mistakes.ts';
import { topicFile, type Checking } from './checking.ts';
import { breakBetween } from './series.ts';

/** Warns where a definition is worded anew: whether that is another definition, only its editor knows. */
export const checkSeries = ({ model, files, complain }: Checking): void => {
  const before = model.before();
  if (!before) return;
  for (const [id, node] of model.indicators) {
    const [now] = model.reported.filter((figure) => figure.node.id === id);
    const then = now && before.statementsOf(`${id}.${now.factId}`)[0];
    if (then && breakBetween(then, now) === 'definition')
      complain(
        { file: topicFile(files, node.topic), path: ['indicators', id, 'definition'] },
        mistakes.otherDefinition(before.id),
        'warning',
      );
  }
};
