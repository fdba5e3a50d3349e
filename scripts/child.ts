import { spawn } from 'node:child_process';
import { projectFolder } from './folders.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a script with this Node, output shown, and returns its exit code. A signal ends both. */
export const inherit = (script: string[], env?: NodeJS.ProcessEnv): Promise<number> =>
  runProgram(process.execPath, script, env);

/** Runs a program in the project's folder, output shown, and returns its exit code. A signal ends both. */
export const runProgram = (program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    let stopped = false;
    const stop = (signal: NodeJS.Signals) => {
      stopped = true;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      if (stopped) process.exit(130);
      resolve(code ?? 1);
    });
  });

/** Runs a program quietly; true when it ended well within the time allowed. Example: `succeeds('sudo', ['-n', 'true'])`. */
export const succeeds = (program: string, args: string[], seconds = 30): Promise<boolean> =>
  new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(program, args, {
      env,
      stdio: 'ignore',
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
