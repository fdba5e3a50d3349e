import { verifyWords } from '../src/language/mistakes-verify.ts';
import type { Span } from '../src/language/sentences.ts';
import type { ReportModel } from '../src/model/model.ts';
import { printed, type Problem, type Sentence } from '../src/model/problem.ts';
import { mostTold, type Verification } from '../src/model/verify.ts';

type Verified = { file: string; source: string; found: Verification; problems: readonly Problem[] };

/** Whether facts and article agree, and the lines that say so: mistakes, figures without a fact, a summary. */
export const verificationLines = (
  { id, report }: Pick<ReportModel, 'id' | 'report'>,
  { file, source, found, problems }: Verified,
): { fine: boolean; lines: string[] } => {
  const { phrases, facts, figures, uncovered, others, isOther } = found;
  const fine = !isOther && problems.length + uncovered.length === 0;
  const title = report.sources.find((each) => each.id === source)?.title ?? source;
  const counts = { phrases, figures, facts: facts.length, uncovered: uncovered.length };
  const lines = [
    ...problems.slice(0, mostTold).map(printed),
    ...rest(problems.length, verifyWords.moreMistakes),
    ...uncoveredLines(file, found),
    ...(others > 0 ? [inBoth('!', verifyWords.otherSources(others, source))] : []),
    isOther
      ? inBoth('✗', verifyWords.otherArticle(id, title, phrases))
      : inBoth(fine ? '✓' : '✗', verifyWords.summary(id, counts)),
  ];
  return { fine, lines };
};

/** The sentences whose figures no fact covers: line, figures and a quotation about the first of them. */
const uncoveredLines = (file: string, { article: { text }, uncovered }: Verification): string[] => {
  if (uncovered.length === 0) return [];
  const told = uncovered.slice(0, mostTold).map(({ line, span, figures }) => {
    const printedFigures = figures.map(({ start, end }) => text.slice(start, end));
    return `  ${file}:${line} · ${listed(printedFigures)} · “${excerpt(text, span, figures[0] ?? span)}”`;
  });
  return [
    inBoth('✗', verifyWords.uncovered(uncovered.length)),
    ...told,
    ...rest(uncovered.length, verifyWords.moreSentences),
  ];
};

const listed = (figures: readonly string[]): string =>
  figures.slice(0, 5).join('; ') + (figures.length > 5 ? '; …' : '');

/** A sentence in each language, one below the other behind a mark. */
const inBoth = (mark: string, { vi, en }: Sentence): string => `${mark} ${vi}\n  ${en}`;

const rest = (count: number, more: (count: number) => Sentence): string[] =>
  count > mostTold ? [inBoth(' ', more(count - mostTold))] : [];

const longest = 110;

/** A sentence, of which a long one keeps whole words about a figure. */
const excerpt = (text: string, { start, end }: Span, figure: Span): string => {
  if (end - start <= longest) return text.slice(start, end);
  const before = Math.max(start, Math.min(figure.start - longest / 2, end - longest));
  const space = text.indexOf(' ', before);
  const from = before === start ? start : space >= 0 && space < figure.start ? space + 1 : figure.start;
  const last = from + longest >= end ? end : text.lastIndexOf(' ', from + longest);
  const to = Math.max(last, figure.end);
  return `${from > start ? '…' : ''}${text.slice(from, to)}${to < end ? '…' : ''}`;
};
