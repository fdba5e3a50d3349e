/** The parts of the page for review: figures as a table, sentences word by word, drawings beside each other. */
import { escaped } from '../embeds/snippets.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { languageCodes } from '../language/languages.ts';
import type { ReviewWords } from '../language/review-words.ts';
import { keptOf, saidIn, toldIn, type Change, type View } from './change.ts';
import type { ChartChange, EmbedChange, FigureChange, TextChange } from './compare.ts';
import { table } from './document.ts';
import { changedLines, partNames } from './print.ts';
import {
  frameWidths,
  type ChartView,
  type EmbedView,
  type FigurePart,
  type FigureView,
  type Part,
} from './views.ts';
import { wordDiff } from './word-diff.ts';

export type Writing = { language: Language; words: ReviewWords };

/** A heading with what stands below it; nothing where nothing changed. */
export const section = (title: string, changes: readonly unknown[], content: () => string): string =>
  changes.length === 0 ? '' : `<h3>${escaped(title)}</h3>\n${content()}`;

/** Each figure: old, new, and the words of the report that print it. */
export const figureTable = (changes: readonly FigureChange[], writing: Writing): string => {
  const { columns, kinds } = writing.words;
  return table(
    kinds.figures,
    [columns.figure, columns.was, columns.is, columns.printedWas, columns.printedIs],
    changes.map((change) => {
      const code = toldIn(change, writing.language.code);
      const view = change.is ?? change.was;
      const lang = langOf(code, writing);
      const cell = (content: string) => ({ content, lang });
      return [
        { content: `${escaped(view?.name[code] ?? '')} ${keyAndMark(change, writing)}`, lang },
        cell(figureCell(change, change.was, code, writing)),
        cell(figureCell(change, change.is, code, writing)),
        { content: printedCell(change.was, writing), lang: '' },
        { content: printedCell(change.is, writing), lang: '' },
      ];
    }),
  );
};

/** What is said, then whatever else of it differs. */
const figureCell = (
  change: FigureChange,
  view: FigureView | undefined,
  code: LanguageCode,
  { words }: Writing,
): string => {
  if (!view) return escaped(words.absent);
  const face = view.faces[code];
  const others = change.parts[code].filter((part: FigurePart) => part !== 'said' && part !== 'printed');
  return [
    escaped(face.said),
    ...others.map(
      (part) =>
        `<small>${escaped(`${words.parts[part]}: ${face[part] === '' ? words.absent : face[part]}`)}</small>`,
    ),
  ].join('');
};

/** A figure that was worked out stands in no words of the report. */
const printedCell = (view: FigureView | undefined, { language, words }: Writing): string => {
  if (!view) return escaped(words.absent);
  const { printed } = view.faces.vi;
  return printed === '' ? escaped(language.page.derived) : `<span lang="vi">${escaped(printed)}</span>`;
};

/** A sentence in each language in which it changed. */
export const textItem = (change: TextChange, writing: Writing): string => {
  const view = change.is ?? change.was;
  const sentences = languageCodes
    .filter((code) => change.parts[code].length > 0)
    .map((code) => {
      return `<p class="sentence"${langOf(code, writing)}>${marked(saidIn(change, change.was, code), saidIn(change, change.is, code))}</p>`;
    });
  return `<li class="change">${keyAndMark(change, writing)} <span class="key-of">${escaped(view?.text.file ?? '')}</span>${sentences.join('')}</li>`;
};

/** The old drawing beside the new one, each at the size there is room for. */
export const chartItem = (change: ChartChange, report: string, writing: Writing): string => {
  const { words } = writing;
  const code = toldIn(change, writing.language.code);
  const { was, is } = change;
  const title = (view: ChartView | undefined) => view?.figures[code].title.text ?? '';
  const names = keptOf(change) === 'changed' ? ` · ${escaped(partNames(change.parts[code], words))}` : '';
  const lines = changedLines(was, is, code).map(
    (line) => `<p class="line">${marked(line.was ?? '', line.is ?? '')}</p>`,
  );
  return [
    `<article class="change"${langOf(code, writing)}>`,
    `<h4>${marked(title(was), title(is))}</h4>`,
    `<p${langBack(code, writing)}>${keyAndMark(change, writing)}${names}</p>`,
    '<div class="pair">',
    drawings(was, words.columns.was, { code, prefix: `was-${report}` }, writing),
    drawings(is, words.columns.is, { code, prefix: `is-${report}` }, writing),
    '</div>',
    ...(keptOf(change) === 'changed' ? lines : []),
    '</article>',
  ].join('\n');
};

type Drawn = { code: LanguageCode; prefix: string };

const drawings = (
  view: ChartView | undefined,
  caption: string,
  { code, prefix }: Drawn,
  writing: Writing,
): string => {
  const label = `<figcaption${langBack(code, writing)}><p>${escaped(caption)}</p></figcaption>`;
  if (!view)
    return `<figure class="chart">${label}<p${langBack(code, writing)}>${escaped(writing.words.absent)}</p></figure>`;
  const { id, drawings: sizes, key } = view.figures[code];
  const shown = sizes.map(({ size, svg }) => `<div class="drawing ${size}">${apart(svg, id, prefix)}</div>`);
  const entries = key.map(
    ({ svg, text, only }) =>
      `<li${only ? ` class="only-${only}"` : ''}>${apart(svg, id, prefix)}${escaped(text)}</li>`,
  );
  const list = entries.length === 0 ? '' : `<ul class="key">${entries.join('')}</ul>`;
  return `<figure class="chart">${label}${shown.join('')}${list}</figure>`;
};

/** Two drawings of one chart stand in the page, so their ids must differ. */
const apart = (svg: string, id: string, prefix: string): string =>
  svg.replace(/<[^>]*>/g, (tag) => tag.replace(new RegExp(`(["# ])(?=${id}-)`, 'g'), `$1${prefix}-`));

/** How high each embed was and is. */
export const embedTable = (changes: readonly EmbedChange[], writing: Writing): string => {
  const { words } = writing;
  const isHigher = changes.some(({ parts }) => languageCodes.some((code) => parts[code].includes('height')));
  const note = isHigher ? `<p>${escaped(words.heightsNote)}</p>\n` : '';
  return (
    note +
    table(
      words.kinds.embeds,
      [words.chart, words.changedParts, ...frameWidths.map(words.heightIn)],
      changes.map((change) => {
        const code = toldIn(change, writing.language.code);
        const height = (view: EmbedView | undefined, width: (typeof frameWidths)[number]) =>
          view ? words.height(view.heights[code][width]) : '';
        return [
          {
            content: `${escaped((change.is ?? change.was)?.title[code] ?? '')} ${keyAndMark(change, writing)}`,
            lang: langOf(code, writing),
          },
          { content: escaped(partNames(change.parts[code], words)), lang: '' },
          ...frameWidths.map((width) => ({
            content: marked(height(change.was, width), height(change.is, width)),
            lang: '',
          })),
        ];
      }),
    )
  );
};

const tags = { same: '', was: 'del', is: 'ins' } as const;

/** What differs between two texts, word by word. */
const marked = (was: string, is: string): string =>
  wordDiff(was, is)
    .map(({ type, text }) => {
      const tag = tags[type];
      const [words, space] = [escaped(text.trimEnd()), text.slice(text.trimEnd().length)];
      return tag === '' ? words + space : `<${tag}>${words}</${tag}>${space}`;
    })
    .join('');

const keyAndMark = <P extends Part>(change: Change<P, View<P>>, { words }: Writing): string => {
  const kept = keptOf(change);
  return `<code class="key-of" lang="en">${escaped(change.key)}</code>${kept === 'changed' ? '' : ` (${escaped(words.marks[kept])})`}`;
};

const langOf = (code: LanguageCode, { language }: Writing): string =>
  code === language.code ? '' : ` lang="${code}"`;
/** Words of the page within what is in another language. */
const langBack = (code: LanguageCode, { language }: Writing): string =>
  code === language.code ? '' : ` lang="${language.code}"`;
