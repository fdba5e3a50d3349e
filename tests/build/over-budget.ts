/** What the pages of a built site weigh, against what each kind may weigh. */
import { brotliCompressSync, constants } from 'node:zlib';
import { budgets } from '../budgets.ts';
import { kindOf } from '../page-kinds.ts';
import { addressOf, type Site } from './site-elements.ts';

/** Pages that are too heavy for their kind: `charts/2023-08/a/: more than 20000 bytes`. */
export const overBudget = (site: Site, pages: readonly string[]): string[] =>
  pages.flatMap((page) => {
    const most = budgets[kindOf(addressOf(page))]?.html ?? 0;
    return fitsIn(site, page, most) ? [] : [`${addressOf(page)}: more than ${String(most)} bytes`];
  });

/** Whether a file is sent in so many bytes at the most, as brotli. */
export const fitsIn = (site: Site, file: string, most: number): boolean => {
  const bytes = Buffer.from(site[file] ?? '', 'latin1');
  // The best takes ten times as long, and seldom matters.
  return [QUICK, constants.BROTLI_MAX_QUALITY].some((quality) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    return brotliCompressSync(bytes, { params }).length <= most;
  });
};

const QUICK = 9;
