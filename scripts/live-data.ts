/** The data while they are edited: checked at every save, in this process, and shown in the pages that are open. */
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Connect, HotChannelClient, ViteDevServer } from 'vite';
import { mistakesEvent, openedEvent, type Opened, type Told } from '../src/editing/mistakes-ids.ts';
import { closeButton, mistakesList, mistakesPage } from '../src/editing/mistakes-page.ts';
import { checkFolder } from '../src/model/check.ts';
import { stateOf } from '../src/model/folder-state.ts';
import type { Problem } from '../src/model/problem.ts';
import { tell } from './check-data.ts';
import { projectFolder } from './folders.ts';

/**
 * Right data reload the open pages. Wrong data leave them as they are beneath a list of the mistakes, which answers
 * for every other page too. The terminal also tells what only warns.
 */
export const showChanges = (server: ViteDevServer, folder: string): void => {
  const checked = checkedFolder(folder, () => forgetRoutes(server));
  /** Pages that can show mistakes; Astro's own page of an error cannot, but is asked for anew. */
  const able = new WeakSet();
  let shown = { at: 0, state: checked().state };
  const bringUpToDate = (page: Page): void => {
    const { mistakes } = checked();
    if (mistakes.length === 0 || !able.has(page)) page.send({ type: 'full-reload' });
    else page.send({ type: 'custom', event: mistakesEvent, data: told(mistakes) });
  };
  watch(server, folder, () => {
    const { state } = checked();
    if (state === shown.state) return;
    shown = { at: Date.now(), state };
    // One by one: what is sent to all, Vite would keep for the next page where none is open.
    server.ws.clients.forEach(bringUpToDate);
  });
  server.environments.client.hot.on(openedEvent, ({ age }: Opened, page) => {
    able.add(page);
    const wasAskedForBefore = shown.at > Date.now() - age;
    if (wasAskedForBefore || checked().mistakes.length > 0) bringUpToDate(page);
  });
  server.middlewares.use(answerWhereWrong(() => checked().mistakes));
};

type Page = Pick<HotChannelClient, 'send'>;
type Checked = { state: string; mistakes: Problem[] };

/** A folder as it is now, and the mistakes in it, which are told once after each change. */
const checkedFolder = (folder: string, onChange: () => void): (() => Checked) => {
  let last: Checked | undefined;
  return () => {
    const state = stateOf(folder);
    if (last?.state === state) return last;
    onChange();
    const problems = checkFolder(folder);
    tell(problems);
    return (last = { state, mistakes: problems.filter(({ severity }) => severity === 'error') });
  };
};

/** Several files saved together are one change. */
const DELAY = 100;
/** The watcher misses what is saved while it only begins to watch a folder. */
const SECOND_LOOK = 2000;

const watch = (server: ViteDevServer, folder: string, look: () => void): void => {
  let waiting: NodeJS.Timeout | undefined;
  const lookSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(look, DELAY);
  };
  server.watcher.add(folder);
  server.watcher.on('all', (event, file) => {
    if (file.startsWith(folder + path.sep) && isRead(event, file)) lookSoon();
  });
  const again = setInterval(lookSoon, SECOND_LOOK);
  server.httpServer?.once('close', () => clearInterval(again));
};

/** Editors put files of their own beside the one they save. */
const isRead = (event: string, file: string): boolean =>
  event.endsWith('Dir') || (file.endsWith('.json') && !path.basename(file).startsWith('.'));

const told = (mistakes: readonly Problem[]): Told => ({ list: mistakesList(mistakes), close: closeButton() });

const pages = path.join(projectFolder, 'src', 'pages') + path.sep;

/** Which addresses there are, Astro remembers with the module of a route; all else reads the data anew anyway. */
const forgetRoutes = ({ environments }: ViteDevServer): void => {
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file?.startsWith(pages)) moduleGraph.invalidateModule(module);
};

/** Answers with the mistakes where a browser asks for a page, so that none is made of wrong data. */
const answerWhereWrong =
  (mistakesNow: () => Problem[]): Connect.NextHandleFunction =>
  (request, response, next) => {
    const mistakes = isForPage(request) ? mistakesNow() : [];
    if (mistakes.length === 0) {
      next();
      return;
    }
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(mistakesPage(mistakes, SCRIPT));
  };

/** Astro serves modules from the root while editing, below whatever path the site will be. */
const SCRIPT = '/src/editing/show-mistakes.ts';

const isForPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');
