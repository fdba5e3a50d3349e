import { checkFolder, hasErrors } from '../src/model/check.ts';
import { printed, type Problem } from '../src/model/problem.ts';
import { dataFolder } from './folders.ts';
import { toFillCounts } from './to-fill-lines.ts';

/** Checks the data and prints every problem; false where there is an error, so that nothing may be built. */
export const checkData = (options: { drafts?: boolean } = { drafts: false }): Promise<boolean> => {
  const problems = checkFolder(dataFolder(), options);
  tell(problems);
  return Promise.resolve(!hasErrors(problems));
};

/** Prints what is wrong, and how much each draft lacks. */
export const tell = (problems: readonly Problem[]): void => {
  tellMistakes(problems);
  for (const line of toFillCounts(problems)) console.log(line);
};

/** Prints what is wrong; what a draft lacks is no mistake. */
export const tellMistakes = (problems: readonly Problem[]): void => {
  const mistakes = problems.filter(({ severity }) => severity !== 'todo');
  for (const problem of mistakes) console.error(printed(problem));
  if (process.env.GITHUB_ACTIONS === 'true') for (const problem of mistakes) console.log(annotation(problem));
};

/** A mistake as a GitHub workflow shows it on the line it stands on. */
export const annotation = ({ severity, file, line, column, field, vi, en }: Problem): string => {
  const kind = severity === 'error' ? 'error' : 'warning';
  const place = `file=${property(file)},line=${line},col=${column},title=${property(field || file)}`;
  return `::${kind} ${place}::${escaped(`${vi}\n${en}`)}`;
};

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
