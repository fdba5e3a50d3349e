import { parseArgs } from 'node:util';
import { projectFolder } from './folders.ts';
import { PlainError, tellingOf } from './plain-error.ts';

/** Runs a task from the project's folder; a failure is one sentence (with `DEBUG=1` its stack too) and exit 1. */
export const runTask = async (task: () => Promise<void>): Promise<void> => {
  process.chdir(projectFolder);
  try {
    await task();
  } catch (error) {
    console.error(tellingOf(error));
    if (process.env.DEBUG === '1') console.error(error);
    process.exit(1);
  }
};

/** The options given to a task. Example: `options({ port: { type: 'string' } }).port`. */
export const options = <const Known extends Record<string, { type: 'string' | 'boolean' }>>(known: Known) => {
  try {
    return parseArgs({ options: known, strict: true, allowPositionals: false }).values;
  } catch {
    const names = Object.keys(known).map((name) => `--${name}`);
    const given = process.argv.slice(2).join(' ');
    throw new PlainError(
      `"${given}" is not understood: ${names.length > 0 ? `the options are ${names.join(', ')}` : 'this task takes no options'}.`,
    );
  }
};

/** A port number as typed. Example: `portOf('4321')` is 4321. */
export const portOf = (typed: string): number => {
  const port = Number(typed);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new PlainError(`"${typed}" is not a port: give a whole number from 1 to 65535.`);
};
