/**
 * A real Firefox, driven by WebDriver BiDi as it speaks it itself: Playwright's channel for it asks for commands that
 * an extended support release does not know.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type Send } from './web-driver-bidi.ts';

/** A window or a frame in it, by Firefox's own name. */
export type Place = string;
export type Firefox = {
  /** Opens a page at an address in a window of a size, in CSS pixels, and waits until all of it has loaded. */
  open: (address: string, size: { width: number; height: number }) => Promise<Place>;
  /** What a function gives back that runs in a place. It can use nothing from outside, and gives what JSON can hold. */
  run: <Result>(at: Place, action: () => Result | Promise<Result>) => Promise<Result>;
  /** The frames in a place, with their addresses. */
  frames: (at: Place) => Promise<{ at: Place; address: string }[]>;
  close: (at: Place) => Promise<void>;
  /** Errors in the consoles of all pages, and what could not be fetched, as it comes. */
  faults: string[];
  /** All addresses that were asked for, as it comes. */
  asked: string[];
  stop: () => Promise<void>;
};

/** Starts a Firefox by its path, without a window and with a profile of its own. */
export const startFirefox = async (executable: string): Promise<Firefox> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'bac-kan-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), preferences);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const [faults, asked]: [string[], string[]] = [[], []];
  const { send, disconnect } = await connect(`${await listeningAt(child)}/session`, (event, params) => {
    if (event === 'network.beforeRequestSent') asked.push((params as Requested).request.url);
    else faults.push(...faultOf(event, params));
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log', 'network.beforeRequestSent', 'network.fetchError'] });
  const stop = async (): Promise<void> => {
    disconnect();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...placesOf(send), faults, asked, stop };
};

/** It asks nobody for news, and takes no page for a file to keep. */
const preferences = [
  ['app.update.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.startup.homepage', 'about:blank'],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['extensions.update.enabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['toolkit.telemetry.enabled', false],
]
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('');

/** The address at which it is spoken to, which it says once it has started. */
const listeningAt = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
    child.stderr?.on('data', (text: Buffer) => {
      said += String(text);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });

type Requested = { request: { url: string } };
type Logged = { level: string; text: string | null };

const faultOf = (event: string, params: unknown): string[] => {
  if (event === 'network.fetchError') return [`${(params as Requested).request.url} could not be fetched`];
  const { level, text } = params as Logged;
  return level === 'error' ? [String(text)] : [];
};

type Tree = { contexts: { context: Place; url: string; children: { context: Place; url: string }[] }[] };
type Ran =
  { type: 'success'; result: { value: string } } | { type: 'exception'; exceptionDetails: { text: string } };

const placesOf = (send: Send): Pick<Firefox, 'open' | 'run' | 'frames' | 'close'> => ({
  open: async (url, viewport) => {
    const { context } = await send<{ context: Place }>('browsingContext.create', { type: 'tab' });
    await send('browsingContext.setViewport', { context, viewport });
    await send('browsingContext.navigate', { context, url, wait: 'complete' });
    return context;
  },
  run: async <Result>(context: Place, action: () => Result | Promise<Result>) => {
    const ran = await send<Ran>('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify((await (${String(action)})()) ?? null)`,
      target: { context },
      awaitPromise: true,
    });
    if (ran.type === 'exception') throw new Error(ran.exceptionDetails.text);
    return JSON.parse(ran.result.value) as Result;
  },
  frames: async (root) => {
    const { contexts } = await send<Tree>('browsingContext.getTree', { root });
    return contexts.flatMap(({ children }) =>
      children.map(({ context, url }) => ({ at: context, address: url })),
    );
  },
  close: async (context) => {
    await send('browsingContext.close', { context });
  },
});
