/** Mistakes in the data as the browser shows them while `npm run dev` runs: over an open page, or as a page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { escaped } from '../embeds/snippets.ts';
import { editingWords, type EditingWords } from '../language/editing-words.ts';
import { languageCodes } from '../language/languages.ts';
import { placeOf, type Problem } from '../model/problem.ts';
import { tokensCss } from '../styles/tokens.ts';
import { mistakesId, titleId } from './mistakes-ids.ts';

/** What stands in the way of the page, as a list: each place with its sentence in both languages, as the check prints it. */
export const mistakesList = (mistakes: readonly Problem[]): string =>
  [
    `<h1 id="${titleId}">${inBoth(({ title }) => title(mistakes.length))}</h1>`,
    `<ol>${mistakes.map(item).join('')}</ol>`,
    `<p class="mend">${inBoth(({ mend }) => mend)}</p>`,
  ].join('\n');

/** The button that puts the list away, so that the page beneath can be read. */
export const closeButton = (): string =>
  `<form method="dialog"><button>${inBoth(({ close }) => close)}</button></form>`;

/** Answers for any page while the data are wrong; `script` keeps it current. */
export const mistakesPage = (mistakes: readonly Problem[], script: string): string =>
  [
    '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">',
    `<title>${escaped(editingWords.vi.title(mistakes.length))}</title>`,
    '<meta name="viewport" content="width=device-width">',
    `<style>\n${tokensCss}\nbody{margin:0;background:var(--paper)}\n${css()}</style>`,
    `<script type="module" src="${escaped(script)}"></script>\n</head>\n<body>`,
    `<main><div id="${mistakesId}" role="alert">\n${mistakesList(mistakes)}\n</div></main>`,
    '</body>\n</html>\n',
  ].join('\n');

const inBoth = (say: (words: EditingWords) => string): string =>
  languageCodes.map((code) => `<span lang="${code}">${escaped(say(editingWords[code]))}</span>`).join(' ');

const item = (mistake: Problem): string => {
  const sentences = languageCodes.map((code) => `<p lang="${code}">${escaped(mistake[code])}</p>`);
  return `<li><code>${escaped(placeOf(mistake))}</code>${sentences.join('')}</li>`;
};

const css = (): string => readFileSync(path.join(import.meta.dirname, 'mistakes.css'), 'utf8');
