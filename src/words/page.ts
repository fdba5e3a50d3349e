/** The sheet as a page to read: Vietnamese beside English, and where each is changed. */
import { escaped } from '../embeds/snippets.ts';
import { sheetWords } from '../language/sheet-words.ts';
import { documentOf, table } from '../review/document.ts';
import { sheetOf, type Part, type SheetPage } from './sheet.ts';

/** The whole page; `folder` holds the data. */
export const wordsPage = (folder: string, reports: readonly string[]): string =>
  documentOf(sheetWords.title, 'vi', sheetOf(folder, reports).map(pageSection));

const pageSection = ({ title, parts }: SheetPage): string =>
  `<section>\n<h2>${escaped(title)}</h2>\n${parts.map(partTable).join('\n')}\n</section>`;

const partTable = ({ title, rows }: Part): string => {
  const { vi, en, place } = sheetWords.columns;
  return `<h3>${escaped(title)}</h3>\n${table(
    title,
    [vi, en, place],
    rows.map((row) => [
      { content: escaped(row.vi), lang: '' },
      // What has no English is shown in Vietnamese.
      { content: escaped(row.en), lang: ` lang="${row.code ?? 'en'}"` },
      { content: `<code class="key-of">${escaped(row.place)}</code>`, lang: ' lang="en"' },
    ]),
  )}`;
};
