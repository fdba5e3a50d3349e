import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Connect } from 'vite';
import type { Written } from '../src/draft/fill.ts';
import { draftPage, noDraftPage, type FactNow } from '../src/editing/draft-page.ts';
import { position, readJson } from '../src/model/json.ts';
import { keptDraft, keptDrafts } from './draft-records.ts';
import { shownPath } from './folders.ts';

const address = /^(?:\/[^?]*)?\/drafts\/([^/?]*)\/?(?:\?.*)?$/;

/** Answers for the pages of drafts, from what `npm run draft` kept and the files as they are now. */
export const answerDrafts =
  (folder: string): Connect.NextHandleFunction =>
  ({ url = '', method }, response, next) => {
    const found = method === 'GET' ? address.exec(url)?.[1] : undefined;
    if (found === undefined) {
      next();
      return;
    }
    const all = keptDrafts();
    const isThere = all.includes(found);
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    response.end(
      isThere
        ? draftPage(keptDraft(found), factReader(folder, found), SCRIPT)
        : noDraftPage(found, all, SCRIPT),
    );
  };

const SCRIPT = '/src/editing/show-mistakes.ts';

/** Reads facts as the files have them now, each file once. */
const factReader = (folder: string, report: string): ((written: Written) => FactNow | undefined) => {
  const files = new Map<string, ReturnType<typeof readJson> | undefined>();
  return ({ topic, indicator, fact }) => {
    const name = path.join(folder, 'reports', report, `${topic}.json`);
    if (!files.has(name)) files.set(name, readOr(name));
    const read = files.get(name);
    const steps = ['indicators', indicator, 'facts', fact];
    const fields = steps.reduce<unknown>(
      (inner, step) => (isObject(inner) ? inner[step] : undefined),
      read?.value,
    );
    if (!read || !isObject(fields)) return undefined;
    return { file: shownPath(name), line: position(read.file, steps, true).line, fields };
  };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const readOr = (name: string): ReturnType<typeof readJson> | undefined => {
  try {
    return readJson(name, readFileSync(name), () => undefined);
  } catch {
    return undefined;
  }
};
