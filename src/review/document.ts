/** What the pages for those who work on the site are made of: one file that asks for no other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { escaped } from '../embeds/snippets.ts';
import { systemFontCss } from '../fonts/font-css.ts';
import type { LanguageCode } from '../language/language.ts';
import { tokensCss } from '../styles/tokens.ts';

/** A whole page of a title and what stands below it. */
export const documentOf = (title: string, code: LanguageCode, body: readonly string[]): string =>
  [
    `<!doctype html>\n<html lang="${code}">\n<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>`,
    '<meta name="viewport" content="width=device-width">\n<meta name="robots" content="noindex">',
    `<style>\n${css()}\n</style>\n</head>\n<body>\n<main>\n<h1>${escaped(title)}</h1>`,
    ...body.filter((part) => part !== ''),
    '</main>\n</body>\n</html>\n',
  ].join('\n');

/** The style of charts and tables is the site's own. */
const css = (): string =>
  [
    tokensCss,
    systemFontCss(),
    ...['tables.css', 'chart.css', 'review.css'].map((name) =>
      readFileSync(path.join(import.meta.dirname, '..', 'styles', name), 'utf8'),
    ),
  ].join('\n');

/** `content` is HTML, `lang` an attribute: ` lang="en"`. */
export type Cell = { content: string; lang: string };

/** Roles are repeated because a narrow page lays rows out as blocks, which drops them. */
export const table = (caption: string, head: readonly string[], rows: readonly Cell[][]): string =>
  [
    `<table class="stacks" role="table">\n<caption class="unseen">${escaped(caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${head.map((cell) => `<th role="columnheader" scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody role="rowgroup">',
    ...rows.map(
      ([first, ...cells]) =>
        `<tr role="row"><th role="rowheader" scope="row"${first?.lang ?? ''}>${first?.content ?? ''}</th>${cells
          .map(
            ({ content, lang }, index) =>
              `<td role="cell" data-label="${escaped(head[index + 1] ?? '')}"${lang}>${content}</td>`,
          )
          .join('')}</tr>`,
    ),
    '</tbody>\n</table>',
  ].join('\n');
