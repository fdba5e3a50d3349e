/** The page of a draft while `npm run dev` runs: the article's sentences, figures marked, beside what the files now say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Placed, PlacedAccount, Written } from '../draft/fill.ts';
import type { DraftRecord } from '../draft/record.ts';
import { standingOf, standings, type Standing } from '../draft/tally.ts';
import { escaped } from '../embeds/snippets.ts';
import { confidenceWords, doubtSentence, draftPageWords } from '../language/draft-words.ts';
import { languageCodes } from '../language/languages.ts';
import type { Span } from '../language/sentences.ts';
import type { Sentence } from '../model/problem.ts';
import { tokensCss } from '../styles/tokens.ts';

/** A fact as its file has it now: its fields, and where they begin; undefined where it is gone. */
export type FactNow = { file: string; line: number; fields: Record<string, unknown> };

/** The page; `factNow` reads the files, `script` keeps it current. */
export const draftPage = (
  { report, text, accounts }: DraftRecord,
  factNow: (written: Written) => FactNow | undefined,
  script: string,
): string => {
  const groups = standings.map(
    (standing) => [standing, accounts.filter((account) => standingOf(account) === standing)] as const,
  );
  return page(draftPageWords.title(report), script, [
    `<p>${inBoth(draftPageWords.lead)}</p>`,
    ...groups
      .filter(([, all]) => all.length > 0)
      .map(([standing, all]) => group(standing, all, text, factNow)),
  ]);
};

/** The page where there is no such draft. */
export const noDraftPage = (found: string, all: readonly string[], script: string): string =>
  page(draftPageWords.noDraft(found, all), script, []);

const page = (title: Sentence, script: string, content: readonly string[]): string =>
  [
    '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">',
    `<title>${escaped(title.vi)}</title>`,
    '<meta name="viewport" content="width=device-width">',
    `<style>\n${tokensCss}\n${css()}</style>`,
    `<script type="module" src="${escaped(script)}"></script>\n</head>\n<body>\n<main>`,
    `<h1>${inBoth(title)}</h1>`,
    ...content,
    '</main>\n</body>\n</html>\n',
  ].join('\n');

const group = (
  standing: Standing,
  accounts: readonly PlacedAccount[],
  text: string,
  factNow: (written: Written) => FactNow | undefined,
): string =>
  [
    `<section class="${standing}">`,
    `<h2>${inBoth(draftPageWords[standing])} <small>${accounts.length}</small></h2>`,
    ...accounts.map((account) => article(account, text, factNow)),
    '</section>',
  ].join('\n');

const article = (
  account: PlacedAccount,
  text: string,
  factNow: (written: Written) => FactNow | undefined,
): string => {
  const { paragraph, sentence, line, findings } = account;
  const findingsShown = findings.map((finding, index) => item(finding, index, text, factNow)).join('\n');
  return [
    '<article>',
    `<div><p class="at">${inBoth(draftPageWords.place(paragraph, sentence))} · ${line}</p>`,
    `<blockquote lang="vi">${marked(account, text)}</blockquote></div>`,
    findings.length > 0 ? `<ol>\n${findingsShown}\n</ol>` : '',
    '</article>',
  ].join('\n');
};

/** The sentence with its figures marked and numbered as in the list beside it, and what is no figure struck lightly. */
const marked = ({ span, findings, notFigures }: PlacedAccount, text: string): string => {
  const marks = [
    ...findings.map((finding, index) => ({
      ...finding.span,
      open: `<mark class="${finding.confidence}">`,
      close: `<sup>${index + 1}</sup></mark>`,
    })),
    ...notFigures.map((each) => ({ ...each, open: '<s>', close: '</s>' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let [html, at] = ['', span.start];
  for (const { start, end, open, close } of marks) {
    // A phrase shared by two figures is marked once.
    if (start < at) continue;
    html += escaped(text.slice(at, start)) + open + escaped(text.slice(start, end)) + close;
    at = end;
  }
  return html + escaped(text.slice(at, span.end));
};

const item = (
  { span, confidence, doubt, written, statement }: Placed,
  index: number,
  text: string,
  factNow: (written: Written) => FactNow | undefined,
): string => {
  const now = written && factNow(written);
  const place = now ? `<code>${escaped(`${now.file}:${now.line}`)}</code>` : '';
  return [
    `<li class="${confidence}" value="${index + 1}">`,
    `<p><b>${inBoth(confidenceWords[confidence])}</b> <q>${escaped(shownPhrase(span, text))}</q> ${place}</p>`,
    doubt ? `<p class="why">${inBoth(doubtSentence(doubt))}</p>` : '',
    written ? fields(written, now, statement?.subject.name) : '',
    '</li>',
  ].join('\n');
};

const shownPhrase = ({ start, end }: Span, text: string): string => text.slice(start, end);

const fields = (
  { indicator, fact }: Written,
  now: FactNow | undefined,
  subject: string | undefined,
): string => {
  if (!now)
    return `<p class="why"><code>${escaped(`${indicator}.${fact}`)}</code> ${inBoth(draftPageWords.gone)}</p>`;
  const rows = Object.entries(now.fields)
    .filter(([field]) => !['printed', 'paragraph', 'sentence'].includes(field))
    .map(
      ([field, value]) =>
        `<dt>${escaped(field)}</dt><dd>${escaped(typeof value === 'string' ? value : JSON.stringify(value))}</dd>`,
    );
  return [
    `<p><code>${escaped(`${indicator}.${fact}`)}</code>${subject === undefined ? '' : ` ${escaped(subject)}`}</p>`,
    `<dl>${rows.join('')}</dl>`,
  ].join('\n');
};

const inBoth = (sentence: Sentence): string =>
  languageCodes.map((code) => `<span lang="${code}">${escaped(sentence[code])}</span>`).join(' ');

const css = (): string => readFileSync(path.join(import.meta.dirname, 'draft-page.css'), 'utf8');
