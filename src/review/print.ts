/** What changed, as lines for a terminal. */
import type { Language, LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { upperFirst } from '../language/numbers.ts';
import type { ReviewWords } from '../language/review-words.ts';
import { aligned } from './align.ts';
import { keptOf, saidIn, toldIn, type Change, type Kept, type View } from './change.ts';
import {
  changeKinds,
  isUnchanged,
  tallyOf,
  type ChangeKind,
  type ChartChange,
  type Changes,
  type EmbedChange,
  type FigureChange,
  type ReportChanges,
  type TextChange,
} from './compare.ts';
import { frameWidths, tableLines, type ChartView, type EmbedView, type Part } from './views.ts';

/** How a line is coloured; as it is, where nothing shows colours. */
export type Paint = Record<'head' | 'was' | 'is', (text: string) => string>;
const plain: Paint = { head: (text) => text, was: (text) => text, is: (text) => text };

/** "Đổi 3 con số, 5 câu; thêm 1 biểu đồ.", or that nothing changed. */
export const tallyText = (changes: Changes, { page: { review: words } }: Language): string => {
  if (isUnchanged(changes)) return words.nothing;
  const tally = tallyOf(changes);
  const clauses = (['changed', 'added', 'removed'] as const).flatMap((kept) => {
    const kinds = (['reports', ...changeKinds] as const).filter((kind) => tally[kept][kind] > 0);
    const counted = kinds.map((kind) => words.counted[kind](tally[kept][kind])).join(', ');
    return counted === '' ? [] : words.kept[kept](counted);
  });
  return `${upperFirst(clauses.join('; '))}.`;
};

/** Each change with the old over the new, in `language`, or in another where only that changed. */
export const changesText = (changes: Changes, language: Language, paint = plain): string => {
  const writer = { language, words: language.page.review, paint };
  return [
    ...wholeReports(changes, writer),
    ...block(
      language.page.review.shared,
      changes.shared.flatMap((change) => textLines(change, writer)),
      writer,
    ),
    ...changes.reports.flatMap((report) => reportLines(report, writer)),
  ].join('\n');
};

/** A part of a report by name: "Báo cáo 2023-08 · Con số". */
export const headingOf = (report: string, kind: ChangeKind, words: ReviewWords): string =>
  `${words.report(report)} · ${words.kinds[kind]}`;

/** Names of parts: "hình, bảng số". */
export const partNames = (parts: readonly Part[], words: ReviewWords): string =>
  parts.map((part) => words.parts[part]).join(', ');

/** The lines of a chart's table that differ. */
export const changedLines = (was: ChartView | undefined, is: ChartView | undefined, code: LanguageCode) => {
  const lines = (view: ChartView | undefined) => (view ? tableLines(view.figures[code].table) : []);
  return aligned(lines(was), lines(is), (line) => line).filter((pair) => pair.was !== pair.is);
};

type Writer = { language: Language; words: ReviewWords; paint: Paint };

const wholeReports = (
  { added, removed }: Changes,
  { language: { code }, words, paint }: Writer,
): string[] => {
  const line = (kept: Exclude<Kept, 'changed'>) => (of: Changes['added'][number]) =>
    `${words.report(of.report)}: ${words.whole[kept](of.title[code], words.counted.figures(of.figures), words.counted.charts(of.charts))}`;
  return [
    ...added.map(line('added')).map((text) => paint.is(`+ ${text}`)),
    ...removed.map(line('removed')).map((text) => paint.was(`- ${text}`)),
  ];
};

const block = (heading: string, lines: readonly string[], { paint }: Writer): string[] =>
  lines.length === 0 ? [] : ['', paint.head(heading), ...lines];

const reportLines = (changes: ReportChanges, writer: Writer): string[] => {
  const lines = {
    figures: changes.figures.flatMap((change) => figureLines(change, writer)),
    texts: changes.texts.flatMap((change) => textLines(change, writer)),
    charts: changes.charts.flatMap((change) => chartLines(change, writer)),
    embeds: changes.embeds.flatMap((change) => embedLines(change, writer)),
  };
  return changeKinds.flatMap((kind) =>
    block(headingOf(changes.report, kind, writer.words), lines[kind], writer),
  );
};

/** What changed by its key; that it came or went; which language, where that is not the writer's. */
const headLine = <P extends Part>(
  change: Change<P, View<P>>,
  behind: string,
  { language, words }: Writer,
): string => {
  const kept = keptOf(change);
  const code = toldIn(change, language.code);
  const marks = [
    kept === 'changed' ? '' : words.marks[kept],
    code === language.code ? '' : languages[code].page.languageName,
  ].filter((mark) => mark !== '');
  return `  ${change.key}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}${behind}`;
};

const oldAndNew = (was: string | undefined, is: string | undefined, { paint }: Writer): string[] => [
  ...(was ? [paint.was(`  - ${was}`)] : []),
  ...(is ? [paint.is(`  + ${is}`)] : []),
];

const figureLines = (change: FigureChange, writer: Writer): string[] => {
  const name = (change.is ?? change.was)?.name[toldIn(change, writer.language.code)] ?? '';
  return saidLines(change, `: ${name}`, writer);
};

const textLines = (change: TextChange, writer: Writer): string[] =>
  saidLines(change, ` · ${(change.is ?? change.was)?.text.file ?? ''}`, writer);

const saidLines = <P extends Part, V extends View<P>>(
  change: Change<P, V>,
  behind: string,
  writer: Writer,
): string[] => {
  const code = toldIn(change, writer.language.code);
  const { was, is } = change;
  return [
    headLine(change, behind, writer),
    ...oldAndNew(saidIn(change, was, code), saidIn(change, is, code), writer),
  ];
};

const chartLines = (change: ChartChange, writer: Writer): string[] => {
  const code = toldIn(change, writer.language.code);
  const { was, is, parts } = change;
  if (keptOf(change) !== 'changed')
    return [
      headLine(change, '', writer),
      ...oldAndNew(was?.figures[code].title.text, is?.figures[code].title.text, writer),
    ];
  const told = (view: ChartView | undefined) => ({
    kind: view?.faces[code].kind,
    key: view?.figures[code].key.map(({ text }) => text).join(', '),
    source: view?.faces[code].source,
  });
  const [old, fresh] = [told(was), told(is)];
  const shown = (['kind', 'key', 'source'] as const).filter((part) => parts[code].includes(part));
  return [
    headLine(change, `: ${partNames(parts[code], writer.words)}`, writer),
    ...shown.flatMap((part) => oldAndNew(old[part], fresh[part], writer)),
    ...changedLines(was, is, code).flatMap((line) => oldAndNew(line.was, line.is, writer)),
  ];
};

const embedLines = (change: EmbedChange, writer: Writer): string[] => {
  const code = toldIn(change, writer.language.code);
  const { words } = writer;
  const heights = (view: EmbedView | undefined) =>
    view &&
    frameWidths
      .map((width) => `${words.heightIn(width)}: ${words.height(view.heights[code][width])}`)
      .join(' · ');
  const [was, is] = [heights(change.was), heights(change.is)];
  const names = keptOf(change) === 'changed' ? `: ${partNames(change.parts[code], words)}` : '';
  return [headLine(change, names, writer), ...(was === is ? [] : oldAndNew(was, is, writer))];
};
