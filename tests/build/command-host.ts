/**
 * A process that carries out commands one after the other, each as if it had been started alone: what a task does is
 * done, but Node and the modules behind the task are loaded once. Started by `command`, which asks it by messages.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Asked, Answer } from './command.ts';

/** Ends a task where it would have ended the process. */
class Exit extends Error {}

const carryOut = async ({ id, task, args, env }: Asked): Promise<Answer> => {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, env);
  process.argv.splice(1, Infinity, task, ...args);
  process.exitCode = undefined;
  output = '';
  try {
    // Only what stands in the task's own file is run anew.
    await import(`${pathToFileURL(path.resolve(task)).href}?${id}`);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
  }
  tidyUp();
  return { id, code: codeSet(), output };
};

/** What a task has left to be done when its process ends. */
const tidyUp = (): void => {
  for (const end of process.listeners('exit')) end(codeSet());
  for (const event of ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(event);
};

const codeSet = (): number => Number(process.exitCode ?? 0);

let output = '';
for (const stream of [process.stdout, process.stderr])
  stream.write = (text: string | Uint8Array) => {
    output += Buffer.from(text as Uint8Array).toString();
    return true;
  };
const leave = process.exit.bind(process);
process.on('disconnect', () => leave(0));
process.exit = (code) => {
  process.exitCode = code;
  throw new Exit();
};

let turn: Promise<unknown> = Promise.resolve();
process.on('message', (asked: Asked) => {
  turn = turn.then(() => carryOut(asked)).then((answer) => process.send?.(answer));
});
