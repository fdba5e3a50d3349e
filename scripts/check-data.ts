import { checkFolder, hasErrors } from '../src/model/check.ts';
import { printed, type Problem } from '../src/model/problem.ts';
import { dataFolder } from './folders.ts';

/** Checks the data and prints every problem; false where there is an error, so that nothing may be built. */
export const checkData = (
  options: { drafts?: boolean; only?: string } = { drafts: false },
): Promise<boolean> => {
  const problems = checkFolder(dataFolder(), options);
  tell(problems);
  return Promise.resolve(!hasErrors(problems));
};

/** Prints problems, and on GitHub marks their lines too. */
export const tell = (problems: readonly Problem[]): void => {
  for (const problem of problems) console.error(printed(problem));
  if (process.env.GITHUB_ACTIONS === 'true') for (const problem of problems) console.log(annotation(problem));
};

/** A problem as a GitHub workflow shows it on the line it stands on. */
export const annotation = ({ severity, file, line, column, field, vi, en }: Problem): string => {
  const kind = severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'notice';
  const place = `file=${property(file)},line=${line},col=${column},title=${property(field || file)}`;
  return `::${kind} ${place}::${escaped(`${vi}\n${en}`)}`;
};

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
